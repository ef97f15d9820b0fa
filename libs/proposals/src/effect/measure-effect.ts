import type { Day, Structure } from '@remit/structure';
import type { Trace } from '../lineage.js';
import { lostCells } from './coverage.js';
import type { Figure } from './figure.js';
import { compareFindings, type FindingChanges, type MeasuredFinding } from './findings.js';
import { loadFigures } from './load-figures.js';
import { compared, EFFECT_ASSUMPTIONS, type EffectAssumptions } from './measured.js';
import { structureFigures } from './structure-figures.js';

/** How an effect is measured. The searches are those of today's structure, asked of each structure in turn. */
export interface EffectTerms {
  readonly asOf: Day;
  /** The bodies that lines of reporting end in. */
  readonly tops: readonly string[];
  /** Those that they would end in. Left out: the same, or those that carry them on. */
  readonly topsAfter?: readonly string[];
  readonly lineage: readonly Trace[];
  readonly assumptions?: Partial<EffectAssumptions>;
  readonly overlapsOf?: (structure: Structure) => Promise<readonly MeasuredFinding[]>;
  readonly gapsOf?: (structure: Structure) => Promise<readonly MeasuredFinding[]>;
}

/** What a proposal would change: every figure now and after, with what is behind it. */
export interface Effect {
  readonly asOf: Day;
  readonly assumptions: EffectAssumptions;
  readonly figures: readonly Figure[];
  /** Null where nobody searched. */
  readonly overlaps: FindingChanges | null;
  readonly gaps: FindingChanges | null;
  /** Work on a subject in a place that no live body would do, not even for a wider area. */
  readonly lostCells: readonly string[];
  readonly sentences: readonly string[];
}

/** Measures two structures by the same functions and says what differs. */
export async function measureEffect(before: Structure, after: Structure, terms: EffectTerms): Promise<Effect> {
  const assumptions = { ...EFFECT_ASSUMPTIONS, ...terms.assumptions };
  const both = compared(before, after, { ...terms, assumptions });
  const figures = [...structureFigures(both), ...loadFigures(both)];
  const overlaps = await findings(before, after, terms.overlapsOf, terms.lineage);
  const gaps = await findings(before, after, terms.gapsOf, terms.lineage);
  const lost = lostCells(both.before, both.after, true).map(({ name }) => name);
  const told = figures.filter(({ change }) => change.low !== 0 || change.high !== 0).map(({ sentence }) => sentence);
  const sentences = [...told, ...findingSentences('overlap', overlaps), ...findingSentences('gap', gaps)];
  return { asOf: terms.asOf, assumptions, figures, overlaps, gaps, lostCells: lost, sentences };
}

async function findings(
  before: Structure,
  after: Structure,
  search: EffectTerms['gapsOf'],
  lineage: readonly Trace[],
): Promise<FindingChanges | null> {
  if (search === undefined) return null;
  const then = await search(before);
  return compareFindings(then, before === after ? then : await search(after), lineage);
}

/** What came of the findings; new ones as loudly as answered ones. */
function findingSentences(word: 'overlap' | 'gap', changes: FindingChanges | null): string[] {
  if (changes === null) return [];
  const counts: [number, (what: string) => string][] = [
    [changes.CAUSED.length, (what) => `The proposal would cause ${what}.`],
    [changes.RESOLVED.length, (what) => `It would answer ${what}.`],
    [changes.JOINED.length, (what) => `It would make one body of the bodies of ${what}.`],
    [changes.ENDED_WITH_BODY.length, (what) => `With bodies that end, ${what} would go unanswered.`],
  ];
  return counts.flatMap(([count, say]) => (count === 0 ? [] : [say(`${count} ${word}${count === 1 ? '' : 's'}`)]));
}
