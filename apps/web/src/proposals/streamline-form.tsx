import { useState } from 'react';
import type { BodyKind, StartOptimiserInput } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { followWork } from '../graphql/work-watch.js';
import { useKept } from '../ui/kept.js';
import { KIND_LABEL, KINDS } from '../ui/words.js';
import { operationId, useChange } from '../ui/use-change.js';
import { BodiesField } from './record-choosers.js';
import { START_OPTIMISER } from './streamline-queries.js';

/** What was typed into the form. */
export interface Wishes {
  kind: string;
  atLeast: string;
  atMost: string;
  seatCap: string;
  protect: readonly string[];
  allowWidening: boolean;
}

const BLANK: Wishes = { kind: '', atLeast: '', atMost: '', seatCap: '25', protect: [], allowWidening: false };
const NUMBERS: readonly { name: 'atLeast' | 'atMost' | 'seatCap'; label: string; hint: string }[] = [
  { name: 'atLeast', label: 'At least so many should go', hint: 'Leave it empty to see what is worth it' },
  { name: 'atMost', label: 'At most so many may go', hint: 'Leave it empty for no limit' },
  { name: 'seatCap', label: 'No body may have more seats than', hint: 'After taking over members of others' },
];

/** What is wrong with the wishes, in words; empty when nothing is. */
export function problemOf({ atLeast, atMost, seatCap }: Wishes): string {
  const whole = (text: string) => /^\d{1,4}$/.test(text.trim());
  if (atLeast.trim() !== '' && !whole(atLeast)) return 'At least so many: a whole number, or nothing.';
  if (atMost.trim() !== '' && !whole(atMost)) return 'At most so many: a whole number, or nothing.';
  if (!whole(seatCap) || Number(seatCap) < 1) return 'Seats on one body: a whole number from 1.';
  const clash = atLeast.trim() !== '' && atMost.trim() !== '' && Number(atLeast) > Number(atMost);
  return clash ? 'The least is more than the most.' : '';
}

function inputOf({ kind, atLeast, atMost, seatCap, protect, allowWidening }: Wishes): StartOptimiserInput {
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  return {
    operationId: operationId(),
    kind: kind === '' ? null : (kind as BodyKind),
    atLeast: number(atLeast),
    atMost: number(atMost),
    seatCap: number(seatCap),
    protect: [...protect],
    allowWidening,
  };
}

/** Target, what stays, and limits. */
export function StreamlineForm() {
  const { value: wishes, put: setWishes } = useKept('streamline', () => BLANK);
  const [problem, setProblem] = useState('');
  const changing = useChange();
  const put = (change: Partial<Wishes>) => setWishes({ ...wishes, ...change });
  const start = () => {
    const found = problemOf(wishes);
    setProblem(found);
    if (found !== '') return;
    void changing
      .run(
        async () => (await request(START_OPTIMISER, { input: inputOf(wishes) })).startOptimiser,
        'The search has begun.',
      )
      .then(followWork);
  };
  return (
    <form
      className="streamline"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <label className="field">
        <span className="field-label">Kind of body that should become fewer</span>
        <select value={wishes.kind} onChange={(event) => put({ kind: event.target.value })}>
          <option value="">Any kind</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_LABEL[kind]}
            </option>
          ))}
        </select>
      </label>
      {NUMBERS.map(({ name, label, hint }) => (
        <label key={name} className="field">
          <span className="field-label">{label}</span>
          <span className="hint">{hint}</span>
          <input
            type="text"
            inputMode="numeric"
            value={wishes[name]}
            onChange={(event) => put({ [name]: event.target.value })}
          />
        </label>
      ))}
      <BodiesField
        label="Bodies that stay as they are"
        value={wishes.protect}
        onChange={(protect) => put({ protect })}
      />
      <label className="choice field">
        <input
          type="checkbox"
          checked={wishes.allowWidening}
          onChange={({ target }) => put({ allowWidening: target.checked })}
        />
        <span className="choice-label">A body may take over places that it does not cover</span>
      </label>
      <p className="quiet">Statutory bodies and the top body always stay, and no priority is left without a lead.</p>
      {(problem !== '' || changing.problem !== undefined) && (
        <p className="field-problem" role="alert">
          {problem === '' ? changing.problem : problem}
        </p>
      )}
      <button type="submit" className="button" disabled={changing.busy}>
        Look for ways
      </button>
    </form>
  );
}
