import fc from 'fast-check';
import { layOutData } from '../layout/lay-out.js';
import { rememberWidths } from '../layout/wrap.js';
import { helvetica } from '../testing/helvetica.js';
import { boxOfSixty, shapes, structureOf } from '../testing/structures.js';
import { colouring } from './colours.js';
import { mapScene } from './map-scene.js';
import type { Scene } from './scene.js';
import { findTyped, linksOf, otherEnd, stepFrom, type Step } from './walk.js';

const measure = rememberWidths(helvetica);

function sceneOf(data: Parameters<typeof layOutData>[0], level: 0 | 3 = 0): Scene {
  const layout = layOutData(data, { pane: { width: 1240, height: 640 }, measure, level });
  return mapScene(layout, { colouring: colouring('kind', data.bodies, data.areas, []), findings: 'all', shown: null });
}

function walked(scene: Scene, start: string | null, step: Step): string[] {
  const ids: string[] = [];
  for (let stop = stepFrom(scene, start, step); stop && !ids.includes(stop.id); stop = stepFrom(scene, stop.id, step)) {
    ids.push(stop.id);
  }
  return ids;
}

describe('the arrow keys', () => {
  it('reach every body and every closing row by going down', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom(0 as const, 3 as const), (shape, level) => {
        const scene = sceneOf(structureOf(shape), level);
        expect(walked(scene, null, 'down')).toEqual(scene.stops.map((stop) => stop.id));
      }),
      { numRuns: 40 },
    );
  });

  it('visit every box by going right', () => {
    const scene = sceneOf(
      structureOf({
        bodies: 60,
        counties: 1,
        districts: 4,
        reporting: 0.8,
        tangled: 0,
        layered: true,
        longNames: false,
        seed: 3,
      }),
    );
    const groups = walked(scene, null, 'right').map((id) => scene.stops.find((stop) => stop.id === id)?.group);
    expect(groups).toEqual(scene.groups.map((group) => group.id));
  });

  it('stay at the ends', () => {
    const scene = sceneOf(boxOfSixty());
    const [first, last] = [scene.stops[0]!, scene.stops.at(-1)!];
    expect(stepFrom(scene, first.id, 'up')).toBe(first);
    expect(stepFrom(scene, last.id, 'down')).toBe(last);
    expect(stepFrom(scene, last.id, 'first')).toBe(first);
  });
});

describe('typing a name', () => {
  const { stops } = sceneOf(boxOfSixty());

  it('goes on to the next that begins so, and round to the start', () => {
    const first = findTyped(stops, null, 'w')!;
    const second = findTyped(stops, first.id, 'w')!;
    expect(second.id).not.toBe(first.id);
    expect(findTyped(stops, stops.at(-1)!.id, 'c')?.subject).toBe('board');
  });

  it('stays while more letters still fit', () => {
    const first = findTyped(stops, null, 'w')!;
    expect(findTyped(stops, first.id, 'wo')).toBe(first);
    expect(findTyped(stops, first.id, 'wx')).toBeNull();
  });
});

describe('following links', () => {
  it('meets each link of a body once, upward lines first', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const data = structureOf(shape);
        const { net } = layOutData(data, { pane: { width: 1240, height: 640 }, measure, level: 5 }).sheet;
        for (const { slug } of net.bodies.slice(0, 20)) {
          const links = linksOf(net, slug);
          expect(new Set(links)).toEqual(new Set(net.links.filter((link) => link.from === slug || link.to === slug)));
          for (const link of links) expect(otherEnd(link, slug)).not.toBe(slug);
        }
      }),
      { numRuns: 25 },
    );
  });
});
