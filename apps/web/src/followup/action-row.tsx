import { useState } from 'react';
import { request } from '../graphql/request.js';
import { dateWords } from '../ui/dates.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { CHANGE_ACTION, SET_DONE, type DecisionAction, type FollowUp } from './follow-up-queries.js';

interface ActionProps {
  action: DecisionAction;
  proposal: FollowUp['proposal'];
  changing: Changing;
  /** False where whoever acts may not change it. */
  may: boolean;
}

function seen({ slug, version }: FollowUp['proposal'], action: DecisionAction) {
  return { operationId: operationId(), slug, expectedVersion: version, action: action.id };
}

function Evidence({ action }: { action: DecisionAction }) {
  const open = action.conditions.filter(({ holds }) => !holds);
  if (action.conditions.length === 0) return <p className="quiet">The structure cannot show whether this was done.</p>;
  if (open.length === 0) return <p className="quiet">Checked: everything it asks for is so in the structure.</p>;
  return (
    <details>
      <summary>
        Not yet: {open.length} of {action.conditions.length} things are not so
        <span className="hidden-visually"> for {action.title}</span>
      </summary>
      <ul>
        {open.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function Change({ action, proposal, changing }: Omit<ActionProps, 'may'>) {
  const [owner, setOwner] = useState(action.owner ?? '');
  const [due, setDue] = useState(action.due ?? '');
  const save = () => {
    const input = {
      ...seen(proposal, action),
      owner: owner.trim() === '' ? null : owner.trim(),
      due: due === '' ? null : due,
    };
    void changing.run(
      async () => (await request(CHANGE_ACTION, { input })).changeDecisionAction,
      'Owner and day are kept.',
    );
  };
  return (
    <details className="screen-only">
      <summary>
        Change owner or day<span className="hidden-visually"> of {action.title}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className="field">
          <span className="field-label">Owner</span>
          <input type="text" maxLength={300} value={owner} onChange={(event) => setOwner(event.target.value)} />
        </label>
        <label className="field">
          <span className="field-label">Due</span>
          <input type="date" value={due} onChange={(event) => setDue(event.target.value)} />
        </label>
        <button type="submit" className="button button-quiet" disabled={changing.busy}>
          Save
        </button>
      </form>
    </details>
  );
}

function State({ action }: { action: DecisionAction }) {
  if (action.status === 'OVERDUE') return <span className="tag tag-high">Overdue</span>;
  return <span className="tag tag-low">{action.status === 'DONE' ? 'Done' : 'Not yet'}</span>;
}

/** One action: what, who, by when, and whether it is so, checked against the structure. */
export function ActionRow({ action, proposal, changing, may }: ActionProps) {
  const done = () =>
    void changing.run(
      async () => (await request(SET_DONE, { input: seen(proposal, action) })).setActionDone,
      'Marked as done.',
    );
  return (
    <li className="action-row">
      <p>
        <State action={action} /> <strong>{action.title}</strong>
      </p>
      <p>
        {action.owner ?? 'Nobody is named'}
        {action.due === null ? ', no day set' : `, by ${dateWords(action.due)}`}
      </p>
      <Evidence action={action} />
      {may && action.status !== 'DONE' && (
        <>
          <Change action={action} proposal={proposal} changing={changing} />
          {action.conditions.length === 0 && (
            <button type="button" className="button button-quiet screen-only" disabled={changing.busy} onClick={done}>
              Mark as done<span className="hidden-visually">: {action.title}</span>
            </button>
          )}
        </>
      )}
    </li>
  );
}
