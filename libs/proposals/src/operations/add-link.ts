import type { LinkType } from '@remit/structure';
import { mustBeLive, mustDiffer } from '../conditions.js';
import { reportsUp } from '../hand-over.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Refusal, type Step } from '../operation-kind.js';
import type { Sandbox } from '../sandbox.js';

/** A link between two bodies begins. */
export interface AddLink extends Step<'ADD_LINK'> {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly note: string | null;
}

export const addLink: OperationKind<AddLink> = {
  kind: 'ADD_LINK',
  needs: ({ from, to }) => rowsOf('bodies', [from, to]),
  title: (operation, sandbox) => `Add the link “${named.link(sandbox, operation)}”`,
  check: (operation, sandbox) => {
    const { from, to } = operation;
    return firstOf(mustDiffer(from, to), mustBeLive(sandbox, from), mustBeLive(sandbox, to), fits(operation, sandbox));
  },
  change: ({ from, to, type, note }, sandbox) => {
    const begun = sandbox.begin('links', { from, to, type, note, validFrom: null, validTo: null });
    sandbox.trace('links', begun.id, 'ADDED', begun.id, `New link: ${named.link(sandbox, begun)}.`);
  },
};

function fits({ from, to, type }: AddLink, sandbox: Sandbox): Refusal | null {
  const there = sandbox.linksOf(from).some((link) => link.from === from && link.to === to && link.type === type);
  if (there) return { problem: 'There is such a link already.', remedy: 'Take this step out.' };
  if (type !== 'REPORTS_TO' || !reportsUp(sandbox, to, from)) return null;
  const remedy = 'Remove a reporting line of the circle first.';
  return {
    problem: `${named.body(sandbox, to)} reports to ${named.body(sandbox, from)}: it would go round in a circle.`,
    remedy,
  };
}
