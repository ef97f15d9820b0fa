import { liveView, seatSuggester, type LiveView } from '@remit/gaps';
import { Random } from '../generate/random.js';
import { qualityOf, type Quality } from './measures.js';

type Score = (organisation: string, body: string) => number;
type Sits = ReadonlyMap<string, ReadonlySet<string>>;

/** Hides a fifth of the seats (all of one organisation on one body) and asks each method for them. */
export function runSeats(whole: LiveView, seed: number, share = 0.2): Map<string, Quality> {
  const held = whole.seats.filter(({ organisation }) => organisation !== null);
  const all = [...new Set(held.map(({ organisation, body }) => `${organisation} ${body}`))].sort();
  const random = new Random(seed);
  const order = all.map((pair) => ({ pair, at: random.next() })).sort((a, b) => a.at - b.at);
  const hidden = new Set(order.slice(0, Math.round(share * all.length)).map(({ pair }) => pair));
  const memberships = whole.structure.memberships.filter(
    ({ organisation, body }) => !hidden.has(`${organisation} ${body}`),
  );
  const view = liveView({ ...whole.structure, memberships }, whole.asOf, whole.tops);
  const sits = sitting(view);
  const open = [...view.organisations.keys()]
    .sort()
    .flatMap((organisation) =>
      [...view.bodies.keys()]
        .filter((body) => !(sits.get(organisation)?.has(body) ?? false))
        .map((body) => [organisation, body] as const),
    );
  const methods = Object.entries({ ...baselines(view, sits, seed), 'seat suggestions': ours(view) });
  return new Map(
    methods.map(([name, score]) => [
      name,
      qualityOf(open.map((pair) => ({ score: score(...pair), hidden: hidden.has(pair.join(' ')) }))),
    ]),
  );
}

function sitting(view: LiveView): Map<string, Set<string>> {
  const sits = new Map<string, Set<string>>();
  for (const { organisation, body } of view.seats) {
    if (organisation !== null) sits.set(organisation, (sits.get(organisation) ?? new Set()).add(body));
  }
  return sits;
}

function ours(view: LiveView): Score {
  const suggest = seatSuggester(view);
  const known = new Map(
    [...view.bodies.keys()]
      .flatMap(suggest)
      .map(({ organisation, body, strength }) => [`${organisation} ${body}`, strength]),
  );
  return (organisation, body) => known.get(`${organisation} ${body}`) ?? 0;
}

/**
 * The simple ways that a suggestion must beat, on the same seats. An organisation and a body share no neighbour in a structure of
 * seats; what is counted is the organisations on the body that sit elsewhere with this one.
 */
function baselines(view: LiveView, sits: Sits, seed: number): Readonly<Record<string, Score>> {
  const on = new Map<string, string[]>();
  for (const [organisation, bodies] of sits) {
    for (const body of bodies) on.set(body, [...(on.get(body) ?? []), organisation]);
  }
  const degree = (organisation: string) => sits.get(organisation)?.size ?? 0;
  const met = new Map<string, ReadonlyMap<string, number>>();
  const meets = (organisation: string) => {
    const known = met.get(organisation);
    if (known) return known;
    const others = new Map<string, number>();
    for (const body of sits.get(organisation) ?? [])
      for (const other of on.get(body)!) others.set(other, (others.get(other) ?? 0) + 1);
    met.set(organisation, others);
    return others;
  };
  const shared = (organisation: string, body: string, weigh: (other: string) => number) =>
    (on.get(body) ?? []).reduce((sum, other) => sum + (meets(organisation).get(other) ?? 0) * weigh(other), 0);
  const random = new Random(seed);
  return {
    random: () => random.next(),
    popularity: (organisation, body) => degree(organisation) * (on.get(body)?.length ?? 0),
    'common neighbours': (organisation, body) => shared(organisation, body, () => 1),
    'Adamic-Adar': (organisation, body) =>
      shared(organisation, body, (other) => 1 / Math.log(Math.max(2, degree(other)))),
  };
}
