import type { RuleBook } from '@remit/gaps';
import { OVERLAP_CLASSES, type LearntWeights, type OverlapFinding, type Past } from '@remit/overlaps';
import { gapForEffect, overlapForEffect, type MeasuredFinding } from '@remit/proposals';
import { REVIEW_STATES, type ConfirmedPair } from '@remit/reviews';
import type { KeptSetting, Store } from '@remit/store';
import type { Day } from '@remit/structure';
import { pastOf, printsOf, settingsWith, withReviews, type Analysis } from '../background-work/analyse.js';
import { RecentMap } from '../structure/recent-map.js';

/** What an analysis of now would go by. */
export interface Terms {
  readonly confirmed: readonly ConfirmedPair[];
  readonly weights: LearntWeights | null;
  readonly chosen: readonly KeptSetting[];
  readonly past: Past;
  /** As the findings of such an analysis would carry it. */
  readonly hash: string;
}

/** Reads them. */
export async function termsOf({ store, settingsHash }: Pick<Analysis, 'store' | 'settingsHash'>): Promise<Terms> {
  const [confirmed, learnt, chosen] = await Promise.all([
    store.reviews.confirmed(),
    store.learning.current(),
    store.ruleSettings.all(),
  ]);
  const weights = learnt?.weights ?? null;
  const settings = settingsWith(settingsHash, weights?.version ?? null, printsOf(chosen));
  const past = await pastOf(store, settings, confirmed);
  return { confirmed, weights, chosen, past, hash: withReviews(settings, confirmed, past) };
}

/** The findings of a structure in the order of the pages; null where they are not known. */
export interface Before {
  readonly overlaps: readonly MeasuredFinding[] | null;
  readonly gaps: readonly MeasuredFinding[] | null;
}

const CLASSES = OVERLAP_CLASSES.filter((name) => name !== 'WATCH');
const ALL = 1_000_000;

/** Findings of the live structure: those that are stored where they hold for the day and the settings, else those measured last. */
export class FindingsBefore {
  readonly #kept = new RecentMap<string, Before>(4);

  /** What is known of this version on this day. Whoever has to measure the rest gives it to `keep`. */
  async of(by: Pick<Analysis, 'store' | 'rules'>, version: number, day: Day, { hash }: Terms) {
    const run = await by.store.findings.run();
    const key = [version, day, hash, run?.id, run?.analysedAt].join(' ');
    const stored = run !== null && run.version === version && run.asOf === day && run.settingsHash === hash;
    const known = this.#kept.get(key) ?? (stored ? await storedFindings(by.store, by.rules) : NOTHING);
    const keep = (found: Before): void => this.#kept.set(key, found);
    keep(known);
    return { known, keep };
  }
}

const NOTHING: Before = { overlaps: null, gaps: null };

/** Gaps only where no rule of one's own was asked: it may take the place of a gap that is measured. */
async function storedFindings({ findings }: Store, rules: RuleBook): Promise<Before> {
  const every = { states: REVIEW_STATES, first: ALL };
  const [overlaps, gaps] = await Promise.all([
    findings.overlaps({ ...every, classes: CLASSES }),
    rules.some(({ own }) => own) ? null : findings.gaps(every),
  ]);
  return { overlaps: named(overlaps.items), gaps: gaps === null ? null : gaps.items.map(gapForEffect) };
}

/** Overlaps that have a name, most at stake first, whether they were stored or just found. */
export function named(overlaps: readonly OverlapFinding[]): MeasuredFinding[] {
  return overlaps
    .filter((one) => one.class !== 'WATCH')
    .sort((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1))
    .map(overlapForEffect);
}
