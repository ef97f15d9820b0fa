import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  effectOfSettings,
  faultsOfSettings,
  namesOf,
  readSetting,
  settingText,
  usableSettings,
  type Gap,
  type GapRule,
  type RuleSettings,
} from '@remit/gaps';
import { AnalysisRunner } from '../background-work/analysis-runner.js';
import type { Ask } from '../structure/ask.js';
import { LiveViews } from './live-views.js';
import { RuleCatalogue, type RuleNode } from './rule-catalogue.js';

interface Given {
  readonly name: string;
  readonly value: string;
}
interface SetInput {
  readonly operationId: string;
  readonly rule: string;
  readonly expectedVersion: number;
  readonly values: readonly Given[];
}

const SHOWN = 20;
const NOT_TRIED = { before: 0, after: 0, gained: [], gainedCount: 0, lost: [], lostCount: 0 };

/** Thresholds: what others would change, and choosing them. */
@Resolver()
export class RuleSettingsResolver {
  constructor(
    private readonly catalogue: RuleCatalogue,
    private readonly views: LiveViews,
    private readonly analysis: AnalysisRunner,
  ) {}

  @Query()
  async settingEffect(@Args() { rule: slug, values: given }: { rule: string; values: Given[] }, @Context() ask: Ask) {
    const read = readValues(this.catalogue.rule(slug), given);
    if ('userErrors' in read) return { ...NOT_TRIED, ...read };
    const { asOf, tops, structure } = await this.views.on(ask);
    const settings = usableSettings(this.catalogue.book, await chosen(ask));
    const search = { runner: ask.store.gaps, asOf, tops, names: namesOf(structure), settings };
    const effect = await effectOfSettings(read.rule, read.values, search).catch((error: unknown) => {
      if (read.rule.own) return null;
      throw error;
    });
    if (effect === null) return { ...NOT_TRIED, ...wrong('FAILED', 'The rule could not be run.', ['rule']) };
    const { before, found, gained, lost } = effect;
    return {
      before,
      after: found,
      gained: titles(gained),
      gainedCount: gained.length,
      lost: titles(lost),
      lostCount: lost.length,
      userErrors: [],
    };
  }

  @Mutation()
  async setRuleSettings(@Args('input') input: SetInput, @Context() ask: Ask) {
    const { operationId, rule: slug, expectedVersion } = input;
    const read = readValues(this.catalogue.rule(slug), input.values);
    if ('userErrors' in read) return { rule: null, work: null, ...read };
    const actor = (await ask.me()).id;
    const done = await ask.store.ruleSettings.put({
      operationId,
      actor,
      rule: slug,
      expectedVersion,
      values: read.values,
    });
    if ('refused' in done) {
      const path = done.refused === 'CONFLICT' ? ['expectedVersion'] : ['operationId'];
      return { rule: null, work: null, userErrors: [{ code: done.refused, message: done.message, path }] };
    }
    const work = await this.analysis.startUnlessCurrent();
    return { rule: this.catalogue.nodes.get(slug)!, work, userErrors: [] };
  }
}

/** A rule with the thresholds in force. */
@Resolver('GapRule')
export class RuleThresholdsResolver {
  constructor(private readonly catalogue: RuleCatalogue) {}

  @ResolveField()
  async parameters({ slug }: RuleNode, _: unknown, ask: Ask) {
    const rule = this.catalogue.rule(slug);
    if (!rule) return [];
    const values = usableSettings([rule], { [slug]: (await chosen(ask))[slug] ?? {} })[slug] ?? {};
    return thresholds(rule).map(({ name, standard, type, meaning }) => ({
      name,
      type,
      meaning,
      standard: settingText(standard),
      value: settingText(values[name] ?? standard),
      changed: name in values,
    }));
  }

  @ResolveField()
  async settingsVersion({ slug }: RuleNode, _: unknown, ask: Ask) {
    return (await keptFor(slug, ask))?.version ?? 0;
  }

  @ResolveField()
  async settingsBy({ slug }: RuleNode, _: unknown, ask: Ask) {
    const kept = await keptFor(slug, ask);
    return kept ? ask.reviews.person.load(kept.by) : null;
  }

  @ResolveField()
  async settingsAt({ slug }: RuleNode, _: unknown, ask: Ask) {
    return (await keptFor(slug, ask))?.at ?? null;
  }
}

function thresholds(rule: GapRule) {
  return rule.parameters.filter(({ standard }) => standard !== undefined);
}

async function keptFor(slug: string, ask: Ask) {
  return (await ask.ruleSettings()).find(({ rule }) => rule === slug);
}

async function chosen(ask: Ask): Promise<RuleSettings> {
  return Object.fromEntries((await ask.ruleSettings()).map(({ rule, values }) => [rule, values]));
}

/** The values by name without those that are the standard; or what is wrong with them, each with its place. */
function readValues(rule: GapRule | undefined, given: readonly Given[]) {
  if (rule === undefined) return wrong('NOT_FOUND', 'There is no such rule.', ['rule']);
  const values: Record<string, unknown> = {};
  const userErrors = given.flatMap(({ name, value: text }, at) => {
    const parameter = thresholds(rule).find((known) => known.name === name);
    const value = parameter ? readSetting(parameter, text) : text;
    if (parameter && JSON.stringify(value) !== JSON.stringify(parameter.standard)) values[name] = value;
    const faults = faultsOfSettings([rule], { [rule.id]: { [name]: value } });
    return faults.map((message) => ({ code: 'BAD_INPUT', message, path: ['values', String(at), 'value'] }));
  });
  return userErrors.length > 0 ? { userErrors } : { rule, values };
}

function wrong(code: string, message: string, path: string[]) {
  return { userErrors: [{ code, message, path }] };
}

function titles(gaps: readonly Gap[]): string[] {
  return gaps.slice(0, SHOWN).map(({ title }) => title);
}
