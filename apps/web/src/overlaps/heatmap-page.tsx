import { Fragment, useState } from 'react';
import { useQuery } from '../graphql/use-query.js';
import { BodyLink } from '../ui/body-link.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Loaded } from '../ui/loaded.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { HEATMAP, type HeatmapTable } from './cluster-queries.js';
import { CellBodies, CellButton, type Cell } from './heatmap-cell.js';
import { OverlapViews } from './overlap-views.js';

type Order = 'themes' | 'crowded';

function Table({ heatmap, order }: { heatmap: HeatmapTable; order: Order }) {
  const [open, setOpen] = useState<Cell>();
  const rows = heatmap.themes.map((row, at) => ({
    ...row,
    cells: heatmap.cells.slice(at * heatmap.areas.length, (at + 1) * heatmap.areas.length),
  }));
  const most = (cells: readonly Cell[]) => cells.reduce((sum, { bodyCount }) => sum + bodyCount, 0);
  const shown = order === 'themes' ? rows : [...rows].sort((x, y) => most(y.cells) - most(x.cells));
  const nameOf = (cell: Cell) => {
    const theme = heatmap.themes.find(({ theme: each }) => each.slug === cell.theme)?.theme.name ?? cell.theme;
    return `${theme} in ${heatmap.areas.find(({ slug }) => slug === cell.area)?.name ?? cell.area}`;
  };
  return (
    <>
      <div className="table-scroll heatmap-scroll" role="region" aria-label="Table: themes and areas" tabIndex={0}>
        <table className="heatmap">
          <caption className="hidden-visually">How many bodies work on each theme in each area</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {heatmap.areas.map(({ slug, name }) => (
                <th key={slug} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ theme, depth, cells }) => (
              <Fragment key={theme.slug}>
                <tr>
                  <th scope="row" className={order === 'themes' && depth > 0 ? 'narrower' : undefined}>
                    {theme.name}
                  </th>
                  {cells.map((cell) => (
                    <td key={cell.area} className={`cell cell-${cell.state.toLowerCase().replace('_', '-')}`}>
                      <CellButton
                        cell={cell}
                        of={nameOf(cell)}
                        expanded={open === cell}
                        onToggle={() => setOpen(open === cell ? undefined : cell)}
                      />
                    </td>
                  ))}
                </tr>
                {open && cells.includes(open) && (
                  <tr>
                    <td colSpan={heatmap.areas.length + 1}>
                      <CellBodies cell={open} title={nameOf(open)} onClose={() => setOpen(undefined)} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Themes down, areas across: where bodies crowd and where nobody is. */
export function HeatmapPage() {
  const query = useQuery(HEATMAP, {});
  const [order, setOrder] = useState<Order>('themes');
  return (
    <Page title="Who works on what, and where">
      <OverlapViews />
      <p className="lead">
        Each cell says how many bodies work on a theme for all of an area: three or more are crowded. “In part” are
        bodies for a part of it only. Open a cell to see which.
      </p>
      <Loaded query={query}>
        {({ structure, heatmap }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : heatmap === null ? (
            <p>No themes and areas are recorded, so there is no table to show.</p>
          ) : (
            <>
              <label className="field">
                <span className="field-label">Order of the themes</span>
                <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
                  <option value="themes">Broad themes with their narrower ones</option>
                  <option value="crowded">Most crowded first</option>
                </select>
              </label>
              <Table heatmap={heatmap} order={order} />
              {heatmap.unplaced.length > 0 && (
                <details>
                  <summary>
                    {countOf(heatmap.unplaced.length, 'body', 'bodies')} in no cell: no theme or no area is recorded
                  </summary>
                  <ul className="columns">
                    {heatmap.unplaced.map((body) => (
                      <li key={body.slug}>
                        <BodyLink body={body} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
