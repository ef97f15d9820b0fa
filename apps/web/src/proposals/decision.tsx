import { dateWords } from '../ui/dates.js';
import { Link } from '../ui/link.js';
import { DECISION_LABEL } from '../ui/proposal-words.js';
import type { Proposal } from './proposal-queries.js';

const STATUS = { OPEN: 'Not yet', OVERDUE: 'Overdue', DONE: 'Done' } as const;

/** What was not approved when other steps were. */
export function leftOut({ decision, operations }: Proposal): Proposal['operations'] {
  if (decision?.decision !== 'APPROVED_IN_PART') return [];
  return operations.filter(({ id }) => !decision.approved.includes(id));
}

/** The record of the decision, and what has to be done because of it. */
export function Decision({ proposal }: { proposal: Proposal }) {
  const { decision, actions } = proposal;
  if (!decision) return null;
  const left = leftOut(proposal);
  const rows: [string, React.ReactNode][] = [
    ['Decision', `${DECISION_LABEL[decision.decision]}. ${decision.text}`],
    ['Date', dateWords(decision.date)],
    ['Recorded by', decision.by?.name ?? 'Somebody unknown here'],
    ['Reasons', decision.reasons],
    [
      'Alternatives considered',
      <ul key="alternatives">
        {decision.alternatives.map(({ title, whyNot }) => (
          <li key={title}>
            {title}: {whyNot}
          </li>
        ))}
      </ul>,
    ],
    ['Interests declared', decision.interests],
    ['Dispensations', decision.dispensations],
  ];
  return (
    <>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {left.length > 0 && (
          <div>
            <dt>Not approved</dt>
            <dd>{left.map(({ title }) => title).join('; ')}</dd>
          </div>
        )}
      </dl>
      {actions.length > 0 && (
        <>
          <ul>
            {actions.map((action) => (
              <li key={action.id}>
                {action.title}: {action.owner ?? 'nobody named'}
                {action.due !== null && `, by ${dateWords(action.due)}`}. {STATUS[action.status]}.
              </li>
            ))}
          </ul>
          <p>
            <Link href="/follow-up">What happened to what was decided</Link>
          </p>
        </>
      )}
    </>
  );
}
