import type { ComparedPair, PairClass } from '../findings.js';

/** How far below its line a class must fall before it is given up. */
const SLACK = 0.5;
const LIKELY = 0.8;
const POSSIBLE = 0.4;
const WATCH = 0.15;

/** The probability from which a class is given, for those that have such a line. */
const LINE: Partial<Readonly<Record<PairClass, number>>> = { DUPLICATION: LIKELY, OVERLAP: POSSIBLE, WATCH };
const WEAKER: readonly PairClass[] = ['DUPLICATION', 'OVERLAP', 'WATCH', 'NONE'];

type Judged = Pick<ComparedPair, 'class' | 'bits'> & Partial<Pick<ComparedPair, 'human' | 'dimensions'>>;

/**
 * The class to show, given the one of the analysis before: a finding that has just fallen below its line keeps its class until
 * it is half a bit below, so that it does not come and go with every small edit. It holds only where nothing but strength
 * changed: a pair that became nested, or whose facts changed a level, is judged anew, and people have the last word.
 */
export function keepClass(before: Judged, after: Judged): PairClass {
  const line = LINE[before.class];
  const [was, is] = [WEAKER.indexOf(before.class), WEAKER.indexOf(after.class)];
  if (line === undefined || after.human || before.human || was < 0 || is <= was) return after.class;
  if (before.class === 'DUPLICATION' && factsOf(before) !== factsOf(after)) return after.class;
  return after.bits >= Math.log2(line / (1 - line)) - SLACK ? before.class : after.class;
}

/** A duplication also rests on place, function and themes. */
function factsOf({ dimensions = [] }: Judged): string {
  const facts = dimensions.filter(({ id }) => id === 'AREA' || id === 'FUNCTION' || id === 'THEME' || id === 'TEXT');
  return facts.map(({ id, level }) => `${id} ${level}`).join();
}
