import { useCallback, useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import {
  MapCanvas,
  MapLegend,
  readKeptPlans,
  writeKeptPlans,
  type KeptPlans,
  type LegendPick,
  type MapHandle,
} from '../map-canvas/index.js';
import { useMedia } from '../ui/media.js';
import { useSettings } from '../ui/settings.js';
import type { Whole } from './explore-queries.js';
import { MapTools } from './map-tools.js';
import { toggled, type ViewState } from './view-state.js';

/** What the map needs to be drawn and steered. */
export interface MapViewProps {
  whole: Whole;
  shown: ReadonlySet<string>;
  view: ViewState;
  onView: (view: ViewState, how?: { replace: boolean }) => void;
  /** Where the tools stand: in the row of the page's heading, to leave the map its height. */
  toolPlace: HTMLElement | null;
}

const NO_LINE_BOX = ':no-reporting-line';
const STORE = 'remit.map';

/** Dark as chosen by the reader, else as the computer is set. */
function useDark(): boolean {
  const { appearance } = useSettings();
  const system = useMedia('(prefers-color-scheme: dark)');
  return appearance === 'system' ? system : appearance === 'dark';
}

/** A body chosen elsewhere (search, panel, address) is brought into the window; one chosen on the map is there already. */
function useReveal(
  handle: React.RefObject<MapHandle | null>,
  body: string | null,
  ownChoice: React.RefObject<string | null>,
) {
  useEffect(() => {
    if (body === null || body === ownChoice.current) return;
    const timer = requestAnimationFrame(() => handle.current?.reveal(body));
    return () => cancelAnimationFrame(timer);
  }, [handle, body, ownChoice]);
}

function useOpenBoxes(whole: Whole, open: readonly string[]): readonly string[] {
  return useMemo(
    () => (open.includes('all') ? [NO_LINE_BOX, ...whole.bodies.map(({ slug }) => slug)] : open),
    [whole, open],
  );
}

/** The map of the structure with its tools and legend; everything it shows stands in the address. */
export function MapPicture({ whole, shown, view, onView, toolPlace }: MapViewProps) {
  const handle = useRef<MapHandle>(null);
  const ownChoice = useRef<string | null>(null);
  const dark = useDark();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const kept = useMemo(() => readKeptPlans(STORE), []);
  const keep = useCallback((plans: KeptPlans) => writeKeptPlans(STORE, plans), []);
  const openBoxes = useOpenBoxes(whole, view.open);
  const drawn = useMemo(() => whole.bodies.filter(({ slug }) => shown.has(slug)), [whole, shown]);
  const all = shown.size === whole.bodies.length;
  const pairs = useMemo(() => pairOf(view.pair), [view.pair]);
  useReveal(handle, view.body, ownChoice);

  const onPick = ({ field, value }: LegendPick) => onView(toggled(view, field, value));
  const onOpenBox = (id: string, open: boolean) => {
    const others = openBoxes.filter((other) => other !== id);
    onView({ ...view, open: open ? [...others, id] : others }, { replace: true });
  };
  return (
    <>
      {toolPlace && createPortal(<MapTools view={view} onView={onView} handle={handle} />, toolPlace)}
      <div className="map-frame">
        <MapCanvas
          ref={handle}
          name="the partnership structure"
          bodies={whole.bodies}
          links={whole.links}
          areas={whole.areas}
          themes={whole.themes}
          shown={all ? null : shown}
          selection={view.body}
          focus={view.focus}
          county={view.county}
          openBoxes={openBoxes}
          {...(pairs ? { pairs } : {})}
          findings={view.mark}
          colourBy={view.colour}
          dark={dark}
          reducedMotion={still}
          kept={kept}
          onSelect={(slug) => {
            ownChoice.current = slug;
            onView({ ...view, body: slug });
          }}
          onFocus={(slug) => onView({ ...view, focus: slug, body: slug ?? view.body })}
          onCounty={(county) => onView({ ...view, county, body: null, focus: null })}
          onOpenBox={onOpenBox}
          onKeep={keep}
        />
      </div>
      <MapLegend
        bodies={drawn}
        areas={whole.areas}
        themes={whole.themes}
        colourBy={view.colour}
        findings={view.mark}
        dark={dark}
        isPicked={({ field, value }) => view.chosen[field].includes(value)}
        onPick={onPick}
      />
    </>
  );
}

function pairOf(slugs: readonly string[]): [string, string][] | undefined {
  const [a, b] = slugs;
  return a !== undefined && b !== undefined ? [[a, b]] : undefined;
}
