import type { ReviewState } from '../../graphql/generated/graphql.js';
import { PersonOptions } from './person-options.js';
import { STATE_LABEL, STATES } from './verdicts.js';

interface StateFilterProps {
  chosen: readonly ReviewState[];
  onChange: (states: ReviewState[]) => void;
}

/** Which findings by how their review stands. */
export function StateFilter({ chosen, onChange }: StateFilterProps) {
  return (
    <fieldset className="check-filter">
      <legend>How the review stands</legend>
      {STATES.map((state) => (
        <label key={state} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(state)}
            onChange={({ target }) =>
              onChange(STATES.filter((each) => (each === state ? target.checked : chosen.includes(each))))
            }
          />
          <span className="choice-label">{STATE_LABEL[state]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface AssigneeFilterProps {
  people: readonly { id: string; name: string }[];
  assignee: string | null;
  onChange: (assignee: string | null) => void;
}

/** Only what somebody is to look at. */
export function AssigneeFilter({ people, assignee, onChange }: AssigneeFilterProps) {
  return (
    <label className="field">
      <span className="field-label">Assigned to</span>
      <select value={assignee ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">Anybody or nobody</option>
        <PersonOptions people={people} />
      </select>
    </label>
  );
}
