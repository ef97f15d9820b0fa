import type { Store } from '@remit/store';
import { badInput } from '../endpoint/bad-input.js';
import { readGlobalId } from '../endpoint/global-id.js';

const SUGGESTED = 3;
const LONGEST = 200;

/** The slug in what was given: a slug, or the global id of a body. */
export function slugOfBody(given: string): string {
  if (given.length > LONGEST) throw badInput('The id of a body has at most 200 letters.');
  const wanted = readGlobalId(given);
  if (wanted !== null && wanted.type !== 'Body') throw badInput(`"${given}" is not the id of a body.`);
  return wanted?.slug ?? given;
}

/** Says that no body has this slug, and which it may have been. */
export async function noSuchBody({ search }: Pick<Store, 'search'>, slug: string): Promise<string> {
  const hits = await search.find(slug.replaceAll(/[-_~]/g, ' '), 10);
  const near = hits.filter((hit) => hit.kind === 'BODY').slice(0, SUGGESTED);
  const names = near.map(({ id, name }) => `${id} (${name.map((piece) => piece.text).join('')})`);
  const meant = names.length === 0 ? '' : ` Did you mean ${names.join(' or ')}?`;
  return `There is no body called "${slug}".${meant}`;
}
