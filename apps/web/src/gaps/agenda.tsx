import { useQuery } from '../graphql/use-query.js';
import type { PartnerInput } from '../graphql/generated/graphql.js';
import { BodyLink } from '../ui/body-link.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { dateWords } from '../ui/dates.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf, measure } from '../ui/numbers.js';
import { Section } from '../ui/section.js';
import { AGENDA, type AgendaFacts } from './partner-queries.js';
import { partnerName } from './partner-choice.js';
import { shareWords } from './ranges.js';

type Quarter = AgendaFacts['trend'][number];

function shareOf(part: number, whole: number): string {
  return whole === 0 ? 'Not recorded' : shareWords(part / whole);
}

const number = (value: number | null) => (value === null ? 'Not recorded' : measure(value));

const TREND: readonly Column<Quarter>[] = [
  { key: 'from', title: 'Quarter from', by: ({ from }) => from, cell: ({ from }) => dateWords(from) },
  { key: 'meetings', title: 'Meetings', numeric: true, cell: ({ meetings }) => count(meetings) },
  { key: 'items', title: 'Items a meeting', numeric: true, cell: (row) => number(row.itemsPerMeeting) },
  { key: 'minutes', title: 'Minutes an item', numeric: true, cell: (row) => number(row.minutesPerItem) },
  {
    key: 'deciding',
    title: 'Where decisions are made',
    numeric: true,
    cell: ({ decidingItems, items }) => shareOf(decidingItems, items),
  },
  { key: 'clear', title: 'Clear days', numeric: true, cell: ({ clearDays }) => number(clearDays) },
  { key: 'late', title: 'Papers late', numeric: true, cell: ({ late, withPapers }) => shareOf(late, withPapers) },
];

function Year({ agenda }: { agenda: AgendaFacts }) {
  const { meetings, items, chairedItems, decidingItems, withPapers, late, clearDays, itemsPerMeeting, minutesPerItem } =
    agenda.year;
  return (
    <ul>
      <li>
        {countOf(meetings, 'meeting')} with {countOf(items, 'item')}
        {itemsPerMeeting !== null && `, ${measure(itemsPerMeeting)} a meeting`}
        {minutesPerItem !== null && `, ${measure(minutesPerItem)} minutes for each`}.
      </li>
      {chairedItems !== null && (
        <li>{shareOf(chairedItems, items)} of the items were under a chair of this partner.</li>
      )}
      <li>
        {shareOf(decidingItems, items)} of the items were at bodies that decide or commission; the others were for
        advice, coordination or information.
      </li>
      <li>
        {withPapers === 0
          ? 'When papers went out is not recorded.'
          : `Papers came late for ${count(late)} of ${countOf(withPapers, 'meeting')}: fewer than five clear working days. The middle is ${number(clearDays)}.`}
      </li>
    </ul>
  );
}

function Contents({ agenda }: { agenda: AgendaFacts }) {
  return (
    <>
      <p>
        The twelve months to {dateWords(agenda.year.to)}. Who put an item on the agenda is not in the workbook: items
        count for the partner in the chair today.
      </p>
      <Year agenda={agenda} />
      <div className="two">
        <DataTable
          caption="Items by who is in the chair"
          columns={[
            { key: 'partner', title: 'In the chair', cell: ({ partner }) => partnerName(partner) },
            { key: 'items', title: 'Items', numeric: true, cell: ({ items }) => measure(items) },
            { key: 'share', title: 'Share', numeric: true, cell: ({ share }) => shareWords(share) },
          ]}
          rows={agenda.byChair}
          rowKey={({ partner }) => partner?.slug ?? '-'}
          size={15}
        />
        <DataTable
          caption="Shortest notice"
          columns={[
            { key: 'body', title: 'Body', cell: ({ body }) => <BodyLink body={body} /> },
            { key: 'date', title: 'Met on', cell: ({ date }) => dateWords(date) },
            { key: 'clear', title: 'Clear days', numeric: true, cell: ({ clearDays }) => count(clearDays) },
          ]}
          rows={agenda.lateMeetings}
          rowKey={({ body, date }) => `${body.slug} ${date}`}
        />
      </div>
      <DataTable caption="Quarter by quarter" columns={TREND} rows={agenda.trend} rowKey={({ from }) => from} />
    </>
  );
}

/** Whose agenda it is: of everyone's meetings, or of those that a partner sits at. */
export function Agenda({ seenBy }: { seenBy: PartnerInput | null }) {
  const query = useQuery(AGENDA, { seenBy });
  return (
    <Section title="Whose agenda is it?">
      <Loaded query={query}>{({ agenda }) => <Contents agenda={agenda} />}</Loaded>
    </Section>
  );
}
