import type { Gap } from '@remit/gaps';
import { requireFindings } from '../analysis.js';
import type { Command } from '../command.js';
import { EVERYTHING } from '../everything.js';
import { formatOf, printResult } from '../print.js';

/** Lists what is missing or weak in the structure, worst first. */
export const listGaps: Command = {
  usage: 'gaps [--rule ID] [--format table|json|csv]',
  summary: 'What is missing or weak in the structure, worst first.',
  options: { format: 'string', rule: 'string' },
  paths: 0,
  async run(typed, { config, store: open, signal }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const store = await open();
    await requireFindings(store, config, signal);
    const rule = typed.options['rule'] as string | undefined;
    const { items } = await store.findings.gaps({ first: EVERYTHING, rules: rule === undefined ? null : [rule] });
    printResult(format, items.map(inFull), { columns: COLUMNS, rows: items.map(inOneRow) });
  },
};

function inFull({ rule, subjects, severity, title, detail, evidence, remedy, id }: Gap) {
  const [first] = subjects;
  return { id, rule, subject: first?.id ?? null, severity, title, detail, evidence, remedy, subjects };
}

const COLUMNS = ['severity', 'rule', 'subject', 'title', 'remedy'];

function inOneRow({ severity, rule, subjects, title, remedy }: Gap) {
  return { severity, rule, subject: subjects[0]?.id ?? null, title, remedy };
}
