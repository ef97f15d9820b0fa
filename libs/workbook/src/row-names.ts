import type { LinkType, PairRelation, Structure, Table } from '@remit/structure';
import type { RowOf } from './import-plan.js';

type NameOf = (table: Table, id: string | null) => string;

const LINK_WORDS: Readonly<Record<LinkType, string>> = {
  REPORTS_TO: 'reports to',
  ADVISES: 'advises',
  COORDINATES_WITH: 'coordinates with',
  COMMISSIONS: 'commissions',
  FUNDS: 'funds',
  SHARES_INFORMATION_WITH: 'shares information with',
};

const RELATION_WORDS: Readonly<Record<PairRelation, (a: string, b: string) => string>> = {
  DUPLICATE: (a, b) => `${a} and ${b} duplicate each other`,
  OVERLAPPING: (a, b) => `${a} and ${b} overlap`,
  COMPLEMENTARY: (a, b) => `${a} and ${b} complement each other`,
  NESTED: (a, b) => `${a} contains ${b}`,
  SUCCESSOR: (a, b) => `${a} was followed by ${b}`,
  UNRELATED: (a, b) => `${a} and ${b} are unrelated`,
};

const WORDING: { readonly [T in Table]: (row: RowOf<T>, nameOf: NameOf) => string } = {
  organisations: (row) => row.name,
  people: (row) => row.name,
  areas: (row) => row.name,
  themes: (row) => row.name,
  bodies: (row) => row.name,
  memberships: (row, nameOf) => {
    const holder = row.person === null ? nameOf('organisations', row.organisation) : nameOf('people', row.person);
    return `seat of ${holder} on ${nameOf('bodies', row.body)}`;
  },
  links: (row, nameOf) => `${nameOf('bodies', row.from)} ${LINK_WORDS[row.type]} ${nameOf('bodies', row.to)}`,
  priorities: (row) => row.name,
  meetings: (row, nameOf) => `meeting of ${nameOf('bodies', row.body)} on ${row.date}`,
  actions: (row) => row.title,
  knownPairs: (row, nameOf) => RELATION_WORDS[row.relation](nameOf('bodies', row.a), nameOf('bodies', row.b)),
};

/**
 * Names rows so that a person knows them: "seat of Leader of the County Council on Public Service Board". Names are looked up in
 * the structures given, the first that knows an id; an id that none knows stands for itself.
 */
export function rowNamer(...structures: readonly Structure[]): <T extends Table>(table: T, row: RowOf<T>) => string {
  const names = new Map<string, string>();
  for (const structure of [...structures].reverse()) {
    for (const table of ['organisations', 'people', 'bodies'] as const) {
      for (const row of structure[table]) names.set(`${table} ${row.id}`, row.name);
    }
  }
  const nameOf: NameOf = (table, id) => names.get(`${table} ${id}`) ?? String(id);
  return (table, row) => WORDING[table](row, nameOf);
}
