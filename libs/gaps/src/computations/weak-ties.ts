import type { Row } from '../sentences.js';
import { atMost, seatChances } from './bicm.js';

interface Partner {
  readonly organisation: string;
  readonly sector: string;
  readonly bodies: readonly string[];
}
interface Sector {
  /** Its organisation with most seats. */
  readonly first: Partner;
  readonly bodies: ReadonlySet<string>;
}
interface Terms {
  readonly pairs: readonly string[];
  readonly maxShare: number;
  readonly maxChance: number;
}

const SHOWN = 3;

/**
 * Of the pairs of sectors that were named, those that meet on far fewer bodies than partners with as many seats would by chance:
 * the lower tail of the Poisson binomial over the bodies, in the bipartite configuration model of sectors and bodies. Sectors and not
 * organisations, since those of one sector often sit together, and would then be expected on more bodies than the sector is.
 */
export function weakTies(rows: readonly Row[], parameters: Readonly<Record<string, unknown>>): Row[] {
  const { pairs, maxShare, maxChance } = parameters as unknown as Terms;
  const sectors = sectorsOf(rows as unknown as readonly Partner[]);
  const chance = chancesOf([...sectors.values()]);
  return pairs.flatMap((pair) => {
    const [nameA = '', nameB = ''] = pair.split('+').map((name) => name.trim());
    const [a, b] = [sectors.get(nameA), sectors.get(nameB)];
    if (!a || !b || nameA === nameB) return [];
    const both = chance.bodies.map((body) => ({ body, chance: chance.of(a, body) * chance.of(b, body) }));
    const together = [...a.bodies].filter((body) => b.bodies.has(body)).length;
    const expected = both.reduce((sum, { chance }) => sum + chance, 0);
    if (together >= maxShare * expected) return [];
    if (
      atMost(
        together,
        both.map(({ chance }) => chance),
      ) >= maxChance
    )
      return [];
    const likeliest = both
      .filter(({ body }) => a.bodies.has(body) !== b.bodies.has(body))
      .sort((one, other) => other.chance - one.chance || (one.body < other.body ? -1 : 1));
    const where = likeliest.slice(0, SHOWN).map(({ body }) => body);
    const of = { first: a.first.organisation, second: b.first.organisation, sectorA: nameA, sectorB: nameB };
    return [{ ...of, together, expected: Math.round(expected), where }];
  });
}

function sectorsOf(partners: readonly Partner[]): Map<string, Sector> {
  const groups = new Map<string, Partner[]>();
  for (const partner of partners) groups.set(partner.sector, [...(groups.get(partner.sector) ?? []), partner]);
  return new Map(
    [...groups].map(([sector, members]) => [
      sector,
      { first: largest(members), bodies: new Set(members.flatMap(({ bodies }) => bodies)) },
    ]),
  );
}

function chancesOf(sectors: readonly Sector[]) {
  const seats = new Map<string, number>();
  for (const { bodies } of sectors) for (const body of bodies) seats.set(body, (seats.get(body) ?? 0) + 1);
  const sizes = sectors.map(({ bodies }) => bodies.size);
  const chances = seatChances(sizes, [...seats.values()]);
  return {
    bodies: [...seats.keys()],
    of: ({ bodies }: Sector, body: string) => chances.of(bodies.size, seats.get(body)!),
  };
}

function largest(members: readonly Partner[]): Partner {
  return members.reduce((best, one) => {
    const more = one.bodies.length - best.bodies.length;
    return more > 0 || (more === 0 && one.organisation < best.organisation) ? one : best;
  });
}
