import type { Link, LinkType, Membership } from '@remit/structure';
import type { Sandbox } from './sandbox.js';

/** The names by which people know things, for sentences. */
export const named = {
  body: (sandbox: Sandbox, id: string) => sandbox.get('bodies', id)?.name ?? `“${id}”`,
  priority: (sandbox: Sandbox, id: string) => `“${sandbox.get('priorities', id)?.name ?? id}”`,
  seat: (sandbox: Sandbox, seat: Pick<Membership, 'person' | 'organisation'>) => {
    const person = seat.person === null ? null : (sandbox.get('people', seat.person)?.name ?? seat.person);
    const organisation =
      seat.organisation === null ? null : (sandbox.get('organisations', seat.organisation)?.name ?? seat.organisation);
    return person ?? organisation ?? 'An unnamed seat';
  },
  link: (sandbox: Sandbox, { from, to, type }: Pick<Link, 'from' | 'to' | 'type'>) =>
    `${named.body(sandbox, from)} ${LINK_WORDS[type]} ${named.body(sandbox, to)}`,
};

const LINK_WORDS: Readonly<Record<LinkType, string>> = {
  REPORTS_TO: 'reports to',
  ADVISES: 'advises',
  COORDINATES_WITH: 'coordinates with',
  COMMISSIONS: 'commissions',
  FUNDS: 'funds',
  SHARES_INFORMATION_WITH: 'shares information with',
};

/** A word of a closed list as people read it: `VICE_CHAIR` gives `vice chair`. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** `1 body`, `2 bodies`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
