import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ask } from '../structure/ask.js';
import { RuleCatalogue } from './rule-catalogue.js';

const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'];

/** What was found, counted for those who look after all of it, and what is new since the last import. */
@Resolver('FindingsOverview')
export class FindingsOverviewResolver {
  constructor(private readonly catalogue: RuleCatalogue) {}

  @Query()
  async findingsOverview(@Context() ask: Ask) {
    const run = await ask.run();
    return { since: run?.since ?? null, gone: run?.gone ?? [] };
  }

  @ResolveField()
  async byRule(_record: unknown, _arguments: unknown, ask: Ask) {
    const rows = await ask.store.findings.openByRule();
    return rows
      .map(({ id, gaps, fresh }) => ({ rule: this.catalogue.node(id), gaps, fresh }))
      .sort(
        (a, b) =>
          b.fresh - a.fresh ||
          SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity) ||
          b.gaps - a.gaps,
      );
  }

  @ResolveField()
  async byBody(_record: unknown, _arguments: unknown, ask: Ask) {
    const rows = await ask.store.findings.openByBody();
    return rows.map(({ id, name, kind, ...counts }) => ({
      ...counts,
      body: { slug: id, name, shortName: null, kind },
    }));
  }

  @ResolveField()
  async byArea(_record: unknown, _arguments: unknown, ask: Ask) {
    const rows = await ask.store.findings.openByArea();
    return rows.map(({ id, ...known }) => ({ ...known, slug: id }));
  }
}
