import { mayEnd } from '../conditions.js';
import { comingMeetings, openActions, prioritiesOf } from '../hand-over.js';
import { named } from '../names.js';
import { rowsOf, type OperationKind, type Step } from '../operation-kind.js';
import type { Sandbox } from '../sandbox.js';

/** A body ends and nobody carries on its work. What should live on is re-homed by steps before this one. */
export interface Close extends Step<'CLOSE'> {
  readonly body: string;
}

export const close: OperationKind<Close> = {
  kind: 'CLOSE',
  needs: ({ body }) => rowsOf('bodies', [body]),
  title: ({ body }, sandbox) => `Close ${named.body(sandbox, body)}`,
  check: ({ body }, sandbox) => mayEnd(sandbox, body),
  change: ({ body }, sandbox) => {
    const row = sandbox.get('bodies', body)!;
    for (const seat of sandbox.seatsOf(body)) {
      const fate = sandbox.end('memberships', seat.id);
      sandbox.trace(
        'memberships',
        seat.id,
        fate,
        null,
        `${named.seat(sandbox, seat)} gives up the seat on ${row.name}.`,
      );
    }
    for (const link of sandbox.linksOf(body)) {
      const said = named.link(sandbox, link);
      sandbox.trace('links', link.id, sandbox.end('links', link.id), null, `The link “${said}” ends.`);
    }
    leave(sandbox, body, row.name);
    sandbox.endBody(row);
    sandbox.trace('bodies', body, 'ENDED', null, `${row.name} ends, and no body carries on its work.`);
  },
};

function leave(sandbox: Sandbox, body: string, name: string): void {
  for (const action of openActions(sandbox, body)) {
    sandbox.trace(
      'actions',
      action.id,
      'LEFT',
      null,
      `The open action “${action.title}” stays with ${name}, which ends.`,
    );
  }
  for (const meeting of comingMeetings(sandbox, body)) {
    sandbox.trace(
      'meetings',
      meeting.id,
      'LEFT',
      null,
      `The meeting of ${meeting.date} stays with ${name}, which ends.`,
    );
  }
  for (const { id } of prioritiesOf(sandbox, body)) {
    sandbox.trace(
      'priorities',
      id,
      'LEFT',
      null,
      `The priority ${named.priority(sandbox, id)} still names ${name}, which ends.`,
    );
  }
}
