import { useEffect, useState } from 'react';
import type { LoadAssumptions } from '../graphql/generated/graphql.js';
import { useListChoice } from '../ui/list-address.js';

interface Asked {
  name: keyof LoadAssumptions;
  /** Its name in the address. */
  key: string;
  label: string;
  hint: string;
  most: number;
}

const ASKED: readonly Asked[] = [
  { name: 'meetingsPerYear', key: 'meetings', label: 'Meetings a year', hint: 'Where not recorded', most: 366 },
  { name: 'meetingHours', key: 'hours', label: 'Hours of a meeting', hint: 'Where not recorded', most: 24 },
  {
    name: 'preparationHours',
    key: 'preparation',
    label: 'Hours to prepare one',
    hint: 'By everyone together, where not recorded',
    most: 1000,
  },
  { name: 'hourlyRate', key: 'rate', label: 'Pounds an hour', hint: 'To see what it costs', most: 1000 },
];

/** A number from 0 to the most, or null for an empty text; undefined when it is neither. */
export function readAmount(text: string, most: number): number | null | undefined {
  if (text.trim() === '') return null;
  const value = /^\d{1,4}(\.\d{1,2})?$/.test(text.trim()) ? Number(text) : undefined;
  return value !== undefined && value <= most ? value : undefined;
}

/** What is assumed, as the address has it; what cannot be read is left out. */
export function useAssumptions(): LoadAssumptions {
  const given = new Map<string, string>();
  for (const { key } of ASKED) {
    // The list of what is asked never changes, so the hooks are called in the same order every time.
    const [values] = useListChoice(key);
    given.set(key, values[0] ?? '');
  }
  return Object.fromEntries(ASKED.map(({ name, key, most }) => [name, readAmount(given.get(key) ?? '', most) ?? null]));
}

function Amount({ asked }: { asked: Asked }) {
  const [[kept = ''], keep] = useListChoice(asked.key);
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);
  const wrong = readAmount(typed, asked.most) === undefined;
  const id = `assumed-${asked.key}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {asked.label}
      </label>
      <span className="hint" id={`${id}-hint`}>
        {asked.hint}
      </span>
      {wrong && (
        <p className="field-problem" id={`${id}-problem`}>
          A number from 0 to {asked.most}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-describedby={wrong ? `${id}-hint ${id}-problem` : `${id}-hint`}
        aria-invalid={wrong}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (readAmount(value, asked.most) !== undefined) keep(value.trim() === '' ? [] : [value.trim()]);
        }}
      />
    </div>
  );
}

/** What is taken where nothing is recorded, and what an hour costs. Kept in the address. */
export function Assumptions() {
  return (
    <fieldset className="assumptions">
      <legend>What is assumed</legend>
      {ASKED.map((asked) => (
        <Amount key={asked.key} asked={asked} />
      ))}
    </fieldset>
  );
}
