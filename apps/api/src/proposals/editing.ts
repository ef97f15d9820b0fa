import type { Mistake } from '../reviews/review-input.js';
import type { Assumptions, ProposalContent } from './content.js';

/** Assumptions as they come in: what is left out stays as it is. */
export interface AssumedInput {
  readonly rate?: number | null;
  readonly largeBody?: number | null;
  readonly businessThatGoesOn?: number | null;
}

/** What is wrong with an assumption; undefined where nothing is. */
export function assumptionFault({ rate, largeBody, businessThatGoesOn }: AssumedInput): Mistake | undefined {
  const outside = (value: number | null | undefined, most: number) =>
    typeof value === 'number' && !(value >= 0 && value <= most);
  const fault = (message: string, path: string) => ({ code: 'BAD_INPUT', message, path: [path] });
  if (outside(rate, 10_000)) return fault('A rate is from 0 to 10,000 pounds an hour.', 'rate');
  if (outside(largeBody, 10_000)) return fault('A large body has from 0 to 10,000 seats.', 'largeBody');
  if (outside(businessThatGoesOn, 1)) return fault('The share is from 0 to 1.', 'businessThatGoesOn');
  return undefined;
}

/** The assumptions with what was said of them. */
export function assumed(now: Assumptions, { rate, largeBody, businessThatGoesOn: likely }: AssumedInput): Assumptions {
  const range = (share: number) => ({ low: Math.max(0, share - 0.25), likely: share, high: Math.min(1, share + 0.25) });
  return {
    rate: rate === undefined ? now.rate : rate,
    largeBody: largeBody ?? now.largeBody,
    businessThatGoesOn: typeof likely === 'number' ? range(likely) : now.businessThatGoesOn,
  };
}

type Terms = Pick<ProposalContent, 'title' | 'purpose' | 'day' | 'assumptions'>;

/** What an edit changed, in words, and of what is assumed from what to what. */
export function editInWords(before: Terms, after: Terms): string {
  const share = ({ businessThatGoesOn: { likely } }: Assumptions) => `${String(Math.round(likely * 100))}%`;
  const rate = ({ rate: pounds }: Assumptions) => (pounds === null ? 'none' : `£${String(pounds)}`);
  const fromTo = (what: string, of: (terms: Terms) => string | number): string[] =>
    of(before) === of(after) ? [] : [`${what} from ${of(before)} to ${of(after)}`];
  const changed = [
    ...(before.title === after.title ? [] : ['its name']),
    ...(before.purpose === after.purpose ? [] : ['what it is meant to achieve']),
    ...fromTo('its day', ({ day }) => day),
    ...fromTo('the cost of an hour', ({ assumptions }) => rate(assumptions)),
    ...fromTo('the share of business that goes on', ({ assumptions }) => share(assumptions)),
    ...fromTo('how many seats are many', ({ assumptions }) => assumptions.largeBody),
  ];
  return changed.length === 0 ? 'Saved it as it was.' : `Changed ${changed.join(', ')}.`;
}
