import type { ReviewState } from '../graphql/generated/graphql.js';
import { SEVERITIES } from '../ui/words.js';

/** States that are listed unless somebody asks otherwise: all but the dismissed. */
export const LISTED: readonly string[] = ['open', 'in-progress', 'confirmed'];

/** A state as it stands in the address. */
export function stateWord(state: ReviewState): string {
  return state.toLowerCase().replaceAll('_', '-');
}

/** What narrows the list, as it stands in the address. */
export interface GapChoice {
  severities: readonly string[];
  rules: readonly string[];
  body: string | undefined;
  /** How the review stands; none for all but the dismissed. */
  states: readonly ReviewState[];
  assignee: string | null;
  /** Only what is new since the last import. */
  onlyNew: boolean;
}

/** The question that a choice asks. */
export function filterOf({ severities, rules, body, states, assignee, onlyNew }: GapChoice) {
  const some = SEVERITIES.filter((each) => severities.includes(each.toLowerCase()));
  return {
    severities: some.length > 0 ? some : null,
    rules: rules.length > 0 ? [...rules] : null,
    body: body ?? null,
    states: [...states],
    assignee,
    onlyNew,
  };
}
