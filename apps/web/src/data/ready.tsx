import { useEffect, useRef, useState } from 'react';
import { FaultMessage } from '../ui/loaded.js';
import { countOf } from '../ui/numbers.js';
import { Plan } from './plan.js';
import type { Load } from './use-load.js';
import type { Remark } from './workbook-check.js';

interface ReadyProps {
  load: Extract<Load, { step: 'ready' }>;
  name: string | null;
  onApply: (name: string, asAt: string) => void;
  onAgain: () => void;
}

function Remarks({ notices }: { notices: readonly Remark[] }) {
  if (notices.length === 0) return null;
  return (
    <details>
      <summary>{countOf(notices.length, 'remark')} on these files. They do not stop the load.</summary>
      <ul>
        {notices.map((notice, index) => (
          <li key={index}>
            {notice.table !== null && <strong>{[notice.table, notice.column].filter(Boolean).join(', ')}: </strong>}
            {notice.text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameFromFile(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length === 1 ? first.replace(/\.zip$/i, '').replaceAll(/[-_]+/g, ' ') : '';
}

/** The dry run went well: what would change, the structure's name and day, and the one button that stores it. */
export function Ready({ load, name, onApply, onAgain }: ReadyProps) {
  const { check, names, fault } = load;
  const tables = check.plan?.tables ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  const [title, setTitle] = useState(name ?? nameFromFile(names));
  const [asAt, setAsAt] = useState(check.asAt ?? '');
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        What would change
      </h3>
      <Plan tables={tables} />
      <Remarks notices={check.notices} />
      {fault && <FaultMessage fault={fault} />}
      {check.plan?.isEmpty ? (
        <button type="button" className="button" onClick={onAgain}>
          Choose other files
        </button>
      ) : (
        <form
          className="apply"
          onSubmit={(event) => {
            event.preventDefault();
            onApply(title.trim(), asAt);
          }}
        >
          <label className="field">
            <span className="field-label">Name of the structure</span>
            <input type="text" required maxLength={120} value={title} onChange={(e) => setTitle(e.target.value)} />
          </label>
          <label className="field">
            <span className="field-label">As at</span>
            <span className="hint">Overdue and dormant are judged against this day.</span>
            <input type="date" required value={asAt} onChange={(event) => setAsAt(event.target.value)} />
          </label>
          <p className="button-row">
            <button type="submit" className="button">
              Apply these changes
            </button>
            <button type="button" className="button button-quiet" onClick={onAgain}>
              Do not load
            </button>
          </p>
        </form>
      )}
    </>
  );
}
