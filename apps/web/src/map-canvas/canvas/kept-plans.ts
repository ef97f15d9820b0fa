import type { Plan } from '../layout/plan.js';

/** Places kept between visits: one list of plans for each part of the structure that is drawn on its own ('' is the whole). */
export type KeptPlans = Readonly<Record<string, readonly Plan[]>>;

const VERSION = 1;

/** Reads places that an earlier visit kept; anything unreadable counts as nothing kept. */
export function readKeptPlans(key: string): KeptPlans {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as { version?: unknown; plans?: unknown } | null;
    if (kept?.version !== VERSION || typeof kept.plans !== 'object' || kept.plans === null) return {};
    const parts = Object.entries(kept.plans).filter(([, list]) => Array.isArray(list));
    return Object.fromEntries(parts.map(([part, list]) => [part, (list as unknown[]).filter(isPlan)]));
  } catch {
    return {};
  }
}

/** Keeps places for the next visit in this browser. A full or forbidden storage only means that the map is packed anew. */
export function writeKeptPlans(key: string, plans: KeptPlans): void {
  try {
    localStorage.setItem(key, JSON.stringify({ version: VERSION, plans }));
  } catch {
    // Nothing is lost that the layout cannot make again.
  }
}

function isPlan(value: unknown): value is Plan {
  if (typeof value !== 'object' || value === null) return false;
  const plan = value as Partial<Plan>;
  return (
    typeof plan.level === 'number' && typeof plan.nameWidth === 'number' && isPane(plan.pane) && areBands(plan.bands)
  );
}

function isPane(pane: unknown): boolean {
  const { width, height } = (pane ?? {}) as Record<string, unknown>;
  return typeof width === 'number' && typeof height === 'number';
}

function areBands(bands: unknown): boolean {
  return isListOf(bands, ({ height, stacks }) => typeof height === 'number' && isListOf(stacks, isStack));
}

function isStack({ columns, boxes }: Record<string, unknown>): boolean {
  return typeof columns === 'number' && columns >= 1 && isListOf(boxes, isBox);
}

function isListOf(value: unknown, isOne: (one: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((one: unknown) => isOne((one ?? {}) as Record<string, unknown>));
}

function isBox({ id, height, columns }: Record<string, unknown>): boolean {
  if (typeof id !== 'string' || typeof height !== 'number' || !Array.isArray(columns)) return false;
  return columns.every((rows: unknown) => Array.isArray(rows) && rows.every((row: unknown) => Array.isArray(row)));
}

/** Kept plans with one more, in place of an older one of the same level. */
export function withPlan(plans: readonly Plan[], plan: Plan): readonly Plan[] {
  return [...plans.filter((one) => one.level !== plan.level), plan];
}
