import { lineOf, smallestFixes, unreached, waysUp, type LinkFix, type LiveView } from '@remit/gaps';
import type { Command } from '../command.js';
import { openView } from '../live-view.js';
import { formatOf, printResult, type Format } from '../print.js';
import { Refused } from '../refused.js';

/** Says how a body reaches the top, or which bodies do not and the fewest links that would mend it. */
export const lineOfSight: Command = {
  usage: 'line-of-sight [--from ID] [--as-of DAY] [--format table|json|csv]',
  summary: 'How a body reaches the top; without --from the bodies that do not, and the smallest fix.',
  options: { format: 'string', from: 'string', 'as-of': 'string' },
  paths: 0,
  async run(typed, { store: open }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const from = typed.options['from'] as string | undefined;
    const view = await openView(await open(), typed.options['as-of'] as string | undefined);
    if (from === undefined) printAll(view, format);
    else printOne(view, from, format);
  },
};

function printOne(view: LiveView, from: string, format: Format): void {
  if (!view.bodies.has(from)) throw new Refused(`There is no body called ${from} on ${view.asOf}.`);
  const hops = lineOf(view, from);
  const [nearestFix = null, ...otherFixes] = hops === null ? waysUp(view, from) : [];
  const rows = (hops ?? []).map(({ body, link }) => ({ body, name: view.bodies.get(body)!.name, link }));
  const fix = (nearestFix ?? []).map((link) => ({ body: link.from, name: link.sentence, link: null }));
  printResult(
    format,
    { from, asOf: view.asOf, hops, nearestFix, otherFixes },
    { columns: ['body', 'name', 'link'], rows: hops === null ? fix : rows },
  );
}

function printAll(view: LiveView, format: Format): void {
  const fixes = smallestFixes(view);
  const rows = fixes.map(({ bodies, reconnects, ways }) => ({
    bodies: bodies.join(' '),
    reconnects,
    fix: sentenceOf(ways[0]),
  }));
  printResult(
    format,
    { asOf: view.asOf, tops: view.tops, bodies: view.bodies.size, unreached: unreached(view), fixes },
    { columns: ['bodies', 'reconnects', 'fix'], rows },
  );
}

function sentenceOf(way: readonly LinkFix[] | undefined): string {
  return way === undefined ? 'No body fits.' : way.map(({ sentence }) => sentence).join(' Then: ');
}
