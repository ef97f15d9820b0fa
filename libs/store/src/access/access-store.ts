/** What people may do is said by role. */
export type Role = 'VIEWER' | 'OFFICER' | 'POLICY_SUPPORT' | 'BOARD';

/** Somebody who works with Remit. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Grows by one with every change. */
  readonly version: number;
  /** True for somebody who no longer works with Remit; what they did keeps their name. */
  readonly removed: boolean;
}

/** Somebody to be added. */
export type NewPerson = Pick<LocalPerson, 'id' | 'name' | 'role'>;

/** Who works with Remit, and in which role. */
export interface AccessStore {
  /** Puts the first people there; does nothing when there were people before. */
  begin(people: readonly NewPerson[]): Promise<void>;
  /** Everybody who is not removed, in the order in which they came. */
  people(): Promise<LocalPerson[]>;
  /** One for each id, in the order of the ids, the removed too; null where nobody has it. */
  peopleById(ids: readonly string[]): Promise<(LocalPerson | null)[]>;
}
