import { Fragment, useMemo, useState, type KeyboardEvent } from 'react';
import { countOf } from '../ui/numbers.js';
import type { Whole } from './explore-queries.js';
import { linkIndex } from './link-index.js';
import { byPlace } from './places.js';
import { OutlineBranch, type BranchProps } from './outline-branch.js';
import { countShown, reportingTree, type Branch, type ReportingTree } from './reporting-tree.js';
import { filterCount, type ViewState } from './view-state.js';

interface OutlineProps {
  whole: Whole;
  shown: ReadonlySet<string>;
  view: ViewState;
  onSelect: (slug: string) => void;
}

function withChildren(branches: readonly Branch[]): string[] {
  return branches.flatMap(({ body, children }) => (children.length > 0 ? [body.slug, ...withChildren(children)] : []));
}

/** Up and down go from name to name, left and right close and open; everything also works with Tab alone. */
function onArrows(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-body]') || event.ctrlKey || event.metaKey || event.altKey) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-body]')];
  const at = names.indexOf(target);
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    names[Math.min(Math.max(step, 0), names.length - 1)]?.focus();
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const toggle = target.closest('.branch-row')?.querySelector<HTMLElement>('[aria-expanded]');
    const open = toggle?.getAttribute('aria-expanded') === 'true';
    event.preventDefault();
    if (toggle && open === (event.key === 'ArrowLeft')) toggle.click();
    else if (event.key === 'ArrowLeft') parentName(target)?.focus();
  }
}

function parentName(target: HTMLElement): HTMLElement | null | undefined {
  return target.closest('ul')?.closest('li')?.querySelector<HTMLElement>('[data-body]');
}

const SECTIONS: readonly { key: keyof ReportingTree; title: string; hint: string }[] = [
  { key: 'lines', title: 'By reporting line', hint: '' },
  { key: 'alone', title: 'No reporting line', hint: 'They report to no other body, and none reports to them.' },
  {
    key: 'circles',
    title: 'Reporting in a circle',
    hint: 'Their lines lead back to themselves and never reach a top body.',
  },
];

/** Bodies that no line orders are ordered by place. */
function grouped(key: keyof ReportingTree, branches: readonly Branch[], whole: Whole): [string, readonly Branch[]][] {
  return key === 'alone' ? byPlace(branches, whole.areas) : [['', branches]];
}

/** The structure as words: who reports to whom, then bodies that no line reaches, each with all its links. */
export function Outline({ whole, shown, view, onSelect }: OutlineProps) {
  const { bodies, links, tops } = whole;
  const tree = useMemo(() => reportingTree(bodies, links, shown, tops), [bodies, links, shown, tops]);
  const ties = useMemo(
    () =>
      linkIndex(
        bodies.filter(({ slug }) => shown.has(slug)),
        links,
      ),
    [bodies, links, shown],
  );
  const openable = useMemo(() => withChildren(tree.lines), [tree]);
  const filtered = filterCount(view) > 0;
  const atFirst = useMemo(
    () => new Set(filtered ? openable : tree.lines.map(({ body }) => body.slug)),
    [filtered, openable, tree],
  );
  // What a reader opened holds until another filter makes another tree.
  const [chosen, setChosen] = useState<{ tree: ReportingTree; open: ReadonlySet<string> }>();
  const open = chosen?.tree === tree ? chosen.open : atFirst;
  const setOpen = (slugs: Iterable<string>) => setChosen({ tree, open: new Set(slugs) });
  const shared: Omit<BranchProps, 'branch'> = {
    ties,
    open,
    view,
    onSelect,
    onToggle: (slug) => setOpen(open.has(slug) ? [...open].filter((other) => other !== slug) : [...open, slug]),
  };
  return (
    // The keys are an addition for those who see the list; the list itself is plain and works without them.
    <div className="outline" onKeyDown={onArrows}>
      {openable.length > 1 && (
        <p className="outline-tools">
          <button type="button" className="button-link" onClick={() => setOpen(openable)}>
            Open all
          </button>
          <button type="button" className="button-link" onClick={() => setOpen([])}>
            Close all
          </button>
        </p>
      )}
      {SECTIONS.filter(({ key }) => tree[key].length > 0).map(({ key, title, hint }) => (
        <section key={key} aria-labelledby={`outline-${key}`}>
          <h2 id={`outline-${key}`}>
            {title} <span className="quiet">({countOf(countShown(tree[key]), 'body', 'bodies')})</span>
          </h2>
          {hint && <p className="quiet">{hint}</p>}
          {grouped(key, tree[key], whole).map(([place, branches]) => (
            <Fragment key={place}>
              {place && <h3>{place}</h3>}
              <ul className="branches">
                {branches.map((branch) => (
                  <OutlineBranch key={branch.body.slug} branch={branch} {...shared} />
                ))}
              </ul>
            </Fragment>
          ))}
        </section>
      ))}
    </div>
  );
}
