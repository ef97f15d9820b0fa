import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Gap } from '@remit/gaps';
import { connection, readPage, type PageArguments } from '../endpoint/connection.js';
import { globalId } from '../endpoint/global-id.js';
import { readReviewFilter, type ReviewFilter } from '../reviews/review-filter.js';
import type { Ask } from '../structure/ask.js';
import { RuleCatalogue, type RuleNode } from './rule-catalogue.js';

interface GapPage extends PageArguments {
  readonly filter?:
    | (ReviewFilter & {
        readonly rules?: readonly string[] | null;
        readonly severities?: readonly string[] | null;
        readonly body?: string | null;
      })
    | null;
}

/** What is missing or weak. */
@Resolver()
export class GapsResolver {
  constructor(private readonly catalogue: RuleCatalogue) {}

  @Query()
  async gaps(@Args() { filter, ...page }: GapPage, @Context() ask: Ask) {
    const { first, skip } = readPage(page);
    const { items, total } = await ask.store.findings.gaps({
      rules: filter?.rules?.length ? filter.rules : null,
      severities: filter?.severities?.length ? filter.severities : null,
      body: filter?.body ?? null,
      ...readReviewFilter(filter),
      first,
      skip,
    });
    return connection(items, total, skip);
  }

  @Query()
  gap(@Args('slug') slug: string, @Context() ask: Ask) {
    return ask.store.findings.gap(slug);
  }

  @Query()
  gapRules() {
    return [...this.catalogue.nodes.values()];
  }
}

/** A gap with the rule that found it. */
@Resolver('Gap')
export class GapResolver {
  constructor(private readonly catalogue: RuleCatalogue) {}

  @ResolveField()
  id(gap: Gap) {
    return globalId('Gap', gap.id);
  }

  @ResolveField()
  slug(gap: Gap) {
    return gap.id;
  }

  @ResolveField()
  rule(gap: Gap) {
    return this.catalogue.node(gap.rule);
  }
}

/** How a rule fared on this structure. */
@Resolver('GapRule')
export class GapRuleResolver {
  @ResolveField()
  async findings(rule: RuleNode, _: unknown, ask: Ask) {
    const counts = await (await ask.findings()).gapCounts();
    return counts.find((one) => one.rule === rule.slug)?.count ?? 0;
  }

  @ResolveField()
  async cannotAssess(rule: RuleNode, _: unknown, ask: Ask) {
    const run = await ask.run();
    return run?.cannotAssess.find((one) => one.rule === rule.slug)?.reason ?? null;
  }
}

/** What a gap, or a fact behind it, speaks of. */
@Resolver('GapSubject')
export class GapSubjectResolver {
  @ResolveField()
  slug(subject: Gap['subjects'][number]) {
    return subject.id;
  }
}
