import { KIND_WORD, LINK_IN, LINK_OUT } from '../../ui/words.js';
import type { Net } from '../layout/net.js';
import type { LinkType, MapBody, MapLink } from '../model.js';

/** Which findings the map marks. */
export type FindingLayer = 'none' | 'overlaps' | 'gaps' | 'all';

/** How many findings of the chosen layer concern a body. */
export function findingCount(body: MapBody, layer: FindingLayer): number {
  if (layer === 'none') return 0;
  return (layer === 'gaps' ? 0 : body.overlapCount) + (layer === 'overlaps' ? 0 : body.gapCount);
}

/** A count with its word: `1 overlap`, `2 overlaps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** All that the map says of a body: "Children's Trust Board, board, reports to Public Service Board, 18 seats, 2 overlaps". */
export function bodySentence(net: Net, body: MapBody): string {
  const parts = [body.name, KIND_WORD[body.kind]];
  const state = statusWord(body);
  if (state) parts.push(state);
  parts.push(reportsTo(net, body));
  parts.push(counted(body.seats, 'seat'));
  if (body.overlapCount > 0) parts.push(counted(body.overlapCount, 'overlap'));
  if (body.gapCount > 0) parts.push(counted(body.gapCount, 'gap'));
  return parts.join(', ');
}

/** How a body stands when it is not simply in force. */
export function statusWord(body: MapBody): 'proposed' | 'dormant' | 'closed' | null {
  if (body.status === 'PROPOSED') return 'proposed';
  if (body.status === 'CLOSED' || !body.live) return 'closed';
  return body.status === 'DORMANT' ? 'dormant' : null;
}

function reportsTo(net: Net, body: MapBody): string {
  const masters = (net.up.get(body.slug) ?? []).map((id) => net.byId.get(id)?.name ?? id);
  if (masters.length === 0) return 'reports to no other body';
  return `reports to ${inWords(masters)}`;
}

/** A list as it is spoken; long ones are counted. */
export function inWords(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A link as read from one of its ends: "funds Rugby Community Safety Partnership". */
export function linkSentence(net: Net, link: MapLink, from: string): string {
  const out = link.from === from;
  const other = net.byId.get(out ? link.to : link.from)?.name ?? '';
  return `${linkWords(link.type, out).toLowerCase()} ${other}`;
}

/** The words of a kind of link in one direction. */
export function linkWords(type: LinkType, out: boolean): string {
  return (out ? LINK_OUT : LINK_IN)[type];
}
