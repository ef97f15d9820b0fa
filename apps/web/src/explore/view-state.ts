import type { BodyFilter, BodyKind, BodyStatus, FindingKind, Sector } from '../graphql/generated/graphql.js';

/** The three equal ways of showing the structure. */
export type As = 'map' | 'outline' | 'table';

/** Which findings the map can mark. */
export const MARKS = ['overlaps', 'gaps', 'all', 'none'] as const;
/** One of them. */
export type Mark = (typeof MARKS)[number];
/** What colour can say on the map. */
export const COLOURS = ['kind', 'theme', 'area', 'sector'] as const;
/** One of them. */
export type Colour = (typeof COLOURS)[number];

/** Facets by the name of the filter's field, and their name in the address. */
export const FACETS = {
  kinds: 'kind',
  themes: 'theme',
  areas: 'area',
  sectors: 'sector',
  statuses: 'status',
  findings: 'finding',
} as const;

/** The name of a filter's field. */
export type FacetField = keyof typeof FACETS;

/** Everything that Explore keeps in its address, so that a copied address shows the same. */
export interface ViewState {
  as: As | null;
  q: string;
  chosen: Record<FacetField, readonly string[]>;
  /** Only these bodies, as a finding or a measure names them; empty for all. */
  only: readonly string[];
  body: string | null;
  /** The body that the map shows among its neighbours. */
  focus: string | null;
  /** Boxes of the map opened by hand; `all` opens every one. */
  open: readonly string[];
  /** The county that is open when there are too many bodies for one picture. */
  county: string | null;
  /** Which findings the map marks. */
  mark: Mark;
  /** What colour says on the map. */
  colour: Colour;
  /** Two bodies drawn as a pair over everything else. */
  pair: readonly string[];
}

const ENUMS: ReadonlySet<FacetField> = new Set<FacetField>(['kinds', 'sectors', 'statuses', 'findings']);

function readList(field: FacetField, text: string | null): string[] {
  const values = (text ?? '').split(',').filter(Boolean);
  return ENUMS.has(field) ? values.map((value) => value.toUpperCase().replaceAll('-', '_')) : values;
}

function writeList(field: FacetField, values: readonly string[]): string {
  const words = ENUMS.has(field) ? values.map((value) => value.toLowerCase().replaceAll('_', '-')) : values;
  return [...words].sort().join(',');
}

/** Reads an address such as `?as=outline&kind=forum&theme=housing`. */
export function readView(search: string): ViewState {
  const given = new URLSearchParams(search);
  const as = given.get('as');
  const fields = Object.entries(FACETS) as [FacetField, string][];
  const words = (name: string) => (given.get(name) ?? '').split(',').filter(Boolean);
  return {
    as: as === 'map' || as === 'outline' || as === 'table' ? as : null,
    q: given.get('q') ?? '',
    chosen: Object.fromEntries(fields.map(([field, name]) => [field, readList(field, given.get(name))])) as Record<
      FacetField,
      string[]
    >,
    only: words('bodies'),
    body: given.get('body'),
    focus: given.get('focus'),
    open: words('open'),
    county: given.get('county'),
    mark: MARKS.find((mark) => mark === given.get('mark')) ?? 'overlaps',
    colour: COLOURS.find((colour) => colour === given.get('colour')) ?? 'kind',
    pair: words('pair'),
  };
}

/** Writes the address that shows this view; the same view always gives the same address. */
export function viewAddress(view: ViewState): string {
  const parts: [string, string][] = [];
  if (view.as) parts.push(['as', view.as]);
  if (view.q) parts.push(['q', view.q]);
  for (const [field, name] of Object.entries(FACETS) as [FacetField, string][]) {
    if (view.chosen[field].length > 0) parts.push([name, writeList(field, view.chosen[field])]);
  }
  if (view.only.length > 0) parts.push(['bodies', [...view.only].sort().join(',')]);
  if (view.body) parts.push(['body', view.body]);
  if (view.focus) parts.push(['focus', view.focus]);
  if (view.open.length > 0) parts.push(['open', [...view.open].sort().join(',')]);
  if (view.county) parts.push(['county', view.county]);
  if (view.mark !== 'overlaps') parts.push(['mark', view.mark]);
  if (view.colour !== 'kind') parts.push(['colour', view.colour]);
  if (view.pair.length > 0) parts.push(['pair', view.pair.join(',')]);
  const search = parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
  return search ? `/explore?${search}` : '/explore';
}

/** The view without any filter; what is selected stays. */
export function withoutFilters(view: ViewState): ViewState {
  return { ...view, q: '', only: [], chosen: readView('').chosen };
}

/** The view with one value of a facet added or taken away. */
export function toggled(view: ViewState, field: FacetField, value: string): ViewState {
  const now = view.chosen[field];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  return { ...view, chosen: { ...view.chosen, [field]: next } };
}

/** How many choices narrow the view. */
export function filterCount(view: ViewState): number {
  const others = (view.q ? 1 : 0) + (view.only.length > 0 ? 1 : 0);
  return Object.values(view.chosen).reduce((sum, values) => sum + values.length, others);
}

/** The filter as the API takes it; null when nothing narrows the view. */
export function filterOf(view: ViewState): BodyFilter | null {
  if (filterCount(view) === 0) return null;
  const { kinds, themes, areas, sectors, statuses, findings } = view.chosen;
  const some = <T extends string>(values: readonly string[]) =>
    values.length > 0 ? ([...values].sort() as T[]) : null;
  return {
    text: view.q || null,
    bodies: some(view.only),
    kinds: some<BodyKind>(kinds),
    themes: some(themes),
    areas: some(areas),
    sectors: some<Sector>(sectors),
    statuses: some<BodyStatus>(statuses),
    findings: some<FindingKind>(findings),
  };
}
