import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '@remit/workbook';
import { suggestLinks } from './link-suggestions.js';
import { liveView } from './live-view.js';
import type { LiveView } from './live-view.js';
import { linksOfView } from './network.js';

const folder = join(import.meta.dirname, '../../../../examples/warwickshire');
const csv = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const example = readWorkbook(
  new Map(csv.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
).structure!;
const whole = liveView(example, '2010-03-05', ['psb']);
const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The example with every fifth pair of linked bodies unlinked, and those pairs. */
function hidden(fold: number): { view: LiveView; pairs: Set<string> } {
  const all = [...new Set(whole.links.map(({ from, to }) => key(from, to)))].sort();
  const pairs = new Set(all.filter((_pair, index) => index % 5 === fold));
  return { view: { ...whole, links: whole.links.filter(({ from, to }) => !pairs.has(key(from, to))) }, pairs };
}

/** Pairs without a link by what their shared neighbours say, strongest first. */
function adamicAdar(view: LiveView): string[] {
  const links = linksOfView(view);
  const scores = new Map<string, number>();
  for (const [, others] of links) {
    for (const a of others)
      for (const b of others) {
        if (a < b && !links.get(a)!.has(b))
          scores.set(key(a, b), (scores.get(key(a, b)) ?? 0) + 1 / Math.log(others.size));
      }
  }
  return [...scores].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([pair]) => pair);
}

/** How many of the hidden pairs are among the first `most`. */
const recall = (ranked: readonly string[], pairs: ReadonlySet<string>, most: number) =>
  ranked.slice(0, most).filter((pair) => pairs.has(pair)).length / pairs.size;

describe('suggested links', () => {
  it('never name a pair that has one, and say why', () => {
    const links = linksOfView(whole);
    for (const { a, b, reasons } of suggestLinks(whole, 200)) {
      expect(links.get(a)!.has(b)).toBe(false);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('expect of a body without a line up the link that bodies like it have', () => {
    const touches = (id: string) => whole.links.filter(({ from, to }) => from === id || to === id).length;
    const unlinked = whole.links.find(
      ({ from, to, type }) =>
        type === 'REPORTS_TO' &&
        whole.bodies.get(from)!.kind === 'GROUP' &&
        whole.bodies.get(to)!.kind === 'BLOCK' &&
        touches(from) === 1 &&
        touches(to) > 3,
    );
    const { from, to } = unlinked!;
    const view = { ...whole, links: whole.links.filter((link) => link !== unlinked) };
    const found = suggestLinks(view, 100_000).find(({ a, b }) => key(a, b) === key(from, to));
    expect(found?.reasons).toContain('The one has no line up, and the other is of the kind that it would report to.');
    const before = suggestLinks({ ...view, links: [...view.links, { ...unlinked!, to: 'psb' }] }, 100_000);
    expect(before.find(({ a, b }) => key(a, b) === key(from, to))!.reasons).not.toContain(
      'The one has no line up, and the other is of the kind that it would report to.',
    );
  });

  it('find hidden links better than shared neighbours alone', () => {
    const folds = [0, 1, 2, 3, 4].map((fold) => {
      const { view, pairs } = hidden(fold);
      const ours = suggestLinks(view, 100_000).map(({ a, b }) => key(a, b));
      const theirs = adamicAdar(view);
      return [pairs.size, 10 * pairs.size].map((most) => [recall(ours, pairs, most), recall(theirs, pairs, most)]);
    });
    const mean = (top: number, whose: number) =>
      folds.reduce((sum, fold) => sum + fold[top]![whose]!, 0) / folds.length;
    const measured = { ours: [mean(0, 0), mean(1, 0)], theirs: [mean(0, 1), mean(1, 1)] };
    expect(measured.ours[0]).toBeGreaterThan(measured.theirs[0]!);
    expect(measured.ours[1]).toBeGreaterThan(measured.theirs[1]!);
  });
});
