import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { addCounty } from './county.js';
import { BROAD_THEMES } from './jobs.js';
import { NATIONAL } from './partners.js';
import { Random } from './random.js';

/** What a planted pair is. Traps are alike in words or name and have different work. */
export type Planted =
  'COPIED' | 'REWORDED' | 'OVERLAPPING' | 'NESTED' | 'PARALLEL' | 'TEMPLATE_TRAP' | 'NAME_TRAP' | 'OTHER_WORK';

/** The truth about one pair of bodies of a generated world. */
export interface TruePair {
  readonly a: string;
  readonly b: string;
  readonly planted: Planted;
  readonly relation: 'DUPLICATE' | 'OVERLAPPING' | 'NESTED' | 'COMPLEMENTARY' | 'UNRELATED';
}

/** A generated structure and what is known of its pairs. */
export interface World {
  readonly structure: Structure;
  readonly truth: readonly TruePair[];
}

/** How large a world is and what it hides. */
export interface WorldOptions {
  readonly seed: number;
  readonly bodies: number;
  /** Seats a body, on average; 15 when left out. */
  readonly seats?: number;
  /** Meetings a body; 4 when left out. */
  readonly meetings?: number;
  /** False for a structure in which nobody overlaps. */
  readonly planted?: boolean;
}

/** Growing lists of a structure. */
export type Draft = { -readonly [T in keyof Structure]: Structure[T][number][] };

/** Makes a repeatable world of counties of about sixty bodies each. */
export function makeWorld(options: WorldOptions): World {
  const random = new Random(options.seed);
  const draft = Object.fromEntries(Object.keys(EMPTY_STRUCTURE).map((table) => [table, []])) as unknown as Draft;
  const truth: TruePair[] = [];
  addThemes(draft);
  draft.areas.push(
    { id: 'england', name: 'England', level: 'NATIONAL', within: null, gssCode: 'E92000001' },
    { id: 'region', name: 'Middle Region', level: 'REGION', within: 'england', gssCode: null },
  );
  draft.organisations.push(...NATIONAL);
  const counties = Math.max(1, Math.round(options.bodies / 60));
  for (let index = 0; index < counties; index++) {
    const size =
      Math.floor(((index + 1) * options.bodies) / counties) - Math.floor((index * options.bodies) / counties);
    addCounty({ draft, truth, random, index, size, options });
  }
  return { structure: draft, truth };
}

function addThemes(draft: Draft): void {
  for (const [broad, narrow] of Object.entries(BROAD_THEMES)) {
    draft.themes.push({ id: broad, name: words(broad), broader: null, definition: null });
    for (const theme of narrow) draft.themes.push({ id: theme, name: words(theme), broader: broad, definition: null });
  }
}

/** `early-years` as `Early years`. */
function words(slug: string): string {
  return slug[0]!.toUpperCase() + slug.slice(1).replaceAll('-', ' ');
}
