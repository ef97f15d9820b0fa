import type { KeyboardEvent } from 'react';
import { countOf } from '../ui/numbers.js';
import type { Operation } from './proposal-queries.js';

/** What can be done with one operation of the list. */
export interface OperationMeans {
  busy: boolean;
  onMove: (at: number, by: -1 | 1) => void;
  onRemove: (at: number) => void;
  onEdit: (at: number) => void;
}

/** What becomes of what through one step, and why it is proposed. */
export function OperationWords({ operation, left = false }: { operation: Operation; left?: boolean }) {
  return (
    <>
      <p className="operation-title">{operation.title}</p>
      {left && <p>Not approved.</p>}
      {operation.reason !== null && <p className="quiet">Why: {operation.reason}</p>}
      {operation.refusal && (
        <p className="no-line">
          <strong>This step cannot be done.</strong> {operation.refusal.problem} {operation.refusal.remedy}
        </p>
      )}
      {operation.consequences.length > 0 && (
        <details>
          <summary>
            {countOf(operation.consequences.length, 'thing')} it touches
            <span className="hidden-visually">: {operation.title}</span>
          </summary>
          <ul>
            {operation.consequences.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Buttons({
  operation,
  at,
  last,
  means,
}: {
  operation: Operation;
  at: number;
  last: boolean;
  means: OperationMeans;
}) {
  const named = (word: string) => `${word}: ${operation.title}`;
  const { busy } = means;
  return (
    <p className="operation-buttons">
      <button
        type="button"
        className="button-link"
        aria-label={named('Change')}
        disabled={busy}
        onClick={() => means.onEdit(at)}
      >
        Change
      </button>
      <button
        type="button"
        className="button-link"
        aria-label={named('Move up')}
        disabled={busy || at === 0}
        onClick={() => means.onMove(at, -1)}
      >
        Up
      </button>
      <button
        type="button"
        className="button-link"
        aria-label={named('Move down')}
        disabled={busy || last}
        onClick={() => means.onMove(at, 1)}
      >
        Down
      </button>
      <button
        type="button"
        className="button-link"
        aria-label={named('Remove')}
        disabled={busy}
        onClick={() => means.onRemove(at)}
      >
        Remove
      </button>
    </p>
  );
}

/** The steps in order. With `means`, buttons stand under each, and Alt with an arrow key moves the step that has the focus. */
export function OperationList({
  operations,
  left = [],
  means,
}: {
  operations: readonly Operation[];
  /** Ids of those that were not approved when others were. */
  left?: readonly string[];
  means?: OperationMeans | undefined;
}) {
  const onKey = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || !means) return;
    event.preventDefault();
    means.onMove(at, by);
  };
  return (
    <ol className="operations print-some">
      {operations.map((operation, at) => (
        <li key={operation.id} id={`step-${operation.id}`} onKeyDown={(event) => onKey(event, at)}>
          <OperationWords operation={operation} left={left.includes(operation.id)} />
          {means && <Buttons operation={operation} at={at} last={at === operations.length - 1} means={means} />}
        </li>
      ))}
    </ol>
  );
}
