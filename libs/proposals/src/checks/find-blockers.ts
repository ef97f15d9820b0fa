import { reached, type LiveView } from '@remit/gaps';
import { firstDay, isLive, liveWindow, type Body, type Day, type Priority, type Structure } from '@remit/structure';
import { lostCells } from '../effect/coverage.js';
import { compared, EFFECT_ASSUMPTIONS, type Compared } from '../effect/measured.js';
import { voicesOf } from '../effect/voices.js';
import { isOpen } from '../hand-over.js';
import { followerOf, type Trace } from '../lineage.js';
import type { Blocker, BlockerKind } from './blocker.js';

/** Says what one kind of check finds: the thing, and how it reads. */
interface Check {
  readonly kind: BlockerKind;
  readonly find: (both: Compared) => readonly { readonly subject: string; readonly title: string }[];
  readonly remedy: string;
}

const CHECKS: readonly Check[] = [
  {
    kind: 'DUTY_WITHOUT_HOME',
    find: dutiesWithoutHome,
    remedy: 'Let a body take on the duty when it absorbs the other, or keep the statutory body.',
  },
  {
    kind: 'PRIORITY_WITHOUT_LEAD',
    find: (both) => prioritiesWithout(both, 'lead', 'would have no live lead'),
    remedy: 'Name a lead for the priority.',
  },
  {
    kind: 'PRIORITY_WITHOUT_OWNER',
    find: (both) => prioritiesWithout(both, 'setBy', 'would belong to no live body'),
    remedy: 'Let a live body absorb the one that set the priority.',
  },
  {
    kind: 'CELL_WITHOUT_BODY',
    find: ({ before, after }) =>
      [true, false].flatMap((withFunction) =>
        lostCells(before, after, withFunction).map(({ id, name }) => ({
          subject: id,
          title: `No live body would look after ${name}.`,
        })),
      ),
    remedy: 'Add the theme, area or function to a body that lives on.',
  },
  {
    kind: 'ACTION_WITHOUT_HOME',
    find: actionsWithoutHome,
    remedy: 'Move the open actions to another body before this one ends.',
  },
  {
    kind: 'MEETING_WITHOUT_HOME',
    find: meetingsWithoutHome,
    remedy: 'Move the meetings to come to another body before this one ends.',
  },
  {
    kind: 'SECTOR_WITHOUT_VOICE',
    find: ({ before, after }) => {
      const left = voicesOf(after);
      return [...voicesOf(before).values()]
        .filter(({ id }) => !left.has(id))
        .map(({ id, name }) => ({ subject: id, title: `The only voice of a sector would go: ${name}.` }));
    },
    remedy: 'Give the sector a seat on a body that works on the theme.',
  },
  {
    kind: 'CHILD_WITHOUT_PARENT',
    find: childrenWithoutParent,
    remedy: 'Let the body report to another, or move the reporting lines before their upper end ends.',
  },
  {
    kind: 'BODY_WITHOUT_LINE',
    find: bodiesWithoutLine,
    remedy: 'Add a link from the body to one that has a line to a top body.',
  },
  {
    kind: 'BODY_WITHOUT_CHAIR',
    find: bodiesWithoutChair,
    remedy: 'Name a chair for the body.',
  },
  {
    kind: 'MONEY_WITHOUT_HOME',
    find: ({ before, after, lineage }) =>
      ended(before, after)
        .filter(({ id, annualBudget }) => (annualBudget ?? 0) > 0 && !livesOn(after, lineage, id))
        .map(({ id, name, annualBudget }) => ({
          subject: id,
          title: `${name} has £${annualBudget!.toLocaleString('en-GB')} a year, which would go to no body.`,
        })),
    remedy: 'Let another body absorb it, or say where the money goes and accept this.',
  },
];

/** Everything that had a home and would lose it, each thing once for each kind of home. Nothing that was homeless before is named. */
export function findBlockers(
  before: Structure,
  after: Structure,
  terms: { asOf: Day; tops: readonly string[]; lineage: readonly Trace[] },
): Blocker[] {
  const both = compared(before, after, { ...terms, assumptions: EFFECT_ASSUMPTIONS });
  return CHECKS.flatMap(({ kind, find, remedy }) =>
    find(both).map(({ subject, title }) => ({ id: `${kind} ${subject}`, kind, subject, title, remedy })),
  );
}

