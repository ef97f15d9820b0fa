/** One fact that a returned row either shows or does not. */
interface Term {
  readonly column: string;
  readonly negated: boolean;
  readonly operator: '=' | '>=' | '>' | '<=' | '<' | null;
  readonly value: string;
}

/** Facts that must all hold, as written after `when` in a rule's header. */
export type Condition = readonly Term[];

const TERM = /^(not )?([A-Za-z][A-Za-z0-9]*)(?: (is|>=|>|<=|<) (\S+))?$/;

/**
 * Reads `advises`, `not statutory`, `kind is GROUP`, `late >= 3`, and several of them joined by `and`. Throws on anything else.
 */
export function readCondition(text: string): Condition {
  return text.split(' and ').map((part) => {
    const match = TERM.exec(part.trim());
    if (!match) throw new Error(`cannot read the condition "${part.trim()}"`);
    const operator = match[3] === 'is' ? '=' : ((match[3] as Term['operator']) ?? null);
    return { column: match[2]!, negated: match[1] !== undefined, operator, value: match[4] ?? '' };
  });
}

/** True when the row shows every fact of the condition. */
export function holds(condition: Condition, row: Readonly<Record<string, unknown>>): boolean {
  return condition.every((term) => shows(term, row[term.column]) !== term.negated);
}

function shows(term: Term, value: unknown): boolean {
  switch (term.operator) {
    case null:
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    case '=':
      return String(value) === term.value;
    case '>=':
      return typeof value === 'number' && value >= Number(term.value);
    case '>':
      return typeof value === 'number' && value > Number(term.value);
    case '<=':
      return typeof value === 'number' && value <= Number(term.value);
    case '<':
      return typeof value === 'number' && value < Number(term.value);
  }
}
