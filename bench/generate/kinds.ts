import type { Area, BodyFunction, BodyKind, Membership, Structure } from '@remit/structure';
import type { Random } from './random.js';

/** One job that a body may have, in several wordings that say the same. */
export interface Job {
  /** Slug of its theme; each job has a theme of its own. */
  readonly theme: string;
  readonly name: string;
  readonly functions: readonly BodyFunction[];
  readonly wordings: readonly string[];
}

/** What a planted pair is. Traps are alike in words or name and have different work. */
export type Planted =
  'COPIED' | 'REWORDED' | 'OVERLAPPING' | 'NESTED' | 'PARALLEL' | 'TEMPLATE_TRAP' | 'NAME_TRAP' | 'OTHER_WORK';

/** The truth about one pair of bodies of a generated world. */
export interface TruePair {
  readonly a: string;
  readonly b: string;
  readonly planted: Planted;
  readonly relation: 'DUPLICATE' | 'OVERLAPPING' | 'NESTED' | 'COMPLEMENTARY' | 'UNRELATED';
}

/** A generated structure and what is known of its pairs. */
export interface World {
  readonly structure: Structure;
  readonly truth: readonly TruePair[];
}

/** How large a world is and what it hides. */
export interface WorldOptions {
  readonly seed: number;
  readonly bodies: number;
  /** Seats a body, on average; 15 when left out. */
  readonly seats?: number;
  /** Meetings a body; 4 when left out. */
  readonly meetings?: number;
  /** False for a structure in which nobody overlaps. */
  readonly planted?: boolean;
}

/** Growing lists of a structure. */
export type Draft = { -readonly [T in keyof Structure]: Structure[T][number][] };

/** What is asked of one county. */
export interface CountyOrder {
  readonly draft: Draft;
  readonly truth: TruePair[];
  readonly random: Random;
  readonly index: number;
  readonly size: number;
  readonly options: WorldOptions;
}

/** A county that is being made: its places, partners, people and seats so far. */
export interface CountyPlan extends CountyOrder {
  readonly county: Area;
  readonly districts: readonly Area[];
  readonly localities: readonly Area[];
  readonly partners: string[];
  readonly people: Map<string, string[]>;
  readonly seats: Map<string, Membership[]>;
  /** Ids of the links made so far. */
  readonly linked: Set<string>;
  /** Job of each body that has one. */
  readonly jobs: Map<string, Job>;
}

/** What distinguishes one body from another when it is made. */
export interface BodyOrder {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly area: Area;
  readonly job?: Job;
  readonly remit?: string;
  readonly theme?: string;
  readonly parent?: string;
  readonly seatsFrom?: string;
}
