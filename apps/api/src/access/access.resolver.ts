import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { LocalPerson } from '@remit/store';
import { badInput } from '../endpoint/bad-input.js';
import { MOST_ITEMS } from '../endpoint/connection.js';
import type { Ask } from '../structure/ask.js';
import { MAY_CHANGE, MAY_USE_FILE } from './role-table.js';

/** Who acts, who else could, and who did what. */
@Resolver()
export class AccessResolver {
  @Query()
  me(@Context() ask: Ask) {
    return ask.me();
  }

  @Query()
  localPeople(@Context() ask: Ask) {
    return ask.store.access.people();
  }

  @Query()
  auditTrail(@Args('first') first: number, @Context() ask: Ask) {
    if (first < 0 || first > MOST_ITEMS) throw badInput(`"first" must be from 0 to ${MOST_ITEMS}.`);
    return ask.store.history.events(first);
  }

  @Mutation()
  async actAs(@Args('input') { person: id }: { person: string }, @Context() ask: Ask) {
    const people = await ask.store.access.people();
    const person = people.find((one) => one.id === id);
    if (!person) return refused('NOT_FOUND', 'Nobody here has this id.', ['person']);
    if (!ask.caller.become(person)) {
      return refused('NO_SESSION', 'Only a browser keeps who acts. A script sends the header x-remit-acting-as.');
    }
    return { me: person, userErrors: [] };
  }
}

/** What a person may do. */
@Resolver('LocalPerson')
export class LocalPersonResolver {
  @ResolveField()
  may({ role }: LocalPerson) {
    const changes = Object.entries(MAY_CHANGE).filter(([, may]) => may.includes(role));
    const files = Object.entries(MAY_USE_FILE).filter(([, { may }]) => may.includes(role));
    return [...changes, ...files].map(([name]) => name);
  }
}

function refused(code: string, message: string, path?: string[]) {
  return { me: null, userErrors: [{ code, message, ...(path && { path }) }] };
}
