import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { DeskComparison, NearDraft, OverlapDesk, SameRoom } from '@remit/overlaps';
import { badInput } from '../endpoint/bad-input.js';
import type { Ask } from '../structure/ask.js';
import { bandOf } from './band.js';
import { Comparing } from './comparing.js';
import { noSuchBody, slugOfBody } from './wanted-body.js';

type Pair = DeskComparison['pair'];
interface ComparedPair extends Pair {
  readonly answer: DeskComparison;
}

interface Draft {
  readonly name?: string | null;
  readonly remit?: string | null;
  readonly themes?: readonly string[] | null;
  readonly areas?: readonly string[] | null;
  readonly first?: number | null;
}

const LONGEST_NAME = 300;
const LONGEST_REMIT = 20_000;
const MOST_CHOSEN = 50;
const MOST_NEAR = 20;
const MOST_ROOMS = 100;

/** Questions about any two bodies, and about bodies that do not exist yet. */
@Resolver()
export class ComparingResolver {
  constructor(private readonly comparing: Comparing) {}

  @Query()
  async comparison(@Args('a') givenA: string, @Args('b') givenB: string, @Context() ask: Ask): Promise<ComparedPair> {
    const [a, b] = [slugOfBody(givenA), slugOfBody(givenB)];
    if (a === b) throw badInput('Choose two different bodies to compare.');
    const { bodies } = await ask.day();
    for (const slug of [a, b]) {
      if ((await bodies.load(slug)) === null) throw badInput(await noSuchBody(ask.store, slug));
    }
    const answer = await (await this.#desk(ask)).compare(a, b);
    if (answer === null) throw badInput('One of the two has not begun yet on the day that the structure speaks of.');
    return { ...answer.pair, answer };
  }

  @Query()
  async nearestBodies(@Args('input') input: Draft, @Context() ask: Ask) {
    const draft = checkedDraft(input);
    const { themes, areas } = await ask.map(await ask.day());
    const unknown =
      draft.themes.find((slug) => !themes.has(slug)) ?? draft.areas.find((slug) => !areas.has(slug)) ?? null;
    if (unknown !== null) throw badInput(`There is no theme or area called "${unknown}".`);
    return (await this.#desk(ask)).nearest(draft, draft.first);
  }

  @Query()
  async sameRooms(@Args('first') first: number | null, @Context() ask: Ask): Promise<readonly SameRoom[]> {
    const wanted = first ?? 10;
    if (wanted < 0 || wanted > MOST_ROOMS) throw badInput(`"first" must be from 0 to ${MOST_ROOMS}.`);
    if ((await ask.state()) === null) return [];
    return (await this.#desk(ask)).sameRooms(wanted);
  }

  async #desk(ask: Ask): Promise<OverlapDesk> {
    const desk = await this.comparing.desk(await ask.state());
    if (desk === null) throw badInput('Nothing is loaded, so there is nothing to compare.');
    return desk;
  }
}

function checkedDraft({ name, remit, themes, areas, first }: Draft) {
  const draft = { name: name?.trim() || null, remit: remit ?? '', themes: themes ?? [], areas: areas ?? [] };
  if ((draft.name ?? '').length > LONGEST_NAME) throw badInput(`"name" may have at most ${LONGEST_NAME} letters.`);
  if (draft.remit.length > LONGEST_REMIT) throw badInput(`"remit" may have at most ${LONGEST_REMIT} letters.`);
  if (draft.themes.length + draft.areas.length > MOST_CHOSEN)
    throw badInput(`At most ${MOST_CHOSEN} themes and areas may be chosen.`);
  if (draft.name === null && draft.remit.trim() === '' && draft.themes.length === 0)
    throw badInput('Give a name, a remit or a theme.');
  const most = first ?? 5;
  if (most < 1 || most > MOST_NEAR) throw badInput(`"first" must be from 1 to ${MOST_NEAR}.`);
  return { ...draft, first: most };
}

/** Two compared bodies, and who they share. */
@Resolver('Comparison')
export class ComparisonResolver {
  @ResolveField()
  slug(pair: ComparedPair) {
    return pair.id;
  }

  @ResolveField()
  class(pair: ComparedPair) {
    return pair.class === 'NONE' ? null : pair.class;
  }

  @ResolveField()
  band({ class: name, probability }: ComparedPair) {
    return bandOf({ class: name === 'NONE' ? 'WATCH' : name, probability });
  }

  @ResolveField()
  flagged({ answer }: ComparedPair) {
    return answer.flagged;
  }

  @ResolveField()
  whyNot({ answer }: ComparedPair) {
    return answer.whyNot;
  }

  @ResolveField()
  cannotTell({ answer }: ComparedPair, _: unknown, ask: Ask) {
    return Promise.all(answer.cannotTell.map((slug) => bodyOf(ask, slug)));
  }

  @ResolveField()
  recorded(pair: ComparedPair) {
    return pair.human;
  }

  @ResolveField()
  a(pair: ComparedPair, _: unknown, ask: Ask) {
    return bodyOf(ask, pair.a);
  }

  @ResolveField()
  b(pair: ComparedPair, _: unknown, ask: Ask) {
    return bodyOf(ask, pair.b);
  }

  @ResolveField()
  async sharedPeople(pair: ComparedPair, _: unknown, ask: Ask) {
    return peopleOf(ask, pair.sharedPeople);
  }

  @ResolveField()
  async sharedOrganisations(pair: ComparedPair, _: unknown, ask: Ask) {
    const { organisations } = await ask.day();
    return present(await Promise.all(pair.sharedOrganisations.map((partner) => organisations.load(partner))));
  }

  @ResolveField()
  alternatives({ a, b, answer }: ComparedPair, _: unknown, ask: Ask) {
    const list = async (of: string, found: DeskComparison['alternatives']['a']) => ({
      of: await bodyOf(ask, of),
      bodies: await Promise.all(
        found.map(async ({ body, probability, headline }) => ({
          body: await bodyOf(ask, body),
          band: bandOf({ class: 'OVERLAP', probability }),
          headline,
        })),
      ),
    });
    return Promise.all([list(a, answer.alternatives.a), list(b, answer.alternatives.b)]);
  }
}

/** A body that is near to a draft. */
@Resolver('NearBody')
export class NearBodyResolver {
  @ResolveField()
  body(near: NearDraft, _: unknown, ask: Ask) {
    return bodyOf(ask, near.body);
  }

  @ResolveField()
  likeness(near: NearDraft) {
    return near.level.toUpperCase();
  }

  @ResolveField()
  themes(near: NearDraft, _: unknown, ask: Ask) {
    return themesOf(ask, near.sharedThemes);
  }
}

/** Two bodies in which the same people meet. */
@Resolver('SameRoom')
export class SameRoomResolver {
  @ResolveField()
  a(room: SameRoom, _: unknown, ask: Ask) {
    return bodyOf(ask, room.a);
  }

  @ResolveField()
  b(room: SameRoom, _: unknown, ask: Ask) {
    return bodyOf(ask, room.b);
  }

  @ResolveField()
  people(room: SameRoom, _: unknown, ask: Ask) {
    return peopleOf(ask, room.sharedPeople);
  }

  @ResolveField()
  themes(room: SameRoom, _: unknown, ask: Ask) {
    return themesOf(ask, room.sharedThemes);
  }
}

async function bodyOf(ask: Ask, slug: string) {
  return (await ask.day()).bodies.load(slug);
}

async function peopleOf(ask: Ask, slugs: readonly string[]) {
  const { people } = await ask.day();
  return present(await Promise.all(slugs.map((person) => people.load(person))));
}

async function themesOf(ask: Ask, slugs: readonly string[]) {
  const { themes } = await ask.map(await ask.day());
  return slugs.flatMap((slug) => themes.get(slug) ?? []);
}

function present<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}
