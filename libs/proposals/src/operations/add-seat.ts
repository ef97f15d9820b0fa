import type { Role } from '@remit/structure';
import { mustBeLive, mustExist } from '../conditions.js';
import { named, plainWord } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Step } from '../operation-kind.js';

/** A person, an organisation, or a person on behalf of an organisation, gets a seat. */
export interface AddSeat extends Step<'ADD_SEAT'> {
  readonly body: string;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly role: Role;
  readonly voting: boolean | null;
}

export const addSeat: OperationKind<AddSeat> = {
  kind: 'ADD_SEAT',
  needs: ({ body, person, organisation }) => [
    ...rowsOf('bodies', [body]),
    ...rowsOf('people', person === null ? [] : [person]),
    ...rowsOf('organisations', organisation === null ? [] : [organisation]),
  ],
  title: (operation, sandbox) =>
    `Give ${named.seat(sandbox, operation)} a seat on ${named.body(sandbox, operation.body)} as ${plainWord(operation.role)}`,
  check: ({ body, person, organisation, role }, sandbox) => {
    const same = sandbox
      .seatsOf(body)
      .some((one) => one.person === person && one.organisation === organisation && one.role === role);
    const nobody = person === null && organisation === null;
    return firstOf(
      mustBeLive(sandbox, body),
      mustExist(sandbox, 'people', person),
      mustExist(sandbox, 'organisations', organisation),
      nobody ? { problem: 'The seat is for nobody.', remedy: 'Name a person, an organisation or both.' } : null,
      same && person !== null ? { problem: 'There is such a seat already.', remedy: 'Take this step out.' } : null,
    );
  },
  change: ({ body, person, organisation, role, voting }, sandbox) => {
    const begun = sandbox.begin('memberships', {
      body,
      person,
      organisation,
      role,
      roleText: null,
      voting,
      validFrom: null,
      validTo: null,
    });
    const sentence = `${named.seat(sandbox, begun)} gets a seat on ${named.body(sandbox, body)} as ${plainWord(role)}.`;
    sandbox.trace('memberships', begun.id, 'ADDED', begun.id, sentence);
  },
};
