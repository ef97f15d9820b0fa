import { mustExist } from '../conditions.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Step } from '../operation-kind.js';

/** A link ends. */
export interface RemoveLink extends Step<'REMOVE_LINK'> {
  readonly link: string;
}

export const removeLink: OperationKind<RemoveLink> = {
  kind: 'REMOVE_LINK',
  needs: ({ link }) => rowsOf('links', [link]),
  title: ({ link }, sandbox) => {
    const row = sandbox.get('links', link);
    return row === null ? 'Remove a link' : `Remove the link “${named.link(sandbox, row)}”`;
  },
  check: ({ link }, sandbox) => {
    const row = sandbox.get('links', link);
    const ended = row !== null && !sandbox.runs(row);
    return firstOf(
      mustExist(sandbox, 'links', link),
      ended ? { problem: 'This link has ended already.', remedy: 'Take this step out.' } : null,
    );
  },
  change: ({ link }, sandbox) => {
    const said = named.link(sandbox, sandbox.get('links', link)!);
    sandbox.trace('links', link, sandbox.end('links', link), null, `The link “${said}” ends.`);
  },
};
