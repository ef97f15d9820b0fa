import { noSuchBody, slugOfBody } from '../../../api/src/overlaps/wanted-body.js';
import type { DeskComparison } from '@remit/overlaps';
import type { Command, Surroundings } from '../command.js';
import { atDesk } from '../comparing.js';
import { formatOf, printResult, say } from '../print.js';
import { NOTHING_LOADED, Refused } from '../refused.js';

/** Explains any two bodies in full, flagged or not. */
export const compareBodies: Command = {
  usage: 'compare BODY BODY [--format table|json|csv]',
  summary: 'Any two bodies in full: evidence row by row, why they are not flagged, what is nearer to each.',
  options: { format: 'string' },
  paths: 2,
  async run(typed, surroundings) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const [a, b] = await wantedBodies(typed.paths, surroundings);
    const answer = await atDesk(surroundings, (desk) => desk.compare(a, b));
    if (answer === null) throw new Refused('One of the two has not begun yet on the day that the structure speaks of.');
    say(answer.pair.headline);
    for (const reason of answer.whyNot) say(`Not flagged: ${reason}`);
    printResult(format, inFull(answer), {
      columns: ['evidence', 'level', 'bits', 'sentence'],
      rows: [
        ...answer.pair.dimensions.map(({ title, level, bits, sentence }) => {
          return { evidence: title, level: level ?? 'not known', bits: bits.toFixed(3), sentence };
        }),
        { evidence: 'Together', level: null, bits: answer.pair.bits.toFixed(3), sentence: answer.pair.headline },
      ],
    });
  },
};

/** The ids of two bodies that exist. */
async function wantedBodies(given: readonly string[], { store: open }: Surroundings): Promise<[string, string]> {
  const store = await open();
  const state = await store.structure.state();
  if (state === null) throw new Refused(NOTHING_LOADED);
  const [a, b] = given.map((id) => slugOfBody(id)) as [string, string];
  if (a === b) throw new Refused('Choose two different bodies to compare.', 2);
  const found = await store.structure.bodies([a, b], state.asAt);
  for (const [at, id] of [a, b].entries()) {
    if (found[at] === null || found[at] === undefined) throw new Refused(await noSuchBody(store, id));
  }
  return [a, b];
}

function inFull({ pair, flagged, whyNot, cannotTell, alternatives }: DeskComparison) {
  return { flagged, whyNot, cannotTell, ...pair, alternatives };
}
