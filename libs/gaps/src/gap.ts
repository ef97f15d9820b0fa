import type { BodyKind } from '@remit/structure';
import type { Severity, SubjectType } from './gap-rule.js';

/** What a gap speaks of. */
export interface GapSubject {
  readonly type: SubjectType;
  readonly id: string;
  readonly name: string;
}

/** A fact behind a gap, and what it is about where that is one thing. */
export interface GapEvidence {
  readonly text: string;
  readonly subject?: GapSubject;
}

/** Something missing or weak in the structure: a question with evidence, found by one rule. */
export interface Gap {
  /** Rule and sorted subjects, so that changed facts do not make a new finding. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What it is about first, then what it also concerns. */
  readonly subjects: readonly GapSubject[];
  readonly title: string;
  readonly detail: string;
  readonly evidence: readonly GapEvidence[];
  readonly remedy: string;
  readonly mayBeRight: string;
  /** Severity times how much hangs on the subject. */
  readonly weight: number;
  /** True when the rule finds so many that its findings are shown closed. */
  readonly collapsed: boolean;
  /** Rules that would have said less about the same subject. */
  readonly covers: readonly string[];
}

/** A rule that cannot judge this structure, and why. */
export interface CannotAssess {
  readonly rule: string;
  readonly reason: string;
}

/** A body with so many faults that they are read together. */
export interface SeveralFaults {
  readonly subject: GapSubject;
  /** Ids of its gaps, worst first. */
  readonly gaps: readonly string[];
}

/** Everything the rules found, worst first. */
export interface GapReport {
  readonly asOf: string;
  readonly gaps: readonly Gap[];
  readonly cannotAssess: readonly CannotAssess[];
  readonly severalFaults: readonly SeveralFaults[];
}

/** What the findings call the things they speak of. */
export interface GapNames {
  name(type: SubjectType, id: string): string | null;
  kind(body: string): BodyKind | null;
}

/** Runs a rule's query on the structure, reading only. Dates go in and come out as `2010-03-05`. */
export interface RuleRunner {
  /** `limit`: after so many milliseconds the query is stopped. */
  run(cypher: string, parameters: Record<string, unknown>, limit?: number): Promise<Record<string, unknown>[]>;
}
