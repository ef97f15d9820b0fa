import { madeId } from '@remit/workbook';
import { addLink } from './body.js';
import type { CountyPlan } from './kinds.js';

const MONTH = 30.4 * 86_400_000;
const LAST_DAY = Date.UTC(2010, 2, 3);

const TITLES = [
  'Report back on the work programme',
  'Bring a costed proposal to the next meeting',
  'Write to partners about attendance',
  'Publish the needs assessment',
  'Agree who pays for the coordinator',
  'Review membership and quorum',
  'Circulate the draft action plan',
  'Ask the block for a decision on funding',
];

/** Adds meetings, actions, priorities, sideways links and a reporting loop. */
export function addFollowUp(plan: CountyPlan): void {
  const { draft, random, county } = plan;
  const bodies = draft.bodies.filter((body) => body.id.startsWith(`${county.id}-`));
  for (const body of bodies) {
    const asleep = random.chance(0.04);
    addMeetings(plan, body.id, asleep ? 14 : 0);
    if (random.chance(0.4)) addAction(plan, body.id);
    const other = random.pick(bodies).id;
    if (random.chance(0.5) && other !== body.id) {
      addLink(plan, body.id, other, random.pick(['ADVISES', 'COORDINATES_WITH', 'SHARES_INFORMATION_WITH', 'FUNDS']));
    }
  }
  const groups = bodies.filter((body) => body.kind === 'GROUP').slice(0, 2);
  if (groups.length === 2) {
    addLink(plan, groups[0]!.id, groups[1]!.id, 'REPORTS_TO');
    addLink(plan, groups[1]!.id, groups[0]!.id, 'REPORTS_TO');
  }
  addPriorities(plan);
}

function addMeetings(plan: CountyPlan, body: string, monthsAgo: number): void {
  const count = plan.options.meetings ?? 4;
  for (let n = 0; n < count; n++) {
    const time = LAST_DAY - (monthsAgo + (n * 17) / Math.max(1, count - 1)) * MONTH - plan.random.below(9) * 86_400_000;
    const date = day(time);
    const papersIssued = day(time - (3 + plan.random.below(7)) * 86_400_000);
    const meeting = {
      body,
      date,
      title: `Meeting ${n + 1}`,
      agendaItems: 4 + plan.random.below(9),
      papersIssued,
      url: null,
    };
    plan.draft.meetings.push({ id: madeId('meetings', meeting)!, ...meeting });
  }
}

function addAction(plan: CountyPlan, body: string): void {
  const { random, draft } = plan;
  const owner = random.chance(0.8) ? random.pick(plan.people.get(`${plan.county.id}-council`)!) : null;
  const done = random.chance(0.6);
  draft.actions.push({
    id: `${body}-action`,
    title: random.pick(TITLES),
    body,
    owner,
    due: random.pick(['2009-09-30', '2009-12', '2010-04-30', '2010-06']),
    status: done ? 'DONE' : 'OPEN',
    completed: done ? '2009-11-15' : null,
    meetingDate: '2009-06-10',
  });
}

function addPriorities(plan: CountyPlan): void {
  const { random, draft, county } = plan;
  for (let n = 0; n < 6; n++) {
    draft.priorities.push({
      id: `${county.id}-priority-${n}`,
      name: `Priority ${n + 1} of ${county.name}`,
      description: null,
      setBy: `${county.id}-board`,
      lead: random.chance(0.85) ? `${county.id}-block-${n % 5}` : null,
      contributors: random.sample(plan.districts, random.below(5)).map((district) => `${district.id}-lsp`),
      measure: random.chance(0.8) ? 'Rate per thousand' : null,
      baseline: '10',
      target: '8',
      validFrom: '2008-04',
      validTo: '2011-03',
    });
  }
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
