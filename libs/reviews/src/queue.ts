/** Why a finding stands where it does in the queue. */
export type QueueLane = 'STAKE' | 'INFORMATIVE' | 'AUDIT';

/** An overlap that waits for a verdict. */
export interface Waiting {
  readonly id: string;
  readonly class: string;
  readonly probability: number;
  readonly hoursAtStake: number | null;
  /** True when strong evidence speaks for it and strong evidence against it. */
  readonly mixed: boolean;
}

/** Where a finding stands. */
export interface Queued {
  readonly id: string;
  readonly lane: QueueLane;
}

/** Six of ten for what is at stake, three for what teaches most, one for the audit (methods.md 6). */
const MIX = [
  'STAKE',
  'STAKE',
  'INFORMATIVE',
  'STAKE',
  'STAKE',
  'INFORMATIVE',
  'STAKE',
  'AUDIT',
  'STAKE',
  'INFORMATIVE',
] as const;
const FALL_BACK = ['STAKE', 'INFORMATIVE', 'AUDIT'] as const;

/** Classes that ask for a decision come before those that are alike on purpose. */
const TO_DECIDE = ['DUPLICATION', 'OVERLAP'];
const AUDIT_SHARE = 0.1;
const MIXED_WORTH = 0.25;

/**
 * True when a pair belongs to the audit sample: one in ten, drawn by its id alone, so that it is the same sample whatever was
 * found, asked or answered before. Only this sample may be used to say how good the findings are.
 */
export function isAudited(id: string): boolean {
  return drawOf(id) < AUDIT_SHARE;
}

/**
 * The order in which overlaps are best looked at. Pairs of the audit sample come only in its own lane, in turn from each tenth of
 * likelihood, or those that look worst would be judged first and the sample would be none. The watch list is only audited.
 */
export function queueOrder(waiting: readonly Waiting[]): Queued[] {
  const audited = waiting.filter(({ id }) => isAudited(id));
  const others = waiting.filter(({ id, class: name }) => !isAudited(id) && name !== 'WATCH');
  const lanes: Record<QueueLane, string[]> = {
    STAKE: byStake(others),
    INFORMATIVE: sortedBy(others, informativeness),
    AUDIT: byTenths(audited),
  };
  return mixed(lanes, audited.length + others.length);
}

function mixed(lanes: Record<QueueLane, string[]>, total: number): Queued[] {
  const taken = new Set<string>();
  const at: Record<QueueLane, number> = { STAKE: 0, INFORMATIVE: 0, AUDIT: 0 };
  const next = (lane: QueueLane): string | null => {
    while (at[lane] < lanes[lane].length && taken.has(lanes[lane][at[lane]]!)) at[lane]++;
    return lanes[lane][at[lane]] ?? null;
  };
  const queue: Queued[] = [];
  while (queue.length < total) {
    const wanted = MIX[queue.length % MIX.length]!;
    const lane = [wanted, ...FALL_BACK].find((one) => next(one) !== null);
    if (lane === undefined) break;
    const id = next(lane)!;
    taken.add(id);
    queue.push({ id, lane });
  }
  return queue;
}

function byStake(waiting: readonly Waiting[]): string[] {
  const known = waiting
    .flatMap(({ hoursAtStake }) => (hoursAtStake === null ? [] : [hoursAtStake]))
    .sort((a, b) => a - b);
  // Where hours are not recorded, the middle of those that are: not knowing them neither raises nor buries a pair.
  const middle = known[Math.floor(known.length / 2)] ?? 1;
  const stake = ({ probability, hoursAtStake }: Waiting) => probability * (hoursAtStake ?? middle);
  const toDecide = (one: Waiting) => TO_DECIDE.includes(one.class);
  return [
    ...sortedBy(waiting.filter(toDecide), stake),
    ...sortedBy(
      waiting.filter((one) => !toDecide(one)),
      stake,
    ),
  ];
}

function informativeness({ probability, mixed: disagrees }: Waiting): number {
  return 0.5 - Math.abs(probability - 0.5) + (disagrees ? MIXED_WORTH : 0);
}

/** One from each tenth of likelihood in turn, from the top; within a tenth by lot. */
function byTenths(waiting: readonly Waiting[]): string[] {
  const tenths = Array.from({ length: 10 }, (_, i) =>
    sortedBy(
      waiting.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === 9 - i),
      ({ id }) => -drawOf(id),
    ),
  );
  const longest = Math.max(0, ...tenths.map((tenth) => tenth.length));
  return Array.from({ length: longest }, (_, i) => tenths.flatMap((tenth) => tenth.slice(i, i + 1))).flat();
}

function sortedBy(waiting: readonly Waiting[], worth: (one: Waiting) => number): string[] {
  return [...waiting]
    .sort((one, other) => worth(other) - worth(one) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
    .map(({ id }) => id);
}

/** A number from 0 to 1 that looks drawn by lot and is the same for the same id (FNV-1a, then mixed). */
function drawOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const unit of Buffer.from(`audit ${id}`, 'utf8')) hash = Math.imul(hash ^ unit, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
