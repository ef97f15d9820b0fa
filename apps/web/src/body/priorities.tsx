import { PART_LABEL } from '../ui/words.js';
import type { Body } from './body-queries.js';

function aim(priority: Body['priorities'][number]['priority']): string {
  const parts = [
    priority.measure,
    priority.baseline && `from ${priority.baseline}`,
    priority.target && `to ${priority.target}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Priorities the body set, leads or contributes to. */
export function Priorities({ body }: { body: Body }) {
  return (
    <ul className="plain priorities">
      {body.priorities.map(({ part, priority }) => (
        <li key={`${part}${priority.slug}`}>
          <span className="tag tag-low">{PART_LABEL[part]}</span> <strong>{priority.name}</strong>
          {priority.description !== null && <p>{priority.description}</p>}
          {aim(priority) && <p className="quiet">{aim(priority)}</p>}
        </li>
      ))}
    </ul>
  );
}
