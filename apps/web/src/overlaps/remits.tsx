import { BodyLink } from '../ui/body-link.js';
import { markClauses } from '../ui/clauses.js';
import type { CompareBody } from './compare-queries.js';

/** Two sentences that say the same, and whose they are. */
export interface Match {
  a: { slug: string; text: string };
  b: { slug: string; text: string };
}

function Remit({ body, matches }: { body: CompareBody; matches: readonly Match[] }) {
  if (!body.remit) return <p className="quiet">No remit is recorded.</p>;
  const clauses = matches.flatMap(({ a, b }, index) =>
    [a, b].filter(({ slug }) => slug === body.slug).map(({ text }) => ({ clause: text, mark: index + 1 })),
  );
  return (
    <p className="remit">
      {markClauses(body.remit, clauses).map(({ text, marks }, index) =>
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

/** The remits beside each other; sentences that say the same carry the same number. */
export function Remits({ bodies, matches }: { bodies: readonly CompareBody[]; matches: readonly Match[] }) {
  return (
    <>
      <div className={bodies.length > 2 ? 'three' : 'two'}>
        {bodies.map((body) => (
          <section key={body.slug} className="card" aria-label={body.name}>
            <h3>
              <BodyLink body={body} />
            </h3>
            <Remit body={body} matches={matches} />
          </section>
        ))}
      </div>
      {matches.length === 0 ? (
        <p className="quiet">No sentence of one says what a sentence of another says.</p>
      ) : (
        <details className="pairs" open>
          <summary>Sentences that say the same ({matches.length})</summary>
          <ol>
            {matches.map(({ a, b }, index) => (
              <li key={index}>
                “{a.text}” <span className="quiet">and</span> “{b.text}”
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
