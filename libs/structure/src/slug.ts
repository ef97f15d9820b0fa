import { createHash } from 'node:crypto';

const LONGEST = 60;

/** What may stand in an `id` cell: letters, digits, `.`, `_` and `-`, starting with a letter or digit. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u;

/** A short readable id made from a name: `Safer Warwickshire Partnership Board` gives `safer-warwickshire-partnership-board`. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short =
    plain.length <= LONGEST
      ? plain
      : plain.slice(0, plain.lastIndexOf('-', LONGEST) > 20 ? plain.lastIndexOf('-', LONGEST) : LONGEST);
  return short === '' ? `n-${shortHash(name)}` : short;
}

/** Eight hexadecimal digits that stand for a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken yet. */
export function freeId(wanted: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
