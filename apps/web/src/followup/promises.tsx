import { count } from '../ui/numbers.js';
import { promiseWords } from './how-far.js';
import type { Promised } from './follow-up-queries.js';

const STATUS: Record<Promised['status'], string> = { ADDRESSED: 'Addressed', PARTLY: 'In part', NOT: 'Not yet' };

function Bar({ label, value, most }: { label: string; value: number; most: number }) {
  const width = `${String(Math.round((Math.max(0, value) / most) * 100))}%`;
  return (
    <li>
      <span className="promise-label">{label}</span>
      <svg className="promise-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={width} height="10" />
      </svg>
      <span className="promise-number">{count(value)}</span>
    </li>
  );
}

/** Promised against actual: bars with their numbers, and the rule by which a promise counts as kept. */
export function Promises({ promises, rule }: { promises: readonly Promised[]; rule: string }) {
  if (promises.length === 0) return <p className="quiet">No figure was promised to change, or it was not measured.</p>;
  return (
    <>
      <ul className="plain promises">
        {promises.map((promise) => {
          const most = Math.max(1, promise.before, promise.promised.likely, promise.actual);
          return (
            <li key={promise.id}>
              <p>
                <strong>{promise.title}</strong> <span className="tag tag-low">{STATUS[promise.status]}</span>
              </p>
              <ul className="plain">
                <Bar label="Before" value={promise.before} most={most} />
                <Bar label="Promised" value={promise.promised.likely} most={most} />
                <Bar label="Now" value={promise.actual} most={most} />
              </ul>
              <p className="quiet">{promiseWords(promise)}</p>
            </li>
          );
        })}
      </ul>
      <p className="quiet">{rule}</p>
    </>
  );
}
