import type { ClustersQuery, ReviewState } from '../graphql/generated/graphql.js';
import { useQuery } from '../graphql/use-query.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link } from '../ui/link.js';
import { useListChoice } from '../ui/list-address.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { StateFilter } from '../ui/review/review-filters.js';
import { STATE_LABEL, STATES } from '../ui/review/verdicts.js';
import { closeness } from './cluster-words.js';
import { CLUSTERS } from './cluster-queries.js';
import { OverlapViews } from './overlap-views.js';

/** Sets are listed until they are dismissed, unless somebody asks for those. */
const LISTED = ['open', 'in-progress', 'confirmed'];
const wordOf = (state: ReviewState) => state.toLowerCase().replaceAll('_', '-');

function Stands({ review }: { review: ClustersQuery['clusters'][number]['review'] }) {
  if (!review || (review.state === 'OPEN' && review.changedSince.length === 0)) return null;
  const again = review.changedSince.length > 0 ? ', dismissed before and listed again' : '';
  const whose = review.assignee ? `, for ${review.assignee.name}` : '';
  return (
    <p className="quiet">
      {STATE_LABEL[review.state]}
      {again}
      {whose}
    </p>
  );
}

/** Sets of three or more bodies whose work is alike, most at stake first. */
export function ClustersPage() {
  const [words, setWords] = useListChoice('state', LISTED);
  const states = STATES.filter((state) => words.includes(wordOf(state)));
  const query = useQuery(CLUSTERS, { states });
  return (
    <Page title="Sets of like bodies">
      <OverlapViews />
      <p className="lead">Three or more bodies whose work is alike are best looked at together.</p>
      <Loaded query={query}>
        {({ structure, clusters }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : structure.analysedAt === null ? (
            <p>Overlaps have not been computed yet. They follow by themselves when a workbook has been loaded.</p>
          ) : (
            <>
              <details className="queue-filters">
                <summary>Filter by review</summary>
                <StateFilter chosen={states} onChange={(chosen) => setWords(chosen.map(wordOf))} />
              </details>
              <p className="list-count" role="status">
                {clusters.length === 0
                  ? 'No set of three or more bodies is listed here.'
                  : `${countOf(clusters.length, 'set')}, most at stake first: the hours of all but the largest body, times the share of pairs that are alike.`}
              </p>
              <ol className="items">
                {clusters.map((cluster) => (
                  <li key={cluster.slug} className="item">
                    <div className="item-main">
                      <h2>
                        <Link href={`/clusters/${encodeURIComponent(cluster.slug)}`}>{cluster.headline}</Link>
                      </h2>
                      <p>
                        {countOf(cluster.bodies.length, 'body', 'bodies')}: {closeness(cluster)} within look like an
                        overlap or a duplication.
                      </p>
                      <Stands review={cluster.review} />
                    </div>
                    <p className="item-figure">
                      <strong>{count(cluster.hours)}</strong>
                      <span>hours a year together</span>
                    </p>
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
