import type { MapBody } from '../model.js';
import { countyOfBody } from './heads.js';
import type { Net } from './net.js';
import { districtsOf } from './places.js';
import { bodyOf, type Row } from './rows.js';

/** Names as they are drawn in a box, by body id: without the place that the box already says. */
export function namesInBox(net: Net, head: string | null, rows: readonly Row[], counties: number): Map<string, string> {
  const places = head === null ? [] : placeNames(net, bodyOf(net, head));
  const common = counties > 1 ? places.filter((place) => place.kind === 'district') : places;
  const prefixes = common.map((place) => place.name);
  if (head === null && counties === 1) prefixes.push(...countyNames(net));
  const names = new Map<string, string>();
  for (const row of rows) names.set(row.id, nameInBox(bodyOf(net, row.id), prefixes, row.forum));
  return keepDistinct(names, net);
}

/** Names of heads: the county is left off where only one county is drawn; a district never, since it tells LSPs apart. */
export function namesOfHeads(net: Net, heads: readonly string[], counties: number): Map<string, string> {
  const names = new Map<string, string>();
  const prefixes = counties === 1 ? countyNames(net) : [];
  for (const id of heads) names.set(id, nameInBox(bodyOf(net, id), prefixes, false));
  return keepDistinct(names, net);
}

interface PlaceName {
  readonly kind: 'district' | 'county';
  readonly name: string;
}

function placeNames(net: Net, head: MapBody): PlaceName[] {
  const named = (kind: PlaceName['kind'], slugs: readonly string[]) =>
    slugs.map((slug) => ({ kind, name: net.places.byId.get(slug)?.name ?? '' })).filter((place) => place.name !== '');
  const districts = head.kind === 'LSP' ? districtsOf(head, net.places) : [];
  return [...named('district', districts), ...named('county', [countyOfBody(net, head)])];
}

function countyNames(net: Net): string[] {
  const counties = new Set(net.bodies.map((body) => countyOfBody(net, body)));
  return [...counties].map((slug) => net.places.byId.get(slug)?.name ?? '').filter((name) => name !== '');
}

function nameInBox(body: MapBody, places: readonly string[], forum: boolean): string {
  const whole = usableShortName(body) ?? body.name;
  let name = places.reduce(withoutPlace, whole);
  if (forum) name = withoutPlaceAfter(withoutForum(name) || name, places);
  return name;
}

/** A short name is used when it still reads as a name: two words or more, six letters or signs. */
function usableShortName(body: MapBody): string | null {
  const short = body.shortName?.trim() ?? '';
  const reads = short.includes(' ') && short.replace(/\s/g, '').length >= 6;
  return reads && short.length < body.name.length ? short : null;
}

/** Leaves a place off the front, unless what is left would read as half a list. */
function withoutPlace(name: string, place: string): string {
  if (!name.toLowerCase().startsWith(`${place.toLowerCase()} `)) return name;
  const rest = name.slice(place.length + 1).trim();
  if (rest === '' || /^(and\b|&|,)/i.test(rest)) return name;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function withoutPlaceAfter(name: string, places: readonly string[]): string {
  return places.reduce(withoutPlace, name);
}

function withoutForum(name: string): string {
  const rest = name.replace(/\s*\b(?:community|area|neighbourhood|local|locality)?\s*\bforum\b\s*/i, ' ');
  return rest.replace(/\s+/g, ' ').trim();
}

/** Two bodies of one box never read the same: those that would keep their full names. */
function keepDistinct(names: Map<string, string>, net: Net): Map<string, string> {
  const uses = new Map<string, number>();
  for (const name of names.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const [id, name] of names) if ((uses.get(name) ?? 0) > 1) names.set(id, bodyOf(net, id).name);
  return names;
}
