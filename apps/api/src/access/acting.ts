import type { IncomingMessage } from 'node:http';
import type { LocalPerson, Store } from '@remit/store';
import { forbidden } from './forbidden.js';
import { readCookie } from './request-checks.js';
import { Sessions } from './sessions.js';

/** By which scripts say who they act for. */
export const ACTING_AS = 'x-remit-acting-as';

/** Whoever asks: who they act as, and how they become somebody else. */
export interface Caller {
  me(): Promise<LocalPerson>;
  /** From now on this session acts as them. False where there is no session, as in a script. */
  become(person: LocalPerson): boolean;
}

/** Somebody who may only read: for what is asked without a request. */
export const READER: LocalPerson = { id: 'reader', name: 'A reader', role: 'VIEWER', version: 0, removed: false };

/** Nobody's request: it reads, and becomes nobody. */
export const NO_CALLER: Caller = { me: () => Promise.resolve(READER), become: () => false };

/**
 * Finds who a request acts as: the person named in the header, or chosen in this session, or the first officer. Signing in will
 * replace this and nothing else.
 */
export class Acting {
  constructor(
    private readonly store: Store,
    private readonly sessions: Sessions,
  ) {}

  /** Whoever sent this request. */
  callerOf(request: IncomingMessage): Caller {
    const session = readCookie(request);
    return {
      me: () => this.#personOf(request, session),
      become: (person) => session !== null && this.sessions.actAs(session, person.id),
    };
  }

  async #personOf(request: IncomingMessage, session: string | null): Promise<LocalPerson> {
    const named = request.headers[ACTING_AS];
    const people = await this.store.access.people();
    if (typeof named === 'string') {
      const person = people.find(({ id }) => id === named);
      if (person) return person;
      throw forbidden(`Nobody here is called by the id that ${ACTING_AS} gives. Nothing was changed.`);
    }
    const chosen = session === null ? null : this.sessions.actingAs(session);
    const fallback = people.find(({ role }) => role === 'OFFICER') ?? people[0] ?? READER;
    return people.find(({ id }) => id === chosen) ?? fallback;
  }
}
