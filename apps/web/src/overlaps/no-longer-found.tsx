import { settled, useQuery } from '../graphql/use-query.js';
import { BodyLink } from '../ui/body-link.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { ReviewHistory, Standing } from '../ui/review/review-story.js';
import { Section } from '../ui/section.js';
import { compareAddress } from './compare-address.js';
import { LEFT_REVIEW, type LeftReview } from './no-longer-found-query.js';

const WORDS = {
  OVERLAP: { title: 'Overlap no longer listed', what: 'pair', back: { href: '/overlaps', label: 'All overlaps' } },
  CLUSTER: { title: 'Set no longer listed', what: 'set of bodies', back: { href: '/clusters', label: 'All sets' } },
};

interface NoLongerFoundProps {
  type: keyof typeof WORDS;
  slug: string;
}

/** Which bodies it was about, where they can be compared today, and everything that was said of it. */
function Left({ type, review }: { type: keyof typeof WORDS; review: LeftReview | null }) {
  const bodies = review?.bodies ?? [];
  return (
    <>
      <p>
        The analysis shown now does not find this {WORDS[type].what}. The structure or its texts may have changed since
        somebody noted this address.
        {review && ' What people said of it is kept.'}
      </p>
      {bodies.length > 0 && (
        <>
          <h2>The bodies it was about</h2>
          <ul className="finding-list">
            {bodies.map((body) => (
              <li key={body.slug}>
                <BodyLink body={body} /> {!body.live && <span className="quiet">has ended</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {bodies.length > 1 && bodies.length < 4 && (
        <p>
          <Link href={compareAddress(bodies.map((body) => body.slug))}>Compare them as they are now</Link>
        </p>
      )}
      {review && (
        <Section title="The review">
          <Standing type={type} review={review} />
          <ReviewHistory type={type} history={review.history} />
        </Section>
      )}
    </>
  );
}

/** In the place of a finding that the analysis shown now does not have: an address in old minutes still leads to what was said. */
export function NoLongerFound({ type, slug }: NoLongerFoundProps) {
  const query = settled(useQuery(LEFT_REVIEW, { type, slug }));
  return (
    <Page title={WORDS[type].title} back={WORDS[type].back}>
      <Loaded query={query}>{({ review }) => <Left type={type} review={review} />}</Loaded>
    </Page>
  );
}
