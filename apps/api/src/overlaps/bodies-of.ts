import type { Ask } from '../structure/ask.js';

/** Bodies by slug, in this order; those that no longer exist are left out. */
export async function bodiesOf(ask: Ask, slugs: readonly string[]) {
  const { bodies } = await ask.day();
  return present(await Promise.all(slugs.map((slug) => bodies.load(slug))));
}

/** What there is of a list. */
export function present<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}
