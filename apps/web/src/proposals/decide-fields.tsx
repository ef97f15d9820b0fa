import { approvedOf, sameForAll, type Draft } from './decision-draft.js';
import type { Proposal } from './proposal-queries.js';

interface Part {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const TEXTS: readonly { name: 'text' | 'reasons' | 'interests' | 'dispensations'; label: string; usual?: string }[] = [
  { name: 'text', label: 'The decision, in words' },
  { name: 'reasons', label: 'Reasons' },
  { name: 'interests', label: 'Interests declared', usual: 'None declared' },
  { name: 'dispensations', label: 'Dispensations granted', usual: 'None' },
];

/** Date, decision, reasons, interests and dispensations. */
export function RecordText({ draft, onChange }: Part) {
  return (
    <>
      <label className="field">
        <span className="field-label">Date of the decision</span>
        <input type="date" value={draft.date} onChange={(event) => onChange({ date: event.target.value })} />
      </label>
      {TEXTS.map(({ name, label, usual }) => (
        <div key={name} className="field">
          <label className="field-label" htmlFor={`record-${name}`}>
            {label}
          </label>
          <textarea
            id={`record-${name}`}
            rows={usual === undefined ? 3 : 1}
            maxLength={5000}
            value={draft[name]}
            onChange={(event) => onChange({ [name]: event.target.value })}
          />
          {usual !== undefined && draft[name] === '' && (
            <button type="button" className="button-link" onClick={() => onChange({ [name]: usual })}>
              {usual}
              <span className="hidden-visually"> for: {label}</span>
            </button>
          )}
        </div>
      ))}
    </>
  );
}

/** What was considered and not chosen. */
export function AlternativesFields({ draft, onChange }: Part) {
  const { alternatives } = draft;
  const put = (at: number, change: Partial<(typeof alternatives)[number]>) =>
    onChange({ alternatives: alternatives.map((one, index) => (index === at ? { ...one, ...change } : one)) });
  return (
    <fieldset>
      <legend>Alternatives considered, each with why it was not chosen</legend>
      {alternatives.map(({ title, whyNot }, at) => (
        <div key={at} className="alternative">
          <label className="field">
            <span className="field-label">Alternative {at + 1}</span>
            <input
              type="text"
              maxLength={300}
              value={title}
              onChange={(event) => put(at, { title: event.target.value })}
            />
          </label>
          <label className="field">
            <span className="field-label">Why not{title && `: ${title}`}</span>
            <input
              type="text"
              maxLength={2000}
              value={whyNot}
              onChange={(event) => put(at, { whyNot: event.target.value })}
            />
          </label>
          {at > 0 && (
            <button
              type="button"
              className="button-link"
              onClick={() => onChange({ alternatives: alternatives.filter((_, index) => index !== at) })}
            >
              Leave out alternative {at + 1}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => onChange({ alternatives: [...alternatives, { title: '', whyNot: '' }] })}
      >
        One more alternative
      </button>
    </fieldset>
  );
}

/** Who does each approved step by when. */
export function ActionFields({ draft, proposal, onChange }: Part & { proposal: Proposal }) {
  const approved = approvedOf(draft, proposal);
  const put = (id: string, change: { owner?: string; due?: string }) =>
    onChange({ actions: { ...draft.actions, [id]: { owner: '', due: '', ...draft.actions[id], ...change } } });
  return (
    <fieldset>
      <legend>Who does what by when</legend>
      {proposal.operations
        .filter(({ id }) => approved.includes(id))
        .map(({ id, title }, at) => (
          <fieldset key={id} className="action-fields">
            <legend>{title}</legend>
            <label className="field">
              <span className="field-label">Owner</span>
              <input
                type="text"
                maxLength={300}
                value={draft.actions[id]?.owner ?? ''}
                onChange={(event) => put(id, { owner: event.target.value })}
              />
            </label>
            <label className="field">
              <span className="field-label">Due</span>
              <input
                type="date"
                value={draft.actions[id]?.due ?? ''}
                onChange={(event) => put(id, { due: event.target.value })}
              />
            </label>
            {at === 0 && approved.length > 1 && (
              <button
                type="button"
                className="button-link"
                onClick={() => onChange({ actions: sameForAll(draft, id, proposal) })}
              >
                The same owner and day for all {approved.length} steps
              </button>
            )}
          </fieldset>
        ))}
    </fieldset>
  );
}
