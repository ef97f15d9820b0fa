import { useQuery } from '../graphql/use-query.js';
import type { LoadBy } from '../graphql/generated/graphql.js';
import { saveText, toCsv } from '../ui/csv.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Link } from '../ui/link.js';
import { useListChoice } from '../ui/list-address.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { useSeenBy } from '../ui/seen-by.js';
import { SubjectLink } from '../ui/subject-link.js';
import { SECTOR_LABEL } from '../ui/words.js';
import { Assumptions, useAssumptions } from './assumptions.js';
import { GapViews } from './gap-views.js';
import { LOAD, type Load, type LoadLine } from './load-queries.js';
import { PartnerChoice } from './partner-choice.js';
import { rangeInPounds, rangeWords } from './ranges.js';
import { mapOf } from './show-bodies.js';

const WAYS: readonly [LoadBy, string, string][] = [
  ['PERSON', 'person', 'Person'],
  ['ORGANISATION', 'organisation', 'Organisation'],
  ['SECTOR', 'sector', 'Sector'],
  ['THEME', 'theme', 'Theme'],
];

function nameOf({ of }: LoadLine): string {
  if (!of) return 'Not recorded';
  return of.type === 'Sector' ? SECTOR_LABEL[of.slug as keyof typeof SECTOR_LABEL] : of.name;
}

function columnsOf(title: string, load: Load): Column<LoadLine>[] {
  const pounds: Column<LoadLine> = {
    key: 'pounds',
    title: 'Pounds a year',
    numeric: true,
    by: (row) => row.pounds?.likely ?? null,
    cell: (row) => (row.pounds ? rangeInPounds(row.pounds) : ''),
  };
  return [
    {
      key: 'name',
      title,
      by: nameOf,
      cell: (row) => (row.of && row.of.type !== 'Sector' ? <SubjectLink subject={row.of} /> : nameOf(row)),
    },
    {
      key: 'hours',
      title: 'Hours a year',
      numeric: true,
      by: ({ hours }) => hours.likely,
      cell: ({ hours }) => rangeWords(hours),
    },
    ...(load.pounds ? [pounds] : []),
    {
      key: 'bodies',
      title: 'Bodies',
      numeric: true,
      by: ({ bodies }) => bodies.length,
      cell: (row) => (
        <Link href={mapOf(row.bodies.map((slug) => ({ slug })))}>
          {count(row.bodies.length)}
          <span className="hidden-visually"> of {nameOf(row)}, on the map</span>
        </Link>
      ),
    },
  ];
}

function save(load: Load, by: string): void {
  const header = ['id', 'name', 'hours', 'hours_low', 'hours_high', 'pounds', 'bodies', 'assumed'];
  const rows = load.rows.map((row) => [
    ...[row.of?.slug ?? '', nameOf(row)],
    ...[row.hours.likely, row.hours.low, row.hours.high, row.pounds?.likely ?? ''].map((value) =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    ),
    ...[row.bodies.length, row.assumed ? 'yes' : 'no'],
  ]);
  saveText(`remit-load-by-${by}.csv`, toCsv(header, rows));
}

function Summary({ load }: { load: Load }) {
  const { assumedBodies, bodies } = load;
  return (
    <div role="status">
      <p className="lead">
        {rangeWords(load.hours)} hours a year{load.pounds && `, or ${rangeInPounds(load.pounds)}`}, in meetings of{' '}
        {countOf(bodies, 'body', 'bodies')} and preparing them.
      </p>
      <p className="quiet">
        Meetings a year × (hours × seats + preparation), with an equal part for each seat.{' '}
        {assumedBodies === 0
          ? 'Every number is recorded, so nothing had to be assumed.'
          : `For ${countOf(assumedBodies, 'body', 'bodies')} some number is not recorded: the middle of their kind is taken, and the range says how unsure that is.`}
      </p>
    </div>
  );
}

/** Who gives how much time, and what it costs. */
export function LoadPage() {
  const [[chosen], setBy] = useListChoice('by', ['organisation']);
  const [by, word, title] = WAYS.find(([, each]) => each === chosen) ?? WAYS[1]!;
  const [seenBy] = useSeenBy();
  const query = useQuery(LOAD, { by, assumptions: useAssumptions(), seenBy });
  return (
    <Page title="Load">
      <GapViews />
      <div className="with-side">
        <div className="side">
          <PartnerChoice />
          <Assumptions />
        </div>
        <div>
          <div className="button-row gaps-by" role="group" aria-label="Add up by">
            {WAYS.map(([each, value, label]) => (
              <button
                key={each}
                type="button"
                className={each === by ? 'button' : 'button button-quiet'}
                aria-pressed={each === by}
                onClick={() => setBy([value])}
              >
                {label}
              </button>
            ))}
          </div>
          <Loaded query={query}>
            {({ load }) => (
              <>
                <Summary load={load} />
                <p className="table-tools">
                  <button type="button" className="button-link" onClick={() => save(load, word)}>
                    Download this table (CSV)
                  </button>
                </p>
                <DataTable
                  key={by}
                  caption={`Hours by ${word}`}
                  columns={columnsOf(title, load)}
                  rows={load.rows}
                  rowKey={({ of }) => of?.slug ?? '-'}
                  startBy={{ column: 'hours', down: true }}
                />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </Page>
  );
}
