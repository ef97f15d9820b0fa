import { useState } from 'react';
import { useQuery } from '../graphql/use-query.js';
import type { ProposalState } from '../graphql/generated/graphql.js';
import { dateWords, momentWords } from '../ui/dates.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link, proposalAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { countOf, listed } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { isApplied, OPEN_STATES, ROLES_LABEL, STATE_LABEL } from '../ui/proposal-words.js';
import { compareAddress } from './compare-columns.js';
import { NewProposal } from './new-proposal.js';
import { PROPOSAL_LIST, type ProposalCard } from './proposal-queries.js';

const STAGES = Object.keys(STATE_LABEL) as ProposalState[];

/** Who may take the next step, in words. */
function nextOf({ steps }: ProposalCard): string {
  const forward = steps.filter(({ id }) => id !== 'withdraw' && id !== 'rework');
  const mine = forward.find(({ blockedBy }) => blockedBy.length === 0);
  if (mine) return `You can take the next step: ${mine.label.toLowerCase()}.`;
  const [next] = forward;
  return next ? `Next: ${next.label.toLowerCase()}, by ${listed(next.roles.map((role) => ROLES_LABEL[role]))}.` : '';
}

interface CardProps {
  card: ProposalCard;
  picked: boolean;
  onPick: (picked: boolean) => void;
}

function Card({ card, picked, onPick }: CardProps) {
  return (
    <li className="proposal-card">
      <h3>
        <Link href={proposalAddress(card.slug)}>{card.title}</Link>
      </h3>
      <p className="proposal-purpose">{card.purpose}</p>
      <p className="quiet">
        {countOf(card.operations.length, 'step')}, from {dateWords(card.day)}.{' '}
        {card.author && `By ${card.author.name}, `}
        changed {momentWords(card.changedAt)}.{card.viewsGiven > 0 && ` ${countOf(card.viewsGiven, 'view')} given.`}
      </p>
      <p>{nextOf(card)}</p>
      {!isApplied(card.state) && (
        <label className="choice">
          <input type="checkbox" checked={picked} onChange={({ target }) => onPick(target.checked)} />
          <span className="choice-label">
            Compare<span className="hidden-visually"> {card.title}</span>
          </span>
        </label>
      )}
    </li>
  );
}

function Stages({ cards }: { cards: readonly ProposalCard[] }) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const there = STAGES.map((state) => ({ state, cards: cards.filter((card) => card.state === state) }));
  return (
    <>
      <p role="status">
        {picked.length > 0 && (
          <Link href={compareAddress(picked)} className="button">
            Compare {picked.length === 1 ? 'it' : `these ${String(picked.length)}`} with doing nothing
          </Link>
        )}
      </p>
      {there
        .filter((stage) => stage.cards.length > 0)
        .map((stage) => (
          <section key={stage.state} className="section" aria-label={STATE_LABEL[stage.state]}>
            <h2>
              {STATE_LABEL[stage.state]} <span className="quiet">({stage.cards.length})</span>
            </h2>
            <ul className="proposal-cards">
              {stage.cards.map((card) => (
                <Card
                  key={card.slug}
                  card={card}
                  picked={picked.includes(card.slug)}
                  onPick={(on) => setPicked(on ? [...picked, card.slug] : picked.filter((slug) => slug !== card.slug))}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Start() {
  const { may, whyNot } = useMe();
  const barred = whyNot('draftProposal');
  if (barred !== null) return <p>{barred}</p>;
  if (!may('draftProposal')) return null;
  return (
    <section className="section" aria-label="Begin one">
      <h2>Begin one</h2>
      <p>
        From a finding: open an <Link href="/overlaps">overlap</Link>, a{' '}
        <Link href="/clusters">set of like bodies</Link> or a <Link href="/gaps">gap</Link>, and choose “Begin a
        proposal” there. Or let Remit <Link href="/proposals/streamline">look for ways to streamline</Link>. Or on a
        blank page:
      </p>
      <NewProposal />
    </section>
  );
}

/** Every proposal as a card by stage, and three ways to begin one. */
export function ProposalsPage() {
  const query = useQuery(PROPOSAL_LIST, {});
  return (
    <Page title="Proposals">
      <p className="lead">What could be changed, what that would do, and what was decided.</p>
      <Loaded query={query}>
        {({ structure, proposals }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : (
            <>
              <p className="list-count">
                {proposals.length === 0
                  ? 'There is no proposal yet.'
                  : `${countOf(proposals.filter(({ state }) => OPEN_STATES.includes(state)).length, 'proposal')} under way.`}
              </p>
              <Stages cards={proposals} />
              <Start />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
