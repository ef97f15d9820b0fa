import type { ProposalOperationInput } from '../graphql/generated/graphql.js';
import { inputOf } from './operation-forms.js';
import type { Operation } from './proposal-queries.js';

/** A step of another proposal as it is added to this one: the same change and reason, under an id of its own. */
export function copyOf(operation: Operation): ProposalOperationInput {
  const copied: ProposalOperationInput = { ...inputOf(operation) };
  delete copied.id;
  return copied;
}

const shape = (operation: Operation): string => {
  const change: Partial<ProposalOperationInput> = copyOf(operation);
  delete change.reason;
  return JSON.stringify(change, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
      : value,
  );
};

/** True when this proposal makes the same change already, whatever its reason. */
export function isThere(operation: Operation, own: readonly Operation[]): boolean {
  const wanted = shape(operation);
  return own.some((one) => shape(one) === wanted);
}
