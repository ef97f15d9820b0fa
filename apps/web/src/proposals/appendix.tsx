import { Section } from '../ui/section.js';
import type { Effect } from './effect-queries.js';
import { EffectInFull } from './effect.js';
import type { Proposal } from './proposal-queries.js';
import { Sources } from './sources.js';

/** So many of a list are printed before the appendix, which holds all of them. */
export const PRINTED = 8;

/** On paper, under a list of which only the first are printed. */
export function PrintedRest({ all }: { all: number }) {
  if (all <= PRINTED) return null;
  return <p className="print-only">And {all - PRINTED} more, in the appendix.</p>;
}

/** What the screen shows elsewhere on this page, and paper only here. */
function OnPaper({ proposal: { operations, blockers } }: { proposal: Proposal }) {
  return (
    <div className="print-only">
      <h3>Every step and what it touches</h3>
      <ol className="printed-lists">
        {operations.map((operation) => (
          <li key={operation.id}>
            <strong>{operation.title}.</strong> {operation.reason !== null && `Why: ${operation.reason}`}{' '}
            {operation.consequences.join(' ')}
          </li>
        ))}
      </ol>
      {blockers.length > PRINTED && (
        <>
          <h3>Everything that would fall through</h3>
          <ul>
            {blockers.map(({ id, title, acceptedBecause }) => (
              <li key={id}>
                {title} {acceptedBecause !== null && `Accepted: ${acceptedBecause}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Everything behind the page that is decided on. Paper begins a new page with it. */
export function Appendix({ proposal, effect }: { proposal: Proposal; effect: Effect | null | undefined }) {
  return (
    <Section title="Appendix" className={effect ? 'appendix' : 'appendix print-only'}>
      <OnPaper proposal={proposal} />
      {effect && (
        <>
          <EffectInFull effect={effect} told />
          <Sources proposal={proposal} effect={effect} />
        </>
      )}
    </Section>
  );
}
