import { useQuery } from '../graphql/use-query.js';
import type { PartnerInput } from '../graphql/generated/graphql.js';
import { BodyLink } from '../ui/body-link.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { GapLines } from '../ui/finding-lists.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { useSeenBy, writeSeenBy } from '../ui/seen-by.js';
import { Agenda } from './agenda.js';
import { GapViews } from './gap-views.js';
import { PartnerChoice, partnerName } from './partner-choice.js';
import { PARTNER, PARTNERS, type PartnerEyes, type Share } from './partner-queries.js';
import { rangeWords, shareWords } from './ranges.js';
import { mapOf } from './show-bodies.js';

function columnsOf(kind: PartnerInput['kind']): Column<Share>[] {
  return [
    {
      key: 'partner',
      title: kind === 'SECTOR' ? 'Sector' : 'Organisation',
      by: ({ partner }) => partnerName(partner),
      cell: ({ partner }) =>
        partner ? (
          <Link href={`/gaps/partners?as=${writeSeenBy({ kind, slug: partner.slug })}`}>{partnerName(partner)}</Link>
        ) : (
          'Not recorded'
        ),
    },
    { key: 'seats', title: 'Seats', numeric: true, by: ({ seats }) => seats, cell: ({ seats }) => count(seats) },
    { key: 'seatShare', title: 'Share of seats', numeric: true, cell: (row) => shareWords(row.seatShare) },
    { key: 'chairs', title: 'Chairs', numeric: true, by: ({ chairs }) => chairs, cell: ({ chairs }) => count(chairs) },
    { key: 'chairShare', title: 'Share of chairs', numeric: true, cell: (row) => shareWords(row.chairShare) },
    { key: 'votes', title: 'Votes', numeric: true, by: ({ votes }) => votes, cell: ({ votes }) => count(votes) },
    { key: 'bodies', title: 'Bodies', numeric: true, by: ({ bodies }) => bodies, cell: (row) => count(row.bodies) },
    {
      key: 'hours',
      title: 'Hours a year',
      numeric: true,
      by: ({ hours }) => hours.likely,
      cell: ({ hours }) => rangeWords(hours),
    },
  ];
}

function Everyone() {
  const query = useQuery(PARTNERS, {});
  return (
    <Loaded query={query}>
      {({ sectors, organisations }) => (
        <>
          <DataTable
            caption="By sector"
            columns={columnsOf('SECTOR')}
            rows={sectors}
            rowKey={({ partner }) => partner?.slug ?? '-'}
            startBy={{ column: 'seats', down: true }}
          />
          <DataTable
            caption="By organisation, each with its parts"
            columns={columnsOf('ORGANISATION')}
            rows={organisations}
            rowKey={({ partner }) => partner?.slug ?? '-'}
            startBy={{ column: 'seats', down: true }}
            size={25}
          />
        </>
      )}
    </Loaded>
  );
}

function Figures({ view: { share, priorities, gaps } }: { view: PartnerEyes }) {
  return (
    <ul className="figures" aria-label="Its part">
      <li>
        <strong>{count(share.seats)}</strong> seats, {shareWords(share.seatShare)} of all
      </li>
      <li>
        <strong>{count(share.chairs)}</strong> chairs, {shareWords(share.chairShare)} of all
      </li>
      <li>
        <strong>{count(share.votes)}</strong> votes
      </li>
      <li>
        <strong>{rangeWords(share.hours)}</strong> hours a year
      </li>
      <li>
        <strong>{count(priorities.length)}</strong> priorities
      </li>
      <li>
        <strong>{count(gaps.length)}</strong> gaps that name it
      </li>
    </ul>
  );
}

function Eyes({ view, as }: { view: PartnerEyes; as: string }) {
  const { bodies, priorities, gaps } = view;
  return (
    <>
      <Figures view={view} />
      <p>
        <Link href={mapOf(bodies.map(({ body }) => body))}>
          Show the {countOf(bodies.length, 'body it sits on', 'bodies it sits on')} on the map
        </Link>
        {', or '}
        <Link href={`/gaps/load?by=person&as=${as}`}>who of it gives how many hours</Link>.
      </p>
      <Section title="Gaps that name it" empty={gaps.length === 0 && 'No gap names it.'}>
        <GapLines gaps={gaps} />
      </Section>
      <Section title="Priorities it has a hand in" empty={priorities.length === 0 && 'None.'}>
        <ul className="body-list">
          {priorities.map(({ slug, name }) => (
            <li key={slug}>{name}</li>
          ))}
        </ul>
      </Section>
      <Section title="Where it sits">
        <DataTable
          caption="Bodies it sits on"
          captionHidden
          columns={[
            { key: 'body', title: 'Body', by: ({ body }) => body.name, cell: ({ body }) => <BodyLink body={body} /> },
            {
              key: 'seats',
              title: 'Seats',
              numeric: true,
              by: ({ seats }) => seats,
              cell: ({ seats }) => count(seats),
            },
            {
              key: 'chairs',
              title: 'In the chair',
              by: ({ chairs }) => Number(chairs),
              cell: (row) => (row.chairs ? 'Yes' : 'No'),
            },
          ]}
          rows={bodies}
          rowKey={({ body }) => body.slug}
          size={25}
        />
      </Section>
    </>
  );
}

function OnePartner({ seenBy }: { seenBy: PartnerInput }) {
  const query = useQuery(PARTNER, { seenBy });
  return (
    <Loaded query={query}>
      {({ partnerView }) =>
        partnerView ? (
          <Eyes view={partnerView} as={writeSeenBy(seenBy)} />
        ) : (
          <p role="status">Nobody sits anywhere for this partner on this day.</p>
        )
      }
    </Loaded>
  );
}

/** The structure as its partners see it: all side by side, or through the eyes of one. */
export function PartnersPage() {
  const [seenBy] = useSeenBy();
  return (
    <Page title="Partners">
      <GapViews />
      <PartnerChoice />
      {seenBy === null ? <Everyone /> : <OnePartner seenBy={seenBy} />}
      <Agenda seenBy={seenBy} />
    </Page>
  );
}
