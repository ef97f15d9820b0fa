import { useState } from 'react';
import { request } from '../graphql/request.js';
import { useKept } from '../ui/kept.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { EDIT } from './proposal-mutations.js';
import type { Proposal } from './proposal-queries.js';

interface TermsProps {
  proposal: Proposal;
  changing: Changing;
}

interface Terms {
  title: string;
  purpose: string;
  day: string;
  rate: string;
  goesOn: string;
  large: string;
}

function termsOf({ title, purpose, day, assumptions }: Proposal): Terms {
  return {
    title,
    purpose,
    day,
    rate: assumptions.rate === null ? '' : String(assumptions.rate),
    goesOn: String(Math.round(assumptions.businessThatGoesOn.likely * 100)),
    large: String(assumptions.largeBody),
  };
}

/** What is wrong with what was typed, in words. */
function problemsOf({ title, purpose, day, rate, goesOn, large }: Terms): string[] {
  const between = (text: string, most: number) => /^\d+(\.\d+)?$/.test(text.trim()) && Number(text) <= most;
  return [
    title.trim() === '' ? 'Give it a name.' : '',
    purpose.trim() === '' ? 'Say what it is meant to achieve.' : '',
    day === '' ? 'Choose the day from which it holds.' : '',
    rate.trim() !== '' && !between(rate, 1000) ? 'Pounds an hour: a number up to 1,000, or nothing.' : '',
    between(goesOn, 100) ? '' : 'Business that goes on: a number from 0 to 100.',
    between(large, 1000) && Number(large) >= 1 ? '' : 'Many seats: a number from 1.',
  ].filter((text) => text !== '');
}

const FIELDS: readonly { name: 'rate' | 'goesOn' | 'large'; label: string; hint: string }[] = [
  { name: 'rate', label: 'Pounds an hour', hint: 'To see what members’ time costs; leave it empty for no cost' },
  { name: 'goesOn', label: 'Business that goes on, in %', hint: 'Of a body whose work another carries on' },
  { name: 'large', label: 'More seats than this are many', hint: 'On one body' },
];

/** Name, purpose, day and what is assumed. */
export function TermsForm({ proposal, changing }: TermsProps) {
  const kept = useKept<Partial<Terms>>(`terms ${proposal.slug}`, () => ({}));
  const terms = { ...termsOf(proposal), ...kept.value };
  const [problems, setProblems] = useState<readonly string[]>([]);
  const put = (change: Partial<Terms>) => kept.put({ ...kept.value, ...change });
  const save = () => {
    const found = problemsOf(terms);
    setProblems(found);
    if (found.length > 0) return;
    const input = {
      operationId: operationId(),
      slug: proposal.slug,
      expectedVersion: proposal.version,
      title: terms.title.trim(),
      purpose: terms.purpose.trim(),
      day: terms.day,
      rate: terms.rate.trim() === '' ? null : Number(terms.rate),
      businessThatGoesOn: Number(terms.goesOn) / 100,
      largeBody: Math.round(Number(terms.large)),
    };
    const saved = changing.run(async () => (await request(EDIT, { input })).editProposal, 'Saved. The effect follows.');
    void saved.then((done) => done && kept.forget());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {problems.length > 0 && (
        <div role="alert">
          {problems.map((problem) => (
            <p key={problem} className="field-problem">
              {problem}
            </p>
          ))}
        </div>
      )}
      <label className="field">
        <span className="field-label">Name</span>
        <input
          type="text"
          maxLength={300}
          value={terms.title}
          onChange={(event) => put({ title: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="field-label">What it is meant to achieve</span>
        <textarea
          rows={3}
          maxLength={5000}
          value={terms.purpose}
          onChange={(event) => put({ purpose: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="field-label">Holds from</span>
        <input type="date" value={terms.day} onChange={(event) => put({ day: event.target.value })} />
      </label>
      {FIELDS.map(({ name, label, hint }) => (
        <label key={name} className="field">
          <span className="field-label">{label}</span>
          <span className="hint">{hint}</span>
          <input
            type="text"
            inputMode="decimal"
            value={terms[name]}
            onChange={(event) => put({ [name]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="button button-quiet" disabled={changing.busy}>
        Save
      </button>
    </form>
  );
}
