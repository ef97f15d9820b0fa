import type { Embedder } from '@remit/language';
import type { OverlapEngine } from '../engine.js';
import { listed } from '../explain/words.js';
import { forShared, type SparseRows } from '../projection/sparse.js';
import { SCORING_TABLE } from '../scoring/scoring-table.js';
import type { Draft } from './draft-units.js';
import { nearestBodies, type NearBody } from './nearest-bodies.js';

/** A body being thought of: what it would be called and do, on which subjects and where. */
export interface BodyDraft extends Draft {
  /** Ids of themes. */
  readonly themes: readonly string[];
  /** Ids of areas. */
  readonly areas: readonly string[];
}

/** An existing body that does something like the draft, and why it is named. */
export interface NearDraft extends NearBody {
  readonly sharedThemes: readonly string[];
  readonly sharedAreas: readonly string[];
  /** Whether the draft would work where the body does; null where one of them names no area. */
  readonly samePlace: boolean | null;
  readonly reasons: readonly string[];
}

/** Existing bodies nearest to a draft. */
export interface NearestAnswer {
  /** True when name and remit say too little to compare. */
  readonly cannotTell: boolean;
  readonly bodies: readonly NearDraft[];
}

const bitsOf = (ifAlike: number, ifNot: number): number => Math.log2(ifAlike / ifNot);
const TEXT_BITS = new Map(SCORING_TABLE.TEXT.levels.map(({ id, ifAlike, ifNot }) => [id, bitsOf(ifAlike, ifNot)]));
/** Fewer points than that of a text that is only slightly alike are no reason to name a body. */
const WORTH_NAMING = 0;

/** Before a new body is set up: what already does such work. Text counts first; themes and areas that were chosen count with it. */
export async function nearestToDraft(
  engine: OverlapEngine,
  embedder: Embedder | null,
  draft: BodyDraft,
  most = 5,
): Promise<NearestAnswer> {
  const { list, structure } = engine.projection;
  const byText = await nearestBodies(engine, embedder, draft, list.bodies.length);
  const cannotTell = byText.every(({ words, clausePairs }) => words.length === 0 && clausePairs.length === 0);
  const texts = new Map(cannotTell ? [] : byText.map((near) => [near.body, near]));
  const themes = draftThemes(engine, draft.themes);
  const bodies = [...list.bodies.keys()]
    .filter((body) => list.current[body] === 1)
    .flatMap((body) => {
      const near = texts.get(list.bodies[body]!.id) ?? silent(list.bodies[body]!.id);
      const theme = themes(body);
      const place = samePlace(engine, body, draft.areas);
      const points = pointsOf(near, theme.likeness, place);
      const alike = near.level !== 'different' || theme.ids.length > 0;
      return alike && points > WORTH_NAMING ? [{ body, near, theme, place, points }] : [];
    })
    .sort((x, y) => y.points - x.points || y.near.rank - x.near.rank || x.body - y.body)
    .slice(0, most)
    .map(({ body, near, theme, place }): NearDraft => {
      const areas = draft.areas.filter((area) => list.bodies[body]!.areas.includes(area));
      const names = theme.ids.map((id) => structure.themes.find((one) => one.id === id)?.name ?? id);
      return {
        ...near,
        sharedThemes: theme.ids,
        sharedAreas: areas,
        samePlace: place,
        reasons: reasonsOf(list.bodies[body]!.name, near, names, place),
      };
    });
  return { cannotTell, bodies };
}

function silent(body: string): NearBody {
  return { body, rank: 0, level: 'different', clausePairs: [], words: [] };
}

function pointsOf(near: NearBody, themes: number | null, place: boolean | null): number {
  const text = near.level === 'different' && near.rank === 0 ? 0 : TEXT_BITS.get(near.level)!;
  const { levels } = SCORING_TABLE.THEME;
  const theme = themes === null ? null : themes >= 0.7 ? levels[0]! : themes >= 0.35 ? levels[1]! : levels[2]!;
  const subject = theme === null ? 0 : themes === 0 ? -1 : Math.max(0.5, bitsOf(theme.ifAlike, theme.ifNot));
  return text + subject + (place === null ? 0 : place ? 1 : -2);
}

function reasonsOf(
  name: string,
  { clausePairs, words }: NearBody,
  themes: readonly string[],
  place: boolean | null,
): string[] {
  const itSays = (clause: string) => (clause === name ? 'it is called' : 'its remit says');
  return [
    ...clausePairs.slice(0, 1).map(({ a, b }) => `Yours says “${a}”; ${itSays(b)} “${b}”.`),
    ...(words.length > 0 ? [`Both speak of ${listed(words.map((word) => `“${word}”`))}.`] : []),
    ...(themes.length > 0 ? [`Both work on ${listed(themes)}.`] : []),
    ...(place === null ? [] : [place ? 'It works where yours would.' : 'It works in another place than yours would.']),
  ];
}

/** Compares the themes of a draft with a body's, rare themes heavier; null where one of them names no theme. */
function draftThemes({ projection: { themes, structure } }: OverlapEngine, chosen: readonly string[]) {
  const broader = new Map(structure.themes.map((theme) => [theme.id, theme.broader]));
  const weights = new Map<number, number>();
  for (const theme of chosen) {
    const seen = new Set<string>();
    let weight = 1;
    for (let at: string | null | undefined = theme; at && !seen.has(at); at = broader.get(at)) {
      seen.add(at);
      const index = themes.ids.indexOf(at);
      if (index >= 0) weights.set(index, Math.max(weight, weights.get(index) ?? 0));
      weight /= 2;
    }
  }
  const own = [...weights].sort(([a], [b]) => a - b);
  const total = own.reduce((sum, [theme, weight]) => sum + weight * themes.rarity[theme]!, 0);
  return (body: number): { likeness: number | null; ids: string[] } => {
    if (own.length === 0 || themes.total[body] === 0) return { likeness: null, ids: [] };
    let shared = 0;
    const ids: string[] = [];
    forShared(withRow(themes.rows, own, body), 0, 1, (theme, atDraft, atBody) => {
      const [mine, theirs] = [own[atDraft]![1], themes.rows.weight[themes.rows.start[body]! + atBody - own.length]!];
      shared += Math.min(mine, theirs) * themes.rarity[theme]!;
      if (mine === 1 && theirs >= 0.5) ids.push(themes.ids[theme]!);
    });
    return { likeness: shared / Math.max(1e-9, total + themes.total[body]! - shared), ids };
  };
}

/** Two rows, the draft's and a body's, as one small table. */
function withRow(rows: SparseRows, own: readonly (readonly [number, number])[], body: number): SparseRows {
  const item = [...own.map(([theme]) => theme), ...rows.item.subarray(rows.start[body], rows.start[body + 1])];
  return {
    start: Int32Array.of(0, own.length, item.length),
    item: Int32Array.from(item),
    weight: new Float64Array(item.length),
  };
}

function samePlace({ projection: { list, structure } }: OverlapEngine, body: number, areas: readonly string[]) {
  const theirs = list.bodies[body]!.areas;
  if (areas.length === 0 || theirs.length === 0) return null;
  const within = new Map(structure.areas.map((area) => [area.id, area.within]));
  const holds = (large: string, small: string) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = small; at && !seen.has(at); at = within.get(at)) {
      if (at === large) return true;
      seen.add(at);
    }
    return false;
  };
  return areas.some((mine) => theirs.some((other) => holds(mine, other) || holds(other, mine)));
}
