import { runComputation } from './computations/index.js';
import type { CannotAssess, Gap, GapNames, GapReport, RuleRunner, SeveralFaults } from './gap.js';
import { SEVERITIES } from './gap-rule.js';
import type { GapRule } from './gap-rule.js';
import { gather, order } from './gather.js';
import type { Found } from './gather.js';
import type { RuleBook } from './load-rules.js';
import { readRecorded, whyNot } from './recorded.js';
import type { Recorded } from './recorded.js';
import { OWN_RULE_LIMIT, SEVERAL } from './weights.js';
import { dayInWords } from './words.js';
import { wordGap } from './word-gap.js';

/** Values that a person chose for a rule's parameters, by rule and name. */
export type RuleSettings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** More would keep other readers of the database waiting. */
const RULES_AT_A_TIME = 3;

/** What finding the gaps of a structure takes. */
export interface GapSearch {
  readonly rules: RuleBook;
  readonly runner: RuleRunner;
  /** The day, as `2010-03-05`. */
  readonly asOf: string;
  /** Ids of the bodies that lines of reporting end in. */
  readonly tops: readonly string[];
  readonly names: GapNames;
  readonly settings?: RuleSettings;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Asks every rule of the structure and words what they find, worst first. The same structure always gives the same report. */
export async function findGaps(search: GapSearch): Promise<GapReport> {
  const { rules, asOf } = search;
  const recorded = await whatIsRecorded(search);
  const cannotAssess: CannotAssess[] = [];
  const found: Found[] = [];
  const answers = await inTurns(
    rules,
    async (rule) => {
      search.signal?.throwIfAborted();
      return noBody(rule, recorded, asOf) ?? whyNot(rule, recorded, rules.recorded) ?? answerOf(rule, search);
    },
    search.onProgress,
  );
  for (const answer of answers) {
    if ('reason' in answer) cannotAssess.push(answer);
    else found.push(...answer.found);
  }
  const kept = swallow(found);
  const gaps = rules
    .flatMap((rule) =>
      gather(
        rule,
        kept.filter((one) => one.rule === rule),
        scopeOf(rule, recorded),
      ),
    )
    .sort(worstFirst);
  return {
    asOf,
    gaps,
    cannotAssess,
    severalFaults: severalFaults(gaps),
  };
}

/** Asks some rules at a time, as the first run of each waits for the database's planning; answers in the order of the rules. */
async function inTurns<Answer>(
  rules: readonly GapRule[],
  ask: (rule: GapRule) => Promise<Answer>,
  onProgress: GapSearch['onProgress'],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  let done = 0;
  const turn = async (): Promise<void> => {
    while (next < rules.length) {
      const index = next++;
      answers[index] = await ask(rules[index]!);
      onProgress?.(++done, rules.length);
    }
  };
  await Promise.all(Array.from({ length: RULES_AT_A_TIME }, turn));
  return answers;
}

/** How much is recorded on the day, by the names that rules use in their gates. */
export async function whatIsRecorded(search: Pick<GapSearch, 'rules' | 'runner' | 'asOf' | 'tops'>): Promise<Recorded> {
  const { rules, runner, asOf, tops } = search;
  const [figures] = await runner.run(rules.recorded.cypher, { asOf, tops: [...tops] });
  return readRecorded(figures ?? {});
}

/** The parameters of one run of a rule: what every run supplies, and the settings or defaults that the rule declares. */
export function parametersOf(rule: GapRule, search: Pick<GapSearch, 'asOf' | 'tops' | 'settings'>) {
  const supplied: Record<string, unknown> = { asOf: search.asOf, tops: [...search.tops] };
  const chosen = search.settings?.[rule.id] ?? {};
  return Object.fromEntries(
    rule.parameters.map(({ name, standard }) => [name, supplied[name] ?? chosen[name] ?? standard]),
  );
}

/** What one rule finds, each finding by itself: no gate, no gathering. For trying a rule or a setting out. */
export async function askRule(rule: GapRule, search: Question): Promise<Gap[]> {
  return (await ask(rule, search)).map(({ gap }) => gap);
}

/** Why a rule cannot judge the structure on the day; null when it can. */
export async function whyRuleCannotJudge(rule: GapRule, search: Omit<GapSearch, 'names'>): Promise<string | null> {
  const recorded = await whatIsRecorded(search);
  return (noBody(rule, recorded, search.asOf) ?? whyNot(rule, recorded, search.rules.recorded))?.reason ?? null;
}

/** What asking one rule takes. */
export type Question = Pick<GapSearch, 'runner' | 'asOf' | 'tops' | 'names' | 'settings'>;

/** A rule of one's own that fails says so and does not keep the others away; one of the house that fails is a fault of ours. */
async function answerOf(rule: GapRule, search: Question): Promise<CannotAssess | { found: Found[] }> {
  try {
    return { found: await ask(rule, search) };
  } catch (error) {
    if (!rule.own) throw error;
    return { rule: rule.id, reason: `The rule could not be run: ${(error as Error).message}` };
  }
}

async function ask(rule: GapRule, search: Question): Promise<Found[]> {
  const parameters = parametersOf(rule, search);
  const answer = await search.runner.run(rule.cypher, parameters, ...(rule.own ? [OWN_RULE_LIMIT] : []));
  const rows = runComputation(rule.compute, answer, parameters);
  const found = rows
    .map((row) => ({ rule, row, gap: wordGap(rule, row, { names: search.names, tops: search.tops }) }))
    .sort((a, b) => order(a.gap.id, b.gap.id));
  const first = new Map(found.map((one) => [one.gap.id, one]));
  return [...first.values()];
}

function noBody(rule: GapRule, recorded: Recorded, asOf: string): CannotAssess | null {
  return recorded.bodies === 0 ? { rule: rule.id, reason: `No body was live on ${dayInWords(asOf)}.` } : null;
}

function scopeOf(rule: GapRule, recorded: Recorded): number | null {
  return rule.scope === null ? null : (recorded[rule.scope] ?? null);
}

/** One cause, one finding: a finding goes when another on the same subject says it and more. */
function swallow(found: readonly Found[]): Found[] {
  const mainId = (gap: Gap) => `${gap.subjects[0]?.type} ${gap.subjects[0]?.id}`;
  const bySubject = new Map<string, Found[]>();
  for (const one of found) {
    const key = mainId(one.gap);
    const others = bySubject.get(key);
    if (others) others.push(one);
    else bySubject.set(key, [one]);
  }
  const swallowed = new Set<string>();
  const kept = found.map((one) => {
    if (one.rule.swallows.length === 0) return one;
    const others = bySubject.get(mainId(one.gap))!.filter((other) => one.rule.swallows.includes(other.rule.id));
    for (const { gap } of others) swallowed.add(gap.id);
    const covers = others.map(({ gap }) => gap.id.split('~')[0]!);
    return covers.length === 0 ? one : { ...one, gap: { ...one.gap, covers } };
  });
  return kept.filter((one) => !swallowed.has(one.gap.id));
}

function worstFirst(a: Gap, b: Gap): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || b.weight - a.weight || order(a.rule, b.rule) || order(a.id, b.id);
}

function severalFaults(gaps: readonly Gap[]): SeveralFaults[] {
  const bySubject = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const subject = gap.subjects[0];
    if (subject?.type !== 'Body' || isSet(gap)) continue;
    bySubject.set(subject.id, [...(bySubject.get(subject.id) ?? []), gap]);
  }
  return [...bySubject.values()]
    .filter((group) => new Set(group.map((gap) => gap.rule)).size >= SEVERAL)
    .map((group) => ({ subject: group[0]!.subjects[0]!, gaps: group.map((gap) => gap.id) }));
}

function isSet(gap: Gap): boolean {
  return gap.id === gap.rule || gap.id.includes('~~');
}
