import { TIME_LIMIT, type Database } from '../connection/database.js';
import { Refused } from '../operations/claim-operation.js';
import { readState } from '../structure/state.js';
import { rulesIn } from '../gaps/rule-runner.js';
import { writePlan } from '../workbook/apply-import.js';
import { changeProposal } from './change-proposal.js';
import type { ProposalStore } from './proposal-store.js';
import { everyProposal, readProposals } from './stored-proposal.js';

/** The proposals of this database. */
export function proposalStore(database: Database): ProposalStore {
  return {
    async all() {
      return database.read(async (runner) => {
        const ids = (await everyProposal(runner, {})).map(({ id }) => id);
        const found = new Map((await readProposals(runner, ids)).map((one) => [one.id, one]));
        return ids.flatMap((id) => found.get(id) ?? []);
      });
    },
    find: async (id) => (await readProposals(database, [id]))[0] ?? null,
    async change(request) {
      try {
        return await changeProposal(database, request);
      } catch (error) {
        if (error instanceof Refused) return error.refusal;
        throw error;
      }
    },
    tryOut: ({ expectedVersion, plan }, before, after) =>
      database.tryOut(async (runner) => {
        const [state] = await readState(runner, {});
        if (state?.version !== expectedVersion) return null;
        const rules = rulesIn(runner);
        const then = await before(rules, state.asAt);
        await writePlan(runner, plan);
        return { before: then, after: await after(rules) };
      }, TIME_LIMIT.whole),
  };
}
