import { TABLES, WORKBOOK_TABLE } from '@remit/structure';
import type { Command } from '../command.js';
import { formatOf, printResult } from '../print.js';

/** Says what is loaded and whether its findings are up to date. */
export const status: Command = {
  usage: 'status [--format table|json|csv]',
  summary: 'What is loaded, how much of it, and whether its findings are up to date.',
  options: { format: 'string' },
  paths: 0,
  async run(typed, { store: open }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const store = await open();
    const [state, run, tables] = await Promise.all([
      store.structure.state(),
      store.findings.run(),
      store.structure.counts(),
    ]);
    const counts = Object.fromEntries(TABLES.map((table) => [WORKBOOK_TABLE[table], tables[table]]));
    const current = run !== null && run.version === state?.version;
    const json = {
      loaded: state !== null,
      name: state?.name ?? null,
      asAt: state?.asAt ?? null,
      version: state?.version ?? 0,
      counts,
      analysedAt: run?.analysedAt ?? null,
      analysisCurrent: current,
      notices: run?.notices ?? [],
    };
    const facts = [
      { what: 'name', value: json.name ?? 'nothing is loaded' },
      { what: 'as at', value: json.asAt },
      { what: 'version', value: json.version },
      { what: 'findings', value: run === null ? 'not computed' : current ? 'up to date' : 'older than the structure' },
    ];
    const rows = [...facts, ...Object.entries(counts).map(([what, value]) => ({ what, value }))];
    printResult(format, json, { columns: ['what', 'value'], rows });
  },
};
