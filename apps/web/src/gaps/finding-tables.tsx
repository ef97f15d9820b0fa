import { BodyLink } from '../ui/body-link.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Link, ruleAddress } from '../ui/link.js';
import { useListChoice } from '../ui/list-address.js';
import { count } from '../ui/numbers.js';
import { Section } from '../ui/section.js';
import { SeverityTag } from '../ui/tags.js';
import { SEVERITIES } from '../ui/words.js';
import type { Overview } from './findings-queries.js';

/** So many rows a page: the list is for looking up, the worst are above. */
const AT_ONCE = 20;
const WAYS = [
  ['rule', 'Rule'],
  ['body', 'Body'],
  ['area', 'Area'],
] as const;

type ByRule = Overview['byRule'][number];
type ByBody = Overview['byBody'][number];
type ByArea = Overview['byArea'][number];

function figures<Row extends { gaps: number; fresh: number }>(
  gapsOf: (row: Row) => Column<Row>['cell'],
): Column<Row>[] {
  return [
    { key: 'gaps', title: 'Gaps', numeric: true, by: ({ gaps }) => gaps, cell: (row) => gapsOf(row)(row) },
    {
      key: 'fresh',
      title: 'New',
      numeric: true,
      by: ({ fresh }) => fresh,
      cell: ({ fresh }) => (fresh === 0 ? '' : count(fresh)),
    },
  ];
}

function overlapsOf<Row extends { overlaps: number }>(): Column<Row> {
  return {
    key: 'overlaps',
    title: 'Overlaps',
    numeric: true,
    by: ({ overlaps }) => overlaps,
    cell: ({ overlaps }) => count(overlaps),
  };
}

const RULE_COLUMNS: Column<ByRule>[] = [
  {
    key: 'rule',
    title: 'Rule',
    by: ({ rule }) => rule.title,
    cell: ({ rule }) => <Link href={ruleAddress(rule.slug)}>{rule.title}</Link>,
  },
  {
    key: 'severity',
    title: 'Severity',
    by: ({ rule }) => SEVERITIES.indexOf(rule.severity),
    cell: ({ rule }) => <SeverityTag severity={rule.severity} />,
  },
  ...figures<ByRule>(({ rule, gaps }) => () => (
    <Link href={`/gaps?rule=${encodeURIComponent(rule.slug)}`}>
      {count(gaps)}
      <span className="hidden-visually"> of {rule.title}</span>
    </Link>
  )),
];

const BODY_COLUMNS: Column<ByBody>[] = [
  { key: 'body', title: 'Body', by: ({ body }) => body.name, cell: ({ body }) => <BodyLink body={body} /> },
  overlapsOf<ByBody>(),
  ...figures<ByBody>(({ body, gaps }) => () => (
    <Link href={`/gaps?body=${encodeURIComponent(body.slug)}`}>
      {count(gaps)}
      <span className="hidden-visually"> about {body.name}</span>
    </Link>
  )),
];

const AREA_COLUMNS: Column<ByArea>[] = [
  {
    key: 'area',
    title: 'Area',
    by: ({ name }) => name,
    cell: ({ slug, name }) => (
      <Link href={`/explore?as=map&area=${encodeURIComponent(slug)}&mark=all`}>
        {name}
        <span className="hidden-visually"> on the map</span>
      </Link>
    ),
  },
  overlapsOf<ByArea>(),
  ...figures<ByArea>(
    ({ gaps }) =>
      () =>
        count(gaps),
  ),
];

function tableOf(by: (typeof WAYS)[number][0], { byRule, byBody, byArea }: Overview) {
  const shared = { captionHidden: true, size: AT_ONCE };
  if (by === 'rule') {
    return (
      <DataTable
        key={by}
        {...shared}
        caption="Gaps by rule"
        columns={RULE_COLUMNS}
        rows={byRule}
        rowKey={(row) => row.rule.slug}
      />
    );
  }
  if (by === 'body') {
    return (
      <DataTable
        key={by}
        {...shared}
        caption="Findings by body"
        columns={BODY_COLUMNS}
        rows={byBody}
        rowKey={(row) => row.body.slug}
      />
    );
  }
  return (
    <DataTable
      key={by}
      {...shared}
      caption="Findings by area"
      columns={AREA_COLUMNS}
      rows={byArea}
      rowKey={(row) => row.slug}
    />
  );
}

/** All findings that wait for somebody, by rule, body or area: which of them stands in the address. */
export function FindingTables({ overview }: { overview: Overview }) {
  const [[chosen], setBy] = useListChoice('by', ['rule']);
  const [by] = WAYS.find(([each]) => each === chosen) ?? WAYS[0];
  return (
    <Section title="All of them">
      <p className="quiet">
        What was dismissed does not count. A finding about several bodies or areas counts for each of them; an area
        counts what concerns the bodies that work in it.
      </p>
      <div className="button-row gaps-by" role="group" aria-label="Count by">
        {WAYS.map(([each, label]) => (
          <button
            key={each}
            type="button"
            className={each === by ? 'button' : 'button button-quiet'}
            aria-pressed={each === by}
            onClick={() => setBy([each])}
          >
            {label}
          </button>
        ))}
      </div>
      {tableOf(by, overview)}
    </Section>
  );
}
