import { useId, useState } from 'react';
import { request } from '../graphql/request.js';
import { useKept } from '../ui/kept.js';
import { proposalAddress } from '../ui/link.js';
import { go } from '../ui/place.js';
import { operationId, useChange } from '../ui/use-change.js';
import { DRAFT } from './proposal-mutations.js';

/** Begins a proposal on a blank page: a name and what it is for; then its editor opens. */
export function NewProposal() {
  const id = useId();
  const changing = useChange();
  const { value, put, forget } = useKept('new proposal', () => ({ title: '', purpose: '' }));
  const { title, purpose } = value;
  const [missing, setMissing] = useState('');
  const begin = async () => {
    const problem =
      title.trim() === '' ? 'Give it a name.' : purpose.trim() === '' ? 'Say what it is meant to achieve.' : '';
    setMissing(problem);
    if (problem !== '') return;
    let slug: string | undefined;
    const input = { operationId: operationId(), title: title.trim(), purpose: purpose.trim() };
    const begun = await changing.run(async () => {
      const { draftProposal } = await request(DRAFT, { input });
      slug = draftProposal.proposal?.slug;
      return draftProposal;
    }, 'It is begun.');
    if (begun) forget();
    if (begun && slug !== undefined) go(`${proposalAddress(slug)}/edit`);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      {(missing !== '' || changing.problem !== undefined) && (
        <p className="field-problem" role="alert">
          {missing === '' ? changing.problem : missing}
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
      <button type="submit" className="button" disabled={changing.busy}>
        Begin
      </button>
    </form>
  );
}
