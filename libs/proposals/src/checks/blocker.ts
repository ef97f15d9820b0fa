/** What would fall through. */
export const BLOCKER_KINDS = [
  'DUTY_WITHOUT_HOME',
  'PRIORITY_WITHOUT_LEAD',
  'PRIORITY_WITHOUT_OWNER',
  'CELL_WITHOUT_BODY',
  'ACTION_WITHOUT_HOME',
  'MEETING_WITHOUT_HOME',
  'SECTOR_WITHOUT_VOICE',
  'CHILD_WITHOUT_PARENT',
  'BODY_WITHOUT_LINE',
  'BODY_WITHOUT_CHAIR',
  'MONEY_WITHOUT_HOME',
] as const;
export type BlockerKind = (typeof BLOCKER_KINDS)[number];

/** One thing that would lose its home, and how it could keep one. */
export interface Blocker {
  /** The same for the same thing whenever the proposal is checked. */
  readonly id: string;
  readonly kind: BlockerKind;
  /** Id of the duty's body, priority, cell, action, meeting, voice or body. */
  readonly subject: string;
  readonly title: string;
  readonly remedy: string;
}

/** A person says that something may fall through, and why. */
export interface Acceptance {
  readonly blocker: string;
  readonly reason: string;
  /** Id of the person. */
  readonly by: string;
}

/** What stands in the way of submitting, and what was accepted with which reason. */
export interface Readiness {
  readonly ready: boolean;
  readonly open: readonly Blocker[];
  readonly accepted: readonly { readonly blocker: Blocker; readonly acceptance: Acceptance }[];
}

/** Sorts blockers into open and accepted ones. An acceptance without a reason counts for nothing. */
export function readinessOf(blockers: readonly Blocker[], acceptances: readonly Acceptance[]): Readiness {
  const given = new Map(acceptances.filter(({ reason }) => reason.trim() !== '').map((one) => [one.blocker, one]));
  const open = blockers.filter(({ id }) => !given.has(id));
  const accepted = blockers.flatMap((blocker) => {
    const acceptance = given.get(blocker.id);
    return acceptance ? [{ blocker, acceptance }] : [];
  });
  return { ready: open.length === 0, open, accepted };
}
