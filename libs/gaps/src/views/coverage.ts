import { isLive, liveWindow } from '@remit/structure';
import type { Body, BodyKind, Priority } from '@remit/structure';
import { linesToTop } from './hops.js';
import type { LiveView } from './live-view.js';

/** How a body carries a priority: itself, or through a body that reports to it; null when it does not. */
export type Carries = 'leads' | 'contributes' | 'through another' | null;

/** Kinds of body that are asked whether they carry a priority, from the top down. */
export const CARRIERS: readonly BodyKind[] = ['BLOCK', 'LSP', 'FORUM'];

/** One priority of a top body, and who carries it down. */
export interface CoverageRow {
  readonly priority: string;
  readonly carries: Readonly<Record<string, Carries>>;
  /** Where the chain from the top down breaks, in words; empty when it holds. */
  readonly breaks: readonly string[];
}

/** The bodies that a priority could be carried by, blocks first, then LSPs and forums, by id. */
export function coverageColumns(view: LiveView, kinds: readonly BodyKind[] = CARRIERS): Body[] {
  return [...view.bodies.values()]
    .filter((body) => kinds.includes(body.kind) && !view.tops.includes(body.id))
    .sort((a, b) => CARRIERS.indexOf(a.kind) - CARRIERS.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}

/** Below this share of the priorities a kind is not expected to carry them. */
const RECORDED_SHARE = 0.25;

/** All rows, and the kinds that carry so few priorities that none taking one up says nothing. */
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly notAsked: readonly BodyKind[];
}

/** From the priorities of the top bodies down: which blocks, LSPs and forums carry each, and where the chain breaks. */
export function priorityCoverage(view: LiveView): Coverage {
  const columns = coverageColumns(view);
  const below = reportingTo(view);
  const rows = view.structure.priorities
    .filter((one) => one.setBy !== null && view.tops.includes(one.setBy))
    .filter((one) => isLive(liveWindow(one.validFrom, one.validTo), view.asOf))
    .map((one) => ({
      one,
      carries: Object.fromEntries(columns.map(({ id }) => [id, howCarried(one, id, below)])),
    }));
  const carriedBy = (kind: BodyKind, carries: Readonly<Record<string, Carries>>) =>
    columns.some((body) => body.kind === kind && carries[body.id] !== null);
  const present = CARRIERS.filter((kind) => columns.some((body) => body.kind === kind));
  const asked = present.filter(
    (kind) => rows.filter(({ carries }) => carriedBy(kind, carries)).length > RECORDED_SHARE * rows.length,
  );
  return {
    rows: rows.map(({ one, carries }) => ({
      priority: one.id,
      carries,
      breaks: breaksOf(
        view,
        one,
        asked.filter((kind) => !carriedBy(kind, carries)),
      ),
    })),
    notAsked: present.filter((kind) => !asked.includes(kind)),
  };
}

function howCarried({ lead, contributors }: Priority, body: string, below: ReadonlyMap<string, string[]>): Carries {
  if (lead === body) return 'leads';
  if (contributors.includes(body)) return 'contributes';
  const under = below.get(body) ?? [];
  return under.some((lower) => lower === lead || contributors.includes(lower)) ? 'through another' : null;
}

function reportingTo(view: LiveView): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const { from, to, type } of view.links) {
    if (type === 'REPORTS_TO') below.set(to, [...(below.get(to) ?? []), from]);
  }
  return below;
}

const CARRIER_WORD: Partial<Record<BodyKind, string>> = { BLOCK: 'block', LSP: 'LSP', FORUM: 'forum' };

function breaksOf(view: LiveView, priority: Priority, idle: readonly BodyKind[]): string[] {
  const lines = linesToTop(view);
  const name = (id: string) => view.structure.bodies.find((body) => body.id === id)?.name ?? id;
  const parts = [priority.lead, ...priority.contributors].filter((id): id is string => id !== null);
  const ended = parts.filter((id) => !view.bodies.has(id));
  const apart = parts.filter((id) => view.bodies.has(id) && !lines.has(id));
  return [
    ...(priority.lead === null ? ['Nobody leads on it.'] : []),
    ...ended.map((id) => `${name(id)} is to work on it, but does not exist on this day.`),
    ...apart.map((id) => `${name(id)} works on it, but has no line to the top.`),
    ...idle.map((kind) => `No ${CARRIER_WORD[kind] ?? kind} takes it up.`),
  ];
}
