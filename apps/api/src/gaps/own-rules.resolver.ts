import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CheckedRule } from '@remit/gaps';
import type { OwnRuleEvent, Refusal } from '@remit/store';
import { AnalysisRunner } from '../background-work/analysis-runner.js';
import type { Ask } from '../structure/ask.js';
import { RuleCatalogue } from './rule-catalogue.js';

interface Change {
  readonly operationId: string;
  readonly slug: string;
}

/** The rules that people added here. */
@Resolver()
export class OwnRulesResolver {
  constructor(
    private readonly catalogue: RuleCatalogue,
    private readonly analysis: AnalysisRunner,
  ) {}

  @Query()
  ownRules() {
    return this.catalogue.own;
  }

  @Query()
  ownRulesFolder() {
    return this.catalogue.files.folder;
  }

  @Mutation()
  async addOwnRule(@Args('input') { operationId, slug, text }: Change & { text: string }, @Context() ask: Ask) {
    const faults = await this.catalogue.files.faultsOf(slug, text);
    if (faults.length > 0)
      return this.#refused(faults.map((message) => ({ code: 'BAD_RULE', message, path: ['text'] })));
    return this.#noted({ operationId, action: 'ADD_OWN_RULE', rule: slug, text }, ask, () =>
      this.catalogue.files.put(slug, text),
    );
  }

  @Mutation()
  async removeOwnRule(@Args('input') { operationId, slug }: Change, @Context() ask: Ask) {
    const known = this.catalogue.own.some(({ id }) => id === slug);
    const repeated = (await ask.store.operations.find(operationId)) !== null;
    if (!known && !repeated) {
      return this.#refused([{ code: 'NOT_FOUND', message: 'There is no own rule of this name.', path: ['slug'] }]);
    }
    return this.#noted({ operationId, action: 'REMOVE_OWN_RULE', rule: slug, text: null }, ask, () =>
      this.catalogue.files.remove(slug),
    );
  }

  @Mutation()
  async readOwnRules() {
    return this.#readAgain();
  }

  /** Claims the operation and writes what is done into the audit trail, then does it, unless it was done before. */
  async #noted(event: Omit<OwnRuleEvent, 'actor'>, ask: Ask, work: () => Promise<unknown>) {
    const done = await ask.store.ruleSettings.note({ ...event, actor: (await ask.me()).id });
    if ('refused' in done) return this.#refused([inWords(done)]);
    if (!done.repeated) await work();
    return this.#readAgain();
  }

  async #readAgain() {
    await this.catalogue.readOwn();
    return { ownRules: this.catalogue.own, work: await this.analysis.startUnlessCurrent(), userErrors: [] };
  }

  #refused(userErrors: readonly { code: string; message: string; path: string[] }[]) {
    return { ownRules: this.catalogue.own, work: null, userErrors };
  }
}

/** A file of the folder of own rules. */
@Resolver('OwnRule')
export class OwnRuleResolver {
  constructor(private readonly catalogue: RuleCatalogue) {}

  @ResolveField()
  slug({ id }: CheckedRule) {
    return id;
  }

  @ResolveField()
  file({ id }: CheckedRule) {
    return this.catalogue.files.file(id);
  }

  @ResolveField()
  rule({ id, rule }: CheckedRule) {
    return rule === null ? null : (this.catalogue.nodes.get(id) ?? null);
  }

  @ResolveField()
  text({ id }: CheckedRule) {
    return this.catalogue.files.text(id);
  }
}

function inWords({ refused: code, message }: Refusal) {
  return { code, message, path: ['operationId'] };
}
