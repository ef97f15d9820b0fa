import { useEffect, useRef, type RefObject } from 'react';
import type { Reviewing } from './use-review.js';

interface LastDoneProps {
  reviewing: Reviewing;
  /** Only what was done to this finding; left out: to any. */
  about?: string;
  /** Where the notice stands, for those who send the focus there. */
  place?: RefObject<HTMLDivElement | null>;
}

/** What was done last, said to everybody, with its undo. Ctrl+Z does the same, outside a text. */
export function LastDone({ reviewing, about, place }: LastDoneProps) {
  const { busy, undo } = reviewing;
  const told = <Told extends { about: string | undefined }>(what: Told | undefined) =>
    about === undefined || what?.about === about ? what : undefined;
  const done = told(reviewing.done);
  const problem = told(reviewing.problem);
  const can = done !== undefined && done.undo.length > 0;
  const own = useRef<HTMLDivElement>(null);
  const notice = place ?? own;
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
      <div className={done ? 'notice last-done' : 'last-done'} ref={notice} tabIndex={-1}>
        <span role="status">{done?.text ?? ''}</span>{' '}
        {can && (
          <button
            type="button"
            className="button-link"
            disabled={busy}
            onClick={() => void undo().then((undone) => undone && notice.current?.focus())}
          >
            Undo <kbd aria-hidden="true">Ctrl+Z</kbd>
          </button>
        )}
      </div>
      {problem && (
        <p className="field-problem" role="alert">
          {problem.text}
        </p>
      )}
    </>
  );
}
