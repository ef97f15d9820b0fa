import type { Gap } from '@remit/gaps';
import type { EarlierClass, Fragmentation, OverlapCluster, OverlapFinding } from '@remit/overlaps';
import { REVIEW_STATES, type ReviewState } from '@remit/reviews';
import type { BodyKind } from '@remit/structure';
import type { Database } from '../connection/database.js';
import { defineRead } from '../query/define-query.js';
import { allEach, oneEach, type Wanted } from '../structure/in-order.js';
import type {
  AnalysisRun,
  FindingCount,
  FindingsStore,
  NamedFindings,
  OpenFindings,
  ReviewFilter,
  SubjectType,
} from './findings-store.js';
import { saveFindings } from './save-findings.js';

type None = Record<string, never>;
interface Page extends Required<ReviewFilter> {
  readonly body: string | null;
  readonly skip: number;
  readonly first: number;
}
interface Found {
  readonly total: number;
  readonly details: readonly string[];
}
interface Detail {
  readonly detail: string;
}

const readRun = defineRead<None, Omit<AnalysisRun, 'cannotAssess' | 'notices' | 'severalFaults'> & Detail>(
  'findings/run.cypher',
);
const readOverlaps = defineRead<Page & { classes: readonly string[] | null; minProbability: number | null }, Found>(
  'findings/overlaps.cypher',
);
const readOverlap = defineRead<{ id: string }, Detail>('findings/overlap.cypher');
const readOverlapsOf = defineRead<{ ids: readonly string[] }, Detail & Wanted>('findings/overlaps-of-bodies.cypher');
const readById = defineRead<{ ids: readonly string[] }, Detail & Wanted>('findings/overlaps-by-id.cypher');
const readClasses = defineRead<None, { class: string; count: number }>('findings/overlap-classes.cypher');
const readEarlier = defineRead<None, EarlierClass>('findings/earlier-classes.cypher');
const readClusters = defineRead<{ id: string | null; states: readonly ReviewState[] | null }, Detail>(
  'findings/clusters.cypher',
);
const readFragmentations = defineRead<{ id: string | null }, Detail>('findings/fragmentations.cypher');
const readGaps = defineRead<Page & { rules: readonly string[] | null; severities: readonly string[] | null }, Found>(
  'findings/gaps.cypher',
);
const readGap = defineRead<{ id: string }, Detail>('findings/gap.cypher');
const readGapsOf = defineRead<Record<(typeof LISTS)[SubjectType], readonly string[]>, Detail & Wanted>(
  'findings/gaps-of.cypher',
);
const readRules = defineRead<None, { rule: string; count: number }>('findings/gap-rules.cypher');
const readByRule = defineRead<None, OpenFindings>('findings/open-by-rule.cypher');
const readByBody = defineRead<None, NamedFindings & { readonly kind: BodyKind }>('findings/open-by-body.cypher');
const readByArea = defineRead<None, NamedFindings>('findings/open-by-area.cypher');
const readCounts = defineRead<None, FindingCount & { id: string }>('findings/counts-by-body.cypher');

/** The parameter in which each kind of subject is asked for. */
const LISTS = {
  Body: 'bodies',
  Person: 'people',
  Organisation: 'organisations',
  Priority: 'priorities',
  Theme: 'themes',
  Area: 'areas',
  Action: 'actions',
} as const satisfies Record<SubjectType, string>;

/** The findings of this database. */
export function findingsStore(database: Database): FindingsStore {
  return {
    save: (analysis) => saveFindings(database, analysis),
    async run() {
      const [row] = await readRun(database, {});
      if (row === undefined) return null;
      const { detail, ...run } = row;
      return { ...run, ...parse<Pick<AnalysisRun, 'cannotAssess' | 'notices' | 'severalFaults'>>({ detail }) };
    },
    ...overlaps(database),
    ...sets(database),
    ...gaps(database),
    async countsByBody() {
      const rows = await readCounts(database, {});
      return new Map(rows.map(({ id, overlaps: o, gaps: g }) => [id, { overlaps: o, gaps: g }]));
    },
    openByRule: () => readByRule(database, {}),
    openByBody: () => readByBody(database, {}),
    openByArea: () => readByArea(database, {}),
  };
}

function overlaps(database: Database) {
  return {
    async overlaps({
      classes = null,
      body = null,
      minProbability = null,
      states = null,
      assignee = null,
      onlyNew = false,
      first,
      skip = 0,
    }) {
      const page = { body, states, assignee, onlyNew, first, skip };
      return listed<OverlapFinding>(await readOverlaps(database, { ...page, classes, minProbability }));
    },
    async overlap(id) {
      const [row] = await readOverlap(database, { id });
      return row === undefined ? null : parse<OverlapFinding>(row);
    },
    async overlapsById(ids) {
      const found = oneEach(ids, await readById(database, { ids }), (row) => row.wanted);
      return found.map((row) => (row === null ? null : parse<OverlapFinding>(row)));
    },
    earlierClasses: () => readEarlier(database, {}),
    overlapsOfBodies: async (ids) => allEach(ids, await readOverlapsOf(database, { ids }), parse<OverlapFinding>),
    overlapClasses: () => readClasses(database, {}),
  } satisfies Partial<FindingsStore>;
}

function sets(database: Database) {
  return {
    clusters: async ({ states = null } = {}) =>
      (await readClusters(database, { id: null, states })).map(parse<OverlapCluster>),
    cluster: async (id) =>
      (await readClusters(database, { id, states: REVIEW_STATES })).map(parse<OverlapCluster>)[0] ?? null,
    fragmentations: async () => (await readFragmentations(database, { id: null })).map(parse<Fragmentation>),
    fragmentation: async (id) => (await readFragmentations(database, { id })).map(parse<Fragmentation>)[0] ?? null,
  } satisfies Partial<FindingsStore>;
}

function gaps(database: Database) {
  const nothing = { bodies: [], people: [], organisations: [], priorities: [], themes: [], areas: [], actions: [] };
  return {
    async gaps({ rules = null, severities = null, body = null, states = null, first, skip = 0, ...query }) {
      const { assignee = null, onlyNew = false } = query;
      const page = { body, states, assignee, onlyNew, first, skip };
      return listed<Gap>(await readGaps(database, { ...page, rules, severities }));
    },
    async gap(id) {
      const [row] = await readGap(database, { id });
      return row === undefined ? null : parse<Gap>(row);
    },
    gapsOf: async (type, ids) =>
      allEach(ids, await readGapsOf(database, { ...nothing, [LISTS[type]]: ids }), parse<Gap>),
    gapRules: () => readRules(database, {}),
  } satisfies Partial<FindingsStore>;
}

function listed<Item>(rows: readonly Found[]): { items: Item[]; total: number } {
  const found = rows[0] ?? { total: 0, details: [] };
  return { items: found.details.map((detail) => parse<Item>({ detail })), total: found.total };
}

function parse<Item>({ detail }: Detail): Item {
  return JSON.parse(detail) as Item;
}
