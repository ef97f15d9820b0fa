import { setImmediate } from 'node:timers/promises';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  linkSuggester,
  networkMeasures,
  seatSuggester,
  strongest,
  strongestSeats,
  withoutBody,
  withoutPerson,
  type BreakTest,
  type LinkSuggestion,
  type LiveView,
  type SeatSuggestion,
} from '@remit/gaps';
import type { Day } from '@remit/structure';
import { badInput } from '../endpoint/bad-input.js';
import type { Ask } from '../structure/ask.js';
import { LiveViews } from './live-views.js';
import { namedBodies, namedBody, namedThing, type NamedThing } from './named.js';

const MOST_SUGGESTIONS = 200;
/** After so many bodies other questions get their turn. */
const AT_ONCE = 25;

interface Broken {
  readonly body?: string | null;
  readonly person?: string | null;
  readonly asOf?: Day | null;
}
interface Wanted {
  readonly body?: string | null;
  readonly first: number;
  readonly asOf?: Day | null;
}

/** The structure as a whole: what its links look like and what hangs on what. */
@Resolver()
export class NetworkResolver {
  constructor(private readonly views: LiveViews) {}

  @Query()
  async networkMeasures(@Args('asOf') asOf: Day | null, @Context() ask: Ask) {
    const view = await this.views.on(ask, asOf);
    return this.views.answer(view, 'network', () =>
      networkMeasures(view).map(({ id, title, value, sentence, bodies }) => ({
        slug: id,
        title,
        value,
        sentence,
        bodies: namedBodies(view, bodies),
      })),
    );
  }

  @Query()
  async breakTest(@Args() { body = null, person = null, asOf }: Broken, @Context() ask: Ask) {
    if ((body === null) === (person === null)) throw badInput('Name either a body or a person to take away.');
    const view = await this.views.on(ask, asOf);
    if (body !== null) {
      return view.bodies.has(body) ? outcome(view, bodyThing(view, body), withoutBody(view, body)) : null;
    }
    const known = view.structure.people.some(({ id }) => id === person);
    return known ? outcome(view, namedThing(view, 'Person', person!), withoutPerson(view, person!)) : null;
  }

  @Query()
  async suggestedLinks(@Args() { body = null, first, asOf }: Wanted, @Context() ask: Ask) {
    if (first < 0 || first > MOST_SUGGESTIONS) throw badInput(`"first" must be from 0 to ${MOST_SUGGESTIONS}.`);
    const view = await this.views.on(ask, asOf);
    if (body !== null && !view.bodies.has(body)) return [];
    const all = await this.views.answer(view, `suggested ${body ?? ''}`, () => suggested(view, body));
    return all.slice(0, first).map(({ a, b, via, reasons }) => ({
      a: namedBody(view, a),
      b: namedBody(view, b),
      via: namedBodies(view, via),
      reasons,
    }));
  }

  @Query()
  async suggestedSeats(@Args() { body = null, first, asOf }: Wanted, @Context() ask: Ask) {
    if (first < 0 || first > MOST_SUGGESTIONS) throw badInput(`"first" must be from 0 to ${MOST_SUGGESTIONS}.`);
    const view = await this.views.on(ask, asOf);
    if (body !== null && !view.bodies.has(body)) return [];
    const all = await this.views.answer(view, `seats ${body ?? ''}`, () => suggestedSeats(view, body));
    return all.slice(0, first).map(({ organisation, body: on, via, reasons }) => ({
      organisation: namedThing(view, 'Organisation', organisation),
      body: namedBody(view, on),
      via: namedBodies(view, via),
      reasons,
    }));
  }
}

/** The same for seats. */
async function suggestedSeats(view: LiveView, body: string | null): Promise<SeatSuggestion[]> {
  const suggest = seatSuggester(view);
  if (body !== null) return strongestSeats(suggest(body), MOST_SUGGESTIONS);
  let best: SeatSuggestion[] = [];
  for (const [index, id] of [...view.bodies.keys()].sort().entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    best = strongestSeats([...best, ...suggest(id)], MOST_SUGGESTIONS);
  }
  return best;
}

/** Goes through the bodies in parts, so that a large structure holds up nobody else. */
async function suggested(view: LiveView, body: string | null): Promise<LinkSuggestion[]> {
  const suggest = linkSuggester(view);
  let best: LinkSuggestion[] = [];
  for (const [index, id] of [...view.bodies.keys()].sort().entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const own = suggest(id).filter(({ a, b }) => body === null || a === body || b === body);
    best = strongest([...best, ...own], MOST_SUGGESTIONS);
  }
  return best;
}

function bodyThing(view: LiveView, body: string): NamedThing {
  return { type: 'Body', slug: body, name: namedBody(view, body).name };
}

function outcome(view: LiveView, without: NamedThing, { severed, cutOff, chairless, voices, sentence }: BreakTest) {
  return {
    without,
    sentence,
    severed: namedBodies(view, severed),
    cutOff: namedBodies(view, cutOff),
    chairless: namedBodies(view, chairless),
    voices: voices.map(({ organisation, body }) => ({
      organisation: namedThing(view, 'Organisation', organisation),
      body: namedBody(view, body),
    })),
  };
}
