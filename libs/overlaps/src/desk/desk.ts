import type { Embedder } from '@remit/language';
import type { Structure } from '@remit/structure';
import { comparePair, type PairAnswer } from '../compare-pair.js';
import type { OverlapEngine } from '../engine.js';
import { leastChange, type LeastChange } from '../counterfactual/least-change.js';
import { draftJointTerms, type JointTerms } from '../joint-terms/joint-terms.js';
import { nearestToDraft, type BodyDraft, type NearestAnswer } from '../nearest/nearest-draft.js';
import { rescore } from '../rescore/rescore.js';
import { sameRooms, type SameRoom } from './same-rooms.js';

/** Answers questions about one structure for as long as it stays open. */
export interface OverlapDesk {
  /** Any two bodies in full; null where one of them is not compared on the day. */
  compare(a: string, b: string): Promise<DeskComparison | null>;
  /** The least change of recorded facts that would give two bodies another class; null where no one or two facts would. */
  leastChange(a: string, b: string): Promise<LeastChange | null>;
  /** Draft terms of one body in the place of two or three; null where one of them is not compared on the day. */
  jointTerms(bodies: readonly string[]): Promise<JointTerms | null>;
  /** Existing bodies nearest to one that is being thought of. */
  nearest(draft: BodyDraft, most?: number): Promise<NearestAnswer>;
  /** Bodies in which the same people meet on the same subjects. */
  sameRooms(most?: number): Promise<readonly SameRoom[]>;
  /** Takes over a small change of the structure by the same epoch; false where all is to be read anew. */
  carry(structure: Structure): Promise<boolean>;
  close(): Promise<void>;
}

/** A comparison, and which of the two say too little of themselves to compare their texts. */
export interface DeskComparison extends PairAnswer {
  readonly cannotTell: readonly string[];
}

/** A desk in this thread, for whoever may be kept waiting. */
export function deskOf(engine: OverlapEngine, embedder: Embedder | null): OverlapDesk {
  let open = engine;
  return {
    compare: (a, b) => Promise.resolve(compare(open, a, b)),
    leastChange: (a, b) => leastChangeOf(open, a, b),
    jointTerms: (bodies) => Promise.resolve(draftJointTerms(open, bodies)),
    nearest: (draft, most) => nearestToDraft(open, embedder, draft, most),
    sameRooms: (most) => Promise.resolve(sameRooms(open, most)),
    carry: async (structure) => {
      const again = await rescore(open, structure);
      open = again?.engine ?? open;
      return again !== null;
    },
    close: () => Promise.resolve(),
  };
}

async function leastChangeOf(engine: OverlapEngine, idA: string, idB: string): Promise<LeastChange | null> {
  const { index } = engine.projection.list;
  const [a, b] = [index.get(idA), index.get(idB)];
  return a === undefined || b === undefined || a === b ? null : leastChange(engine, a, b);
}

function compare(engine: OverlapEngine, a: string, b: string): DeskComparison | null {
  const answer = comparePair(engine, a, b);
  if (answer === null) return null;
  const { index } = engine.projection.list;
  const cannotTell = [a, b].filter((body) => engine.text.cannotTell[index.get(body)!] === 1);
  return { ...answer, cannotTell };
}
