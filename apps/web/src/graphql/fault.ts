/** Why an answer did not come, in the terms a reader can act on. */
export type FaultKind = 'offline' | 'signed-out' | 'refused' | 'failed';

/** A request that got no useful answer. `reference` is what to quote when asking for help. */
export class RequestFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    readonly reference?: string,
  ) {
    super(message);
    this.name = 'RequestFault';
  }
}

/** Turns whatever was thrown into a fault that can be shown. */
export function asFault(thrown: unknown): RequestFault {
  if (thrown instanceof RequestFault) return thrown;
  return new RequestFault('failed', thrown instanceof Error ? thrown.message : 'Something went wrong.');
}
