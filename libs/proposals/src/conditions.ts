import type { Table } from '@remit/structure';
import { named } from './names.js';
import type { Refusal } from './operation-kind.js';
import type { Sandbox } from './sandbox.js';

const WHAT: Partial<Record<Table, string>> = {
  bodies: 'body',
  people: 'person',
  organisations: 'organisation',
  themes: 'theme',
  areas: 'area',
  priorities: 'priority',
  memberships: 'seat',
  links: 'link',
};

/** Refuses an id that nothing bears. */
export function mustExist(sandbox: Sandbox, table: Table, id: string | null): Refusal | null {
  if (id === null || sandbox.get(table, id) !== null) return null;
  const what = WHAT[table] ?? 'row';
  return { problem: `There is no ${what} “${id}”.`, remedy: `Choose a ${what} that exists.` };
}

/** Refuses a body that does not count on the day of the proposal. */
export function mustBeLive(sandbox: Sandbox, body: string): Refusal | null {
  const missing = mustExist(sandbox, 'bodies', body);
  if (missing || sandbox.live(body)) return missing;
  const { name, status, validTo } = sandbox.get('bodies', body)!;
  if (status === 'PROPOSED') return { problem: `${name} is only proposed.`, remedy: 'Create the body first.' };
  const ended = validTo !== null || status === 'CLOSED';
  return ended
    ? {
        problem: `${name} has ended by ${sandbox.day}.`,
        remedy: 'Put this step before the one that ends it, or choose another body.',
      }
    : {
        problem: `${name} has not begun by ${sandbox.day}.`,
        remedy: 'Choose a later day for the proposal, or another body.',
      };
}

/** Refuses to end a body that does not count, or that this very proposal begins. */
export function mayEnd(sandbox: Sandbox, body: string): Refusal | null {
  const refusal = mustBeLive(sandbox, body);
  if (refusal || sandbox.wasThere(body)) return refusal;
  return {
    problem: `${named.body(sandbox, body)} begins in this proposal and cannot end in it.`,
    remedy: 'Take out or change the step that creates it.',
  };
}

/** Refuses two that are one. */
export function mustDiffer(a: string, b: string, what = 'body'): Refusal | null {
  return a === b
    ? {
        problem: `The same ${what} is named twice.`,
        remedy: `Choose two different ${what === 'body' ? 'bodies' : `${what}s`}.`,
      }
    : null;
}

/** Refuses an empty text. */
export function mustSay(text: string, what: string): Refusal | null {
  return text.trim() === '' ? { problem: `The ${what} is empty.`, remedy: `Write a ${what}.` } : null;
}

/** Refuses when nothing would change. */
export function mustFind(found: readonly unknown[], what: string): Refusal | null {
  return found.length > 0
    ? null
    : {
        problem: `There is nothing to move: ${what}.`,
        remedy: 'Take this step out, or put it before the step that ends them.',
      };
}
