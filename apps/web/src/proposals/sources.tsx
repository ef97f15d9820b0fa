import { dateWords } from '../ui/dates.js';
import { percent } from '../ui/numbers.js';
import type { Effect } from './effect-queries.js';
import type { Proposal } from './proposal-queries.js';

/** The question that gives every figure of this page again. */
export function questionOf(slug: string): string {
  return `{
  proposal(slug: ${JSON.stringify(slug)}) {
    version
    effect {
      asOf
      structureVersion
      figures { id sentence before { low likely high } after { low likely high } }
      overlaps { resolved { slug } joined { slug } caused { slug } }
      gaps { resolved { slug } joined { slug } caused { slug } }
    }
  }
}`;
}

/** Where the figures come from: the day, the versions, what is assumed and the question to ask to have them again. */
export function Sources({ proposal, effect }: { proposal: Proposal; effect: Effect }) {
  const { rate, largeBody, businessThatGoesOn: goesOn } = proposal.assumptions;
  return (
    <div className="sources">
      <h3>Where the figures come from</h3>
      <ul>
        <li>
          As on {dateWords(effect.asOf)}: version {effect.proposalVersion} of the proposal on version{' '}
          {effect.structureVersion} of the structure.
        </li>
        <li>
          Assumed: of the business of a body whose work another carries on, {percent(goesOn.likely)} goes on (
          {percent(goesOn.low)} to {percent(goesOn.high)}); more than {largeBody} seats on one body are many;{' '}
          {rate === null ? 'no cost of an hour is set' : `an hour costs £${String(rate)}`}.
        </li>
        <li>
          <details>
            <summary>The question that gives them again</summary>
            <pre className="question">{questionOf(proposal.slug)}</pre>
          </details>
        </li>
      </ul>
    </div>
  );
}
