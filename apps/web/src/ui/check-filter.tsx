import { count } from './numbers.js';

interface CheckFilterProps {
  legend: string;
  options: readonly { value: string; label: string; count: number }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Checkboxes that narrow a list, with how many each has. None ticked means no narrowing. */
export function CheckFilter({ legend, options, chosen, onChange }: CheckFilterProps) {
  return (
    <fieldset className="check-filter">
      <legend>{legend}</legend>
      {options.map(({ value, label, count: found }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() =>
              onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
            }
          />
          <span className="choice-label">{label}</span>
          <span className="choice-count">{count(found)}</span>
        </label>
      ))}
    </fieldset>
  );
}
