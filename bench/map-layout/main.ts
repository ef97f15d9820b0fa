import { layOutData } from '../../apps/web/src/map-canvas/layout/lay-out.js';
import { countyData, readCounties } from '../../apps/web/src/map-canvas/layout/overview.js';
import { rememberWidths } from '../../apps/web/src/map-canvas/layout/wrap.js';
import type { MapData } from '../../apps/web/src/map-canvas/model.js';
import { helvetica } from '../../apps/web/src/map-canvas/testing/helvetica.js';
import { makeWorld } from '../generate/index.js';
import { alternate, machine, report, spread } from '../measure.js';

const PANES = [
  { width: 1880, height: 900 },
  { width: 1240, height: 640 },
];

/** Time to lay out the map: one structure of 120 bodies, and every county of 2,000 one after the other. */
async function main(): Promise<void> {
  report(machine());
  const small = readMap(120);
  const large = readMap(2000);
  const parts = readCounties(large).map((county) => countyData(large, county));
  for (const pane of PANES) {
    const timings = await alternate([
      { name: '120 bodies (goal <= 50 ms)', run: () => draw([small], pane) },
      {
        name: `2,000 bodies, ${parts.length} parts (goal <= 200 ms)`,
        run: () => draw(parts, pane),
      },
    ]);
    for (const timing of timings) report(`${pane.width}x${pane.height}, ${timing.name}`, spread(timing.runs));
  }
}

/** Widths of text are asked for anew in each run, but only once a run, as in a browser. */
function draw(parts: readonly MapData[], pane: (typeof PANES)[number]): void {
  const measure = rememberWidths(helvetica);
  for (const part of parts) layOutData(part, { pane, measure });
}

function readMap(bodies: number): MapData {
  const { structure } = makeWorld({ seed: 9, bodies, meetings: 1 });
  return {
    bodies: structure.bodies.map((body) => ({
      ...body,
      slug: body.id,
      live: true,
      sectors: [],
      seats: 0,
      overlapCount: 0,
      gapCount: 0,
    })),
    links: structure.links,
    areas: structure.areas.map((area) => ({
      ...area,
      slug: area.id,
      within: area.within === null ? null : { slug: area.within },
    })),
  };
}

await main();
