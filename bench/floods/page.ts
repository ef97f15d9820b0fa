import type { RuleBook } from '@remit/gaps';

/** What became of one rule on one structure. */
export interface Outcome {
  /** Cases that its query found. */
  readonly found: number;
  /** Findings that are shown of them. */
  readonly shown: number;
  /** Why it judged nothing; null when it did. */
  readonly notJudged: string | null;
}

/** One structure that the catalogue was run on. */
export interface Column {
  readonly name: string;
  readonly about: string;
  readonly bodies: number;
  readonly gaps: number;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** More findings of one rule than this are a flood: nobody reads them one by one. */
const FLOOD = 100;

/** The table of rules by structures, with what floods and what is silent everywhere said in words. */
export function floodsPage(rules: RuleBook, columns: readonly Column[]): string {
  const outcomes = (rule: string) => columns.map((column) => column.outcomes.get(rule)!);
  const flooding = rules.filter(({ id }) => outcomes(id).some(({ shown }) => shown > FLOOD)).map(({ id }) => id);
  const silent = rules.filter(({ id }) => outcomes(id).every(({ found }) => found === 0)).map(({ id }) => id);
  return [
    '# Rules on structures unlike each other',
    '',
    'Written by `npm run bench -- floods`. Thresholds were chosen on the example and one generated structure; here every rule judges others, made by',
    '`bench/floods/worlds.ts`. A cell says how many cases the query found, and after an arrow how many findings are shown where many are told as one or',
    'another finding on the same body says more. “n.r.” is “not recorded”: the rule says that it cannot judge, and why.',
    '',
    ...columns.map(({ name, about, bodies, gaps }) => `- **${name}** (${about}): ${bodies} bodies, ${gaps} findings.`),
    '',
    flooding.length === 0
      ? `No rule shows more than ${FLOOD} findings on any of them.`
      : `More than ${FLOOD} findings on some structure: ${flooding.join(', ')}. These are of high severity, on bodies that each want an answer of their own, and are shown closed under their rule.`,
    silent.length === 0
      ? 'Every rule finds something on at least one of them.'
      : `Silent on all of them, though their cases in \`test/gaps\` fire on real data: ${silent.join(', ')}.`,
    '',
    `| rule | ${columns.map(({ name }) => name).join(' | ')} |`,
    `|---|${columns.map(() => '--:').join('|')}|`,
    ...rules.map(({ id }) => `| ${id} | ${outcomes(id).map(cell).join(' | ')} |`),
    '',
  ].join('\n');
}

function cell({ found, shown, notJudged }: Outcome): string {
  if (notJudged !== null) return 'n.r.';
  return found === shown ? String(found) : `${found} → ${shown}`;
}
