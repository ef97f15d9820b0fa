import type { Action, Link, Meeting, Membership, Priority, Role } from '@remit/structure';
import { firstDay } from '@remit/structure';
import { counted, named, plainWord } from './names.js';
import type { Sandbox } from './sandbox.js';

/** Open actions of a body. */
export function openActions(sandbox: Sandbox, body: string): Action[] {
  return sandbox.all('actions').filter((action) => action.body === body && isOpen(action));
}

/** True for an action that still has to be done. */
export function isOpen({ status, completed }: Pick<Action, 'status' | 'completed'>): boolean {
  return completed === null && (status === 'OPEN' || status === null);
}

/** Meetings of a body on the day of the proposal or after. */
export function comingMeetings(sandbox: Sandbox, body: string): Meeting[] {
  return sandbox.all('meetings').filter((meeting) => meeting.body === body && firstDay(meeting.date) >= sandbox.day);
}

/** Reporting lines up to a body. */
export function childLines(sandbox: Sandbox, body: string): Link[] {
  return sandbox.linksOf(body).filter((link) => link.type === 'REPORTS_TO' && link.to === body);
}

/** Running priorities that a body set, leads or contributes to. */
export function prioritiesOf(sandbox: Sandbox, body: string): Priority[] {
  return sandbox
    .all('priorities')
    .filter((one) => sandbox.runs(one) && (one.setBy === body || one.lead === body || one.contributors.includes(body)));
}

/** Moves seats to another body. Whoever sits there already keeps that seat; a chair comes as a member unless named. */
export function moveSeats(
  sandbox: Sandbox,
  seats: readonly Membership[],
  to: string,
  chair: string | null = null,
): void {
  const target = named.body(sandbox, to);
  for (const seat of seats) {
    const who = named.seat(sandbox, seat);
    const from = named.body(sandbox, seat.body);
    const there = sandbox
      .seatsOf(to)
      .find((one) => one.person === seat.person && one.organisation === seat.organisation);
    sandbox.end('memberships', seat.id);
    if (there) {
      const sentence = `${who} sits on ${target} already and gives up the seat on ${from}.`;
      sandbox.trace('memberships', seat.id, 'JOINED', there.id, sentence);
      continue;
    }
    const role = roleThere(seat, chair);
    const begun = sandbox.begin('memberships', {
      ...seat,
      body: to,
      role,
      roleText: role === seat.role ? seat.roleText : null,
    });
    const as = role === seat.role ? '' : `, as ${plainWord(role)} and not as ${plainWord(seat.role)}`;
    sandbox.trace('memberships', seat.id, 'MOVED', begun.id, `${who} moves from ${from} to ${target}${as}.`);
  }
}

function roleThere(seat: Membership, chair: string | null): Role {
  if (chair !== null && seat.person === chair) return 'CHAIR';
  return seat.role === 'CHAIR' || seat.role === 'VICE_CHAIR' ? 'MEMBER' : seat.role;
}

/** Gives open actions to another body. */
export function moveActions(sandbox: Sandbox, actions: readonly Action[], to: string): void {
  for (const action of actions) {
    sandbox.put('actions', { ...action, body: to });
    const sentence = `The open action “${action.title}” goes to ${named.body(sandbox, to)}.`;
    sandbox.trace('actions', action.id, 'MOVED', action.id, sentence);
  }
}

/** Makes meetings to come those of another body. */
export function moveMeetings(sandbox: Sandbox, meetings: readonly Meeting[], to: string): void {
  for (const meeting of meetings) {
    const id = sandbox.replace('meetings', meeting.id, { ...meeting, body: to });
    const sentence = `The meeting of ${meeting.date} becomes one of ${named.body(sandbox, to)}.`;
    sandbox.trace('meetings', meeting.id, 'MOVED', id, sentence);
  }
}

/** Lets links go from or to another body instead. A link that is there already, or would lead from a body to itself, ends. */
export function moveLinks(sandbox: Sandbox, links: readonly Link[], from: string, to: string): void {
  const order = (link: Link) => (link.from === to || link.to === to ? 0 : link.to === from ? 1 : 2);
  for (const link of [...links].sort((a, b) => order(a) - order(b))) {
    const said = named.link(sandbox, link);
    sandbox.end('links', link.id);
    const moved = { ...link, from: link.from === from ? to : link.from, to: link.to === from ? to : link.to };
    const why = whyNot(sandbox, moved);
    const there = sandbox
      .linksOf(moved.from)
      .find((one) => one.to === moved.to && one.from === moved.from && one.type === moved.type);
    if (why !== null) sandbox.trace('links', link.id, 'ENDED', null, `The link “${said}” ends: ${why}.`);
    else if (there)
      sandbox.trace(
        'links',
        link.id,
        'JOINED',
        there.id,
        `The link “${said}” is replaced by one that is there already.`,
      );
    else {
      const begun = sandbox.begin('links', moved);
      sandbox.trace('links', link.id, 'MOVED', begun.id, `The link “${said}” becomes “${named.link(sandbox, begun)}”.`);
    }
  }
}

function whyNot(sandbox: Sandbox, { from, to, type }: Link): string | null {
  if (from === to) return 'both ends are now one body';
  if (type !== 'REPORTS_TO') return null;
  const parents = sandbox.linksOf(from).filter((one) => one.type === 'REPORTS_TO' && one.from === from);
  if (parents.some((one) => one.to === to)) return null;
  if (parents.length > 0) return `${named.body(sandbox, from)} reports elsewhere already`;
  return reportsUp(sandbox, to, from) ? 'reporting would go round in a circle' : null;
}

/** True when a body reports to another, directly or by way of others. */
export function reportsUp(sandbox: Sandbox, from: string, to: string): boolean {
  const up = new Map<string, string[]>();
  for (const link of sandbox.all('links')) {
    if (link.type === 'REPORTS_TO' && sandbox.runs(link)) up.set(link.from, [...(up.get(link.from) ?? []), link.to]);
  }
  const found = new Set([from]);
  for (const id of found) for (const next of up.get(id) ?? []) found.add(next);
  return found.has(to);
}

/** Puts a body in the place of another wherever priorities name it. */
export function movePriorities(sandbox: Sandbox, from: string, to: string): void {
  for (const one of prioritiesOf(sandbox, from)) {
    const swap = (id: string | null) => (id === from ? to : id);
    const lead = swap(one.lead);
    const contributors = [...new Set(one.contributors.map((id) => swap(id)!))].filter(
      (id) => id !== lead || one.contributors.includes(to),
    );
    sandbox.put('priorities', { ...one, setBy: swap(one.setBy), lead, contributors });
    const sentence = `${named.body(sandbox, to)} takes the place of ${named.body(sandbox, from)} for the priority ${named.priority(sandbox, one.id)}.`;
    sandbox.trace('priorities', one.id, 'CHANGED', one.id, sentence);
  }
}

/** Hands over everything that a body has, and ends it. */
export function handOver(sandbox: Sandbox, from: string, to: string, chair: string | null = null): void {
  const body = sandbox.get('bodies', from)!;
  const seats = sandbox.seatsOf(from);
  moveSeats(sandbox, seats, to, chair);
  moveActions(sandbox, openActions(sandbox, from), to);
  moveMeetings(sandbox, comingMeetings(sandbox, from), to);
  moveLinks(sandbox, sandbox.linksOf(from), from, to);
  movePriorities(sandbox, from, to);
  sandbox.endBody(body);
  const sentence = `${body.name} ends; ${named.body(sandbox, to)} carries on its work with ${counted(seats.length, 'seat')}.`;
  sandbox.trace('bodies', from, 'MOVED', to, sentence);
}
