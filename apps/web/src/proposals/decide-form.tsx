import { useEffect, useRef, useState } from 'react';
import type { DecisionKind } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { useKept } from '../ui/kept.js';
import { useMe } from '../ui/me.js';
import { DECISION_LABEL } from '../ui/proposal-words.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { AlternativesFields, ActionFields, RecordText } from './decide-fields.js';
import { blankRecord, inputOfRecord, missingOfRecord, type Draft } from './decision-draft.js';
import { DECIDE } from './proposal-mutations.js';
import type { Proposal } from './proposal-queries.js';

const KINDS: readonly DecisionKind[] = ['APPROVED', 'APPROVED_IN_PART', 'REJECTED'];

function KindFields({
  draft,
  proposal,
  onChange,
}: {
  draft: Draft;
  proposal: Proposal;
  onChange: (change: Partial<Draft>) => void;
}) {
  return (
    <>
      <fieldset>
        <legend>What is decided</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input
              type="radio"
              name="decision"
              checked={draft.decision === kind}
              onChange={() => onChange({ decision: kind })}
            />
            <span className="choice-label">{DECISION_LABEL[kind]}</span>
          </label>
        ))}
      </fieldset>
      {draft.decision === 'APPROVED_IN_PART' && (
        <fieldset>
          <legend>Steps that are approved</legend>
          {proposal.operations.map(({ id, title }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                checked={draft.approved.includes(id)}
                onChange={({ target }) =>
                  onChange({
                    approved: target.checked ? [...draft.approved, id] : draft.approved.filter((one) => one !== id),
                  })
                }
              />
              <span className="choice-label">{title}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface DecideFormProps {
  proposal: Proposal;
  /** Titles of what it was weighed against. */
  others: readonly string[];
  changing: Changing;
  onDone: () => void;
}

/** The record of a decision in one form: nothing of it may be blank. */
export function DecideForm({ proposal, others, changing, onDone }: DecideFormProps) {
  const { me } = useMe();
  // Other steps make another record; a view or a comment in the meantime does not.
  const steps = proposal.operations.map(({ id }) => id).join(' ');
  const key = `decide ${proposal.slug} ${me?.id ?? ''} ${steps}`;
  const { value: draft, put: setDraft, forget, brought } = useKept<Draft>(key, () => blankRecord(proposal, others));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (missing.length > 0) summary.current?.focus();
  }, [missing]);
  const put = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const record = () => {
    const found = missingOfRecord(draft, proposal);
    setMissing(found);
    if (found.length > 0) return;
    const input = {
      operationId: operationId(),
      slug: proposal.slug,
      expectedVersion: proposal.version,
      ...inputOfRecord(draft),
    };
    const sent = changing.run(
      async () => (await request(DECIDE, { input })).decideProposal,
      'The decision is recorded.',
    );
    void sent.then((done) => {
      if (!done) return;
      forget();
      onDone();
    });
  };
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        Record the decision
      </h2>
      {brought && <p className="hint">What you had written is still here.</p>}
      {missing.length > 0 && (
        <div className="error-summary" ref={summary} tabIndex={-1} role="alert">
          <h3>The record is not complete</h3>
          <ul>
            {missing.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <KindFields draft={draft} proposal={proposal} onChange={put} />
      <RecordText draft={draft} onChange={put} />
      <AlternativesFields draft={draft} onChange={put} />
      {draft.decision !== 'REJECTED' && <ActionFields draft={draft} proposal={proposal} onChange={put} />}
      <p className="button-row">
        <button type="submit" className="button" disabled={changing.busy}>
          Record the decision
        </button>
        <button type="button" className="button button-quiet" onClick={onDone}>
          Not now
        </button>
      </p>
    </form>
  );
}
