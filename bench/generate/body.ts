import type { Body, LinkType } from '@remit/structure';
import { madeId } from '@remit/workbook';
import { BOILERPLATE, BROAD_THEMES } from './jobs.js';
import type { BodyOrder, CountyPlan, Job } from './kinds.js';
import { addSeats } from './partners.js';

/** Adds a body with its seats and its line up; returns it. */
export function addBody(plan: CountyPlan, order: BodyOrder): Body {
  const { random } = plan;
  const body: Body = {
    id: order.id,
    name: order.name,
    shortName: null,
    kind: order.kind,
    subtype: null,
    remit: order.remit ?? describe(plan, order.job),
    themes: order.theme ? [order.theme] : order.job ? [order.job.theme] : [],
    areas: [order.area.id],
    functions: order.job?.functions ?? ['COORDINATES'],
    status: 'ACTIVE',
    statutory: random.chance(0.1),
    legalBasis: null,
    meetingsPerYear: random.pick([4, 4, 6, 8, 12]),
    meetingHours: random.pick([1.5, 2, 2, 2.5, 3]),
    preparationHours: random.pick([6, 8, 10, 16]),
    annualBudget: null,
    termsOfReferenceUrl: random.chance(0.7) ? `https://example.org/${order.id}` : null,
    reviewDate: random.pick(['2009', '2010-09', '2011-03', '2011-09']),
    validFrom: random.pick(['2004', '2005-04', '2006', '2007-04-01']),
    validTo: null,
  };
  plan.draft.bodies.push(body);
  if (order.job) plan.jobs.set(body.id, order.job);
  addSeats(
    plan,
    body.id,
    Math.max(3, Math.round((plan.options.seats ?? 15) * (0.6 + random.next() * 0.8))),
    order.seatsFrom,
  );
  if (order.parent && random.chance(0.95)) addLink(plan, body.id, order.parent, 'REPORTS_TO');
  return body;
}

/** Adds a link between two bodies, unless there is one like it. */
export function addLink(plan: CountyPlan, from: string, to: string, type: LinkType): void {
  const link = { from, to, type, note: null, validFrom: null, validTo: null };
  const id = madeId('links', link)!;
  if (plan.linked.has(id)) return;
  plan.linked.add(id);
  plan.draft.links.push({ id, ...link });
}

/** The block of a county that a theme belongs to. */
export function blockOf(plan: CountyPlan, theme: string): string {
  const broad = Object.keys(BROAD_THEMES).findIndex((key) => BROAD_THEMES[key]!.includes(theme));
  return `${plan.county.id}-block-${(broad < 0 ? 0 : broad) % 5}`;
}

function describe(plan: CountyPlan, job: Job | undefined): string {
  const text = job ? plan.random.pick(job.wordings) : '';
  return [text, ...plan.random.sample(BOILERPLATE, plan.random.below(3))].filter(Boolean).join(' ');
}
