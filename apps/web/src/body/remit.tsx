import { Link, overlapAddress } from '../ui/link.js';
import { markClauses } from '../ui/clauses.js';
import { otherOf } from '../ui/other-of.js';
import type { Body } from './body-queries.js';

/** The remit as written; sentences that other bodies also say are marked and lead to the comparison. */
export function Remit({ body }: { body: Body }) {
  if (!body.remit) return <p className="quiet">No remit is recorded, so its work can be compared by name only.</p>;
  const alike = body.overlaps.filter(({ clausePairs }) => clausePairs.length > 0);
  const clauses = alike.flatMap((overlap, index) =>
    overlap.clausePairs.map((pair) => ({ clause: overlap.a.slug === body.slug ? pair.a : pair.b, mark: index + 1 })),
  );
  const stretches = markClauses(body.remit, clauses);
  const used = new Set(stretches.flatMap(({ marks }) => marks));
  return (
    <>
      <p className="remit">
        {stretches.map(({ text, marks }, index) =>
          marks.length === 0 ? (
            text
          ) : (
            <mark key={index}>
              {text}
              <sup>{marks.join(', ')}</sup>
            </mark>
          ),
        )}
      </p>
      {used.size > 0 && (
        <>
          <p className="quiet">Marked sentences are also in the remit of:</p>
          <ol className="remit-others">
            {alike.map((overlap, index) =>
              used.has(index + 1) ? (
                <li key={overlap.slug} value={index + 1}>
                  <Link href={overlapAddress(overlap.slug)}>{otherOf(overlap, body.slug).name}</Link>
                </li>
              ) : null,
            )}
          </ol>
        </>
      )}
    </>
  );
}
