import { useEffect, useRef } from 'react';
import type { Reviewing } from './use-review.js';

/** What was done last, said to everybody, with its undo. Ctrl+Z does the same, outside a text. */
export function LastDone({ reviewing }: { reviewing: Reviewing }) {
  const { done, problem, busy, undo } = reviewing;
  const can = done !== undefined && done.undo.length > 0;
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    if (!can) return;
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      void latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [can]);
  return (
    <>
      <div className={done ? 'notice last-done' : 'last-done'}>
        <span role="status">{done?.text ?? ''}</span>{' '}
        {can && (
          <button type="button" className="button-link" disabled={busy} onClick={() => void undo()}>
            Undo <kbd aria-hidden="true">Ctrl+Z</kbd>
          </button>
        )}
      </div>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
