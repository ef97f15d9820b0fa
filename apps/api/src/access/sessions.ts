import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const MOST_SESSIONS = 200;

/**
 * Who may read and change this structure: whoever holds the token that was printed at start.
 * A browser trades the token for a session of its own; a script sends the token itself. Both end with this run of Remit.
 */
export class Sessions {
  /** Printed once at start. It holds for as long as this run, so that a second browser can be let in too. */
  readonly token = secret();
  readonly #tokenDigest = digest(this.token);
  /** Who each session acts as; null while nobody was chosen. */
  readonly #open = new Map<string, string | null>();

  /** True for the printed token. Takes the same time for every wrong guess. */
  isToken(candidate: string): boolean {
    return timingSafeEqual(digest(candidate), this.#tokenDigest);
  }

  /** Lets a browser in and gives its secret. The oldest session ends when there are too many. */
  open(): string {
    const session = secret();
    this.#open.set(key(session), null);
    if (this.#open.size > MOST_SESSIONS) this.#open.delete(this.#open.keys().next().value ?? '');
    return session;
  }

  /** True while this session is let in. Sessions are looked up by hash, so time tells nothing about them. */
  isOpen(session: string): boolean {
    return this.#open.has(key(session));
  }

  /** Who a session acts as; null while nobody was chosen. */
  actingAs(session: string): string | null {
    return this.#open.get(key(session)) ?? null;
  }

  /** Keeps who a session acts as. False when it is not open. */
  actAs(session: string, person: string): boolean {
    if (!this.isOpen(session)) return false;
    this.#open.set(key(session), person);
    return true;
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function key(session: string): string {
  return digest(session).toString('base64');
}
