import { mustBeLive, mustExist } from '../conditions.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Step } from '../operation-kind.js';

/** A body takes the lead on a priority. */
export interface NameLead extends Step<'NAME_LEAD'> {
  readonly priority: string;
  readonly body: string;
}

export const nameLead: OperationKind<NameLead> = {
  kind: 'NAME_LEAD',
  needs: ({ priority, body }) => [...rowsOf('priorities', [priority]), ...rowsOf('bodies', [body])],
  title: ({ priority, body }, sandbox) => `Let ${named.body(sandbox, body)} lead ${named.priority(sandbox, priority)}`,
  check: ({ priority, body }, sandbox) => {
    const leads = sandbox.get('priorities', priority)?.lead === body;
    return firstOf(
      mustExist(sandbox, 'priorities', priority),
      mustBeLive(sandbox, body),
      leads ? { problem: 'It leads this priority already.', remedy: 'Take this step out.' } : null,
    );
  },
  change: ({ priority, body }, sandbox) => {
    const row = sandbox.get('priorities', priority)!;
    sandbox.put('priorities', { ...row, lead: body });
    const before = row.lead === null ? 'nobody' : named.body(sandbox, row.lead);
    const sentence = `${named.body(sandbox, body)} leads ${named.priority(sandbox, priority)}, which ${before} led.`;
    sandbox.trace('priorities', priority, 'CHANGED', priority, sentence);
  },
};
