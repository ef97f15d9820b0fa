import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parametersOf } from './find-gaps.js';
import type { GapSearch } from './find-gaps.js';
import type { GapRule } from './gap-rule.js';
import type { RuleBook } from './load-rules.js';
import { RuleFault, readRule } from './read-rule.js';
import { unknownFigures } from './recorded.js';

/** What the database says about a query without running it. */
export interface RuleExplainer {
  explain(
    cypher: string,
    parameters: Record<string, unknown>,
  ): Promise<{ queryType: string; notes: readonly { code: string; text: string; line: number | null }[] }>;
}

/** A rule that somebody added, checked: usable, or everything that speaks against it. */
export interface CheckedRule {
  readonly id: string;
  readonly rule: GapRule | null;
  readonly faults: readonly string[];
}

/** A rule is a page of text; more is something else. */
const LONGEST = 20_000;

/** What the database does not always say when it explains a query: it drops a write that cannot happen, and allows endless paths. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/(?<![.:$\w`])(?:CREATE|MERGE|SET|DELETE|REMOVE|DETACH|FOREACH|DROP|ALTER)\b/i, 'a rule only reads'],
  [
    /-\[[^\]]*\*\s*(?:\d+\s*\.\.\s*)?\]|\)\s*[+*]\s*\(|\{\s*\d*\s*,\s*\}/,
    'a path needs a longest length, such as {1,6}',
  ],
];

/** Checks a rule that somebody wrote: its header, its fit with the catalogue, and that its query only reads and is understood. */
export async function checkOwnRule(
  id: string,
  source: string,
  book: RuleBook,
  explainer: RuleExplainer,
): Promise<CheckedRule> {
  if (source.length > LONGEST) return refused(id, [`it is longer than ${LONGEST} characters`]);
  const read = readOwn(id, source);
  if (read.rule === null) return read;
  const faults = [
    ...misfits(read.rule, book),
    ...forbidden(read.rule),
    ...(await saidByDatabase(read.rule, explainer)),
  ];
  return faults.length > 0 ? refused(id, faults) : read;
}

/** Checks every rule file of a folder of one's own. One that cannot be used does not keep the others away. */
export async function loadOwnRules(folder: string, book: RuleBook, explainer: RuleExplainer): Promise<CheckedRule[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher') && statSync(join(folder, name)).isFile())
    .sort();
  const checked: CheckedRule[] = [];
  for (const name of files) {
    const source = readFileSync(join(folder, name), 'utf8');
    const usable = checked.flatMap(({ rule }) => rule ?? []);
    checked.push(await checkOwnRule(basename(name, '.cypher'), source, withOwnRules(book, usable), explainer));
  }
  return checked;
}

/** The catalogue with rules of one's own behind those of the house. */
export function withOwnRules(book: RuleBook, own: readonly GapRule[]): RuleBook {
  return Object.assign([...book, ...own], { recorded: book.recorded });
}

function readOwn(id: string, source: string): CheckedRule {
  try {
    return { id, rule: { ...readRule(id, source), own: true }, faults: [] };
  } catch (error) {
    if (error instanceof RuleFault) return refused(id, error.faults);
    throw error;
  }
}

function misfits(rule: GapRule, book: RuleBook): string[] {
  const faults = unknownFigures(rule, book.recorded);
  if (book.some((other) => other.id === rule.id)) faults.push(`there is a rule called ${rule.id} already`);
  if (book.some((other) => other.code === rule.code)) faults.push(`the code ${rule.code} is taken`);
  for (const name of rule.swallows) {
    if (!book.some((other) => other.id === name)) faults.push(`it swallows ${name}, which is no rule`);
  }
  return faults;
}

function forbidden(rule: GapRule): string[] {
  const bare = rule.cypher
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/[^\n]*/g, "''");
  return NEVER.filter(([pattern]) => pattern.test(bare)).map(([, fault]) => fault);
}

async function saidByDatabase(rule: GapRule, explainer: RuleExplainer): Promise<string[]> {
  try {
    const someDay: Pick<GapSearch, 'asOf' | 'tops'> = { asOf: '2010-01-01', tops: [] };
    const { queryType, notes } = await explainer.explain(rule.cypher, parametersOf(rule, someDay));
    const faults = notes.map((note) => `${note.line === null ? '' : `line ${note.line}: `}${note.text}`);
    return queryType === 'r' ? faults : ['it does not only read', ...faults];
  } catch (error) {
    return [(error as Error).message];
  }
}

function refused(id: string, faults: readonly string[]): CheckedRule {
  return { id, rule: null, faults };
}
