import { countOf } from '../ui/numbers.js';
import { directionOf } from './figure-words.js';
import type { Effect } from './effect-queries.js';

/** What a proposal saves and what would be lost, as sentences for somebody who has a minute. */
export interface Gains {
  saves: string[];
  loses: string[];
}

type Needed = Pick<Effect, 'figures' | 'lostCells' | 'overlaps' | 'gaps'>;

/** Sorts the effect into what gets better and what gets worse. Figures of which neither can be said are left to the table. */
export function gainsOf({ figures, lostCells, overlaps, gaps }: Needed): Gains {
  const gains: Gains = { saves: [], loses: [] };
  for (const { id, change, sentence } of figures) {
    const direction = directionOf(id);
    if (direction === 0 || change.likely === 0) continue;
    gains[change.likely > 0 === direction > 0 ? 'saves' : 'loses'].push(sentence);
  }
  const tell = (list: string[], rows: readonly unknown[], what: string, say: (count: string) => string) => {
    if (rows.length > 0) list.push(say(countOf(rows.length, what)));
  };
  for (const [findings, what] of [
    [overlaps, 'overlap'],
    [gaps, 'gap'],
  ] as const) {
    tell(gains.saves, findings.resolved, what, (count) => `It answers ${count}.`);
    tell(gains.saves, findings.joined, what, (count) => `It makes one body of the bodies of ${count}.`);
    tell(gains.loses, findings.caused, what, (count) => `It causes ${count}.`);
    tell(gains.loses, findings.endedWithBody, what, (count) => `It leaves ${count} unanswered, because a body ends.`);
  }
  gains.loses.push(...lostCells.map((cell) => `Nobody would do this work any more: ${cell}.`));
  return gains;
}
