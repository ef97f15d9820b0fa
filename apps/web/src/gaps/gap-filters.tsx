import { CheckFilter } from '../ui/check-filter.js';
import { useListChoice } from '../ui/list-address.js';
import { AssigneeFilter, StateFilter } from '../ui/review/review-filters.js';
import { SEVERITIES, SEVERITY_LABEL } from '../ui/words.js';
import { LISTED, stateWord, type GapChoice } from './gap-choice.js';
import type { RuleEntry } from './gap-queries.js';

interface GapFiltersProps {
  rules: readonly RuleEntry[];
  people: readonly { id: string; name: string }[];
  choice: GapChoice;
}

/** Narrows the list by severity and by rule. */
export function GapFilters({ rules, people, choice }: GapFiltersProps) {
  const [, setSeverities] = useListChoice('severity');
  const [, setRules] = useListChoice('rule');
  const [, setStates] = useListChoice('state', LISTED);
  const [, setWho] = useListChoice('who');
  const [, setBody] = useListChoice('body');
  const [, setNew] = useListChoice('new');
  const bySeverity = SEVERITIES.map((severity) => ({
    value: severity.toLowerCase(),
    label: SEVERITY_LABEL[severity],
    count: rules.reduce((sum, rule) => sum + (rule.severity === severity ? rule.findings : 0), 0),
  }));
  const byRule = rules
    .filter(({ slug, findings }) => findings > 0 || choice.rules.includes(slug))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.findings - a.findings)
    .map(({ slug, title, own, findings }) => ({
      value: slug,
      label: own ? `${title} (own rule)` : title,
      count: findings,
    }));
  return (
    <>
      {choice.body !== undefined && (
        <p>
          Only what concerns <strong>{choice.body}</strong>.{' '}
          <button type="button" className="button-link" onClick={() => setBody([])}>
            Show all bodies
          </button>
        </p>
      )}
      {choice.onlyNew && (
        <p>
          Only what is new since the last import.{' '}
          <button type="button" className="button-link" onClick={() => setNew([])}>
            Show all gaps
          </button>
        </p>
      )}
      <CheckFilter legend="Severity" options={bySeverity} chosen={choice.severities} onChange={setSeverities} />
      <CheckFilter legend="Question" options={byRule} chosen={choice.rules} onChange={setRules} />
      <StateFilter chosen={choice.states} onChange={(states) => setStates(states.map(stateWord))} />
      <AssigneeFilter
        people={people}
        assignee={choice.assignee}
        onChange={(who) => setWho(who === null ? [] : [who])}
      />
    </>
  );
}
