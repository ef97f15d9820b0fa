import { settled, useQuery } from '../graphql/use-query.js';
import type { BreakChoicesQuery, BreakTestPageQuery } from '../graphql/generated/graphql.js';
import { BodyLink } from '../ui/body-link.js';
import { Link, organisationAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { go, usePlace } from '../ui/place.js';
import { Section } from '../ui/section.js';
import { SubjectLink } from '../ui/subject-link.js';
import { Choose } from './choose.js';
import { GapViews } from './gap-views.js';
import { BREAK_CHOICES, BREAK_TEST } from './network-queries.js';
import { bodyChoices, BodyList, mapOf, type BodyEntry } from './show-bodies.js';

type Outcome = NonNullable<BreakTestPageQuery['breakTest']>;

function Lost({ title, bodies }: { title: string; bodies: readonly BodyEntry[] }) {
  if (bodies.length === 0) return null;
  return (
    <Section title={`${title} (${String(bodies.length)})`}>
      <BodyList bodies={bodies} />
    </Section>
  );
}

function Result({ outcome }: { outcome: Outcome }) {
  const { without, sentence, severed, cutOff, chairless, voices } = outcome;
  const touched = [...new Map([...severed, ...cutOff, ...chairless].map((body) => [body.slug, body])).values()];
  const shown = without.type === 'Body' ? [{ slug: without.slug }, ...touched] : touched;
  return (
    <>
      <div role="status">
        <p className="lead">{sentence}</p>
      </div>
      <p>
        About <SubjectLink subject={without} />.{' '}
        {touched.length > 0 && <Link href={mapOf(shown)}>Show what is cut on the map</Link>}
      </p>
      <Lost title="Would lose the way to the top" bodies={severed} />
      <Lost title="Would lose every tie with the rest" bodies={cutOff} />
      <Lost title="Would have no chair" bodies={chairless} />
      {voices.length > 0 && (
        <Section title={`Nobody would speak for the organisation (${String(voices.length)})`}>
          <ul className="body-list">
            {voices.map(({ organisation, body }) => (
              <li key={`${organisation.slug} ${body.slug}`}>
                <Link href={organisationAddress(organisation.slug)}>{organisation.name}</Link> on{' '}
                <BodyLink body={body} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Chooser({ data, body, person }: { data: BreakChoicesQuery; body: string; person: string }) {
  const people = data.load.rows.flatMap(({ of }) => (of ? [{ value: of.slug, label: of.name }] : []));
  people.sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  const choose = (name: string) => (slug: string) =>
    go(slug === '' ? '/gaps/break-test' : `/gaps/break-test?${name}=${encodeURIComponent(slug)}`, { replace: true });
  return (
    <div className="choices">
      <Choose
        label="Take away a body"
        none="Choose a body"
        value={body}
        groups={bodyChoices(data.explore.bodies.filter(({ live }) => live))}
        onChange={choose('body')}
      />
      <Choose
        label="Or a person"
        none="Choose a person"
        value={person}
        groups={[{ label: countOf(people.length, 'person with a seat', 'people with a seat'), options: people }]}
        onChange={choose('person')}
      />
    </div>
  );
}

/** What would be cut if a body or a person were gone. */
export function BreakTestPage() {
  const { search } = usePlace();
  const given = new URLSearchParams(search);
  const body = given.get('body') ?? '';
  const person = body === '' ? (given.get('person') ?? '') : '';
  const choices = useQuery(BREAK_CHOICES, {});
  const asked = body === '' && person === '' ? null : { body: body || null, person: person || null };
  const query = settled(useQuery(BREAK_TEST, asked));
  return (
    <Page title="Break test">
      <GapViews />
      <p>
        Take away one body, or one person, and see what would be cut. Nothing is changed: it is a question, not an edit.
      </p>
      <Loaded query={choices}>{(data) => <Chooser data={data} body={body} person={person} />}</Loaded>
      {asked && (
        <Loaded query={query}>
          {({ breakTest }) =>
            breakTest ? <Result outcome={breakTest} /> : <p role="status">There is nobody of that name on this day.</p>
          }
        </Loaded>
      )}
    </Page>
  );
}
