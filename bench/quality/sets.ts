import { EMPTY_STRUCTURE, type Body, type PairRelation, type Structure } from '@remit/structure';
import { makeWorld } from '../generate/index.js';
import { PARAPHRASES } from './paraphrases.js';

/** Pairs with a known relation, in a structure that does not tell it. */
export interface QualitySet {
  readonly name: string;
  readonly structure: Structure;
  readonly asOf: string;
  readonly truth: ReadonlyMap<string, PairRelation>;
  /** How a pair was planted, where it was: copied, reworded, a trap of templates and so on. */
  readonly planted?: ReadonlyMap<string, string>;
  /** False where a pair that is not listed may still be related, so it is not judged. */
  readonly unlistedIsUnrelated: (a: Body, b: Body) => boolean;
}

const WORLD_DAY = '2010-03-05';

/** The same key for (a, b) and (b, a). */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** The example with what people said of its pairs; other pairs may be related too, so only listed ones are judged. */
export function exampleSet(structure: Structure): QualitySet {
  const truth = new Map(structure.knownPairs.map((pair) => [pairKey(pair.a, pair.b), pair.relation]));
  return { name: 'example, known pairs', structure, asOf: '2010-03-05', truth, unlistedIsUnrelated: () => false };
}

/** A generated county or two. Bodies that share a theme may be related without being planted, so such pairs are not judged. */
export function worldSet(seed: number, bodies: number): QualitySet {
  const world = makeWorld({ seed, bodies });
  const truth = new Map(world.truth.map((pair) => [pairKey(pair.a, pair.b), pair.relation as PairRelation]));
  return {
    name: `generated world ${seed}`,
    structure: world.structure,
    asOf: WORLD_DAY,
    truth,
    planted: new Map(world.truth.map((pair) => [pairKey(pair.a, pair.b), pair.planted])),
    unlistedIsUnrelated: (a, b) =>
      a.themes.length > 0 && b.themes.length > 0 && !a.themes.some((theme) => b.themes.includes(theme)),
  };
}

/** A generated world in which nothing was planted. */
export function cleanSet(seed: number, bodies: number): QualitySet {
  const { structure } = makeWorld({ seed, bodies, planted: false });
  return {
    name: `clean world ${seed}`,
    structure,
    asOf: WORLD_DAY,
    truth: new Map(),
    unlistedIsUnrelated: () => false,
  };
}

/** Names and remits only: what text alone can tell. */
export function paraphraseSet(): QualitySet {
  const truth = new Map<string, PairRelation>();
  const bodies = PARAPHRASES.flatMap(({ names, first, again, other }, i) => {
    const [a, b, c] = names.map((name, n) => ({ id: `p${i}-${'abc'[n]}`, name }));
    truth.set(pairKey(a!.id, b!.id), 'DUPLICATE');
    truth.set(pairKey(a!.id, c!.id), 'UNRELATED');
    truth.set(pairKey(b!.id, c!.id), 'UNRELATED');
    return [body(a!, first), body(b!, again), body(c!, other)];
  });
  return {
    name: 'paraphrases',
    structure: { ...EMPTY_STRUCTURE, bodies },
    asOf: WORLD_DAY,
    truth,
    unlistedIsUnrelated: () => true,
  };
}

function body({ id, name }: { id: string; name: string }, remit: string): Body {
  return {
    id,
    name,
    remit,
    shortName: null,
    kind: 'GROUP',
    subtype: null,
    themes: [],
    areas: [],
    functions: [],
    status: 'ACTIVE',
    statutory: null,
    legalBasis: null,
    meetingsPerYear: null,
    meetingHours: null,
    preparationHours: null,
    annualBudget: null,
    termsOfReferenceUrl: null,
    reviewDate: null,
    validFrom: null,
    validTo: null,
  };
}
