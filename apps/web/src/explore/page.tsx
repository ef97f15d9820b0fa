import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from '../graphql/use-query.js';
import { Dialog } from '../ui/dialog.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { useMedia, WIDE } from '../ui/media.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { go, usePlace } from '../ui/place.js';
import { useTellShowing } from '../ui/showing.js';
import { BodyPanel } from './body-panel.js';
import { SHOWN, WHOLE_STRUCTURE, type Whole } from './explore-queries.js';
import { Facets } from './facets.js';
import { MapView } from './map-view.js';
import { Outline } from './outline.js';
import { StructureTable } from './structure-table.js';
import { filterCount, filterOf, readView, viewAddress, withoutFilters, type As, type ViewState } from './view-state.js';

const WAYS: readonly [As, string][] = [
  ['map', 'Map'],
  ['outline', 'Outline'],
  ['table', 'Table'],
];
/** From this width the map keeps readable names with the filters beside it. */
const ROOMY = '(min-width: 100em)';
/** From this width a list keeps readable rows between the filters and the selected body. */
const THREE_COLUMNS = '(min-width: 90em)';

function WaySwitch({ view, as }: { view: ViewState; as: As }) {
  return (
    <nav className="ways" aria-label="Show as">
      <ul>
        {WAYS.map(([way, label]) => (
          <li key={way}>
            <Link href={viewAddress({ ...view, as: way })} aria-current={as === way ? 'true' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Selecting from a list takes the focus to the panel; closing gives it back to the name in the list. */
function useSelection(view: ViewState, onView: (view: ViewState) => void) {
  const [fromList, setFromList] = useState(false);
  const close = () => {
    const slug = view.body;
    setFromList(false);
    onView({ ...view, body: null });
    if (slug) document.querySelector<HTMLElement>(`[data-body="${CSS.escape(slug)}"]`)?.focus();
  };
  return { fromList, onSelect: () => setFromList(true), close };
}

function show(view: ViewState, how?: { replace: boolean }): void {
  go(viewAddress(view), how);
}

function Body({ whole, shown, view, as, onSelect, toolPlace }: BodyProps) {
  if (shown.size === 0) {
    return (
      <div className="empty">
        <p className="lead">No body passes all these filters.</p>
        <p>
          <Link href={viewAddress(withoutFilters(view))}>Clear filters</Link>
        </p>
      </div>
    );
  }
  if (as === 'map') return <MapView whole={whole} shown={shown} view={view} onView={show} toolPlace={toolPlace} />;
  if (as === 'table') return <StructureTable whole={whole} shown={shown} view={view} onSelect={onSelect} />;
  return <Outline whole={whole} shown={shown} view={view} onSelect={onSelect} />;
}

interface BodyProps {
  whole: Whole;
  shown: ReadonlySet<string>;
  view: ViewState;
  as: As;
  onSelect: () => void;
  toolPlace: HTMLElement | null;
}

/** Explore: map, outline and table of the same bodies, with filters on one side and the selected body on the other. */
export function ExplorePage() {
  const { search } = usePlace();
  const view = useMemo(() => readView(search), [search]);
  const wide = useMedia(WIDE);
  const roomy = useMedia(ROOMY);
  const as = view.as ?? (wide ? 'map' : 'outline');
  const whole = useQuery(WHOLE_STRUCTURE, {});
  const answer = useQuery(SHOWN, { filter: filterOf(view) });
  const passed = answer.data?.explore;
  const shown = useMemo(() => new Set(passed?.bodies.map(({ slug }) => slug) ?? []), [passed]);
  const [drawer, setDrawer] = useState(false);
  const [toolPlace, setToolPlace] = useState<HTMLElement | null>(null);
  const threeColumns = useMedia(THREE_COLUMNS);
  const beside = as === 'map' ? roomy : threeColumns || (wide && view.body === null);
  const chosen = filterCount(view);
  const clear = chosen > 0 ? viewAddress(withoutFilters(view)) : undefined;
  const { fromList, onSelect, close } = useSelection(view, show);
  const facets = <Facets view={view} facets={passed?.facets ?? []} onView={show} />;
  const drawerWas = useRef(beside);
  useTellShowing(passed?.shown, passed?.total, clear);
  useEffect(() => {
    if (beside !== drawerWas.current) setDrawer(false);
    drawerWas.current = beside;
  }, [beside]);

  return (
    <Page
      title="Explore"
      full
      aside={
        <div className="explore-tools">
          <div className="explore-map-place" ref={setToolPlace} />
          {!beside && (
            <button type="button" className="button button-quiet" onClick={() => setDrawer(true)}>
              Filters{chosen > 0 ? ` (${String(chosen)})` : ''}
            </button>
          )}
          <WaySwitch view={view} as={as} />
        </div>
      }
    >
      <Loaded query={whole}>
        {({ explore }) =>
          explore.total === 0 ? (
            <EmptyStructure />
          ) : (
            <div className={`explore explore-${as}${view.body ? ' explore-selected' : ''}`}>
              {beside && (
                <section className="explore-filters" aria-label="Filters">
                  {facets}
                </section>
              )}
              <section className="explore-main" aria-label={WAYS.find(([way]) => way === as)?.[1]}>
                <Loaded query={answer}>
                  {() => (
                    <Body whole={explore} shown={shown} view={view} as={as} onSelect={onSelect} toolPlace={toolPlace} />
                  )}
                </Loaded>
              </section>
              {view.body && (
                <div className="panel-place">
                  <BodyPanel slug={view.body} view={view} takeFocus={fromList} onClose={close} />
                </div>
              )}
            </div>
          )
        }
      </Loaded>
      <Dialog title="Filters" open={drawer} onClose={() => setDrawer(false)} drawer>
        {facets}
        <button type="button" className="button" onClick={() => setDrawer(false)}>
          Show {countOf(passed?.shown ?? 0, 'body', 'bodies')}
        </button>
      </Dialog>
    </Page>
  );
}
