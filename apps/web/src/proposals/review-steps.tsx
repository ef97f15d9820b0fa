import { useState } from 'react';
import type { ProposalState } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { Dialog } from '../ui/dialog.js';
import { useKept } from '../ui/kept.js';
import { listed } from '../ui/numbers.js';
import { ROLES_LABEL, STATE_LABEL } from '../ui/proposal-words.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { APPLY, TAKE_STEP, UNDO_PROPOSAL } from './proposal-mutations.js';
import type { Proposal } from './proposal-queries.js';

type Step = Proposal['steps'][number];

const LINE: readonly ProposalState[] = ['DRAFT', 'CONSULTATION', 'SUBMITTED', 'DECIDED', 'IMPLEMENTING', 'DONE'];

/** Where it stands on the way from draft to done. */
export function StateLine({ state }: { state: ProposalState }) {
  const line = LINE.includes(state) ? LINE : [...LINE.slice(0, 3), state];
  const at = line.indexOf(state);
  return (
    <ol className="state-line" aria-label="Where it stands">
      {line.map((each, index) => (
        <li key={each} aria-current={each === state ? 'step' : undefined} className={index < at ? 'passed' : undefined}>
          {STATE_LABEL[each]}
          {index < at && <span className="hidden-visually"> (passed)</span>}
        </li>
      ))}
    </ol>
  );
}

interface StepsProps {
  proposal: Proposal;
  structureVersion: number;
  changing: Changing;
  onDecide: () => void;
}

function useTake({ proposal, structureVersion, changing, onDecide }: StepsProps) {
  const seen = { slug: proposal.slug, expectedVersion: proposal.version };
  return (step: Step, note?: string) => {
    if (step.by === 'decideProposal') {
      onDecide();
      return Promise.resolve(false);
    }
    if (step.by === 'applyProposal') {
      const input = { operationId: operationId(), ...seen, expectedStructureVersion: structureVersion };
      const done = 'Applied. The structure has changed, and a new analysis has begun.';
      return changing.run(async () => (await request(APPLY, { input })).applyProposal, done);
    }
    const input = { operationId: operationId(), ...seen, step: step.id, note };
    const done = `Done: ${STATE_LABEL[step.to].toLowerCase()}.`;
    return changing.run(async () => (await request(TAKE_STEP, { input })).takeStep, done);
  };
}

/** Steps that need a second thought, with what they do. */
const CONFIRM: Readonly<Record<string, string>> = {
  apply:
    'Everything that was approved is written to the structure at once: bodies, seats, links, meetings and actions. You can take it back as long as nothing of it was changed since.',
  withdraw: 'The proposal is taken back for good. It stays in the list, but no step leads on from there.',
};

interface ConfirmProps {
  slug: string;
  step: Step;
  /** Whether what is given up was decided: then a reason belongs to the record. */
  decided: boolean;
  /** True when it was done. */
  onYes: (note?: string) => Promise<boolean>;
  onClose: () => void;
}

function Confirm({ slug, step, decided, onYes, onClose }: ConfirmProps) {
  const { value: why, put, forget } = useKept(`why ${step.id} ${slug}`, () => '');
  const asksWhy = decided && step.id === 'withdraw';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onYes(asksWhy ? why : undefined).then((done) => {
          if (done) forget();
        });
      }}
    >
      <p>{CONFIRM[step.id]}</p>
      {asksWhy && (
        <label className="field">
          <span className="field-label">Why what was decided is not carried out</span>
          <textarea rows={3} maxLength={2000} required value={why} onChange={({ target }) => put(target.value)} />
        </label>
      )}
      <p className="button-row">
        <button type="submit" className="button">
          Yes: {step.label.toLowerCase()}
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          No, leave it
        </button>
      </p>
    </form>
  );
}

function Waiting({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>Steps that you cannot take now</summary>
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{step.label}</strong> ({listed(step.roles.map((role) => ROLES_LABEL[role]))}):{' '}
            {step.blockedBy.join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The steps that lead on: buttons for those who may take them, and for the others who may and what stands in the way. */
export function ReviewSteps(props: StepsProps) {
  const { proposal, changing } = props;
  const [asked, setAsked] = useState<Step>();
  const take = useTake(props);
  const open = proposal.steps.filter(({ blockedBy }) => blockedBy.length === 0);
  const decide = open.find(({ by }) => by === 'decideProposal');
  const shown = open.filter((step) => step.by !== 'decideProposal' || step === decide);
  return (
    <>
      <p className="button-row">
        {shown.map((step, index) => (
          <button
            key={step.id}
            type="button"
            className={index === 0 ? 'button' : 'button button-quiet'}
            disabled={changing.busy}
            onClick={() => (CONFIRM[step.id] === undefined ? void take(step) : setAsked(step))}
          >
            {step.by === 'decideProposal' ? 'Decide' : step.label}
          </button>
        ))}
      </p>
      <Waiting steps={proposal.steps.filter(({ blockedBy }) => blockedBy.length > 0)} />
      <Dialog title={`${asked?.label ?? ''}?`} open={asked !== undefined} onClose={() => setAsked(undefined)}>
        {asked && (
          <Confirm
            slug={proposal.slug}
            step={asked}
            decided={proposal.state === 'DECIDED'}
            onClose={() => setAsked(undefined)}
            onYes={(note) => {
              setAsked(undefined);
              return take(asked, note);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

/** Takes back what was applied, after asking once. */
export function UndoApplied({ proposal, changing }: { proposal: Proposal; changing: Changing }) {
  const [open, setOpen] = useState(false);
  const undo = () => {
    setOpen(false);
    const input = { operationId: operationId(), slug: proposal.slug, expectedVersion: proposal.version };
    const done = 'Taken back. The structure is as it was before.';
    void changing.run(async () => (await request(UNDO_PROPOSAL, { input })).undoProposal, done);
  };
  return (
    <>
      <p>
        <button type="button" className="button button-quiet" disabled={changing.busy} onClick={() => setOpen(true)}>
          Take back what was applied
        </button>
      </p>
      <Dialog title="Take it back?" open={open} onClose={() => setOpen(false)}>
        <p>The structure becomes what it was before. This is refused when something of it was changed since.</p>
        <p className="button-row">
          <button type="button" className="button" onClick={undo}>
            Yes: take it back
          </button>
          <button type="button" className="button button-quiet" onClick={() => setOpen(false)}>
            No, leave it
          </button>
        </p>
      </Dialog>
    </>
  );
}
