import { EMPTY_STRUCTURE } from '@remit/structure';
import { addCounty } from './county.js';
import { BROAD_THEMES } from './jobs.js';
import type { Draft, TruePair, World, WorldOptions } from './kinds.js';
import { NATIONAL } from './partners.js';
import { Random } from './random.js';

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
