import { asFault, type RequestFault } from './fault.js';
import { request } from './request.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** What is known of one question: perhaps an answer, perhaps a fault, and whether it is being asked now. */
export interface Asked<R> {
  data: R | undefined;
  fault: RequestFault | undefined;
  asking: boolean;
}

interface Entry extends Asked<unknown> {
  at: number;
  epoch: number;
}

const FRESH_MS = 30_000;
const KEPT = 60;
const SECOND_TRY_MS = 700;
const NOTHING: Asked<never> = { data: undefined, fault: undefined, asking: true };

let epoch = 0;
const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function keep(key: string, entry: Entry): void {
  entries.delete(key);
  entries.set(key, entry);
  for (const oldest of entries.keys()) {
    if (entries.size <= KEPT) break;
    entries.delete(oldest);
  }
  tell();
}

/** The name under which an answer is kept. */
export function keyOf(document: { toString(): string }, variables: unknown): string {
  return `${document.toString()}\n${JSON.stringify(variables)}`;
}

/** What is known now, without asking. */
export function known<R>(key: string): Asked<R> {
  return (entries.get(key) as Asked<R> | undefined) ?? NOTHING;
}

/** Tells the listener of every new answer, until the returned function is called. */
export function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which generation of answers counts; grows when everything on screen should be asked anew. */
export function generation(): number {
  return epoch;
}

/** A busy server or a short break deserves one more try before the reader is told. */
async function requestTwice<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  try {
    return await request(document, variables);
  } catch (thrown) {
    const { kind } = asFault(thrown);
    if (kind === 'refused' || kind === 'signed-out') throw thrown;
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
    return request(document, variables);
  }
}

/** Asks unless a fresh answer is known or on its way. A previous answer stays on screen meanwhile. */
export function ask<R, V>(document: TypedDocumentString<R, V>, variables: V): void {
  const key = keyOf(document, variables);
  const before = entries.get(key);
  const current = before?.epoch === epoch;
  if (current && before && (before.asking || Date.now() - before.at < FRESH_MS)) return;
  const started = epoch;
  keep(key, { data: before?.data, fault: undefined, asking: true, at: Date.now(), epoch: started });
  requestTwice(document, variables).then(
    (data) => {
      if (started === epoch) keep(key, { data, fault: undefined, asking: false, at: Date.now(), epoch: started });
    },
    (thrown: unknown) => {
      if (started !== epoch) return;
      keep(key, { data: before?.data, fault: asFault(thrown), asking: false, at: 0, epoch: started });
    },
  );
}

/** Makes every screen ask anew, because the structure or its findings changed. */
export function refreshAll(): void {
  epoch += 1;
  tell();
}
