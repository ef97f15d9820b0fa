import { findGaps, namesOf, topsOf } from '@remit/gaps';
import { gapForEffect, measureEffect, type Applied, type Effect, type MeasuredFinding } from '@remit/proposals';
import type { RulesInside } from '@remit/store';
import type { Day, Structure } from '@remit/structure';
import { planImport } from '@remit/workbook';
import { chosenFor, withConfirmed, type Analysis, type Progress } from '../background-work/analyse.js';
import { WorkRefused } from '../background-work/work-registry.js';
import type { Assumptions } from './content.js';
import { FindingsBefore, named, termsOf, type Before, type Terms } from './findings-before.js';
import type { Live } from './proposal-ground.js';

/** What is measured: operations made on the live structure, and what is assumed. */
export interface ToMeasure {
  readonly live: Live;
  readonly tops: readonly string[];
  readonly applied: Applied;
  readonly assumptions: Assumptions;
}

/**
 * Measures what the changes would do with the code that measures the structure: overlaps by the engine, gaps by the rules in a
 * transaction that is taken back, side by side. What is known of the structure as it is now is not measured again.
 */
export async function measure(
  by: Analysis,
  what: ToMeasure,
  progress: Progress,
  found = new FindingsBefore(),
): Promise<Effect> {
  const { live, tops, applied, assumptions } = what;
  const { structure: after, lineage, day: asOf } = applied;
  const topsAfter = topsOf(after, asOf);
  progress.report('Computing overlaps', 0);
  const terms = await termsOf(by);
  const { known, keep } = await found.of(by, live.state.version, asOf, terms);
  const [overlaps, gaps] = await bothOf(
    overlapsBothWays(by, what, { terms, known }, progress),
    gapsBothWays(by, what, { terms, known, topsAfter }, progress),
  );
  progress.signal.throwIfAborted();
  keep({ overlaps: overlaps.before, gaps: gaps.before });
  const ofEither =
    ({ before: then, after: now }: Both) =>
    (structure: Structure) =>
      Promise.resolve(structure === live.structure ? then : now);
  return measureEffect(live.structure, after, {
    asOf,
    tops,
    topsAfter,
    lineage,
    assumptions,
    overlapsOf: ofEither(overlaps),
    gapsOf: ofEither(gaps),
  });
}

/** Both answers; when one fails the other is still waited for, so that nothing runs on behind an effect that is told. */
async function bothOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Findings of the structure as it is, and as it would be. */
interface Both {
  readonly before: readonly MeasuredFinding[];
  readonly after: readonly MeasuredFinding[];
}

/** What a search goes by, and what need not be searched for. */
interface Given {
  readonly terms: Terms;
  readonly known: Before;
}

async function overlapsBothWays(
  by: Analysis,
  { live, applied }: ToMeasure,
  { terms: { confirmed, weights, past }, known }: Given,
  progress: Progress,
): Promise<Both> {
  const search = async (structure: Structure, from: number) => {
    const part: Progress = {
      signal: progress.signal,
      report: (step, share) => progress.report(step, typeof share === 'number' ? from + share * (1 - from) : null),
    };
    const asked = { ...past, brief: true };
    const found = await by.findOverlaps(withConfirmed(structure, confirmed), applied.day, part, weights, asked);
    return named(found.overlaps);
  };
  const before = known.overlaps ?? (await search(live.structure, 0));
  return { before, after: await search(applied.structure, known.overlaps === null ? 0.5 : 0) };
}

/** Rules that people added are left out: one that fails would end the transaction of all. */
function houseRules(rules: Analysis['rules']): Analysis['rules'] {
  return Object.assign(
    rules.filter(({ own }) => !own),
    { recorded: rules.recorded },
  );
}

/** Asks every rule of what would be, and before that of what is unless that is known, in one transaction that writes the changes and is then taken back. */
async function gapsBothWays(
  { store, rules: every }: Analysis,
  { live, tops, applied }: ToMeasure,
  { terms, known, topsAfter }: Given & { readonly topsAfter: readonly string[] },
  { signal }: Progress,
): Promise<Both> {
  const rules = houseRules(every);
  const settings = chosenFor(rules, terms.chosen);
  const plan = planImport(live.structure, applied.structure);
  const search = (runner: RulesInside, structure: Structure, ends: readonly string[], asOf: Day) =>
    findGaps({
      rules,
      runner: inTurn(runner),
      asOf,
      tops: ends,
      names: namesOf(structure),
      settings,
      signal,
    }).then(({ gaps }) => gaps.map(gapForEffect));
  const found = await store.proposals.tryOut(
    { expectedVersion: live.state.version, plan },
    async (runner) => known.gaps ?? (await search(runner, live.structure, tops, applied.day)),
    (runner) => search(runner, applied.structure, topsAfter, applied.day),
  );
  if (found === null) throw new WorkRefused('The structure has changed meanwhile. Measure the proposal again.');
  return found;
}

/** Inside one transaction the rules go one by one. */
function inTurn(runner: RulesInside): RulesInside {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(cypher, parameters) {
      const next = last.then(() => runner.run(cypher, parameters));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
