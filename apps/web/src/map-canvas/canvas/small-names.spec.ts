import fc from 'fast-check';
import { layOutData } from '../layout/lay-out.js';
import { meet } from '../layout/picture.js';
import { HEAD_TEXT, READABLE, TEXT } from '../layout/sizes.js';
import { rememberWidths } from '../layout/wrap.js';
import { helvetica } from '../testing/helvetica.js';
import { shapes, structureOf } from '../testing/structures.js';
import { colouring } from './colours.js';
import { mapScene } from './map-scene.js';
import { smallNames } from './small-names.js';

const measure = rememberWidths(helvetica);

describe('names of a picture that is too small for all', () => {
  it('are readable and never over each other, and those that matter come first', () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: 0.15, max: 0.9, noNaN: true }), (shape, zoom) => {
        const data = structureOf(shape);
        const layout = layOutData(data, { pane: { width: 1240, height: 640 }, measure, level: 1 });
        const look = {
          colouring: colouring('kind', data.bodies, data.areas, []),
          findings: 'all',
          shown: null,
        } as const;
        const { names, stops } = mapScene(layout, look);
        const chosen = stops.at(-1)!.id;
        const kept = smallNames(names, zoom, (id) => id === chosen);
        expect(kept.has(chosen)).toBe(true);
        const rects = names.flatMap(({ id, rect, bold }) => {
          const size = kept.get(id);
          if (size === undefined) return [];
          expect(size * zoom).toBeGreaterThanOrEqual(READABLE - 1e-9);
          const factor = size / (bold ? HEAD_TEXT : TEXT);
          const height = rect.height * factor;
          return [{ x: rect.x, y: rect.y + (rect.height - height) / 2, width: rect.width * factor, height }];
        });
        rects.forEach((one, index) => {
          for (const other of rects.slice(index + 1)) expect(meet(one, other)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });
});
