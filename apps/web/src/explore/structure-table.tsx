import { useMemo } from 'react';
import { DataTable, type Column } from '../ui/data-table.js';
import { saveText, toCsv } from '../ui/csv.js';
import { Link } from '../ui/link.js';
import { KindSymbol } from '../ui/symbol.js';
import { KIND_LABEL, LINK_OUT, STATUS_LABEL } from '../ui/words.js';
import type { MapBody, Whole } from './explore-queries.js';
import { viewAddress, type ViewState } from './view-state.js';

interface StructureTableProps {
  whole: Whole;
  shown: ReadonlySet<string>;
  view: ViewState;
  onSelect: (slug: string) => void;
}

interface BodyRow {
  body: MapBody;
  reportsTo: readonly MapBody[];
  themes: string;
  areas: string;
  links: number;
}

interface LinkRow {
  id: string;
  from: MapBody;
  to: MapBody;
  words: string;
}

function tableRows(whole: Whole, shown: ReadonlySet<string>): { bodies: BodyRow[]; links: LinkRow[] } {
  const bySlug = new Map(whole.bodies.map((body) => [body.slug, body]));
  const themes = new Map(whole.themes.map(({ slug, name }) => [slug, name]));
  const areas = new Map(whole.areas.map(({ slug, name }) => [slug, name]));
  const links: LinkRow[] = [];
  const count = new Map<string, number>();
  const above = new Map<string, MapBody[]>();
  for (const { id, from, to, type } of whole.links) {
    const source = bySlug.get(from);
    const target = bySlug.get(to);
    if (!source || !target) continue;
    if (type === 'REPORTS_TO') above.set(from, [...(above.get(from) ?? []), target]);
    if (!shown.has(from) || !shown.has(to)) continue;
    links.push({ id, from: source, to: target, words: LINK_OUT[type].toLowerCase() });
    for (const slug of [from, to]) count.set(slug, (count.get(slug) ?? 0) + 1);
  }
  const named = (slugs: readonly string[], names: Map<string, string>) =>
    slugs.map((slug) => names.get(slug) ?? slug).join(', ');
  const bodies = whole.bodies
    .filter(({ slug }) => shown.has(slug))
    .map((body) => ({
      body,
      reportsTo: above.get(body.slug) ?? [],
      themes: named(body.themes, themes),
      areas: named(body.areas, areas),
      links: count.get(body.slug) ?? 0,
    }));
  return { bodies, links };
}

function statusWords(body: MapBody): string {
  if (body.status && body.status !== 'ACTIVE') return STATUS_LABEL[body.status];
  return body.live ? 'In force' : 'Not in force on this day';
}

function names(bodies: readonly MapBody[]): string {
  return bodies.map(({ name }) => name).join('; ');
}

type Open = (body: MapBody) => React.ReactNode;

function bodyColumns(open: Open): Column<BodyRow>[] {
  return [
    { key: 'name', title: 'Body', by: ({ body }) => body.name, cell: ({ body }) => open(body) },
    { key: 'kind', title: 'Kind', by: ({ body }) => KIND_LABEL[body.kind], cell: ({ body }) => <Kind body={body} /> },
    { key: 'status', title: 'Status', by: ({ body }) => statusWords(body), cell: ({ body }) => statusWords(body) },
    {
      key: 'up',
      title: 'Reports to',
      by: ({ reportsTo }) => names(reportsTo) || null,
      cell: ({ reportsTo }) => names(reportsTo) || <span className="quiet">No line</span>,
    },
    { key: 'themes', title: 'Themes', by: ({ themes }) => themes || null, cell: ({ themes }) => themes },
    { key: 'areas', title: 'Areas', by: ({ areas }) => areas || null, cell: ({ areas }) => areas },
    { key: 'seats', title: 'Seats', numeric: true, by: ({ body }) => body.seats, cell: ({ body }) => body.seats },
    { key: 'links', title: 'Links', numeric: true, by: ({ links }) => links, cell: ({ links }) => links },
    {
      key: 'overlaps',
      title: 'Overlaps',
      numeric: true,
      by: ({ body }) => body.overlapCount,
      cell: ({ body }) => body.overlapCount,
    },
    { key: 'gaps', title: 'Gaps', numeric: true, by: ({ body }) => body.gapCount, cell: ({ body }) => body.gapCount },
  ];
}

function Kind({ body }: { body: MapBody }) {
  return (
    <span className="with-symbol">
      <KindSymbol kind={body.kind} hollow={!body.live} />
      {KIND_LABEL[body.kind]}
    </span>
  );
}

function linkColumns(open: Open): Column<LinkRow>[] {
  return [
    { key: 'from', title: 'Body', by: ({ from }) => from.name, cell: ({ from }) => open(from) },
    { key: 'type', title: 'Link', by: ({ words }) => words, cell: ({ words }) => words },
    { key: 'to', title: 'Other body', by: ({ to }) => to.name, cell: ({ to }) => open(to) },
  ];
}

function saveBodies(rows: readonly BodyRow[]): void {
  const header = [
    'id',
    'name',
    'kind',
    'status',
    'reports to',
    'themes',
    'areas',
    'seats',
    'links',
    'overlaps',
    'gaps',
  ];
  const lines = rows.map(({ body, reportsTo, themes, areas, links }) => [
    ...[body.slug, body.name, KIND_LABEL[body.kind], statusWords(body), names(reportsTo), themes, areas],
    ...[body.seats, links, body.overlapCount, body.gapCount],
  ]);
  saveText('remit-bodies.csv', toCsv(header, lines));
}

/** The structure as two tables: the bodies that are shown, and every link between them. */
export function StructureTable({ whole, shown, view, onSelect }: StructureTableProps) {
  const { bodies, links } = useMemo(() => tableRows(whole, shown), [whole, shown]);
  const open: Open = (body) => (
    <Link
      href={viewAddress({ ...view, body: body.slug })}
      data-body={body.slug}
      aria-current={view.body === body.slug ? 'true' : undefined}
      onClick={() => onSelect(body.slug)}
    >
      {body.name}
    </Link>
  );
  return (
    <div className="structure-table">
      <p className="table-tools">
        <a href="#links-table">Go to the links</a>
        <button type="button" className="button-link" onClick={() => saveBodies(bodies)}>
          Download these bodies (CSV)
        </button>
      </p>
      <DataTable
        caption="Bodies"
        columns={bodyColumns(open)}
        rows={bodies}
        rowKey={({ body }) => body.slug}
        selected={view.body}
        startBy={{ column: 'name', down: false }}
      />
      <div id="links-table">
        <DataTable
          caption="Links"
          columns={linkColumns(open)}
          rows={links}
          rowKey={({ id }) => id}
          startBy={{ column: 'from', down: false }}
        />
      </div>
    </div>
  );
}