const ended = (before: LiveView, after: LiveView): Body[] =>
  [...before.bodies.values()].filter(({ id }) => !after.bodies.has(id));

function livesOn(after: LiveView, lineage: readonly Trace[], body: string): Body | null {
  const follower = followerOf(lineage, body);
  return follower === null || follower === body ? null : (after.bodies.get(follower) ?? null);
}

function dutiesWithoutHome({ before, after, lineage }: Compared) {
  const kept = ({ id, legalBasis }: Body) => {
    const now = after.bodies.get(id) ?? livesOn(after, lineage, id);
    const says = (basis: string) => (now?.legalBasis ?? '').includes(basis);
    return now?.statutory === true && (legalBasis === null || says(legalBasis));
  };
  return [...before.bodies.values()]
    .filter((body) => body.statutory === true && !kept(body))
    .map(({ id, name, legalBasis }) => ({
      subject: id,
      title: `The duty of ${name}${legalBasis === null ? '' : ` (${legalBasis})`} would have no home.`,
    }));
}

function prioritiesWithout({ before, after }: Compared, field: 'lead' | 'setBy', what: string) {
  const has = (view: LiveView, one: Priority) => {
    const body = one[field];
    return body !== null && view.bodies.has(body);
  };
  const now = new Map(after.structure.priorities.map((one) => [one.id, one]));
  return before.structure.priorities
    .filter(
      (one) =>
        isLive(liveWindow(one.validFrom, one.validTo), before.asOf) &&
        has(before, one) &&
        !has(after, now.get(one.id)!),
    )
    .map(({ id, name }) => ({ subject: id, title: `The priority “${name}” ${what}.` }));
}

function actionsWithoutHome({ before, after }: Compared) {
  const now = new Map(after.structure.actions.map(({ id, body }) => [id, body]));
  return before.structure.actions
    .filter((one) => isOpen(one) && before.bodies.has(one.body) && !after.bodies.has(now.get(one.id)!))
    .map(({ id, title, body }) => ({
      subject: id,
      title: `The open action “${title}” would stay with ${before.bodies.get(body)!.name}, which ends.`,
    }));
}

/** A meeting that moved has another id; those still with a body that was live before and is not after have no home. */
function meetingsWithoutHome({ before, after }: Compared) {
  return after.structure.meetings
    .filter((one) => firstDay(one.date) >= after.asOf && before.bodies.has(one.body) && !after.bodies.has(one.body))
    .map(({ id, date, body }) => ({
      subject: id,
      title: `The meeting of ${date} would stay with ${before.bodies.get(body)!.name}, which ends.`,
    }));
}

function childrenWithoutParent({ before, after }: Compared) {
  const children = (view: LiveView) =>
    new Set(view.links.filter(({ type }) => type === 'REPORTS_TO').map(({ from }) => from));
  const [then, now] = [children(before), children(after)];
  return [...after.bodies.values()]
    .filter(({ id }) => then.has(id) && !now.has(id) && !after.tops.includes(id))
    .map(({ id, name }) => ({ subject: id, title: `${name} would report to nobody.` }));
}

function bodiesWithoutLine({ before, after }: Compared) {
  const [then, now] = [reached(before), reached(after)];
  return [...after.bodies.values()]
    .filter(({ id }) => then.has(id) && !now.has(id))
    .map(({ id, name }) => ({ subject: id, title: `${name} would lose its line to a top body.` }));
}

/** Bodies that had a chair and have none, and those that carry on a body that had one. */
function bodiesWithoutChair({ before, after, lineage }: Compared) {
  const chaired = (view: LiveView) =>
    new Set(view.seats.filter(({ role }) => role === 'CHAIR').map(({ body }) => body));
  const [then, now] = [chaired(before), chaired(after)];
  const due = new Set([...then].flatMap((body) => followerOf(lineage, body) ?? []));
  return [...after.bodies.values()]
    .filter(({ id }) => due.has(id) && !now.has(id))
    .map(({ id, name }) => ({ subject: id, title: `${name} would have no chair.` }));
}
