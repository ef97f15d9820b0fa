import fc from 'fast-check';
import { helvetica } from '../testing/helvetica.js';
import { shapes, structureOf } from '../testing/structures.js';
import { layOutFocus } from './focus.js';
import type { FocusPlaces } from './focus-place.js';
import { readNet, type Net } from './net.js';
import { meet } from './picture.js';
import { rememberWidths } from './wrap.js';

const measure = rememberWidths(helvetica);
const words = (type: string, out: boolean) => `${type} ${out ? 'out' : 'in'}`;

function focusOn(net: Net, body: string): FocusPlaces {
  return layOutFocus({ net, body, pane: { width: 1240, height: 640 }, measure, words });
}

describe('one body among its neighbours', () => {
  it('shows each neighbour in each relation once, lets nothing meet and no line cross a name', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), (shape, index) => {
        const net = readNet(structureOf(shape));
        const body = net.bodies[index % net.bodies.length]!.slug;
        const places = focusOn(net, body);
        expect(faults(places)).toEqual([]);
        const links = net.links.filter((link) => link.from === body || link.to === body);
        const shown = new Set(places.groups.flatMap(({ items }) => items.map((item) => item.body)));
        expect(shown).toEqual(new Set(links.map((link) => (link.from === body ? link.to : link.from))));
      }),
      { numRuns: 60 },
    );
  });

  it('stands alone when nothing is linked to it', () => {
    const net = readNet(
      structureOf({
        bodies: 1,
        counties: 1,
        districts: 0,
        reporting: 0,
        tangled: 0,
        layered: false,
        longNames: true,
        seed: 2,
      }),
    );
    expect(focusOn(net, net.bodies[0]!.slug).groups).toEqual([]);
  });
});

function faults(places: FocusPlaces): string[] {
  const boxes = [
    { id: 'card', rect: places.card },
    ...places.groups.map(({ group, rect }) => ({ id: group.id, rect })),
  ];
  const found: string[] = [];
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1))
      if (meet(one.rect, other.rect)) found.push(`${one.id} lies over ${other.id}`);
  });
  const names = places.groups.flatMap(({ items, title }) => [
    title,
    ...items.flatMap((item) => [item.name, item.noteRect]),
  ]);
  names.forEach((name, index) => {
    for (const other of names.slice(index + 1)) if (meet(name, other)) found.push('two names meet');
  });
  for (const { line, group } of places.groups) {
    for (let at = 1; at < line.length; at++) {
      const [a, b] = [line[at - 1]!, line[at]!];
      const stretch = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      };
      if (names.some((name) => meet(name, { ...stretch, width: stretch.width + 0.1, height: stretch.height + 0.1 }))) {
        found.push(`the line of ${group.id} crosses a name`);
      }
    }
  }
  return found;
}
