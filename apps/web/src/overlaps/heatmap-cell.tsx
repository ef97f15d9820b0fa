import { useEffect, useRef } from 'react';
import type { HeatmapState } from '../graphql/generated/graphql.js';
import { settled, useQuery } from '../graphql/use-query.js';
import { BodyLink } from '../ui/body-link.js';
import { Loaded } from '../ui/loaded.js';
import { HEATMAP_CELL, type HeatmapTable } from './cluster-queries.js';
import { CompareFirst } from './compare-first.js';

/** A theme in an area. */
export type Cell = HeatmapTable['cells'][number];

const STATE: Record<HeatmapState, string> = {
  EMPTY: 'nobody',
  IN_PART: 'in part',
  COVERED: '',
  CROWDED: 'crowded',
};

interface CellButtonProps {
  cell: Cell;
  of: string;
  expanded: boolean;
  onToggle: () => void;
}

const buttonOf = ({ theme, area }: Cell) => `cell-${theme}-${area}`;

/** How many bodies work there, as a button that opens who they are. */
export function CellButton({ cell, of, expanded, onToggle }: CellButtonProps) {
  if (cell.bodyCount + cell.inPartCount === 0) return <span>nobody</span>;
  return (
    <button type="button" className="button-link" id={buttonOf(cell)} aria-expanded={expanded} onClick={onToggle}>
      <span className="hidden-visually">{of}: </span>
      {cell.bodyCount > 0 ? cell.bodyCount : cell.inPartCount} <span className="cell-state">{STATE[cell.state]}</span>
    </button>
  );
}

interface CellBodiesProps {
  cell: Cell;
  title: string;
  onClose: () => void;
}

/** Whose cell it is, in a row of its own beneath; reading goes on there, and closing it returns to the cell. */
export function CellBodies({ cell, title, onClose }: CellBodiesProps) {
  const query = settled(useQuery(HEATMAP_CELL, { theme: cell.theme, area: cell.area }));
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const there = query.data !== undefined;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [cell]);
  useEffect(() => {
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [cell, there]);
  return (
    <section className="callout" aria-labelledby="cell-heading" ref={part}>
      <h2 id="cell-heading" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Loaded query={query}>
        {({ heatmapCell }) =>
          heatmapCell && (
            <div className="two">
              {(['bodies', 'inPart'] as const).map((of) => (
                <div key={of}>
                  <h3>{of === 'bodies' ? 'For all of it' : 'For a part of it'}</h3>
                  {heatmapCell[of].length === 0 && <p className="quiet">Nobody.</p>}
                  <ul className="plain">
                    {heatmapCell[of].map((body) => (
                      <li key={body.slug}>
                        <BodyLink body={body} />
                      </li>
                    ))}
                  </ul>
                  {of === 'bodies' && heatmapCell.bodies.length > 1 && (
                    <p>
                      <CompareFirst bodies={heatmapCell.bodies} />
                    </p>
                  )}
                </div>
              ))}
            </div>
          )
        }
      </Loaded>
      <button
        type="button"
        className="button-link"
        onClick={() => {
          onClose();
          document.getElementById(buttonOf(cell))?.focus();
        }}
      >
        Close
      </button>
    </section>
  );
}
