import { useQuery } from '../graphql/use-query.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf, listed } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { densityWords } from './cluster-words.js';
import { CLUSTERS } from './cluster-queries.js';
import { OverlapViews } from './overlap-views.js';

/** Sets of three or more bodies whose work is alike, most at stake first. */
export function ClustersPage() {
  const query = useQuery(CLUSTERS, {});
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
              <p className="list-count">
                {clusters.length === 0
                  ? 'No three bodies are alike enough to be a set.'
                  : `${countOf(clusters.length, 'set')}, most at stake first.`}
              </p>
              <ol className="items">
                {clusters.map((cluster) => (
                  <li key={cluster.slug} className="item">
                    <div className="item-main">
                      <h2>
                        <Link href={`/clusters/${encodeURIComponent(cluster.slug)}`}>{cluster.headline}</Link>
                      </h2>
                      <p>{listed(cluster.bodies.map(({ name }) => name))}</p>
                      <p className="quiet">
                        {densityWords(cluster.density)}
                        {cluster.bridges.length > 0 && `, ${countOf(cluster.bridges.length, 'bridge')}`}
                      </p>
                    </div>
                    <p className="item-figure">
                      <strong>{count(cluster.hours)}</strong>
                      <span>hours a year</span>
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
