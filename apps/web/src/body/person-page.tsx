import { settled, useQuery } from '../graphql/use-query.js';
import type { PersonPageQuery } from '../graphql/generated/graphql.js';
import { ActionTable } from '../ui/action-table.js';
import { BodyLink } from '../ui/body-link.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { dateWords } from '../ui/dates.js';
import { GapLines } from '../ui/finding-lists.js';
import { Link, organisationAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { NotFound } from '../ui/not-found.js';
import { count } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { ROLE_LABEL } from '../ui/words.js';
import { PERSON_PAGE } from './partner-queries.js';

type Person = NonNullable<PersonPageQuery['person']>;
type Seat = Person['memberships']['edges'][number]['node'];

const SEATS: Column<Seat>[] = [
  { key: 'body', title: 'Body', by: ({ body }) => body.name, cell: ({ body }) => <BodyLink body={body} /> },
  {
    key: 'role',
    title: 'Role',
    by: ({ role }) => role,
    cell: ({ role, roleText, voting, live }) =>
      `${roleText ?? ROLE_LABEL[role]}${voting === false ? ', no vote' : ''}${live ? '' : ', not on this day'}`,
  },
  {
    key: 'for',
    title: 'On behalf of',
    by: ({ organisation }) => organisation?.name ?? null,
    cell: ({ organisation }) =>
      organisation && <Link href={organisationAddress(organisation.slug)}>{organisation.name}</Link>,
  },
  { key: 'since', title: 'Since', by: ({ validFrom }) => validFrom, cell: ({ validFrom }) => dateWords(validFrom) },
];

function Contents({ person }: { person: Person }) {
  const seats = person.memberships.edges.map(({ node }) => node);
  const live = seats.filter((seat) => seat.live);
  const chairs = live.filter(({ role }) => role === 'CHAIR').length;
  return (
    <>
      <ul className="figures">
        <li>
          <strong>{count(live.length)}</strong> {live.length === 1 ? 'seat' : 'seats'}
        </li>
        {chairs > 0 && (
          <li>
            <strong>{count(chairs)}</strong> {chairs === 1 ? 'chair' : 'chairs'}
          </li>
        )}
        <li>
          <strong>{count(person.hoursPerYear)}</strong> hours a year in meetings
        </li>
      </ul>
      <p className="quiet">
        Hours count the meetings of every body; where a number is not recorded, four meetings of two hours are taken.
        {person.decisionMaker === true && ' This person can commit the organisation.'}
        {person.decisionMaker === false && ' This person cannot commit the organisation.'}
      </p>
      {person.gaps.length > 0 && (
        <div className="callout">
          <h2>To look at</h2>
          <GapLines gaps={person.gaps} />
        </div>
      )}
      <Section title="Seats" empty={seats.length === 0 && 'No seats are recorded.'}>
        <DataTable
          caption="Seats"
          captionHidden
          columns={SEATS}
          rows={seats}
          rowKey={({ id }) => id}
          startBy={{ column: 'body', down: false }}
        />
      </Section>
      <Section title="Actions" empty={person.actions.length === 0 && 'No actions are recorded.'}>
        <ActionTable
          rows={person.actions}
          other={{ title: 'Asked by', cell: ({ body }) => <BodyLink body={body} /> }}
        />
      </Section>
    </>
  );
}

/** One person: where they sit, on whose behalf, how much time it takes, and what they are to do. */
export function PersonPage({ slug }: { slug: string }) {
  const query = settled(useQuery(PERSON_PAGE, { slug }));
  const person = query.data?.person;
  if (person === null) return <NotFound what="person" slug={slug} />;
  return (
    <Page
      key={slug}
      title={person?.name ?? 'Person'}
      caption={
        person && (
          <>
            {person.title ?? 'Person'}
            {person.organisation && (
              <>
                {', '}
                <Link href={organisationAddress(person.organisation.slug)}>{person.organisation.name}</Link>
              </>
            )}
          </>
        )
      }
    >
      <Loaded query={query}>{({ person: loaded }) => loaded && <Contents person={loaded} />}</Loaded>
    </Page>
  );
}
