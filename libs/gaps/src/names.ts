import type { BodyKind, Structure } from '@remit/structure';
import type { GapNames } from './gap.js';
import type { SubjectType } from './gap-rule.js';

const TABLE = {
  Body: 'bodies',
  Person: 'people',
  Organisation: 'organisations',
  Priority: 'priorities',
  Theme: 'themes',
  Area: 'areas',
} as const;

/** The names that a structure gives to what it holds. Made once, then looked up. */
export function namesOf(structure: Structure): GapNames {
  const names = new Map<SubjectType, ReadonlyMap<string, string>>(
    Object.entries(TABLE).map(([type, table]) => [
      type as SubjectType,
      new Map(structure[table].map((row) => [row.id, row.name])),
    ]),
  );
  names.set('Action', new Map(structure.actions.map((action) => [action.id, action.title])));
  const kinds = new Map<string, BodyKind>(structure.bodies.map((body) => [body.id, body.kind]));
  return { name: (type, id) => names.get(type)?.get(id) ?? null, kind: (id) => kinds.get(id) ?? null };
}
