import type { Row } from '../sentences.js';

/**
 * From pairs of linked bodies, those whose loss would cut others off: `{body, cut}` with the bodies outside the largest part that remains.
 * Top bodies are left out, since all hang on them by design.
 */
export function cutPoints(rows: readonly Row[], parameters: Readonly<Record<string, unknown>>): Row[] {
  const links = linksOf(rows);
  const tops = new Set(parameters['tops'] as readonly string[]);
  const least = parameters['minCut'] as number;
  return [...articulation(links)]
    .filter((body) => !tops.has(body))
    .sort()
    .map((body) => ({ body, cut: cutOff(body, links) }))
    .filter(({ cut }) => cut.length >= least);
}

/** Who is linked with whom, both ways. */
export type Links = ReadonlyMap<string, ReadonlySet<string>>;

export function linksOf(rows: readonly Row[]): Links {
  const links = new Map<string, Set<string>>();
  for (const { a, b } of rows as readonly { a: string; b: string }[]) {
    if (a === b) continue;
    links.set(a, (links.get(a) ?? new Set()).add(b));
    links.set(b, (links.get(b) ?? new Set()).add(a));
  }
  return links;
}

interface Visit {
  readonly id: string;
  readonly from: string | null;
  readonly rest: Iterator<string>;
  children: number;
}

/** Tarjan's articulation points, without recursion so that a long chain cannot overflow. */
export function articulation(links: Links): Set<string> {
  const entered = new Map<string, number>();
  const low = new Map<string, number>();
  const found = new Set<string>();
  const enter = (id: string, from: string | null): Visit => {
    entered.set(id, entered.size);
    low.set(id, entered.get(id)!);
    return { id, from, rest: links.get(id)!.values(), children: 0 };
  };
  for (const start of links.keys()) {
    if (entered.has(start)) continue;
    const path = [enter(start, null)];
    while (path.length > 0) {
      const here = path.at(-1)!;
      const next = here.rest.next();
      if (!next.done) {
        if (next.value === here.from) continue;
        if (entered.has(next.value)) low.set(here.id, Math.min(low.get(here.id)!, entered.get(next.value)!));
        else path.push(enter(next.value, here.id));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) leave(here, above, { entered, low, found });
      else if (here.children > 1) found.add(here.id);
    }
  }
  return found;
}

interface Marks {
  readonly entered: Map<string, number>;
  readonly low: Map<string, number>;
  readonly found: Set<string>;
}

function leave(here: Visit, above: Visit, { entered, low, found }: Marks): void {
  above.children += 1;
  low.set(above.id, Math.min(low.get(above.id)!, low.get(here.id)!));
  if (above.from !== null && low.get(here.id)! >= entered.get(above.id)!) found.add(above.id);
}

/** The bodies that were joined with this one and, without it, are outside the largest part that remains. */
export function cutOff(body: string, links: Links): string[] {
  const parts: string[][] = [];
  const seen = new Set([body]);
  for (const neighbour of links.get(body) ?? []) {
    if (seen.has(neighbour)) continue;
    const part = [neighbour];
    seen.add(neighbour);
    for (const id of part) {
      for (const next of links.get(id)!) {
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
      }
    }
    parts.push(part);
  }
  const largest = parts.reduce<string[]>((best, part) => (part.length > best.length ? part : best), []);
  return parts
    .filter((part) => part !== largest)
    .flat()
    .sort();
}
