import { signed } from '../explain/words.js';
import type { ComparedPair } from '../findings.js';
import { SCORING_TABLE, type DimensionId } from '../scoring/scoring-table.js';

/** The evidence of a pair on a day, as it is kept with a verdict. */
export interface Evidence {
  readonly bits: number;
  /** Level by dimension; null, or left out, where it was not known. */
  readonly levels: Readonly<Partial<Record<DimensionId, string | null>>>;
}

/** From this rise on, the evidence is no longer what was judged. */
const RISE = 1.5;

/** The part of a pair's evidence that verdicts are judged against. */
export function evidenceOf(pair: Pick<ComparedPair, 'bits' | 'dimensions'>): Evidence {
  const rows = pair.dimensions.flatMap(({ id, level }) => (id === 'PRIOR' ? [] : [[id, level] as const]));
  return { bits: pair.bits, levels: Object.fromEntries(rows) };
}

/**
 * What became stronger since, in sentences: the total rose by 1.5 bits, or a dimension rose a level. Empty where a dismissed
 * pair should stay dismissed. What was unknown and is now known counts when it speaks for the pair: its best level.
 */
export function evidenceChanges(before: Evidence, after: Evidence): string[] {
  const rise = after.bits - before.bits;
  const total = rise >= RISE ? [`The evidence as a whole rose by ${signed(rise)} bits.`] : [];
  const rows = (Object.keys(SCORING_TABLE) as DimensionId[]).flatMap((id) => {
    const { title, levels } = SCORING_TABLE[id];
    const rank = (level: string | null | undefined) => levels.findIndex((one) => one.id === level);
    const [was, is] = [rank(before.levels[id]), rank(after.levels[id])];
    if (was < 0) return is === 0 ? [`${title}: not known before, now “${levels[is]!.id}”.`] : [];
    return is >= 0 && is < was ? [`${title} rose from “${levels[was]!.id}” to “${levels[is]!.id}”.`] : [];
  });
  return [...total, ...rows];
}
