import type { LiveView } from '@remit/gaps';
import type { BodyKind } from '@remit/structure';

/** A body as lists show it. */
export interface NamedBody {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: BodyKind;
}

/** Anything else with a name. */
export interface NamedThing {
  readonly type: string;
  readonly slug: string;
  readonly name: string;
}

/** A live body by its slug. */
export function namedBody(view: LiveView, id: string): NamedBody {
  const { name, shortName, kind } = view.bodies.get(id)!;
  return { slug: id, name, shortName, kind };
}

/** Live bodies by their slugs, in the same order. */
export function namedBodies(view: LiveView, ids: readonly string[]): NamedBody[] {
  return ids.map((id) => namedBody(view, id));
}

const TABLE = { Person: 'people', Organisation: 'organisations', Priority: 'priorities', Theme: 'themes' } as const;
const names = new WeakMap<object, ReadonlyMap<string, string>>();

/** A person, organisation, priority or theme by its slug. */
export function namedThing(view: LiveView, type: keyof typeof TABLE, id: string): NamedThing {
  const table = view.structure[TABLE[type]];
  const known = names.get(table) ?? new Map(table.map((row) => [row.id, row.name]));
  names.set(table, known);
  return { type, slug: id, name: known.get(id) ?? id };
}

/** A sector by its word. */
export function namedSector(word: string): NamedThing {
  const text = word.toLowerCase().replaceAll('_', ' ');
  return { type: 'Sector', slug: word, name: text.charAt(0).toUpperCase() + text.slice(1) };
}
