import type { ReasonKind, Verdict } from '../graphql/generated/graphql.js';

/** A verdict as an officer gives it: its key, its button, and how it reads when it is given. */
export interface VerdictWords {
  verdict: Verdict;
  key: string;
  button: string;
  done: string;
}

/** The four verdicts, in the order of the buttons. */
export const VERDICTS: readonly VerdictWords[] = [
  { verdict: 'CONFIRM', key: 'c', button: 'Confirm', done: 'Confirmed' },
  { verdict: 'DISMISS', key: 'd', button: 'Not the same job', done: 'Dismissed as not the same job' },
  { verdict: 'RIGHT_AS_IT_IS', key: 'r', button: 'Right as it is', done: 'Dismissed as right as it is' },
  { verdict: 'CANNOT_SAY', key: 's', button: 'Cannot say', done: 'Left open: it cannot be said' },
];

/** The words of a verdict. */
export function wordsOf(verdict: Verdict): VerdictWords {
  return VERDICTS.find((each) => each.verdict === verdict)!;
}

const FROM: Record<Verdict, ReasonKind> = {
  CONFIRM: 'FOR',
  DISMISS: 'AGAINST',
  RIGHT_AS_IT_IS: 'MAY_BE_RIGHT',
  CANNOT_SAY: 'UNKNOWN',
};

const ALWAYS: Record<Verdict, readonly string[]> = {
  CONFIRM: ['The same people do the same work in both.', 'One of the two could do it alone.'],
  DISMISS: ['They do different work.', 'They serve different people.'],
  RIGHT_AS_IT_IS: ['Each serves its own place.', 'One prepares what the other decides.'],
  CANNOT_SAY: ['The remits say too little.', 'Ask both chairs.'],
};

const MOST = 4;
const LONGEST = 200;

/** Reasons that fit a verdict: what its own evidence says first, then what people often say. Without evidence only the latter. */
export function suggestedReasons(verdict: Verdict, reasons: readonly { kind: ReasonKind; text: string }[]): string[] {
  const own = reasons.filter(({ kind, text }) => kind === FROM[verdict] && text.length <= LONGEST);
  return [...new Set([...own.slice(0, 2).map(({ text }) => text), ...ALWAYS[verdict]])].slice(0, MOST);
}
