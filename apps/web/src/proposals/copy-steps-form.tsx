import { useEffect, useRef, useState } from 'react';
import type { ProposalOperationInput } from '../graphql/generated/graphql.js';
import { settled, useQuery } from '../graphql/use-query.js';
import { Loaded } from '../ui/loaded.js';
import { STATE_LABEL } from '../ui/proposal-words.js';
import { copyOf, isThere } from './copy-steps.js';
import { PROPOSAL_LIST, PROPOSAL_PAGE, type Operation, type Proposal } from './proposal-queries.js';

interface CopyProps {
  proposal: Proposal;
  busy: boolean;
  onCopy: (operations: ProposalOperationInput[]) => void;
  onCancel: () => void;
}

function Choices({
  from,
  own,
  chosen,
  onChoose,
}: {
  from: readonly Operation[];
  own: readonly Operation[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}) {
  return (
    <fieldset>
      <legend>Steps to take over</legend>
      {from.map((operation) => {
        const { id, title } = operation;
        const there = isThere(operation, own);
        return (
          <label key={id} className="choice">
            <input
              type="checkbox"
              disabled={there}
              checked={chosen.includes(id)}
              onChange={({ target }) => onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
            <span className="choice-label">
              {title}
              {there && <span className="quiet"> (is here already)</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function From({ slug, proposal, busy, onCopy }: { slug: string } & Omit<CopyProps, 'onCancel'>) {
  const query = settled(useQuery(PROPOSAL_PAGE, { slug }));
  const [chosen, choose] = useState<readonly string[]>([]);
  return (
    <Loaded query={query}>
      {({ proposal: other }) => {
        const from = other?.operations ?? [];
        return (
          <>
            <Choices from={from} own={proposal.operations} chosen={chosen} onChoose={choose} />
            <p>
              <button
                type="submit"
                className="button"
                disabled={busy || chosen.length === 0}
                onClick={() => onCopy(from.filter(({ id }) => chosen.includes(id)).map(copyOf))}
              >
                Take over the chosen steps
              </button>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}

/** Merges parts of two options: steps of another proposal are chosen and added to this one, in their order. The other stays as it is. */
export function CopyStepsForm({ proposal, busy, onCopy, onCancel }: CopyProps) {
  const list = useQuery(PROPOSAL_LIST, {});
  const [slug, setSlug] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const others = (list.data?.proposals ?? []).filter((one) => one.slug !== proposal.slug && one.operations.length > 0);
  useEffect(() => select.current?.focus(), [others.length]);
  return (
    <form
      className="operation-form"
      aria-label="Take steps from another proposal"
      onSubmit={(event) => event.preventDefault()}
    >
      {list.data !== undefined && others.length === 0 ? (
        <p>No other proposal has a step.</p>
      ) : (
        <label className="field">
          <span className="field-label">From which proposal?</span>
          <select ref={select} value={slug} onChange={(event) => setSlug(event.target.value)}>
            {slug === '' && <option value="">Choose a proposal</option>}
            {others.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.title} ({STATE_LABEL[one.state].toLowerCase()})
              </option>
            ))}
          </select>
        </label>
      )}
      {slug !== '' && <From key={slug} slug={slug} proposal={proposal} busy={busy} onCopy={onCopy} />}
      <p>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
