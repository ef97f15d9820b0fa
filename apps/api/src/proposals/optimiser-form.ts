import { OPTIMISER_SETTINGS, type OptimiserSettings } from '@remit/proposals';

/** What the form leaves open is as it is at first. */
export function settingsOf(form: OptimiserForm): OptimiserSettings {
  const { weights, ...standard } = OPTIMISER_SETTINGS;
  const { kind = null, atLeast = null } = form;
  return {
    ...standard,
    target: atLeast === null ? null : { kind, atLeast },
    atMost: form.atMost ?? standard.atMost,
    protect: form.protect ?? standard.protect,
    apart: (form.apart ?? []) as OptimiserSettings['apart'],
    seatCap: form.seatCap ?? standard.seatCap,
    allowWidening: form.allowWidening ?? standard.allowWidening,
    minProbability: form.minProbability ?? standard.minProbability,
    weights: {
      business: form.business ?? weights.business,
      likeness: form.likeness ?? weights.likeness,
      fit: form.fit ?? weights.fit,
      voice: form.voice ?? weights.voice,
    },
  };
}

type Maybe<T> = T | null | undefined;

/** The form of a search. */
export interface OptimiserForm {
  readonly kind?: NonNullable<OptimiserSettings['target']>['kind'];
  readonly atLeast?: number | null;
  readonly atMost?: Maybe<number>;
  readonly protect?: Maybe<readonly string[]>;
  readonly apart?: Maybe<readonly (readonly string[])[]>;
  readonly seatCap?: Maybe<number>;
  readonly allowWidening?: Maybe<boolean>;
  readonly minProbability?: Maybe<number>;
  readonly business?: Maybe<number>;
  readonly likeness?: Maybe<number>;
  readonly fit?: Maybe<number>;
  readonly voice?: Maybe<number>;
}

const LARGEST = { count: 10_000, hours: 100_000 };

/** What is wrong with a form, as a sentence with the field; null when nothing is. */
export function faultOfForm(form: OptimiserForm, bodies: ReadonlySet<string>): readonly [string, string] | null {
  const ranges = [
    ['atLeast', LARGEST.count],
    ['atMost', LARGEST.count],
    ['seatCap', LARGEST.count],
    ['minProbability', 1],
    ['business', 1],
    ['fit', 1],
    ['likeness', LARGEST.hours],
    ['voice', LARGEST.hours],
  ] as const;
  for (const [field, most] of ranges) {
    const value = form[field] ?? 0;
    if (!(value >= 0 && value <= most)) return [`Give a number from 0 to ${most.toLocaleString('en-GB')}.`, field];
  }
  if ((form.apart ?? []).some((pair) => pair.length !== 2)) return ['Name two bodies that are kept apart.', 'apart'];
  for (const [field, named] of [
    ['protect', form.protect ?? []] as const,
    ['apart', (form.apart ?? []).flat()] as const,
  ]) {
    const unknown = named.find((slug) => !bodies.has(slug));
    if (unknown !== undefined) return [`There is no body “${unknown}”.`, field];
  }
  return null;
}
