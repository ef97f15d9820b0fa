import type { ComparedPair, PairClass } from '../findings.js';

/** How far below its line a class must fall before it is given up. */
const SLACK = 0.5;
const LIKELY = 0.8;
const POSSIBLE = 0.4;
const WATCH = 0.15;

/** The probability from which a class is given, for those that have such a line. */
const LINE: Partial<Readonly<Record<PairClass, number>>> = { DUPLICATION: LIKELY, OVERLAP: POSSIBLE, WATCH };
const WEAKER: readonly PairClass[] = ['DUPLICATION', 'OVERLAP', 'WATCH', 'NONE'];

/** How a pair was sorted on a day, and what beside strength that rested on. */
export interface SortedPair {
  readonly class: PairClass;
  readonly bits: number;
  /** Levels of place, function, themes and text, as `factsOf` writes them. */
  readonly facts: string;
  /** True where people had the last word. */
  readonly recorded: boolean;
}

/** How the analysis before sorted a pair, by the id of the overlap. */
export interface EarlierClass extends SortedPair {
  readonly id: string;
}

/**
 * The class to show, given the one of the analysis before: a finding that has just fallen below its line keeps its class until
 * it is half a bit below, so that it does not come and go with every small edit. It holds only where nothing but strength
 * changed: a pair that became nested, has no shared purpose any more, or whose facts changed a level, is judged anew, and
 * people have the last word.
 */
export function keepClass(before: SortedPair, after: SortedPair): PairClass {
  const line = LINE[before.class];
  const [was, is] = [WEAKER.indexOf(before.class), WEAKER.indexOf(after.class)];
  if (line === undefined || after.recorded || before.recorded || was < 0 || is <= was) return after.class;
  if (before.class === 'DUPLICATION' && before.facts !== after.facts) return after.class;
  // Strong enough to be watched and yet nothing: then no purpose is shared any more.
  if (after.class === 'NONE' && after.bits >= bitsOf(WATCH)) return after.class;
  return after.bits >= bitsOf(line) - SLACK ? before.class : after.class;
}

function bitsOf(probability: number): number {
  return Math.log2(probability / (1 - probability));
}

/** No class is kept below these bits. */
export const LOWEST_KEPT = bitsOf(WATCH) - SLACK;

/** What a duplication rests on beside strength: place, function, themes and text. */
export function factsOf({ dimensions }: Pick<ComparedPair, 'dimensions'>): string {
  const facts = dimensions.filter(({ id }) => id === 'AREA' || id === 'FUNCTION' || id === 'THEME' || id === 'TEXT');
  return facts.map(({ id, level }) => `${id} ${level}`).join();
}
