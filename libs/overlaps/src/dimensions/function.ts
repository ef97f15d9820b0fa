import { BODY_FUNCTIONS, type BodyFunction } from '@remit/structure';
import type { Projection } from '../projection/projection.js';
import { listed } from '../explain/words.js';
import { UNKNOWN, type Dimension } from './dimension.js';

/** Functions that most partnership bodies have say less. */
const COMMON: ReadonlySet<BodyFunction> = new Set(['COORDINATES', 'SHARES_INFORMATION']);
const WEIGHT = BODY_FUNCTIONS.map((name) => (COMMON.has(name) ? 0.5 : 1));
const TOTAL = Float64Array.from({ length: 1 << BODY_FUNCTIONS.length }, (_, bits) =>
  WEIGHT.reduce((sum, weight, i) => (bits & (1 << i) ? sum + weight : sum), 0),
);
export const FUNCTION_SAME = 0.67;

/** How a function is said of a body. */
export const FUNCTION_WORDS: Readonly<Record<BodyFunction, string>> = {
  DECIDES: 'decide',
  COMMISSIONS: 'commission services',
  ADVISES: 'advise',
  COORDINATES: 'coordinate',
  DELIVERS: 'deliver',
  SCRUTINISES: 'scrutinise',
  CONSULTS: 'consult',
  SHARES_INFORMATION: 'share information',
};

/** Whether two bodies do the same sort of thing. */
export function functionDimension({ functions, list }: Projection): Dimension {
  const value = (a: number, b: number) => {
    const bitsA = functions[a]!;
    const bitsB = functions[b]!;
    return bitsA === 0 || bitsB === 0 ? null : TOTAL[bitsA & bitsB]! / TOTAL[bitsA | bitsB]!;
  };
  return {
    id: 'FUNCTION',
    level: (a, b) => {
      const likeness = value(a, b);
      if (likeness === null) return UNKNOWN;
      return likeness >= FUNCTION_SAME - 0.005 ? 0 : likeness > 0 ? 1 : 2;
    },
    value,
    sentence: (a, b) => {
      const shared = wordsOf(functions[a]! & functions[b]!);
      const onlyA = wordsOf(functions[a]! & ~functions[b]!);
      const onlyB = wordsOf(functions[b]! & ~functions[a]!);
      const rest = [
        ...(onlyA.length > 0 ? [`only ${list.bodies[a]!.name} is there to ${listed(onlyA)}`] : []),
        ...(onlyB.length > 0 ? [`only ${list.bodies[b]!.name} is there to ${listed(onlyB)}`] : []),
      ];
      const both = shared.length > 0 ? `Both ${listed(shared)}` : 'They have no function in common';
      return `${[both, ...rest].join('; ')}.`;
    },
  };
}

function wordsOf(bits: number): string[] {
  return BODY_FUNCTIONS.filter((_, i) => bits & (1 << i)).map((name) => FUNCTION_WORDS[name]);
}
