import type { OverlapClass, OverlapFilter, ReviewState } from '../graphql/generated/graphql.js';
import { STATES } from '../ui/review/verdicts.js';
import { TO_DECIDE } from '../ui/words.js';

/** Classes in the order in which they ask for a decision. */
export const CLASSES: readonly OverlapClass[] = [
  'DUPLICATION',
  'OVERLAP',
  'NESTED',
  'COMPLEMENTARY',
  'SUCCESSOR',
  'WATCH',
];
const TO_DO: readonly ReviewState[] = ['OPEN', 'IN_PROGRESS'];

/** Everything that the queue keeps in its address. */
export interface QueueView {
  classes: readonly OverlapClass[];
  states: readonly ReviewState[];
  assignee: string | null;
  /** Whole per cent from which pairs are listed. */
  from: number;
  /** Scores hidden until a verdict is given. */
  blind: boolean;
  pair: string | null;
}

function words<T extends string>(known: readonly T[], text: string | null, byDefault: readonly T[]): readonly T[] {
  if (text === null) return byDefault;
  const chosen = text.toUpperCase().replaceAll('-', '_').split(',');
  return known.filter((each) => chosen.includes(each));
}

/** Reads an address such as `?class=nested&state=confirmed&from=60&pair=…`. */
export function readQueue(search: string): QueueView {
  const given = new URLSearchParams(search);
  const from = Number(given.get('from') ?? 0);
  return {
    classes: words(CLASSES, given.get('class'), TO_DECIDE),
    states: words(STATES, given.get('state'), TO_DO),
    assignee: given.get('who'),
    from: Number.isInteger(from) && from >= 0 && from <= 95 ? from : 0,
    blind: given.get('blind') === '1',
    pair: given.get('pair'),
  };
}

/** Writes the address; what holds by default is left out. */
export function queueAddress(view: QueueView): string {
  const query = new URLSearchParams();
  const list = (name: string, values: readonly string[], byDefault: readonly string[]) => {
    const text = values.map((value) => value.toLowerCase().replaceAll('_', '-')).join(',');
    if (text !== byDefault.map((value) => value.toLowerCase().replaceAll('_', '-')).join(',')) query.set(name, text);
  };
  list(
    'class',
    CLASSES.filter((each) => view.classes.includes(each)),
    TO_DECIDE,
  );
  list(
    'state',
    STATES.filter((each) => view.states.includes(each)),
    TO_DO,
  );
  if (view.assignee) query.set('who', view.assignee);
  if (view.from > 0) query.set('from', String(view.from));
  if (view.blind) query.set('blind', '1');
  if (view.pair) query.set('pair', view.pair);
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '/overlaps' : `/overlaps?${text}`;
}

/** The question that a view asks. */
export function filterOf({ classes, states, assignee, from }: QueueView): OverlapFilter {
  return {
    classes: [...classes],
    states: [...states],
    assignee,
    ...(from > 0 ? { minProbability: from / 100 } : {}),
  };
}

/** The entry after the one that is shown; the first where it is the last, none where it is the only one. */
export function nextOf(slugs: readonly string[], shown: string | null): string | null {
  const at = shown === null ? -1 : slugs.indexOf(shown);
  const next = slugs[at + 1] ?? slugs[0] ?? null;
  return next === shown ? null : next;
}
