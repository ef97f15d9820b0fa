import type { Day } from '@remit/structure';
import type { ImportPlan } from '@remit/workbook';
import type { Refusal } from '../refusal.js';

/** What was done to a proposal, by whom and when. */
export interface ProposalEvent {
  readonly id: string;
  /** A stable word. */
  readonly kind: string;
  readonly by: string;
  /** In UTC, by the database's clock. */
  readonly at: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A proposal as it is stored. What it says is opaque to the store. */
export interface StoredProposal<Content = unknown> {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly content: Content;
  readonly touched: string;
  /** Oldest first. */
  readonly events: readonly ProposalEvent[];
}

/** What a change makes of a proposal. */
export interface NextProposal<Content = unknown> {
  readonly event: Pick<ProposalEvent, 'kind' | 'detail'>;
  /** How it stands afterwards; left out, only the event is added and the version stays. */
  readonly standing?: { readonly state: string; readonly content: Content };
  /** A change of the live structure that goes with it, all or nothing. */
  readonly structure?: StructureChange;
}

/** A change of the live structure, planned against one version of it. */
export interface StructureChange {
  readonly expectedVersion: number;
  readonly plan: ImportPlan;
}

/** A change that somebody makes to a proposal. */
export interface ProposalChange<Content = unknown> {
  /** Made by the client; a repeated id gives the first result again and changes nothing. */
  readonly operationId: string;
  readonly actor: string;
  /** A stable word for the audit trail. */
  readonly action: string;
  readonly id: string;
  /** 0 for a new one; null for what may come at any version, such as a comment. */
  readonly expectedVersion: number | null;
  /** What was asked, so that the same id cannot mean two things. */
  readonly asked: unknown;
  /** Works out what comes of it from how it stands, inside the transaction; may be called twice. */
  readonly next: (current: StoredProposal<Content> | null) => NextProposal<Content> | Refusal;
}

/** What came of a change. */
export interface ProposalChanged {
  readonly id: string;
  readonly version: number;
  /** The version of the structure, when that was changed too. */
  readonly structure: number | null;
}

/** Asks one rule of the structure as a transaction sees it. */
export interface RulesInside {
  run(cypher: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>[]>;
}

/** Keeps proposals, and tries them out. */
export interface ProposalStore {
  /** The last touched first. */
  all(): Promise<StoredProposal[]>;
  find(id: string): Promise<StoredProposal | null>;
  /** One transaction: claim, hold, check, write, note; with the change of the live structure that goes with it. */
  change<Content>(
    request: ProposalChange<Content>,
  ): Promise<{ readonly result: ProposalChanged; readonly repeated: boolean } | Refusal>;
  /**
   * Writes a change of the structure, lets somebody measure before and after inside the same transaction, and takes it all back.
   * Null when the structure is no longer of that version.
   */
  tryOut<Before, After>(
    change: StructureChange,
    before: (rules: RulesInside, day: Day) => Promise<Before>,
    after: (rules: RulesInside) => Promise<After>,
  ): Promise<{ readonly before: Before; readonly after: After } | null>;
}
