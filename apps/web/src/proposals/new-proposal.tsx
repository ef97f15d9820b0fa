import { useId, useState } from 'react';
import { request } from '../graphql/request.js';
import { begin, DRAFT } from '../ui/begin-proposal.js';
import { useKept } from '../ui/kept.js';
import { operationId, useChange } from '../ui/use-change.js';

/** Begins a proposal on a blank page: a name and what it is for; then its editor opens. */
export function NewProposal() {
  const id = useId();
  const changing = useChange();
  const { busy, problem } = changing;
  const { value, put, forget } = useKept('new proposal', () => ({ title: '', purpose: '' }));
  const { title, purpose } = value;
  const [missing, setMissing] = useState('');
  const start = async () => {
    const absent =
      title.trim() === '' ? 'Give it a name.' : purpose.trim() === '' ? 'Say what it is meant to achieve.' : '';
    setMissing(absent);
    if (absent !== '') return;
    const input = { operationId: operationId(), title: title.trim(), purpose: purpose.trim() };
    if (await begin(changing, async () => (await request(DRAFT, { input })).draftProposal)) forget();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      {(missing !== '' || problem !== undefined) && (
        <p className="field-problem" role="alert">
          {missing === '' ? problem : missing}
        </p>
      )}
      <label className="field-label" htmlFor={`${id}-title`}>
        Name
      </label>
      <input
        id={`${id}-title`}
        type="text"
        maxLength={300}
        value={title}
        onChange={(event) => put({ ...value, title: event.target.value })}
      />
      <label className="field new-purpose">
        <span className="field-label">What it is meant to achieve</span>
        <textarea
          rows={3}
          maxLength={5000}
          value={purpose}
          onChange={(event) => put({ ...value, purpose: event.target.value })}
        />
      </label>
      <button type="submit" className="button" disabled={busy}>
        Begin
      </button>
    </form>
  );
}
