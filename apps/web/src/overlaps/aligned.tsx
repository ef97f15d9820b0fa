import type { ReactNode } from 'react';
import { BodyLink } from '../ui/body-link.js';
import { bodyAddress, Link, organisationAddress, personAddress } from '../ui/link.js';
import { count, measure } from '../ui/numbers.js';
import { FUNCTION_LABEL, KIND_WORD } from '../ui/words.js';
import type { CompareBody } from './compare-queries.js';

interface Item {
  key: string;
  name: string;
  href?: string;
}

interface Row {
  title: string;
  items: readonly (readonly Item[])[];
}

const NOT_RECORDED = <span className="quiet">Not recorded</span>;

function holders(row: Row, key: string): number {
  return row.items.filter((items) => items.some((item) => item.key === key)).length;
}

/** One thing of a cell; what others have too is marked, and said. */
function Thing({ item, shared, of }: { item: Item; shared: number; of: number }) {
  const name = item.href === undefined ? item.name : <Link href={item.href}>{item.name}</Link>;
  if (shared < 2) return <>{name}</>;
  return (
    <>
      <mark>{name}</mark> <span className="shared-note">{shared === of ? (of === 2 ? 'both' : 'all') : 'two'}</span>
    </>
  );
}

function Cell({ row, at }: { row: Row; at: number }) {
  const items = row.items[at] ?? [];
  if (items.length === 0) return NOT_RECORDED;
  const sharedFirst = [...items].sort((x, y) => holders(row, y.key) - holders(row, x.key));
  return (
    <ul className="plain">
      {sharedFirst.map((item) => (
        <li key={item.key}>
          <Thing item={item} shared={holders(row, item.key)} of={row.items.length} />
        </li>
      ))}
    </ul>
  );
}

function members(body: CompareBody): { people: Item[]; partners: Item[] } {
  const seats = body.memberships.edges.map(({ node }) => node).filter(({ live }) => live);
  const people = new Map<string, Item>();
  const partners = new Map<string, Item>();
  for (const { person, organisation } of seats) {
    if (person) people.set(person.slug, { key: person.slug, name: person.name, href: personAddress(person.slug) });
    if (organisation)
      partners.set(organisation.slug, {
        key: organisation.slug,
        name: organisation.name,
        href: organisationAddress(organisation.slug),
      });
  }
  return { people: [...people.values()], partners: [...partners.values()] };
}

function rowsOf(bodies: readonly CompareBody[]): Row[] {
  const each = (title: string, items: (body: CompareBody) => readonly Item[]): Row => ({
    title,
    items: bodies.map(items),
  });
  const one = (name: string) => [{ key: name, name }];
  return [
    each('Kind', ({ kind }) => one(KIND_WORD[kind])),
    each('Themes', ({ themes }) => themes.map(({ slug, name }) => ({ key: slug, name }))),
    each('Areas', ({ areas }) => areas.map(({ slug, name }) => ({ key: slug, name }))),
    each('What it does', ({ functions }) => functions.map((each) => ({ key: each, name: FUNCTION_LABEL[each] }))),
    each('Priorities', ({ priorities }) =>
      priorities.map(({ priority }) => ({ key: priority.slug, name: priority.name })),
    ),
    each('People', (body) => members(body).people),
    each('Organisations', (body) => members(body).partners),
    each('Required by law', ({ statutory, legalBasis }) =>
      statutory === null ? [] : one(statutory ? (legalBasis ?? 'Yes') : 'No'),
    ),
  ];
}

const FIGURES: readonly [string, (body: CompareBody) => ReactNode][] = [
  ['Meetings a year', ({ meetingsPerYear }) => (meetingsPerYear === null ? NOT_RECORDED : measure(meetingsPerYear))],
  ['Hours a meeting', ({ meetingHours }) => (meetingHours === null ? NOT_RECORDED : measure(meetingHours))],
  ['Seats', ({ seats }) => count(seats)],
  ['Member hours a year', ({ hoursPerYear }) => (hoursPerYear === null ? NOT_RECORDED : count(hoursPerYear))],
];

/** Facts of two or three bodies in one table, row by row; what they share stands first, marked and said. */
export function Aligned({ bodies }: { bodies: readonly CompareBody[] }) {
  return (
    <div className="table-scroll" role="region" aria-label="Table: facts side by side" tabIndex={0}>
      <table className="aligned">
        <caption className="hidden-visually">Facts side by side; what is shared is marked</caption>
        <thead>
          <tr>
            <td />
            {bodies.map((body) => (
              <th key={body.slug} scope="col">
                <BodyLink body={body} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(bodies).map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              {bodies.map((body, at) => (
                <td key={body.slug}>
                  <Cell row={row} at={at} />
                  {row.title === 'People' && body.memberships.totalCount > body.memberships.edges.length && (
                    <Link href={bodyAddress(body.slug)}>All {count(body.memberships.totalCount)} seats</Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
          {FIGURES.map(([title, figure]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {bodies.map((body) => (
                <td key={body.slug}>{figure(body)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
