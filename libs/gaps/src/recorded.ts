import type { CannotAssess } from './gap.js';
import type { GapRule } from './gap-rule.js';
import { readQueryFile } from './header.js';
import { numberInWords } from './words.js';

/** One figure about how much is recorded: a count, or a share with the words that follow "42% …". */
export interface RecordedColumn {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** The query that says how much is recorded, and what each of its figures means. */
export interface RecordedQuery {
  readonly cypher: string;
  readonly columns: readonly RecordedColumn[];
}

/** What is recorded on the day: counts and shares by name. */
export type Recorded = Readonly<Record<string, number>>;

/** Shares come from the query as [how many, of how many]. */
export function readRecorded(row: Readonly<Record<string, unknown>>): Recorded {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, Number(value)];
      const [some, all] = value as [number, number];
      return [name, all === 0 ? 0 : some / all];
    }),
  );
}

/** Reads `cypher/quality/recorded.cypher`. */
export function readRecordedQuery(source: string): RecordedQuery {
  const file = readQueryFile(source);
  const items = file.entries.find((entry) => entry.key === 'returns')?.items ?? [];
  const columns = items.map((item) => ({ name: item.name, type: item.note, meaning: item.text }));
  return { cypher: file.cypher, columns };
}

/** Why a rule cannot judge this structure; null when enough is recorded. */
export function whyNot(rule: GapRule, recorded: Recorded, query: RecordedQuery): CannotAssess | null {
  const reason =
    thin(rule, recorded, query, 'count') ?? emptyScope(rule, recorded, query) ?? thin(rule, recorded, query);
  return reason === null ? null : { rule: rule.id, reason };
}

function emptyScope(rule: GapRule, recorded: Recorded, query: RecordedQuery): string | null {
  if (rule.scope === null || recorded[rule.scope] !== 0) return null;
  const meaning = query.columns.find((column) => column.name === rule.scope)?.meaning ?? rule.scope;
  return `Nothing to check: there are no ${meaning}.`;
}

function thin(rule: GapRule, recorded: Recorded, query: RecordedQuery, type?: string): string | null {
  const columnOf = (name: string) => query.columns.find((column) => column.name === name);
  const failed = rule.gates.find(
    (gate) =>
      !((recorded[gate.column] ?? 0) >= gate.atLeast) && (type === undefined || columnOf(gate.column)?.type === type),
  );
  if (!failed) return null;
  const { column, atLeast } = failed;
  return tooLittle(
    recorded[column] ?? 0,
    atLeast,
    columnOf(column) ?? { name: column, type: 'count', meaning: column },
  );
}

function tooLittle(value: number, atLeast: number, { type, meaning }: RecordedColumn): string {
  if (type === 'share') {
    const needed = `${Math.round(atLeast * 100)}%`;
    return value === 0
      ? `None ${meaning}.`
      : `Only ${Math.floor(value * 100)}% ${meaning}; ${needed} are needed to judge.`;
  }
  if (value === 0) return `There are no ${meaning}.`;
  return `There are ${numberInWords(value)} ${meaning}; ${numberInWords(atLeast)} are needed to judge.`;
}

/** Gates and scopes that name no figure of the query, in words. */
export function unknownFigures(rule: GapRule, query: RecordedQuery): string[] {
  const asked = [...(rule.scope === null ? [] : [rule.scope]), ...rule.gates.map((gate) => gate.column)];
  const known = query.columns.map((column) => column.name);
  return asked.filter((name) => !known.includes(name)).map((name) => `"${name}" is not a figure of recorded.cypher`);
}
