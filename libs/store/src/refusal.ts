/** Why a change was refused. Nothing was stored. */
export type RefusalCode = 'CONFLICT' | 'OPERATION_ID_REUSED' | 'NOT_FOUND' | 'NOT_ALLOWED';

/** A change that was not made, and why, in a form to show to a user. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly message: string;
  /** For CONFLICT: the version that is stored now. */
  readonly version?: number;
}
