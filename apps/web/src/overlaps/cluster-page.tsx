import { settled, useQuery } from '../graphql/use-query.js';
import { AddToProposal } from '../ui/add-to-proposal.js';
import { BodyLink } from '../ui/body-link.js';
import { Link, overlapAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count, listed } from '../ui/numbers.js';
import { firstSentence } from '../ui/other-of.js';
import { Page } from '../ui/page.js';
import { go } from '../ui/place.js';
import { ReviewSection } from '../ui/review/review-section.js';
import { useReview } from '../ui/review/use-review.js';
import { Section } from '../ui/section.js';
import { ClassTag } from '../ui/tags.js';
import { CompareFirst } from './compare-first.js';
import { closeness, groupedBy } from './cluster-words.js';
import { CLUSTER_PAGE, type Cluster } from './cluster-queries.js';
import { NoLongerFound } from './no-longer-found.js';

type Pair = Cluster['overlaps'][number];

function Pairs({ pairs, cluster }: { pairs: readonly Pair[]; cluster: Cluster }) {
  const bridges = new Set(cluster.bridges.map(({ slug }) => slug));
  return (
    <ul className="finding-list">
      {pairs.map((pair) => (
        <li key={pair.slug}>
          <p>
            <Link href={overlapAddress(pair.slug)}>
              {pair.a.name} and {pair.b.name}
            </Link>{' '}
            <ClassTag value={pair.class} /> {bridges.has(pair.slug) && <span className="tag tag-medium">Bridge</span>}{' '}
            {cluster.weakest?.slug === pair.slug && <span className="tag tag-low">Least certain</span>}
          </p>
          <p className="quiet">{pair.headline}</p>
        </li>
      ))}
    </ul>
  );
}

function Members({ cluster }: { cluster: Cluster }) {
  return groupedBy(cluster.bodies, ({ areas }) => listed(areas.map(({ name }) => name))).map(([area, bodies]) => (
    <section key={area} aria-label={area || 'No area recorded'}>
      <h3>{area || 'No area recorded'}</h3>
      <ul className="finding-list">
        {bodies.map((body) => (
          <li key={body.slug}>
            <p>
              <BodyLink body={body} />{' '}
              <span className="quiet">
                {body.hoursPerYear === null ? 'hours not recorded' : `${count(body.hoursPerYear)} hours a year`}
              </span>
            </p>
            <p className="quiet">{firstSentence(body.remit) || 'No remit is recorded.'}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function OnTheMap({ cluster }: { cluster: Cluster }) {
  const only = cluster.bodies.map(({ slug }) => encodeURIComponent(slug)).join(',');
  return (
    <Link href={`/explore?as=map&bodies=${only}`} className="button button-quiet">
      Show on the map
    </Link>
  );
}

/** One verdict on the set as a whole; single pairs are judged on their own pages. */
function Verdict({ cluster }: { cluster: Cluster }) {
  const reviewing = useReview('CLUSTER');
  return (
    <ReviewSection
      title="Your verdict on the set"
      slug={cluster.slug}
      review={cluster.review}
      suggestions={cluster.suggestedReasons}
      reviewing={reviewing}
      onNext={() => go('/clusters')}
    >
      <p className="quiet">
        It is about all of them together. A pair that you confirm or dismiss on its own page draws its two bodies into
        one set, or keeps them apart, from the next analysis on.
      </p>
    </ReviewSection>
  );
}

function Contents({ cluster }: { cluster: Cluster }) {
  return (
    <>
      <ul className="figures">
        <li>
          <strong>{count(cluster.bodies.length)}</strong> bodies
        </li>
        <li>
          <strong>{count(cluster.hours)}</strong> member hours a year together
        </li>
        <li>
          <strong>{closeness(cluster)}</strong> within look like an overlap or a duplication
        </li>
      </ul>
      <p>
        <CompareFirst bodies={cluster.bodies} className="button button-quiet" />{' '}
        <AddToProposal type="CLUSTER" slug={cluster.slug} about={cluster.headline} />
      </p>
      <Verdict cluster={cluster} />
      <Section title="The bodies, by where they work">
        <Members cluster={cluster} />
      </Section>
      <Section title="Pairs within, strongest first">
        {cluster.bridges.length > 0 && (
          <p>
            Without a pair marked “Bridge” the set would fall in two. Look at it first: it may join two sets by mistake.
          </p>
        )}
        <Pairs pairs={cluster.overlaps} cluster={cluster} />
      </Section>
      <Section
        title="Leading out of the set"
        empty={cluster.leadingOut.length === 0 && 'No body of the set is like one outside.'}
      >
        <Pairs pairs={cluster.leadingOut} cluster={cluster} />
      </Section>
    </>
  );
}

/** One set of like bodies: how large, how close, which pairs hold it together, and the bodies by place. */
export function ClusterPage({ slug }: { slug: string }) {
  const query = settled(useQuery(CLUSTER_PAGE, { slug }));
  const cluster = query.data?.cluster;
  if (cluster === null) return <NoLongerFound type="CLUSTER" slug={slug} />;
  return (
    <Page
      key={slug}
      title={cluster?.headline ?? 'Set of like bodies'}
      back={{ href: '/clusters', label: 'All sets' }}
      aside={cluster && <OnTheMap cluster={cluster} />}
    >
      <Loaded query={query}>{({ cluster: loaded }) => loaded && <Contents cluster={loaded} />}</Loaded>
    </Page>
  );
}
