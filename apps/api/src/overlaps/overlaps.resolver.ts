import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OverlapFinding } from '@remit/overlaps';
import { connection, readPage, type PageArguments } from '../endpoint/connection.js';
import { globalId } from '../endpoint/global-id.js';
import { readReviewFilter, type ReviewFilter } from '../reviews/review-filter.js';
import type { Ask } from '../structure/ask.js';
import { bandOf } from './band.js';

interface OverlapPage extends PageArguments {
  readonly filter?:
    (ReviewFilter & { readonly classes?: readonly string[] | null; readonly body?: string | null }) | null;
}

/** Everything but the watch list, which is shown only when it is asked for. */
const NAMED_CLASSES = ['DUPLICATION', 'OVERLAP', 'NESTED', 'COMPLEMENTARY', 'SUCCESSOR'];

/** Pairs of bodies whose work looks alike. */
@Resolver()
export class OverlapsResolver {
  @Query()
  async overlaps(@Args() { filter, ...page }: OverlapPage, @Context() ask: Ask) {
    const { first, skip } = readPage(page);
    const classes = filter?.classes?.length ? filter.classes : NAMED_CLASSES;
    const { items, total } = await ask.store.findings.overlaps({
      classes,
      body: filter?.body ?? null,
      ...readReviewFilter(filter),
      first,
      skip,
    });
    return connection(items, total, skip);
  }

  @Query()
  overlap(@Args('slug') slug: string, @Context() ask: Ask) {
    return ask.store.findings.overlap(slug);
  }

  @Query()
  overlapClasses(@Context() ask: Ask) {
    return ask.store.findings.overlapClasses();
  }
}

/** Both bodies of an overlap, and who they share. */
@Resolver('Overlap')
export class OverlapResolver {
  @ResolveField()
  id(overlap: OverlapFinding) {
    return globalId('Overlap', overlap.id);
  }

  @ResolveField()
  slug(overlap: OverlapFinding) {
    return overlap.id;
  }

  @ResolveField()
  band(overlap: OverlapFinding) {
    return bandOf(overlap);
  }

  @ResolveField()
  recorded(overlap: OverlapFinding) {
    return overlap.human;
  }

  @ResolveField()
  async a(overlap: OverlapFinding, _: unknown, ask: Ask) {
    return (await ask.day()).bodies.load(overlap.a);
  }

  @ResolveField()
  async b(overlap: OverlapFinding, _: unknown, ask: Ask) {
    return (await ask.day()).bodies.load(overlap.b);
  }

  @ResolveField()
  async sharedPeople(overlap: OverlapFinding, _: unknown, ask: Ask) {
    const { people } = await ask.day();
    return present(await Promise.all(overlap.sharedPeople.map((person) => people.load(person))));
  }

  @ResolveField()
  async sharedOrganisations(overlap: OverlapFinding, _: unknown, ask: Ask) {
    const { organisations } = await ask.day();
    return present(await Promise.all(overlap.sharedOrganisations.map((partner) => organisations.load(partner))));
  }
}

/** One row of an overlap's evidence. */
@Resolver('OverlapDimension')
export class OverlapDimensionResolver {
  @ResolveField()
  key(dimension: OverlapFinding['dimensions'][number]) {
    return dimension.id;
  }
}

function present<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}
