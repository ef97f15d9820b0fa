import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Role } from '@remit/store';
import type { ServerLog } from '../server-log.js';
import type { Ask } from '../structure/ask.js';
import { forbidden, whyForbidden } from './forbidden.js';
import { MAY_CHANGE, MAY_SEE, ROLES } from './role-table.js';
import { refuseUntyped } from './typed-text.js';

/** Who may ask for a field of the schema; null when everybody may. */
export function mayAsk(type: string, field: string): readonly Role[] | null {
  if (type === 'Mutation') return MAY_CHANGE[field] ?? [];
  return MAY_SEE[`${type}.${field}`] ?? null;
}

/**
 * Puts the role table in front of every change and every restricted field of the schema: the one place where roles are
 * enforced, whichever resolver answers and by whichever way it is asked. Changes with text that nobody typed go no further.
 */
export function guardSchema(schema: GraphQLSchema, log: ServerLog): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const may = mayAsk(type.name, field.name);
      const change = type.name === 'Mutation';
      if (may === null || (may.length === ROLES.length && !change)) continue;
      const resolve = (field.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<unknown, Ask>;
      field.resolve = async (source, args, ask: Ask, info) => {
        const me = await ask.me();
        if (may.includes(me.role)) {
          if (change) refuseUntyped(args);
          return resolve(source, args as never, ask, info);
        }
        log.event('warn', 'authz_fail', { field: `${type.name}.${field.name}`, role: me.role });
        throw forbidden(whyForbidden(me, may));
      };
    }
  }
  return schema;
}
