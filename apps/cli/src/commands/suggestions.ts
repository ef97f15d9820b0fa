import { suggestLinks, suggestSeats, type LiveView } from '@remit/gaps';
import type { Command } from '../command.js';
import { openView } from '../live-view.js';
import { formatOf, printResult } from '../print.js';
import { Refused } from '../refused.js';

const KINDS = ['links', 'seats'] as const;
const MOST = 1000;

/** Lists links or seats that look as if they were missing: weak signs, never findings. */
export const suggestions: Command = {
  usage: 'suggestions [--of links|seats] [--first N] [--as-of DAY] [--format table|json|csv]',
  summary: 'Links or seats that may be missing: weak signs, the likeliest first.',
  options: { format: 'string', of: 'string', first: 'string', 'as-of': 'string' },
  paths: 0,
  async run(typed, { store: open }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const kind = KINDS.find((each) => each === ((typed.options['of'] as string | undefined) ?? 'links'));
    if (kind === undefined) throw new Refused('--of must be links or seats.', 2);
    const first = Number((typed.options['first'] as string | undefined) ?? 20);
    if (!Number.isInteger(first) || first < 1 || first > MOST) {
      throw new Refused(`--first must be a whole number from 1 to ${MOST}.`, 2);
    }
    const view = await openView(await open(), typed.options['as-of'] as string | undefined);
    const found = kind === 'links' ? linkRows(view, first) : seatRows(view, first);
    const columns =
      kind === 'links' ? ['a', 'b', 'strength', 'reasons'] : ['organisation', 'body', 'strength', 'reasons'];
    const rows = found.map(({ reasons, via, ...row }) => ({ ...row, via: via.join(' '), reasons: reasons.join(' ') }));
    printResult(format, { asOf: view.asOf, [kind]: found }, { columns, rows });
  },
};

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function linkRows(view: LiveView, first: number) {
  return suggestLinks(view, first).map((found) => ({ ...found, strength: rounded(found.strength) }));
}

function seatRows(view: LiveView, first: number) {
  return suggestSeats(view, first).map((found) => ({ ...found, strength: rounded(found.strength) }));
}
