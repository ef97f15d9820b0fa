import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { TABLES, WORKBOOK_TABLE, type Day } from '@remit/structure';
import { connection, pageOf, readPage, type PageArguments } from '../endpoint/connection.js';
import { AnalysisRunner } from '../background-work/analysis-runner.js';
import type { Ask } from './ask.js';
import { checkFilter, type BodyFilter } from './body-filter.js';
import { explore, type Explore } from './explore.js';
import type { DayLoaders } from './loaders.js';

interface FilteredPage extends PageArguments {
  readonly filter?: BodyFilter | null;
  readonly asOf?: Day | null;
}

/** What is loaded, and every way into it. */
@Resolver()
export class StructureResolver {
  @Query()
  async explore(@Args() { filter, asOf }: FilteredPage, @Context() ask: Ask): Promise<Explore> {
    return filtered(ask, await ask.day(asOf), filter ?? {});
  }

  @Query()
  async body(@Args('slug') slug: string, @Args('asOf') asOf: Day | null, @Context() ask: Ask) {
    return (await ask.day(asOf)).bodies.load(slug);
  }

  @Query()
  async person(@Args('slug') slug: string, @Args('asOf') asOf: Day | null, @Context() ask: Ask) {
    return (await ask.day(asOf)).people.load(slug);
  }

  @Query()
  async organisation(@Args('slug') slug: string, @Args('asOf') asOf: Day | null, @Context() ask: Ask) {
    return (await ask.day(asOf)).organisations.load(slug);
  }

  @Query()
  async bodies(@Args() { filter, asOf, ...page }: FilteredPage, @Context() ask: Ask) {
    const { first, skip } = readPage(page);
    const on = await ask.day(asOf);
    const { bodies, shown } = await filtered(ask, on, filter ?? {});
    const records = await Promise.all(bodies.slice(skip, skip + first).map((body) => on.bodies.load(body.slug)));
    return connection(
      records.filter((record) => record !== null),
      shown,
      skip,
    );
  }

  @Query()
  async people(@Args() page: PageArguments, @Context() ask: Ask) {
    const { edges, ...rest } = pageOf(await ask.store.structure.list('people'), page);
    const { people } = await ask.day();
    const nodes = await Promise.all(edges.map(({ node }) => people.load(node.id)));
    return { ...rest, edges: edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] })) };
  }

  @Query()
  async organisations(@Args() page: PageArguments, @Context() ask: Ask) {
    const { edges, ...rest } = pageOf(await ask.store.structure.list('organisations'), page);
    const { organisations } = await ask.day();
    const nodes = await Promise.all(edges.map(({ node }) => organisations.load(node.id)));
    return { ...rest, edges: edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] })) };
  }
}

/** The bodies of a day that pass a filter; its words are looked up in the full-text index. */
async function filtered(ask: Ask, on: DayLoaders, filter: BodyFilter): Promise<Explore> {
  checkFilter(filter);
  const text = filter.text?.trim() ?? '';
  const [map, found] = await Promise.all([ask.map(on), text === '' ? null : ask.store.search.bodies(text)]);
  return explore(map, filter, both(found, filter.bodies?.length ? filter.bodies : null));
}

/** The bodies that the words were found in and that were named, where either was asked for. */
function both(found: readonly string[] | null, named: readonly string[] | null): ReadonlySet<string> | null {
  if (found === null || named === null) return (found ?? named) ? new Set(found ?? named) : null;
  const wanted = new Set(named);
  return new Set(found.filter((slug) => wanted.has(slug)));
}

/** What is loaded, in figures. */
@Resolver('StructureSummary')
export class StructureSummaryResolver {
  constructor(private readonly analysis: AnalysisRunner) {}

  @Query()
  async structure(@Context() ask: Ask) {
    const [state, run] = await Promise.all([ask.state(), ask.run()]);
    return {
      name: state?.name ?? null,
      asAt: state?.asAt ?? null,
      version: state?.version ?? 0,
      analysedAt: run?.analysedAt ?? null,
      analysisCurrent: this.analysis.isCurrent(state, run),
      notices: run?.notices ?? [],
    };
  }

  @ResolveField()
  async counts(_parent: unknown, _: unknown, ask: Ask) {
    const counts = await ask.store.structure.counts();
    return TABLES.map((table) => ({ table: WORKBOOK_TABLE[table], count: counts[table] }));
  }
}
