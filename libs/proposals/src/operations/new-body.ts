import { ID, type Body } from '@remit/structure';
import { firstOf, type Refusal } from '../operation-kind.js';
import { mustExist, mustSay } from '../conditions.js';
import type { Sandbox } from '../sandbox.js';

/** A body that a proposal begins. Its dates follow from the day of the proposal. */
export type NewBody = Omit<Body, 'status' | 'validFrom' | 'validTo'>;

/** Refuses a new body that could not be told from others, or that names what is not there. */
export function checkNewBody(sandbox: Sandbox, body: NewBody): Refusal | null {
  return firstOf(
    mustSay(body.name, 'name'),
    ID.test(body.id)
      ? null
      : {
          problem: `“${body.id}” cannot be an id.`,
          remedy: 'Use letters, digits, full stops, hyphens and underscores.',
        },
    sandbox.get('bodies', body.id) === null
      ? null
      : { problem: `There is a body “${body.id}” already.`, remedy: 'Give the new body another id.' },
    nameIsFree(sandbox, body.name, null),
    ...body.themes.map((id) => mustExist(sandbox, 'themes', id)),
    ...body.areas.map((id) => mustExist(sandbox, 'areas', id)),
  );
}

/** Refuses a name that another live body bears. */
export function nameIsFree(sandbox: Sandbox, name: string, except: string | null): Refusal | null {
  const plain = (text: string) => text.trim().toLowerCase();
  const same = sandbox
    .all('bodies')
    .find((one) => one.id !== except && sandbox.live(one.id) !== null && plain(one.name) === plain(name));
  return same
    ? { problem: `Another body is called ${same.name}.`, remedy: 'Choose a name that tells the two apart.' }
    : null;
}

/** Begins the body on the day. */
export function beginBody(sandbox: Sandbox, body: NewBody): void {
  sandbox.put('bodies', { ...body, status: 'ACTIVE', validFrom: sandbox.day, validTo: null });
  sandbox.trace('bodies', body.id, 'ADDED', body.id, `${body.name} begins.`);
}
