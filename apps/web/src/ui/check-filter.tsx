import { useState } from 'react';
import { count } from './numbers.js';

const SHORT_LIST = 10;

interface CheckFilterProps {
  legend: string;
  options: readonly { value: string; label: string; count: number }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Checkboxes that narrow a list, with how many each has. None ticked means no narrowing. */
export function CheckFilter({ legend, options, chosen, onChange }: CheckFilterProps) {
  const [all, setAll] = useState(false);
  const long = options.length > SHORT_LIST + 2;
  const shown = long && !all ? options.filter(({ value }, at) => at < SHORT_LIST || chosen.includes(value)) : options;
  return (
    <fieldset className="check-filter">
      <legend>{legend}</legend>
      {shown.map(({ value, label, count: found }) => (
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
      {long && (
        <button type="button" className="button-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${String(options.length)}`}
        </button>
      )}
    </fieldset>
  );
}
