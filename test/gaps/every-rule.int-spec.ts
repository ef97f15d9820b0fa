import { join } from 'node:path';
import { askRule, loadRules, namesOf, parametersOf, whyRuleCannotJudge, type Gap, type GapRule } from '@remit/gaps';
import { LoadedStructure } from './loaded-structure.js';
import { mutantsOf, type Mutants } from './mutants.js';
import { readAllCases, type RuleCase, type RuleCases } from './rule-cases.js';

const rules = loadRules(join(import.meta.dirname, '../../cypher/gaps'));
const only = process.env['REMIT_RULES']?.split(',');
const asked = rules.filter((rule) => !only || only.includes(rule.id));
const allCases = readAllCases();
const casesOf = (rule: GapRule) => allCases.find((cases) => cases.rule === rule.id);

let loaded: LoadedStructure;
beforeAll(async () => {
  loaded = await LoadedStructure.open();
});
afterAll(() => loaded?.close());

describe('the catalogue of rules', () => {
  it('has cases for every rule', () => {
    expect(rules.filter((rule) => !casesOf(rule)).map((rule) => rule.id)).toEqual([]);
  });

  it('has a rule for all cases', () => {
    const ids = rules.map((rule) => rule.id);
    expect(allCases.filter((cases) => !ids.includes(cases.rule)).map((cases) => cases.rule)).toEqual([]);
  });

  it('is tried on both sides: two that flag, two that pass, one that cannot be judged where there is a gate', () => {
    const thin = rules.filter((rule) => {
      const cases = casesOf(rule);
      const gated = rule.gates.length > 0 && cases?.cannotAssess.length === 0;
      return cases && (cases.flags.length < 2 || cases.passes.length < 2 || gated);
    });
    expect(thin.map((rule) => rule.id)).toEqual([]);
  });
});

describe.each(asked.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const cases = casesOf(rule) ?? { rule: rule.id, flags: [], passes: [], cannotAssess: [], costOnly: [] };
  const mutants = mutantsOf(rule.cypher);
  const survivors = new Set([...mutants.conditions.keys()].filter((place) => !costOnly(mutants, place, cases)));

  it('only reads, and the database has nothing to say against it', async () => {
    const parameters = parametersOf(rule, { asOf: '2010-03-05', tops: ['top'] });
    expect(await loaded.store.gaps.explain(rule.cypher, parameters)).toMatchObject({ queryType: 'r', notes: [] });
  });

  each(cases.flags)('flags: %s', async (_name, given) => {
    const gaps = await gapsIn(rule, given);
    expect(found(rule, gaps)).toEqual(given.finds);
    for (const gap of gaps) expectPlainWords(gap);
    if (given.severity) expect(gaps.map((gap) => gap.severity)).toEqual(given.finds.map(() => given.severity));
    if (given.says) expect(textOf(gaps)).toContain(given.says);
    await killMutants(rule, given, mutants, survivors);
  });

  each(cases.passes)('passes: %s', async (_name, given) => {
    expect(found(rule, await gapsIn(rule, given))).toEqual([]);
    await killMutants(rule, given, mutants, survivors);
  });

  each(cases.cannotAssess)('cannot assess: %s', async (_name, given) => {
    await loaded.load(given.structure, given.asOf);
    const { asOf, tops } = given;
    const reason = await whyRuleCannotJudge(rule, { rules, runner: loaded.store.gaps, asOf, tops });
    expect(reason).toContain(given.says ?? '');
    expect(reason).not.toBeNull();
  });

  it('has a case for each of its conditions', () => {
    expect([...survivors].map((place) => mutants.conditions[place])).toEqual([]);
  });
});

/** One test a case; none is no fault. */
function each(cases: RuleCases['flags']) {
  return (title: string, test: (name: string, given: RuleCase) => Promise<void>): void => {
    for (const given of cases) it(title.replace('%s', given.name), () => test(given.name, given));
  };
}

async function gapsIn(rule: GapRule, given: RuleCase): Promise<Gap[]> {
  await loaded.load(given.structure, given.asOf);
  const { asOf, tops } = given;
  return askRule(rule, {
    runner: loaded.store.gaps,
    asOf,
    tops,
    names: namesOf(given.structure),
    settings: { [rule.id]: given.settings },
  });
}

/**
 * A rule without one of its conditions must go wrong on some case; the places of those that still do well stay in
 * `survivors`. With all of them it must do well, or the rest would prove nothing.
 */
async function killMutants(rule: GapRule, given: RuleCase, mutants: Mutants, survivors: Set<number>): Promise<void> {
  const doesWell = async (place: number) => {
    const gaps = await gapsIn(without(rule, mutants, place), given);
    return found(rule, gaps).join() === given.finds.join() && textOf(gaps).includes(given.says ?? '');
  };
  expect(await doesWell(-1)).toBe(true);
  for (const place of survivors) {
    if (!(await doesWell(place).catch(() => false))) survivors.delete(place);
  }
}

function without(rule: GapRule, { cypher }: Mutants, place: number): GapRule {
  const parameter = { name: 'without', type: 'number', standard: place, meaning: 'the condition that is left out' };
  return { ...rule, cypher, parameters: [...rule.parameters, parameter] };
}

function costOnly({ conditions }: Mutants, place: number, cases: RuleCases): boolean {
  return cases.costOnly.includes(conditions[place]!);
}

function found(rule: GapRule, gaps: readonly Gap[]): string[] {
  return gaps.map((gap) => gap.id.slice(rule.id.length + 1)).sort();
}

function textOf(gaps: readonly Gap[]): string {
  return gaps
    .flatMap((gap) => [gap.title, gap.detail, ...gap.evidence.map((line) => line.text), gap.remedy])
    .join('\n');
}

function expectPlainWords(gap: Gap): void {
  const text = textOf([gap]);
  expect(text).not.toMatch(/[{}]|undefined|\[object|\bnull\b|not recorded\.? not recorded/);
  expect(text).not.toMatch(/\b(node|edge|entity|graph)s?\b/i);
  expect(gap.title).not.toMatch(/\.$/);
}
