/** Some options under one heading. */
export interface ChoiceGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}

interface ChooseProps {
  label: string;
  /** What stands in the list when nothing is chosen. */
  none: string;
  value: string;
  groups: readonly ChoiceGroup[];
  onChange: (value: string) => void;
}

/** One choice out of a list, in groups. */
export function Choose({ label, none, value, groups, onChange }: ChooseProps) {
  return (
    <label className="field choose">
      <span className="field-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
