import type { FindingType, ReasonKind, ReviewState, Verdict } from '../../graphql/generated/graphql.js';

/** A verdict as an officer gives it: its key, its button, and how it reads when it is given. */
export interface VerdictWords {
  verdict: Verdict;
  key: string;
  button: string;
  done: string;
}

/** States in the order of the work. */
export const STATES: readonly ReviewState[] = ['OPEN', 'IN_PROGRESS', 'CONFIRMED', 'DISMISSED'];

/** What each state is called. */
export const STATE_LABEL: Record<ReviewState, string> = {
  OPEN: 'Open',
  IN_PROGRESS: 'In progress',
  CONFIRMED: 'Confirmed',
  DISMISSED: 'Dismissed',
};

/** One finding of a kind, and several, as they read in a sentence. */
export const FINDING_WORDS: Record<FindingType, readonly [string, string]> = {
  OVERLAP: ['pair', 'pairs'],
  GAP: ['gap', 'gaps'],
  CLUSTER: ['set', 'sets'],
};

const NOT_SO: Record<FindingType, string> = {
  OVERLAP: 'Not the same job',
  GAP: 'Not a gap',
  CLUSTER: 'Not the same job',
};

/** The four verdicts on a kind of finding, in the order of the buttons. */
export function verdictsOn(type: FindingType): readonly VerdictWords[] {
  const not = NOT_SO[type];
  return [
    { verdict: 'CONFIRM', key: 'c', button: 'Confirm', done: 'Confirmed' },
    { verdict: 'DISMISS', key: 'd', button: not, done: `Dismissed as ${not.toLowerCase()}` },
    { verdict: 'RIGHT_AS_IT_IS', key: 'r', button: 'Right as it is', done: 'Dismissed as right as it is' },
    { verdict: 'CANNOT_SAY', key: 's', button: 'Cannot say', done: 'Left open: it cannot be said' },
  ];
}

/** The words of a verdict. */
export function wordsOf(type: FindingType, verdict: Verdict): VerdictWords {
  return verdictsOn(type).find((each) => each.verdict === verdict)!;
}

const FROM: Record<Verdict, ReasonKind> = {
  CONFIRM: 'FOR',
  DISMISS: 'AGAINST',
  RIGHT_AS_IT_IS: 'MAY_BE_RIGHT',
  CANNOT_SAY: 'UNKNOWN',
};

const OF_BODIES: Record<Verdict, readonly string[]> = {
  CONFIRM: ['The same people do the same work in each.', 'One of them could do it alone.'],
  DISMISS: ['They do different work.', 'They serve different people.'],
  RIGHT_AS_IT_IS: ['Each serves its own place.', 'One prepares what the other decides.'],
  CANNOT_SAY: ['The remits say too little.', 'Ask the chairs.'],
};

const ALWAYS: Record<FindingType, Record<Verdict, readonly string[]>> = {
  OVERLAP: OF_BODIES,
  CLUSTER: OF_BODIES,
  GAP: {
    CONFIRM: ['It is so, and it should be mended.'],
    DISMISS: ['It is in place, but not recorded here.'],
    RIGHT_AS_IT_IS: ['It was agreed to be so.'],
    CANNOT_SAY: ['Too little is recorded to say.', 'Ask the chair.'],
  },
};

const MOST = 4;
const MOST_OWN = 2;
const LONGEST = 200;

/** A reason that goes with a verdict. */
export interface Suggestion {
  verdict: Verdict;
  text: string;
}

/** Reasons that fit a verdict: the finding's own first, then what people often say. */
export function suggestedReasons(type: FindingType, verdict: Verdict, own: readonly Suggestion[]): string[] {
  const fitting = own.filter((each) => each.verdict === verdict && each.text.length <= LONGEST).slice(0, MOST_OWN);
  return [...new Set([...fitting.map(({ text }) => text), ...ALWAYS[type][verdict]])].slice(0, MOST);
}

/** What the evidence of a pair says, as reasons for verdicts. */
export function suggestionsFrom(reasons: readonly { kind: ReasonKind; text: string }[]): Suggestion[] {
  const verdicts = Object.keys(FROM) as Verdict[];
  return verdicts.flatMap((verdict) =>
    reasons.filter(({ kind }) => kind === FROM[verdict]).map(({ text }) => ({ verdict, text })),
  );
}
