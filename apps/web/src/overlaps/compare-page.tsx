import { settled, useQuery } from '../graphql/use-query.js';
import { Chooser } from '../ui/chooser.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { go, usePlace } from '../ui/place.js';
import { useReview } from '../ui/review/use-review.js';
import { Section } from '../ui/section.js';
import { Aligned } from './aligned.js';
import { compareAddress, pairsOf, readCompared } from './compare-address.js';
import { PairInFull } from './compare-pair.js';
import { COMPARE_BODY, COMPARE_PAIR, type CompareBody, type ComparedPair } from './compare-queries.js';
import { OverlapViews } from './overlap-views.js';
import { Remits, type Match } from './remits.js';
import { JointTerms } from './what-if.js';

const ORDINAL = ['First body', 'Second body', 'Third body, if you like'];

function useBody(slug: string | undefined) {
  const query = settled(useQuery(COMPARE_BODY, slug ? { slug } : null));
  return { query, slug, body: slug ? query.data?.body : undefined };
}

function usePair(pair: [string, string] | undefined) {
  return settled(useQuery(COMPARE_PAIR, pair ? { a: pair[0], b: pair[1] } : null));
}

function Choosers({
  chosen,
  bodies,
}: {
  chosen: readonly string[];
  bodies: readonly (CompareBody | null | undefined)[];
}) {
  const choose = (at: number, slug: string) => go(compareAddress(chosen.map((each, i) => (i === at ? slug : each))));
  return (
    <div className="choosers">
      {chosen.map((slug, at) => (
        <div key={at}>
          <Chooser
            label={ORDINAL[at] ?? ''}
            chosen={slug ? (bodies[at]?.name ?? slug) : undefined}
            onChoose={(next) => choose(at, next)}
          />
          {at === 2 && slug && (
            <button type="button" className="button-link" onClick={() => choose(at, '')}>
              Leave out the third
            </button>
          )}
          {slug && bodies[at] === null && <p className="field-problem">The structure has no body called {slug}.</p>}
        </div>
      ))}
    </div>
  );
}

function matchesOf(pairs: readonly (ComparedPair | undefined)[]): Match[] {
  return pairs.flatMap((pair) =>
    pair === undefined
      ? []
      : pair.clausePairs.map(({ a, b }) => ({
          a: { slug: pair.a.slug, text: a },
          b: { slug: pair.b.slug, text: b },
        })),
  );
}

function Compared({ bodies, pairs }: { bodies: readonly CompareBody[]; pairs: readonly [string, string][] }) {
  const reviewing = useReview('OVERLAP');
  const queries = [usePair(pairs[0]), usePair(pairs[1]), usePair(pairs[2])].slice(0, pairs.length);
  const found = queries.map(({ data }) => data?.comparison);
  return (
    <>
      <Section title="The remits">
        <Remits bodies={bodies} matches={matchesOf(found)} />
      </Section>
      {queries.map((query, at) => (
        <Loaded key={pairs[at]?.join()} query={query}>
          {({ comparison }) => <PairInFull pair={comparison} named={pairs.length > 1} reviewing={reviewing} />}
        </Loaded>
      ))}
      <JointTerms bodies={bodies.map(({ slug }) => slug)} />
      <Section title="Facts side by side">
        <Aligned bodies={bodies} />
      </Section>
    </>
  );
}

/** Two or three bodies side by side, flagged or not: remits, evidence, why not flagged, who and what they share. */
export function ComparePage() {
  const { search } = usePlace();
  const chosen = readCompared(search);
  const columns = [useBody(chosen[0]), useBody(chosen[1]), useBody(chosen[2])];
  const bodies = columns.map(({ body }) => body);
  const present = bodies.filter((body) => body !== null && body !== undefined);
  const pairs = pairsOf(present.map(({ slug }) => slug));
  const waiting = columns.find(({ slug, query }) => slug && (query.fault ?? query.data === undefined));
  return (
    <Page title={present.length > 1 ? `Compare ${present.map(({ name }) => name).join(', ')}` : 'Compare'}>
      <OverlapViews />
      <p className="lead">Any two bodies side by side, whether or not they were found to be alike.</p>
      <Choosers chosen={chosen} bodies={bodies} />
      {waiting ? (
        <Loaded query={waiting.query}>{() => null}</Loaded>
      ) : pairs.length > 0 ? (
        <Compared key={chosen.join()} bodies={present} pairs={pairs} />
      ) : (
        <p>
          {chosen[0] && chosen[0] === chosen[1]
            ? 'Choose two different bodies.'
            : 'Choose two bodies above, or begin with one of '}
          {!(chosen[0] && chosen[0] === chosen[1]) && <Link href="/overlaps">the overlaps that were found</Link>}
        </p>
      )}
    </Page>
  );
}
