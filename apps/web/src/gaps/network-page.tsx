import { useQuery } from '../graphql/use-query.js';
import type { NetworkPageQuery, SuggestedLinksQuery } from '../graphql/generated/graphql.js';
import { BodyLink } from '../ui/body-link.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { listed, measure as tenths } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { SubjectLink } from '../ui/subject-link.js';
import { GapViews } from './gap-views.js';
import { NETWORK, SUGGESTED, SUGGESTED_SEATS } from './network-queries.js';
import { BodyList, ShowMe } from './show-bodies.js';

type Measure = NetworkPageQuery['networkMeasures'][number];
type Suggestion = SuggestedLinksQuery['suggestedLinks'][number];

const SHARES = new Set(['density']);

function figure({ slug, value }: Measure): string {
  if (SHARES.has(slug)) return `${tenths(value * 100)}%`;
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function MeasureItem({ measure }: { measure: Measure }) {
  return (
    <li className="item">
      <div className="item-main">
        <h2>{measure.title}</h2>
        <p>{measure.sentence}</p>
        {measure.bodies.length > 0 && (
          <>
            <BodyList bodies={measure.bodies} />
            <p>
              <ShowMe bodies={measure.bodies} what={measure.title} />
            </p>
          </>
        )}
      </div>
      <p className="item-figure">
        <strong>{figure(measure)}</strong>
      </p>
    </li>
  );
}

function SuggestionItem({ suggestion }: { suggestion: Suggestion }) {
  const { a, b, via, reasons } = suggestion;
  return (
    <li className="gap">
      <p>
        <BodyLink body={a} /> and <BodyLink body={b} />
      </p>
      <p className="quiet">
        {reasons.join(' ')}
        {via.length > 0 && ` Both are linked to ${listed(via.slice(0, 4).map(({ name }) => name))}.`}
      </p>
    </li>
  );
}

function Suggestions() {
  const query = useQuery(SUGGESTED, {});
  return (
    <Section title="Links that may be missing">
      <p>
        A weak sign, not a finding: these pairs have no link, and look like pairs that have one. Most of them will be
        right as they are.
      </p>
      <Loaded query={query}>
        {({ suggestedLinks }) => (
          <ol className="gaps">
            {suggestedLinks.map((suggestion) => (
              <SuggestionItem key={`${suggestion.a.slug} ${suggestion.b.slug}`} suggestion={suggestion} />
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  );
}

function Seats() {
  const query = useQuery(SUGGESTED_SEATS, {});
  return (
    <Section title="Seats that may be missing">
      <p>
        A weak sign, not a finding: these organisations have no seat on the body, and sit on bodies much like it.
        Whether one more seat is worth its hours is for the body to say.
      </p>
      <Loaded query={query}>
        {({ suggestedSeats }) => (
          <ol className="gaps">
            {suggestedSeats.map(({ organisation, body, via, reasons }) => (
              <li className="gap" key={`${organisation.slug} ${body.slug}`}>
                <p>
                  <SubjectLink subject={organisation} /> on <BodyLink body={body} />
                </p>
                <p className="quiet">
                  {reasons.join(' ')}
                  {via.length > 0 && ` It already sits on ${listed(via.map(({ name }) => name))}.`}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  );
}

/** What the links as a whole look like: each figure with a sentence and the bodies behind it. */
export function NetworkPage() {
  const query = useQuery(NETWORK, {});
  return (
    <Page title="Network">
      <GapViews />
      <p className="lead">
        What the links between bodies look like as a whole. More links are not better in themselves, and the figures are
        not summed into a score. What hangs on one body or person is in the{' '}
        <Link href="/gaps/break-test">break test</Link>.
      </p>
      <Loaded query={query}>
        {({ networkMeasures }) => (
          <ul className="items">
            {networkMeasures.map((measure) => (
              <MeasureItem key={measure.slug} measure={measure} />
            ))}
          </ul>
        )}
      </Loaded>
      <Suggestions />
      <Seats />
    </Page>
  );
}
