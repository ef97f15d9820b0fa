import { useState } from 'react';
import { request } from '../graphql/request.js';
import { settled, useQuery } from '../graphql/use-query.js';
import { ChangeOutcome } from '../ui/change-outcome.js';
import { Link, proposalAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { NotFound } from '../ui/not-found.js';
import { Page } from '../ui/page.js';
import { STATE_LABEL } from '../ui/proposal-words.js';
import { Section } from '../ui/section.js';
import { operationId, useChange, type Changing } from '../ui/use-change.js';
import { Blockers } from './blockers.js';
import { CopyStepsForm } from './copy-steps-form.js';
import { EffectInFull, EffectPart } from './effect.js';
import { inputOf } from './operation-forms.js';
import { OperationForm } from './operation-form.js';
import { OperationList } from './operation-list.js';
import { REBASE } from './proposal-mutations.js';
import { PROPOSAL_PAGE, type Proposal } from './proposal-queries.js';
import { TermsForm } from './terms-form.js';
import { useEffectOf } from './use-effect-of.js';
import { useOperations } from './use-operations.js';

/** New bodies that the steps begin, by slug. */
function freshOf({ operations }: Proposal): ReadonlyMap<string, string> {
  return new Map(operations.flatMap(({ newBody }) => (newBody ? [[newBody.slug, newBody.name] as const] : [])));
}

function Steps({ proposal, changing }: { proposal: Proposal; changing: Changing }) {
  const changes = useOperations(proposal, changing);
  const [open, setOpen] = useState<number | 'new' | 'copy'>();
  const close = () => setOpen(undefined);
  const fresh = freshOf(proposal);
  const edited = typeof open === 'number' ? proposal.operations[open] : undefined;
  const shut = async (saved: Promise<boolean>) => {
    const done = await saved;
    if (done) close();
    return done;
  };
  return (
    <>
      {proposal.operations.length === 0 && <p>It changes nothing yet. Add the first step.</p>}
      <OperationList
        operations={proposal.operations}
        means={{ busy: changing.busy, onMove: changes.move, onRemove: changes.remove, onEdit: setOpen }}
      />
      {proposal.operations.length > 1 && (
        <p className="quiet">Steps happen in this order. With the focus in a step, Alt and an arrow key move it.</p>
      )}
      <ChangeOutcome changing={changing} />
      {changes.undo && (
        <p>
          <button type="button" className="button button-quiet" disabled={changing.busy} onClick={changes.undo}>
            Undo the last change
          </button>
        </p>
      )}
      {edited && typeof open === 'number' && (
        <OperationForm
          key={edited.id}
          name={`${proposal.slug} ${edited.id}`}
          start={inputOf(edited)}
          fresh={fresh}
          busy={changing.busy}
          onSave={(operation) => shut(changes.replace(open, operation))}
          onCancel={close}
        />
      )}
      {open === 'new' && (
        <OperationForm
          name={`${proposal.slug} new`}
          fresh={fresh}
          busy={changing.busy}
          onSave={(operation) => shut(changes.add(operation))}
          onCancel={close}
        />
      )}
      {open === 'copy' && (
        <CopyStepsForm
          proposal={proposal}
          busy={changing.busy}
          onCopy={(operations) => void shut(changes.addAll(operations))}
          onCancel={close}
        />
      )}
      {open === undefined && (
        <p className="button-row">
          <button type="button" className="button" onClick={() => setOpen('new')}>
            Add a step
          </button>
          <button type="button" className="button button-quiet" onClick={() => setOpen('copy')}>
            Take steps from another proposal
          </button>
        </p>
      )}
    </>
  );
}

function MovedOn({ proposal, changing }: { proposal: Proposal; changing: Changing }) {
  if (proposal.conflicts.length === 0) return null;
  const rebase = () => {
    const input = { operationId: operationId(), slug: proposal.slug, expectedVersion: proposal.version };
    void changing.run(
      async () => (await request(REBASE, { input })).rebaseProposal,
      'It builds on the structure as it is now.',
    );
  };
  return (
    <div className="callout">
      <h2>The structure has moved on since this was written</h2>
      <ul>
        {proposal.conflicts.map(({ type, slug, problem }) => (
          <li key={`${type} ${slug}`}>{problem}</li>
        ))}
      </ul>
      <p>
        <button type="button" className="button button-quiet" disabled={changing.busy} onClick={rebase}>
          I have looked at this: build on the structure as it is
        </button>
      </p>
    </div>
  );
}

function Editor({ proposal }: { proposal: Proposal }) {
  const changing = useChange();
  const { may } = useMe();
  const mayMeasure = may('measureProposal');
  const measured = useEffectOf(proposal.slug, proposal.version, mayMeasure && proposal.operations.length > 0);
  return (
    <>
      <MovedOn proposal={proposal} changing={changing} />
      <div className="editor">
        <div>
          <Section title="Steps">
            <Steps proposal={proposal} changing={changing} />
          </Section>
          <Section title="Name, day and what is assumed">
            <details>
              <summary>Change them</summary>
              <TermsForm proposal={proposal} changing={changing} />
            </details>
          </Section>
        </div>
        <div>
          <Section title="What would fall through">
            <Blockers proposal={proposal} changing={changing} may={may('acceptBlocker')} />
          </Section>
          <Section
            title="Effect"
            empty={proposal.operations.length === 0 && 'A proposal that changes nothing has no effect.'}
          >
            <EffectPart measured={measured} may={mayMeasure}>
              {(effect) => <EffectInFull effect={effect} />}
            </EffectPart>
          </Section>
        </div>
      </div>
    </>
  );
}

/** The editor: steps in order on the left; what would fall through and the effect on the right. */
export function EditPage({ slug }: { slug: string }) {
  const query = settled(useQuery(PROPOSAL_PAGE, { slug }));
  const { whyNot } = useMe();
  const proposal = query.data?.proposal;
  if (proposal === null) return <NotFound what="proposal" slug={slug} />;
  const barred = whyNot('saveOperations');
  return (
    <Page
      key={slug}
      title={proposal ? `Change: ${proposal.title}` : 'Proposal'}
      back={{ href: '/proposals', label: 'All proposals' }}
      aside={
        <Link href={proposalAddress(slug)} className="button button-quiet">
          The page to decide on
        </Link>
      }
    >
      <Loaded query={query}>
        {({ proposal: loaded }) =>
          loaded &&
          (loaded.state !== 'DRAFT' && loaded.state !== 'CONSULTATION' ? (
            <p>
              It is not a draft any more: {STATE_LABEL[loaded.state].toLowerCase()}.{' '}
              <Link href={proposalAddress(slug)}>Read it</Link>, or take it back to draft there.
            </p>
          ) : barred !== null ? (
            <p>{barred}</p>
          ) : (
            <Editor proposal={loaded} />
          ))
        }
      </Loaded>
    </Page>
  );
}
