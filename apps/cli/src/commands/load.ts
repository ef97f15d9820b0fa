import { LOAD_BY, loadBy, type LoadBy, type LoadRow, type LiveView } from '@remit/gaps';
import type { Command, Typed } from '../command.js';
import { openView } from '../live-view.js';
import { formatOf, printResult } from '../print.js';
import { Refused } from '../refused.js';

/** Lists who gives how many hours a year, most first. */
export const listLoad: Command = {
  usage: `load --by ${LOAD_BY.join('|')} [--rate POUNDS] [--as-of DAY] [--format table|json|csv]`,
  summary: 'Hours a year in meetings and preparing them, most first; with --rate also in pounds.',
  options: { format: 'string', by: 'string', rate: 'string', 'as-of': 'string' },
  paths: 0,
  async run(typed, { store: open }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const by = byOf(typed);
    const rate = rateOf(typed.options['rate'] as string | undefined);
    const view = await openView(await open(), typed.options['as-of'] as string | undefined);
    const rows = loadBy(view, by, { rate }).map((row) => ({ name: nameOf(view, by, row.id), ...row }));
    printResult(format, { by, asOf: view.asOf, rate, rows }, { columns: COLUMNS, rows: rows.map(inOneRow) });
  },
};

const COLUMNS = ['id', 'name', 'hours', 'low', 'high', 'pounds', 'bodies', 'assumed'];

function inOneRow({ id, name, hours, pounds, bodies, assumed }: LoadRow & { readonly name: string }) {
  const whole = { hours: Math.round(hours.likely), low: Math.round(hours.low), high: Math.round(hours.high) };
  const cost = pounds === null ? null : Math.round(pounds.likely);
  return { id, name, ...whole, pounds: cost, bodies: bodies.length, assumed: assumed ? 'yes' : 'no' };
}

function nameOf({ structure }: LiveView, by: LoadBy, id: string | null): string {
  if (id === null) return 'not recorded';
  if (by === 'sector') return id.toLowerCase().replaceAll('_', ' ');
  const table = { person: structure.people, organisation: structure.organisations, theme: structure.themes }[by];
  return table.find((row) => row.id === id)?.name ?? id;
}

function byOf({ options }: Typed): LoadBy {
  const by = LOAD_BY.find((each) => each === options['by']);
  if (!by) throw new Refused(`--by must be one of ${LOAD_BY.join(', ')}.`, 2);
  return by;
}

function rateOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) throw new Refused(`--rate ${text} is not an amount such as 30 or 27.50.`, 2);
  return Number(text);
}
