import type { Body } from '@remit/structure';
import { mayEnd, mustBeLive, mustDiffer } from '../conditions.js';
import { handOver } from '../hand-over.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Step } from '../operation-kind.js';
import type { Sandbox } from '../sandbox.js';

/** One body ends and another carries on its work. */
export interface Absorb extends Step<'ABSORB'> {
  readonly body: string;
  readonly into: string;
  /** True when the other body takes on its themes, areas and functions too. */
  readonly takesScope: boolean;
  /** True when the other body takes on its statutory duties. */
  readonly takesDuties: boolean;
}

export const absorb: OperationKind<Absorb> = {
  kind: 'ABSORB',
  needs: ({ body, into }) => rowsOf('bodies', [body, into]),
  title: ({ body, into }, sandbox) => `Let ${named.body(sandbox, into)} absorb ${named.body(sandbox, body)}`,
  check: ({ body, into }, sandbox) => firstOf(mustDiffer(body, into), mayEnd(sandbox, body), mustBeLive(sandbox, into)),
  change: (operation, sandbox) => {
    const { body, into } = operation;
    widen(sandbox, sandbox.get('bodies', body)!, sandbox.get('bodies', into)!, operation);
    handOver(sandbox, body, into);
  },
};

function widen(sandbox: Sandbox, from: Body, to: Body, { takesScope, takesDuties }: Absorb): void {
  const union = <T>(a: readonly T[], b: readonly T[]) =>
    b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])];
  const scope = {
    themes: union(to.themes, from.themes),
    areas: union(to.areas, from.areas),
    functions: union(to.functions, from.functions),
  };
  const basis = [...new Set([to.legalBasis, from.legalBasis].filter((one) => one !== null))].join('; ');
  const budget = from.annualBudget === null ? to.annualBudget : (to.annualBudget ?? 0) + from.annualBudget;
  const duties = takesDuties && from.statutory === true;
  const wider: Body = {
    ...to,
    ...(takesScope ? scope : {}),
    ...(duties ? { statutory: true, legalBasis: basis === '' ? null : basis } : {}),
    annualBudget: budget,
  };
  if (JSON.stringify(wider) === JSON.stringify(to)) return;
  sandbox.put('bodies', wider);
  const taken = [
    takesScope && (['themes', 'areas', 'functions'] as const).some((key) => wider[key] !== to[key])
      ? 'its themes, areas and functions'
      : '',
    duties ? 'its statutory duties' : '',
    budget === to.annualBudget ? '' : 'its budget',
  ].filter((text) => text !== '');
  sandbox.trace('bodies', to.id, 'CHANGED', to.id, `${to.name} takes over from ${from.name}: ${taken.join(', ')}.`);
}
