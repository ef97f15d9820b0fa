import { useState } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import { ChangeOutcome } from '../ui/change-outcome.js';
import { dateWords } from '../ui/dates.js';
import { Link, proposalAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { NotFound } from '../ui/not-found.js';
import { Page } from '../ui/page.js';
import { isApplied, OPEN_STATES, STATE_LABEL } from '../ui/proposal-words.js';
import { Section } from '../ui/section.js';
import { useChange, type Changing } from '../ui/use-change.js';
import { Appendix, PrintedRest } from './appendix.js';
import { Blockers } from './blockers.js';
import { DecideForm } from './decide-form.js';
import { Decision, leftOut } from './decision.js';
import { EffectPart } from './effect.js';
import { gainsOf } from './gains.js';
import { KeyFigures } from './key-figures.js';
import { MemberViews } from './member-views.js';
import { OperationList } from './operation-list.js';
import { PaperButtons } from './paper-buttons.js';
import type { Effect } from './effect-queries.js';
import { PROPOSAL_LIST, PROPOSAL_PAGE, type Proposal } from './proposal-queries.js';
import { Remarks, Story } from './remarks.js';
import { ReviewSteps, StateLine, UndoApplied } from './review-steps.js';
import { useEffectOf, type Measured } from './use-effect-of.js';

function SavesAndLoses({ effect }: { effect: Effect }) {
  const { saves, loses } = gainsOf(effect);
  const list = (sentences: readonly string[]) => (
    <>
      <ul className="print-some">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <PrintedRest all={sentences.length} />
    </>
  );
  return (
    <>
      <KeyFigures effect={effect} />
      <div className="two">
        <div>
          <h3>What it saves</h3>
          {saves.length > 0 ? list(saves) : <p>Nothing that is measured.</p>}
        </div>
        <div>
          <h3>What would be lost</h3>
          {loses.length > 0 ? list(loses) : <p>Nothing that is measured.</p>}
        </div>
      </div>
      <p className="quiet">
        As on {dateWords(effect.asOf)}, measured on version {effect.structureVersion} of the structure by the same code
        as today’s figures.
      </p>
    </>
  );
}

/** Titles of other proposals that were on the table, for the record of alternatives. */
function useOthers(slug: string): string[] {
  const proposals = useQuery(PROPOSAL_LIST, {}).data?.proposals ?? [];
  return proposals.filter((one) => one.slug !== slug && OPEN_STATES.includes(one.state)).map(({ title }) => title);
}

function Head({
  proposal,
  structureVersion,
  changing,
}: {
  proposal: Proposal;
  structureVersion: number;
  changing: Changing;
}) {
  const [deciding, setDeciding] = useState(false);
  const others = useOthers(proposal.slug);
  const { may } = useMe();
  return (
    <>
      <p className="lead">{proposal.purpose}</p>
      <StateLine state={proposal.state} />
      <div className="screen-only">
        <ChangeOutcome changing={changing} />
        {deciding ? (
          <DecideForm proposal={proposal} others={others} changing={changing} onDone={() => setDeciding(false)} />
        ) : (
          <ReviewSteps
            proposal={proposal}
            structureVersion={structureVersion}
            changing={changing}
            onDecide={() => setDeciding(true)}
          />
        )}
        {proposal.canUndo && may('undoProposal') && <UndoApplied proposal={proposal} changing={changing} />}
      </div>
    </>
  );
}

function Parts({ proposal, changing, measured }: { proposal: Proposal; changing: Changing; measured: Measured }) {
  const { may } = useMe();
  const early = proposal.state === 'DRAFT' || proposal.state === 'CONSULTATION';
  const barred = proposal.blockers.some(({ acceptedBecause }) => acceptedBecause === null);
  return (
    <>
      {proposal.decision && (
        <Section title="The decision">
          <Decision proposal={proposal} />
        </Section>
      )}
      <Section title="What would change" empty={proposal.operations.length === 0 && 'Nothing yet.'}>
        <p>From {dateWords(proposal.day)}:</p>
        <OperationList operations={proposal.operations} left={leftOut(proposal).map(({ id }) => id)} />
        <PrintedRest all={proposal.operations.length} />
      </Section>
      <Section title="What it saves and what would be lost">
        {isApplied(proposal.state) ? (
          <p>
            It has been applied. <Link href="/follow-up">Follow-up</Link> sets what was promised beside what is so now.
          </p>
        ) : (
          <EffectPart measured={measured} may={may('measureProposal')}>
            {(effect) => <SavesAndLoses effect={effect} />}
          </EffectPart>
        )}
      </Section>
      {(early || barred || proposal.blockers.length > 0) && (
        <Section title="What would fall through">
          <Blockers proposal={proposal} changing={changing} may={early && may('acceptBlocker')} />
          <PrintedRest all={proposal.blockers.length} />
        </Section>
      )}
      <Section title="Who objects">
        <MemberViews proposal={proposal} changing={changing} mayGive={may('giveView')} />
      </Section>
      <Section title="Comments" className="screen-only">
        <Remarks proposal={proposal} changing={changing} may={may('commentOnProposal')} />
        <Story proposal={proposal} />
      </Section>
      <Section title="As a paper for the board" className="screen-only">
        <p>At most two pages and an appendix, with every figure led back to its question and its day.</p>
        <PaperButtons slugs={[proposal.slug]} />
      </Section>
      {proposal.operations.length > 0 && <Appendix proposal={proposal} effect={measured.effect} />}
    </>
  );
}

function Contents({ proposal, structureVersion }: { proposal: Proposal; structureVersion: number }) {
  const changing = useChange();
  const { may } = useMe();
  const measured = useEffectOf(
    proposal.slug,
    proposal.version,
    may('measureProposal') && proposal.operations.length > 0 && !isApplied(proposal.state),
  );
  return (
    <>
      <Head proposal={proposal} structureVersion={structureVersion} changing={changing} />
      <Parts proposal={proposal} changing={changing} measured={measured} />
    </>
  );
}

function Aside({ proposal }: { proposal: Proposal }) {
  const { may } = useMe();
  const draft = proposal.state === 'DRAFT' || proposal.state === 'CONSULTATION';
  const address = proposalAddress(proposal.slug);
  return (
    <span className="button-row">
      {draft && may('saveOperations') && (
        <Link href={`${address}/edit`} className="button">
          Change it
        </Link>
      )}
      <Link href={`${address}/changes`} className="button button-quiet">
        Before and after
      </Link>
      {proposal.operations.length > 0 && !isApplied(proposal.state) && (
        <Link href={`${address}/story`} className="button button-quiet">
          Told on the map
        </Link>
      )}
      <button type="button" className="button button-quiet" onClick={() => print()}>
        Print
      </button>
    </span>
  );
}

/** One page to decide on: what, why, what it saves, what would be lost, who objects, and the steps that lead on. */
export function BoardPage({ slug }: { slug: string }) {
  const query = settled(useQuery(PROPOSAL_PAGE, { slug }));
  const proposal = query.data?.proposal;
  if (proposal === null) return <NotFound what="proposal" slug={slug} />;
  return (
    <Page
      key={slug}
      title={proposal?.title ?? 'Proposal'}
      caption={
        proposal && (
          <>
            Proposal, {STATE_LABEL[proposal.state].toLowerCase()}
            {proposal.author && ` · by ${proposal.author.name}`}
          </>
        )
      }
      back={{ href: '/proposals', label: 'All proposals' }}
      aside={proposal && <Aside proposal={proposal} />}
    >
      <Loaded query={query}>
        {({ proposal: loaded, structure }) =>
          loaded && <Contents proposal={loaded} structureVersion={structure.version} />
        }
      </Loaded>
    </Page>
  );
}
