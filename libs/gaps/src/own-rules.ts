import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bareCypher } from './bare-cypher.js';
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
  ): Promise<{
    queryType: string;
    notes: readonly { code: string; text: string; line: number | null }[];
    /** What the database would do, step by step, where it says so. */
    operators?: readonly string[];
  }>;
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
  [/\bCALL\s+\w/i, 'a rule calls no procedure'],
];
/** Letters written as numbers: the database reads them before anything else, so a forbidden word could hide in them. */
const LETTER_BY_NUMBER = /\\u+[0-9a-f]{4}/i;
/** Steps of the database that reach outside, or tell of the server instead of the structure. */
const OUTSIDE = /LoadCSV|ProcedureCall|Show|Terminate|Transaction|Command/i;

/** Where the rules lie that people added: a folder in the data folder. */
export function ownRulesFolder(home: string): string {
  return join(home, 'rules');
}

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
    ...(await saidByDatabase(read.rule, explainer, linesAbove(source))),
  ];
  return faults.length > 0 ? refused(id, faults) : read;
}

/** Checks every rule file of a folder of one's own. One that cannot be used does not keep the others away. */
export async function loadOwnRules(folder: string, book: RuleBook, explainer: RuleExplainer): Promise<CheckedRule[]> {
  if (!existsSync(folder)) return [];
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

function forbidden({ cypher }: GapRule): string[] {
  const bare = bareCypher(cypher);
  const faults = NEVER.filter(([pattern]) => pattern.test(bare)).map(([, fault]) => fault);
  return LETTER_BY_NUMBER.test(cypher)
    ? [...faults, 'letters are written as letters, not as \\u and a number']
    : faults;
}

/** How many lines of the file stand before its query, so that the database's lines can be told as lines of the file. */
function linesAbove(source: string): number {
  const lines = source.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//') && line.trim() !== '');
  return Math.max(0, end);
}

async function saidByDatabase(rule: GapRule, explainer: RuleExplainer, above: number): Promise<string[]> {
  try {
    const someDay: Pick<GapSearch, 'asOf' | 'tops'> = { asOf: '2010-01-01', tops: [] };
    const { queryType, notes, operators = [] } = await explainer.explain(rule.cypher, parametersOf(rule, someDay));
    const faults = notes.map(
      (note) => `${note.line === null ? '' : `line ${note.line + above}: `}${note.text.replace(/^(warn|info): /, '')}`,
    );
    if (operators.some((operator) => OUTSIDE.test(operator))) faults.unshift('it reaches outside the structure');
    return queryType === 'r' ? faults : ['it does not only read', ...faults];
  } catch (error) {
    return [inFile((error as Error).message, above)];
  }
}

/** What the database says of a text that it does not understand, with the line in the file and without our own words. */
function inFile(message: string, above: number): string {
  const place = /\(line (\d+), column (\d+)[^)]*\)/.exec(message);
  if (place === null) return message;
  const said = message.slice(0, place.index).replace(/^.*?failed: [\w.]+\. /s, '');
  return `line ${Number(place[1]) + above}: ${said.trim()}`;
}

function refused(id: string, faults: readonly string[]): CheckedRule {
  return { id, rule: null, faults };
}
