import { settled, useQuery } from '../graphql/use-query.js';
import type { OrganisationPageQuery } from '../graphql/generated/graphql.js';
import { ActionTable } from '../ui/action-table.js';
import { BodyLink } from '../ui/body-link.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { dateWords } from '../ui/dates.js';
import { GapLines } from '../ui/finding-lists.js';
import { Link, organisationAddress, personAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { NotFound } from '../ui/not-found.js';
import { More } from '../ui/more.js';
import { count } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { usePages } from '../ui/pages.js';
import { Section } from '../ui/section.js';
import { ROLE_LABEL, SECTOR_LABEL } from '../ui/words.js';
import { ORGANISATION_PAGE } from './partner-queries.js';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;
type Seat = Organisation['memberships']['edges'][number]['node'];

const SEATS: Column<Seat>[] = [
  { key: 'body', title: 'Body', by: ({ body }) => body.name, cell: ({ body }) => <BodyLink body={body} /> },
  {
    key: 'who',
    title: 'Who',
    by: ({ person }) => person?.name ?? null,
    cell: ({ person }) => (person ? <Link href={personAddress(person.slug)}>{person.name}</Link> : 'Nobody named'),
  },
  {
    key: 'role',
    title: 'Role',
    by: ({ role }) => role,
    cell: ({ role, roleText, live }) => `${roleText ?? ROLE_LABEL[role]}${live ? '' : ', not on this day'}`,
  },
  { key: 'since', title: 'Since', by: ({ validFrom }) => validFrom, cell: ({ validFrom }) => dateWords(validFrom) },
];

function Figures({ organisation }: { organisation: Organisation }) {
  const live = organisation.memberships.edges.map(({ node }) => node).filter((seat) => seat.live);
  const chairs = live.filter(({ role }) => role === 'CHAIR').length;
  return (
    <ul className="figures">
      <li>
        <strong>{count(organisation.memberships.totalCount)}</strong> seats
      </li>
      {organisation.memberships.pageInfo.hasNextPage || (
        <li>
          <strong>{count(chairs)}</strong> {chairs === 1 ? 'chair' : 'chairs'}
        </li>
      )}
    </ul>
  );
}

function Contents({ organisation }: { organisation: Organisation }) {
  const people = organisation.people.edges.map(({ node }) => node);
  const { totalCount } = organisation.memberships;
  const seats = usePages({
    document: ORGANISATION_PAGE,
    variables: (after) => ({ slug: organisation.slug, after }),
    read: (data) => data.organisation?.memberships,
    first: organisation.memberships,
  });
  return (
    <>
      <Figures organisation={organisation} />
      {organisation.gaps.length > 0 && (
        <div className="callout">
          <h2>To look at</h2>
          <GapLines gaps={organisation.gaps} />
        </div>
      )}
      <Section title="Seats" empty={totalCount === 0 && 'It sits on no body.'}>
        <DataTable
          caption="Seats"
          captionHidden
          columns={SEATS}
          rows={seats.rows}
          rowKey={({ id }) => id}
          startBy={{ column: 'body', down: false }}
          size={1000}
        />
        <More pages={seats} what="seats" />
      </Section>
      <Section title="People" empty={people.length === 0 && 'No people are recorded.'}>
        <ul className="columns">
          {people.map((person) => (
            <li key={person.slug}>
              <Link href={personAddress(person.slug)}>{person.name}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Actions" empty={organisation.actions.length === 0 && 'It owns no actions.'}>
        <ActionTable
          rows={organisation.actions}
          other={{ title: 'Asked by', cell: ({ body }) => <BodyLink body={body} /> }}
        />
      </Section>
    </>
  );
}

function captionOf(organisation: Organisation) {
  const sector = organisation.sector ? SECTOR_LABEL[organisation.sector] : 'Organisation';
  return (
    <>
      {sector}
      {organisation.area && `, ${organisation.area.name}`}
      {organisation.parent && (
        <>
          {', part of '}
          <Link href={organisationAddress(organisation.parent.slug)}>{organisation.parent.name}</Link>
        </>
      )}
    </>
  );
}

/** One partner: where it sits, who sits for it, and what it is to do. */
export function OrganisationPage({ slug }: { slug: string }) {
  const query = settled(useQuery(ORGANISATION_PAGE, { slug, after: null }));
  const organisation = query.data?.organisation;
  if (organisation === null) return <NotFound what="organisation" slug={slug} />;
  return (
    <Page key={slug} title={organisation?.name ?? 'Organisation'} caption={organisation && captionOf(organisation)}>
      <Loaded query={query}>{({ organisation: loaded }) => loaded && <Contents organisation={loaded} />}</Loaded>
    </Page>
  );
}
