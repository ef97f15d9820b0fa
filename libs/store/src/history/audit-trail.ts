/** One change, chained to the one before it. The detail lies beside it and may be destroyed without breaking the chain. */
export interface AuditEvent {
  readonly seq: number;
  /** UTC, by the database's clock. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  /** Hash of salt and detail. */
  readonly commitment: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** What checking the trail came to. `head` is the hash to keep outside: only it proves that nobody rewrote the whole trail. */
export interface AuditCheck {
  readonly events: number;
  readonly head: string | null;
  /** The first event that is not as it was written, and what is wrong with it; null when all are. */
  readonly fault: { readonly seq: number; readonly reason: string } | null;
}

/** Reads and checks the audit trail. It is only written together with a change. */
export interface AuditTrail {
  /** Newest first. */
  events(first: number): Promise<AuditEvent[]>;
  /** What an event changed: for an import, the ids added and the rows changed and removed as they were. */
  detail(seq: number): Promise<unknown>;
  verify(): Promise<AuditCheck>;
}
