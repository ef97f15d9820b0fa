import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { AuditEvent } from './audit-trail.js';

/** The hash before the first event. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** Details are kept in pieces of this many characters, so that no single value of the database grows too large. */
const PIECE = 500_000;

/** A change to be noted: who did what to what, when, and all about it. */
export interface NewEvent {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  /** JSON text. */
  readonly detail: string;
}

/** The next event of a chain, and its detail as it is stored beside it. */
export function nextEvent(head: Pick<AuditEvent, 'seq' | 'hash'> | null, fresh: NewEvent) {
  const { detail, ...known } = fresh;
  const salt = randomBytes(16).toString('hex');
  const unsigned = {
    ...known,
    seq: (head?.seq ?? 0) + 1,
    commitment: commitmentTo(salt, detail),
    prevHash: head?.hash ?? BEFORE_THE_FIRST,
  };
  return { event: { ...unsigned, hash: hashOf(unsigned) }, salt, parts: pieces(detail) };
}

/** The hash that an event must have. */
export function hashOf(event: Omit<AuditEvent, 'hash'>): string {
  const { seq, at, actor, action, target, commitment, prevHash } = event;
  return sha256(canonicalJson({ seq, at, actor, action, target, commitment, prevHash }));
}

/** What an event says about its detail without giving it away. */
export function commitmentTo(salt: string, detail: string): string {
  return sha256(`${salt}\n${detail}`);
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function pieces(text: string): string[] {
  const result: string[] = [];
  for (let from = 0; from < text.length || result.length === 0;) {
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(from + PIECE - 1));
    const to = from + PIECE - (splitsPair ? 1 : 0);
    result.push(text.slice(from, to));
    from = to;
  }
  return result;
}
