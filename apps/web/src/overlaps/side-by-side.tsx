import { markClauses } from '../ui/clauses.js';
import { BodyLink } from '../ui/body-link.js';
import { count, listed } from '../ui/numbers.js';
import { KIND_WORD } from '../ui/words.js';
import type { Overlap } from './overlap-queries.js';

type Side = 'a' | 'b';

function MarkedRemit({ overlap, side }: { overlap: Overlap; side: Side }) {
  const { remit } = overlap[side];
  if (!remit) return <p className="quiet">No remit is recorded.</p>;
  const clauses = overlap.clausePairs.map((pair, index) => ({ clause: pair[side], mark: index + 1 }));
  return (
    <p className="remit">
      {markClauses(remit, clauses).map(({ text, marks }, index) =>
        marks.length === 0 ? (
          text
        ) : (
          <mark key={index}>
            {text}
            <sup>
              <span className="hidden-visually">matches sentence </span>
              {marks.join(', ')}
            </sup>
          </mark>
        ),
      )}
    </p>
  );
}

function BodyCard({ overlap, side }: { overlap: Overlap; side: Side }) {
  const body = overlap[side];
  const rows: [string, string][] = [
    ['Kind', KIND_WORD[body.kind]],
    ['Areas', listed(body.areas.map(({ name }) => name)) || 'Not recorded'],
    ['Themes', listed(body.themes.map(({ name }) => name)) || 'Not recorded'],
    ['Seats', count(body.seats)],
    ['Hours a year', body.hoursPerYear === null ? 'Not recorded' : count(body.hoursPerYear)],
  ];
  return (
    <section className="card" aria-label={body.name}>
      <h3>
        <BodyLink body={body} />
      </h3>
      <MarkedRemit overlap={overlap} side={side} />
      <dl className="facts facts-tight">
        {rows.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The two remits beside each other; sentences that say the same carry the same number, and are listed pair by pair below. */
export function SideBySide({ overlap }: { overlap: Overlap }) {
  return (
    <>
      <div className="two">
        <BodyCard overlap={overlap} side="a" />
        <BodyCard overlap={overlap} side="b" />
      </div>
      {overlap.clausePairs.length > 0 && (
        <details className="pairs" open>
          <summary>Sentences that say the same ({overlap.clausePairs.length})</summary>
          <ol>
            {overlap.clausePairs.map((pair, index) => (
              <li key={index}>
                “{pair.a}” <span className="quiet">and</span> “{pair.b}”
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
