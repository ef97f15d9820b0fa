import type { LocalPerson, Role } from '@remit/store';
import { GraphQLError } from 'graphql';
import { ROLE_WORDS } from './role-table.js';

/** Why somebody may not do what they asked for, and who may; as a sentence. */
export function whyForbidden({ name, role }: LocalPerson, may: readonly Role[]): string {
  const words = may.map((one) => ROLE_WORDS[one]);
  const who = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? 'nobody');
  return `This is for ${who}. ${name} acts here for ${ROLE_WORDS[role]}. Nothing was changed. Choose another person under “Acting as”.`;
}

/** The refusal of a question or change that the role of who asks does not allow. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
