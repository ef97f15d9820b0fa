import { articulation, cutOff, linksOf } from '../computations/cut-points.js';
import type { Links } from '../computations/cut-points.js';
import { numberInWords } from '../words.js';
import { brokersOf } from './brokers.js';
import { longestChain } from './chains.js';
import type { LiveView } from './live-view.js';
import type { NetworkMeasure } from './network-measure.js';

/** What the links as a whole look like, each figure with a plain sentence. Nothing is summed into a score of health. */
export function networkMeasures(view: LiveView): NetworkMeasure[] {
  const links = linksOfView(view);
  const ids = [...view.bodies.keys()].sort();
  return [
    densityOf(links, ids),
    centralisationOf(links, ids),
    partsOf(links, ids),
    cutBodiesOf(links),
    bridgesOf(links),
    spanOf(view),
    chainOf(view),
    brokersOf(view),
  ];
}

/** Who is linked with whom by any live link, bodies without a link included. */
export function linksOfView(view: LiveView): Links {
  const linked = linksOf(view.links.map(({ from, to }) => ({ a: from, b: to })));
  return new Map([...view.bodies.keys()].sort().map((id) => [id, linked.get(id) ?? new Set<string>()]));
}

/** The separate parts of the structure, largest first. */
export function separateParts(links: Links): string[][] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const start of links.keys()) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    for (const id of part) for (const next of links.get(id)!) part.add(next);
    part.forEach((id) => seen.add(id));
    parts.push([...part].sort());
  }
  return parts.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}

/** Links that are the only tie between two parts, as pairs of ids. */
export function bridges(links: Links): [string, string][] {
  const cuts = articulation(links);
  const pairs = [...links].flatMap(([a, others]) =>
    [...others].filter((b) => a < b).map((b): [string, string] => [a, b]),
  );
  // Both ends of a bridge hold others, or hang on it alone: only such pairs need a closer look.
  const mayBe = pairs.filter(([a, b]) => [a, b].every((id) => cuts.has(id) || links.get(id)!.size === 1));
  return mayBe.filter(([a, b]) => !joinedWithout(links, a, b));
}

function joinedWithout(links: Links, a: string, b: string): boolean {
  const found = new Set([a]);
  for (const id of found) {
    for (const next of links.get(id)!) {
      if (id === a && next === b) continue;
      if (next === b) return true;
      found.add(next);
    }
  }
  return false;
}

function densityOf(links: Links, ids: readonly string[]): NetworkMeasure {
  const pairs = [...links.values()].reduce((sum, others) => sum + others.size, 0) / 2;
  const possible = (ids.length * (ids.length - 1)) / 2;
  const value = possible === 0 ? 0 : pairs / possible;
  const sentence = `${pairs} of ${possible.toLocaleString('en-GB')} possible pairs of bodies have a link. More is not better in itself.`;
  return { id: 'density', title: 'Pairs of bodies with a link', value, sentence, bodies: [] };
}

function centralisationOf(links: Links, ids: readonly string[]): NetworkMeasure {
  const degrees = ids.map((id) => links.get(id)!.size);
  const most = Math.max(0, ...degrees);
  const n = ids.length;
  const value = n < 3 ? 0 : degrees.reduce((sum, degree) => sum + most - degree, 0) / ((n - 1) * (n - 2));
  const hubs = ids.filter((id) => most > 0 && links.get(id)!.size === most);
  const sentence = `The body with most links has ${most}. At 0 all have as many; at 1 all hang on one body.`;
  return { id: 'centralisation', title: 'How much hangs on one body', value, sentence, bodies: hubs };
}

function partsOf(links: Links, ids: readonly string[]): NetworkMeasure {
  const parts = separateParts(links);
  const outside = parts.slice(1).flat();
  const alone = parts.filter((part) => part.length === 1).length;
  const sentence =
    parts.length < 2
      ? 'All bodies are joined by links, directly or by way of others.'
      : `${ids.length - outside.length} bodies are joined by links; ${outside.length} are not joined to them, ${alone} of these to nobody at all.`;
  return { id: 'parts', title: 'Separate parts', value: parts.length, sentence, bodies: outside.sort() };
}

function cutBodiesOf(links: Links): NetworkMeasure {
  const holding = [...articulation(links)].map((id) => ({ id, cut: cutOff(id, links).length }));
  const most = holding.sort((a, b) => b.cut - a.cut || (a.id < b.id ? -1 : 1));
  const sentence = `Without any of these ${most.length} bodies, others would lose their every tie with the rest; at most ${most[0]?.cut ?? 0} at once.`;
  const bodies = most.map(({ id }) => id);
  return { id: 'cut-bodies', title: 'Bodies that hold the structure together', value: most.length, sentence, bodies };
}

function bridgesOf(links: Links): NetworkMeasure {
  const found = bridges(links);
  const sentence = `${found.length} links are each the only tie between two parts of the structure.`;
  const bodies = [...new Set(found.flat())].sort();
  return { id: 'bridges', title: 'Links that hold the structure together', value: found.length, sentence, bodies };
}

function spanOf(view: LiveView): NetworkMeasure {
  const below = new Map<string, Set<string>>();
  for (const { from, to, type } of view.links) {
    if (type === 'REPORTS_TO') below.set(to, (below.get(to) ?? new Set()).add(from));
  }
  const spans = [...below]
    .map(([id, bodies]) => ({ id, span: bodies.size }))
    .sort((a, b) => b.span - a.span || (a.id < b.id ? -1 : 1));
  const value = spans[0]?.span ?? 0;
  const mean = spans.length === 0 ? 0 : spans.reduce((sum, { span }) => sum + span, 0) / spans.length;
  const sentence = `At most ${value} bodies report to one body; on average ${numberInWords(mean)} report to a body that has any under it.`;
  return { id: 'span', title: 'Bodies under one body', value, sentence, bodies: spans.slice(0, 5).map(({ id }) => id) };
}

function chainOf(view: LiveView): NetworkMeasure {
  const chain = longestChain(view);
  const value = Math.max(0, chain.length - 1);
  const sentence = `The body furthest from a top is ${value} reporting ${value === 1 ? 'line' : 'lines'} away by its shortest way.`;
  return { id: 'chain', title: 'Longest way to the top', value, sentence, bodies: chain };
}
