import type { LinkType, Measure, Pane } from '../model.js';
import { order, type Net } from './net.js';
import { bodyOf } from './rows.js';

/** Where a group of neighbours stands, seen from the body in the middle. */
export type Side = 'top' | 'left' | 'right' | 'bottom';

/** Neighbours that stand in one relation to the body in the middle; reads as a sentence with it. */
export interface FocusGroup {
  readonly id: string;
  readonly side: Side;
  readonly title: string;
  /** How its line is drawn: reporting lines are solid, all others dashed with an arrow. */
  readonly line: 'reporting' | 'out' | 'in' | 'both';
  readonly members: readonly FocusMember[];
}

export interface FocusMember {
  readonly body: string;
  /** What more there is to know one press away, such as `reports to Public Service Board and 1 more`. */
  readonly note: string;
}

/** People that the body in the middle shares with another. */
export interface SharedMembers {
  readonly slug: string;
  readonly people: number;
}

/** What is asked of a focus picture. */
export interface FocusRequest {
  readonly net: Net;
  readonly body: string;
  readonly pane: Pane;
  readonly measure: Measure;
  readonly words: (type: LinkType, out: boolean) => string;
  readonly shared?: readonly SharedMembers[] | undefined;
}

const RELATIONS: readonly (readonly [LinkType, Side, Side])[] = [
  ['REPORTS_TO', 'top', 'bottom'],
  ['ADVISES', 'right', 'left'],
  ['FUNDS', 'right', 'left'],
  ['COMMISSIONS', 'right', 'left'],
  ['SHARES_INFORMATION_WITH', 'right', 'left'],
];
const SHARING = 5;

/** Neighbours by relation, as sentences: "Reports to (1)", "Funds (4)". */
export function focusGroups(request: FocusRequest): FocusGroup[] {
  const groups: FocusGroup[] = [];
  for (const [type, outSide, inSide] of RELATIONS) {
    groups.push(relation(request, type, outSide, true), relation(request, type, inSide, false));
  }
  groups.push(workingWith(request), sharing(request));
  return groups.filter((group) => group.members.length > 0);
}

function relation(request: FocusRequest, type: LinkType, side: Side, out: boolean): FocusGroup {
  const { net, body } = request;
  const links = net.links.filter((link) => link.type === type && (out ? link.from : link.to) === body);
  const others = links.map((link) => (out ? link.to : link.from));
  const line = type === 'REPORTS_TO' ? 'reporting' : out ? 'out' : 'in';
  return toGroup(request, { id: `${type}:${out ? 'out' : 'in'}`, side, line, words: request.words(type, out), others });
}

/** Working together has no direction. */
function workingWith(request: FocusRequest): FocusGroup {
  const { net, body } = request;
  const links = net.links.filter(
    (link) => link.type === 'COORDINATES_WITH' && (link.from === body || link.to === body),
  );
  const others = [...new Set(links.map((link) => (link.from === body ? link.to : link.from)))];
  const words = request.words('COORDINATES_WITH', true);
  return toGroup(request, { id: 'COORDINATES_WITH', side: 'right', line: 'both', words, others });
}

interface Relation {
  readonly id: string;
  readonly side: Side;
  readonly line: FocusGroup['line'];
  readonly words: string;
  readonly others: readonly string[];
}

function toGroup(request: FocusRequest, { id, side, line, words, others }: Relation): FocusGroup {
  const { net, body } = request;
  const sorted = [...others].sort((a, b) => order(bodyOf(net, a).name, bodyOf(net, b).name) || order(a, b));
  const members = sorted.map((other) => ({ body: other, note: noteOn(net, other, body) }));
  return { id, side, line, title: `${words} (${members.length})`, members };
}

function sharing(request: FocusRequest): FocusGroup {
  const known = (request.shared ?? []).filter((one) => one.people > 0 && request.net.byId.has(one.slug));
  const top = [...known].sort((a, b) => b.people - a.people || order(a.slug, b.slug)).slice(0, SHARING);
  const members = top.map(({ slug, people }) => ({ body: slug, note: people === 1 ? '1 person' : `${people} people` }));
  return { id: 'people', side: 'right', line: 'both', title: `Shares members with (${members.length})`, members };
}

/** The second step from the middle, in words. */
function noteOn(net: Net, other: string, middle: string): string {
  const masters = net.up.get(other) ?? [];
  const rest = masters.filter((id) => id !== middle).map((id) => shortest(net, id));
  if (rest.length === 0) return '';
  const also = rest.length < masters.length ? 'also reports to' : 'reports to';
  return rest.length === 1 ? `${also} ${rest[0]}` : `${also} ${rest[0]} and ${rest.length - 1} more`;
}

function shortest(net: Net, id: string): string {
  const { name, shortName } = bodyOf(net, id);
  return shortName ?? name;
}
