import { DARK, DIMMED, LIGHT, type Palette } from './palette.js';
import { contrast, distance, SIGHTS } from './testing/colour-sight.js';

const PALETTES: [string, Palette, number][] = [
  ['light', LIGHT, 20.5],
  ['dark', DARK, 24],
];

describe.each(PALETTES)('the %s palette', (_name, palette, least) => {
  const kinds = Object.entries(palette.kinds);
  const grounds = [palette.page, palette.box];

  it.each(Object.entries(SIGHTS))('tells kinds apart with %s sight', (_sight, matrix) => {
    for (const [kind, colour] of kinds) {
      for (const [other, against] of kinds) {
        if (kind < other)
          expect([kind, other, distance(colour, against, matrix) >= least]).toEqual([kind, other, true]);
      }
    }
  });

  it('draws every mark at 3:1 or more on page and box', () => {
    const marks = [
      ...Object.values(palette.kinds),
      palette.boxEdge,
      palette.rail,
      palette.bus,
      palette.choice,
      palette.finding,
      palette.added,
    ];
    for (const ground of grounds) for (const mark of marks) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it('writes every text at 4.5:1 or more on page and box', () => {
    const texts = [palette.text, palette.quiet, palette.choice];
    for (const ground of grounds) for (const text of texts) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onFinding, palette.finding)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('what steps back', () => {
  it('keeps names clearer than marks', () => {
    expect(DIMMED.names).toBeGreaterThan(DIMMED.marks);
  });
});
