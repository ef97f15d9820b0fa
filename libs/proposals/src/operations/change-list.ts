import { BODY_FUNCTIONS, type BodyFunction } from '@remit/structure';
import { mustBeLive, mustExist } from '../conditions.js';
import { counted, listed, named, plainWord } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Refusal, type Step } from '../operation-kind.js';
import type { Sandbox } from '../sandbox.js';

/** Some items of one of a body's lists come and go. */
export interface ListChange<Kind extends string, Item extends string> extends Step<Kind> {
  readonly body: string;
  readonly add: readonly Item[];
  readonly remove: readonly Item[];
}

type Field = 'themes' | 'areas' | 'functions';

/** The operation that changes one list of a body. */
export function listChange<O extends ListChange<string, string>>(kind: O['kind'], field: Field): OperationKind<O> {
  return {
    kind,
    needs: ({ body, add }) => [...rowsOf('bodies', [body]), ...(field === 'functions' ? [] : rowsOf(field, add))],
    title: ({ body }, sandbox) => `Change the ${field} of ${named.body(sandbox, body)}`,
    check: (operation, sandbox) => check(operation, sandbox, field),
    change: ({ body, add, remove }, sandbox) => {
      const row = sandbox.get('bodies', body)!;
      const left = (row[field] as readonly string[]).filter((one) => !remove.includes(one));
      sandbox.put('bodies', { ...row, [field]: [...new Set([...left, ...add])] });
      const parts = [said('gains', add, sandbox, field), said('gives up', remove, sandbox, field)].filter(
        (text) => text !== '',
      );
      sandbox.trace('bodies', body, 'CHANGED', body, `${row.name} ${parts.join(' and ')}.`);
    },
  };
}

function check({ body, add, remove }: ListChange<string, string>, sandbox: Sandbox, field: Field): Refusal | null {
  const has = sandbox.get('bodies', body)?.[field] ?? [];
  const known = (id: string) =>
    BODY_FUNCTIONS.includes(id as BodyFunction)
      ? null
      : { problem: `There is no function “${id}”.`, remedy: 'Choose one of the list.' };
  const one = add.find((id) => has.includes(id));
  const other = remove.find((id) => !has.includes(id));
  return firstOf(
    mustBeLive(sandbox, body),
    add.length + remove.length > 0
      ? null
      : { problem: `No ${field} are named.`, remedy: `Choose ${field} to add or take away.` },
    ...add.map((id) => (field === 'functions' ? known(id) : mustExist(sandbox, field, id))),
    one === undefined
      ? null
      : { problem: `The body has ${itemName(one, sandbox, field)} already.`, remedy: 'Take it out of this step.' },
    other === undefined
      ? null
      : { problem: `The body does not have ${itemName(other, sandbox, field)}.`, remedy: 'Take it out of this step.' },
  );
}

function said(verb: string, items: readonly string[], sandbox: Sandbox, field: Field): string {
  if (items.length === 0) return '';
  const names = listed(items.map((id) => itemName(id, sandbox, field)));
  return `${verb} ${counted(items.length, field.slice(0, -1))}: ${names}`;
}

function itemName(id: string, sandbox: Sandbox, field: Field): string {
  return field === 'functions' ? `“${plainWord(id)}”` : `“${sandbox.get(field, id)?.name ?? id}”`;
}
