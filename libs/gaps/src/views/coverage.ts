import { isLive, liveWindow } from '@remit/structure';
import type { LiveView } from './live-view.js';

/** How a body carries a priority: itself, or through a body that reports to it; null when it does not. */
export type Carries = 'leads' | 'contributes' | 'through another' | null;

/** One priority of a top body, and who carries it down. */
export interface CoverageRow {
  readonly priority: string;
  readonly carries: Readonly<Record<string, Carries>>;
}

/** From the priorities of the top bodies down: which LSPs and blocks carry each, and where the chain breaks. */
export function priorityCoverage(view: LiveView): CoverageRow[] {
  const columns = [...view.bodies.values()]
    .filter((body) => (body.kind === 'LSP' || body.kind === 'BLOCK') && !view.tops.includes(body.id))
    .map((body) => body.id)
    .sort();
  const below = (body: string) =>
    view.links.filter((link) => link.type === 'REPORTS_TO' && link.to === body).map((link) => link.from);
  return view.structure.priorities
    .filter((one) => one.setBy !== null && view.tops.includes(one.setBy))
    .filter((one) => isLive(liveWindow(one.validFrom, one.validTo), view.asOf))
    .map((one) => {
      const carriers = new Set([one.lead, ...one.contributors]);
      const how = (body: string): Carries => {
        if (one.lead === body) return 'leads';
        if (one.contributors.includes(body)) return 'contributes';
        return below(body).some((lower) => carriers.has(lower)) ? 'through another' : null;
      };
      return { priority: one.id, carries: Object.fromEntries(columns.map((body) => [body, how(body)])) };
    });
}
