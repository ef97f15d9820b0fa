import { CheckFilter } from '../ui/check-filter.js';
import { useListChoice } from '../ui/list-address.js';
import { SEVERITIES, SEVERITY_LABEL } from '../ui/words.js';
import type { RuleEntry } from './gap-queries.js';

interface GapFiltersProps {
  rules: readonly RuleEntry[];
  choice: { severities: readonly string[]; rules: readonly string[]; body: string | undefined };
}

/** Narrows the list by severity and by rule. */
export function GapFilters({ rules, choice }: GapFiltersProps) {
  const [, setSeverities] = useListChoice('severity');
  const [, setRules] = useListChoice('rule');
  const [, setBody] = useListChoice('body');
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
      <CheckFilter legend="Severity" options={bySeverity} chosen={choice.severities} onChange={setSeverities} />
      <CheckFilter legend="Question" options={byRule} chosen={choice.rules} onChange={setRules} />
    </>
  );
}
