import type { LinkType } from '@remit/structure';
import type { LineStep, MapLink } from './structure-reader.js';

/** A line longer than this reaches nobody in practice. The gap rules stop there too. */
const LONGEST = 8;

/**
 * The shortest line of each body up to a top body: REPORTS_TO or ADVISES upward, and as the last step also COORDINATES_WITH
 * a top (LSPs tie in that way). Sharing information is not a line. Of lines equally short the one whose next body comes
 * first by id is taken, so that the same structure always shows the same lines.
 */
export function shortestLines(links: readonly MapLink[], tops: readonly string[]): Map<string, LineStep[]> {
  const lines = new Map<string, LineStep[]>(tops.map((top) => [top, [{ body: top, link: null }]]));
  const below = upwardLinks(links);
  const coordinated = coordinatingWith(links, lines);
  let reached = [...lines.keys()];
  for (let steps = 0; steps <= LONGEST && reached.length > 0; steps++) {
    const next = new Map<string, LineStep[]>();
    for (const upper of reached.sort()) {
      const links =
        steps === 0 ? [...(below.get(upper) ?? []), ...(coordinated.get(upper) ?? [])] : (below.get(upper) ?? []);
      for (const { body, link } of links) {
        if (!lines.has(body) && !next.has(body)) next.set(body, [{ body, link }, ...lines.get(upper)!]);
      }
    }
    for (const [body, line] of next) lines.set(body, line);
    reached = [...next.keys()];
  }
  return lines;
}

interface Lower {
  readonly body: string;
  readonly link: LinkType;
}

/** For each body those that report to it or advise it, reporting first. */
function upwardLinks(links: readonly MapLink[]): Map<string, Lower[]> {
  const below = new Map<string, Lower[]>();
  for (const type of ['REPORTS_TO', 'ADVISES'] as const) {
    for (const link of links) if (link.type === type) add(below, link.to, { body: link.from, link: type });
  }
  return below;
}

function coordinatingWith(links: readonly MapLink[], tops: ReadonlyMap<string, unknown>): Map<string, Lower[]> {
  const beside = new Map<string, Lower[]>();
  for (const { from, to, type } of links) {
    if (type !== 'COORDINATES_WITH') continue;
    if (tops.has(to)) add(beside, to, { body: from, link: type });
    if (tops.has(from)) add(beside, from, { body: to, link: type });
  }
  return beside;
}

function add(map: Map<string, Lower[]>, key: string, value: Lower): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
