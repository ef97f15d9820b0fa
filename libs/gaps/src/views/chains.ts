import type { LiveView } from './live-view.js';

/** The way to a top of the body that is furthest from one by reporting lines, itself first; of equally far ones the first by id. */
export function longestChain(view: LiveView): string[] {
  const down = new Map<string, string[]>();
  for (const { from, to, type } of view.links) {
    if (type === 'REPORTS_TO') down.set(to, [...(down.get(to) ?? []), from].sort());
  }
  const upper = new Map<string, string | null>([...view.tops].sort().map((top) => [top, null]));
  let furthest: string[] = [];
  let level = [...upper.keys()];
  while (level.length > 0) {
    furthest = level;
    level = level.flatMap((id) =>
      (down.get(id) ?? []).filter((below) => {
        if (upper.has(below)) return false;
        upper.set(below, id);
        return true;
      }),
    );
  }
  const chain: string[] = [];
  for (let id = [...furthest].sort()[0] ?? null; id !== null; id = upper.get(id) ?? null) chain.push(id);
  return chain;
}
