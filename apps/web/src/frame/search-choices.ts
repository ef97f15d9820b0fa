import type { SearchQuery } from '../graphql/generated/graphql.js';
import { bodyAddress, organisationAddress, personAddress } from '../ui/link.js';
import type { Choice } from './search-option.js';

type Hit = SearchQuery['search'][number];

function withParameter(search: string, name: string, value: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set(name, value);
  return `/explore?${parameters.toString()}`;
}

function addressOf(hit: Hit, here: string): string {
  switch (hit.kind) {
    case 'BODY':
      return here === '' ? bodyAddress(hit.slug) : withParameter(here, 'body', hit.slug);
    case 'PERSON':
      return personAddress(hit.slug);
    case 'ORGANISATION':
      return organisationAddress(hit.slug);
    case 'THEME':
      return withParameter('', 'theme', hit.slug);
  }
}

/** What can be chosen: each hit, then all bodies with these words. In Explore (`here` is its address) a body is selected in place. */
export function choicesFor(hits: readonly Hit[], text: string, here: string): Choice[] {
  const found: Choice[] = hits.map((hit) => ({ ...hit, address: addressOf(hit, here) }));
  if (hits.length === 0) return found;
  const name = [{ text: `Show every body with “${text}”`, marked: false }];
  return [...found, { kind: 'MORE', address: withParameter('', 'q', text), what: 'in Explore', name, context: [] }];
}
