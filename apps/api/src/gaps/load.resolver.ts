import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { bodyLoads, isSeatOf, loadBy, type LoadBy, type LoadRow, type LiveView, type Range } from '@remit/gaps';
import type { Day } from '@remit/structure';
import { badInput } from '../endpoint/bad-input.js';
import type { Ask } from '../structure/ask.js';
import { LiveViews } from './live-views.js';
import { namedSector, namedThing } from './named.js';
import { partnerAsked, type PartnerInput } from './partner-asked.js';

const LIMITS = { meetingsPerYear: 366, meetingHours: 24, preparationHours: 1000, hourlyRate: 1000 } as const;
const MOST_ROWS = 50_000;

type Assumptions = Partial<Record<keyof typeof LIMITS, number | null>>;
interface LoadAsked {
  readonly by: Uppercase<LoadBy>;
  readonly assumptions?: Assumptions | null;
  readonly seenBy?: PartnerInput | null;
  readonly asOf?: Day | null;
}

/** Who gives how much time, and what it costs. */
@Resolver()
export class LoadResolver {
  constructor(private readonly views: LiveViews) {}

  @Query()
  async load(@Args() { by, assumptions, seenBy = null, asOf }: LoadAsked, @Context() ask: Ask) {
    const terms = checked(assumptions ?? {});
    const view = await this.views.on(ask, asOf);
    const key = JSON.stringify(['load', by, terms, seenBy?.kind, seenBy?.slug]);
    return this.views.answer(view, key, () => loadOf(view, by.toLowerCase() as LoadBy, terms, seenBy));
  }
}

function loadOf(view: LiveView, by: LoadBy, terms: Assumptions, seenBy: PartnerInput | null) {
  const { hourlyRate: rate = null, ...assumptions } = terms;
  const only = seenBy === null ? () => true : isSeatOf(view, partnerAsked(seenBy));
  const rows = loadBy(view, by, { rate, assumptions, only });
  const seated = new Set(view.seats.filter(only).map(({ body }) => body));
  const loads = [...bodyLoads(view, assumptions).values()].filter(({ body }) => seated.has(body));
  return {
    asOf: view.asOf,
    hours: sum(rows.map(({ hours }) => hours)),
    pounds: rate === null ? null : sum(rows.map(({ pounds }) => pounds!)),
    total: rows.length,
    rows: ({ first }: { first: number }) => {
      if (first < 0 || first > MOST_ROWS) throw badInput(`"first" must be from 0 to ${MOST_ROWS}.`);
      return rows.slice(0, first).map((row) => ({ ...row, of: subjectOf(view, by, row) }));
    },
    bodies: loads.length,
    assumedBodies: loads.filter(({ assumed }) => assumed).length,
  };
}

function subjectOf(view: LiveView, by: LoadBy, { id }: LoadRow) {
  if (id === null) return null;
  switch (by) {
    case 'person':
      return namedThing(view, 'Person', id);
    case 'organisation':
      return namedThing(view, 'Organisation', id);
    case 'sector':
      return namedSector(id);
    case 'theme':
      return namedThing(view, 'Theme', id);
  }
}

function checked(assumptions: Assumptions): Assumptions {
  for (const [name, most] of Object.entries(LIMITS)) {
    const value = assumptions[name as keyof typeof LIMITS] ?? null;
    if (value !== null && !(value >= 0 && value <= most)) throw badInput(`"${name}" must be from 0 to ${most}.`);
  }
  return assumptions;
}

function sum(ranges: readonly Range[]): Range {
  const at = (end: keyof Range) => ranges.reduce((total, range) => total + range[end], 0);
  return { low: at('low'), likely: at('likely'), high: at('high') };
}
