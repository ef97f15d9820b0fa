import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Database } from '../connection/database.js';
import { toDate } from '../connection/values.js';
import { appendEvent } from '../history/append-event.js';
import { sha256 } from '../history/audit-chain.js';
import { canonicalJson } from '../history/canonical-json.js';
import { once, Refused } from '../operations/claim-operation.js';
import { defineWrite } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import { lockStructure } from '../structure/lock-structure.js';
import { readState } from '../structure/state.js';
import { setVersion, writePlan } from '../workbook/apply-import.js';
import type {
  NextProposal,
  ProposalChange,
  ProposalChanged,
  StoredProposal,
  StructureChange,
} from './proposal-store.js';
import { readProposals } from './stored-proposal.js';

const put = defineWrite<{ id: string; standing: object }, { version: number }>('proposals/put.cypher');
const addEvent = defineWrite<{ id: string; event: object }, { order: number }>('proposals/add-event.cypher');

/** Makes a change to a proposal in one transaction. Throws `Refused`. */
export function changeProposal<Content>(database: Database, request: ProposalChange<Content>) {
  const { operationId, action, id, expectedVersion, actor, asked } = request;
  const hash = sha256(canonicalJson({ id, expectedVersion, actor, asked }));
  const operation = { id: operationId, kind: action, hash };
  return database.write((runner) => once(runner, operation, () => make(runner, request)));
}

async function make<Content>(runner: Runner, request: ProposalChange<Content>): Promise<ProposalChanged> {
  const { id, actor, action, operationId } = request;
  const [structure] = await lockStructure(runner, {});
  const at = new Date(structure!.now).toISOString();
  const [found] = await readProposals(runner, [id]);
  const current = (found ?? null) as StoredProposal<Content> | null;
  const next = nextOf(request, current);
  const version = (current?.version ?? 0) + (next.standing ? 1 : 0);
  if (next.standing) {
    const { state, content } = next.standing;
    const standing = { version: neo4j.int(version), state, content: JSON.stringify(content), touched: at };
    await put(runner, { id, standing });
  }
  const { kind, detail } = next.event;
  const order = neo4j.int(current?.events.length ?? 0);
  await addEvent(runner, {
    id,
    event: { id: randomUUID(), kind, by: actor, at, order, detail: JSON.stringify(detail) },
  });
  const changed = next.structure ? await changeStructure(runner, next.structure, structure!.version) : null;
  const told = JSON.stringify({ operationId, version, structure: changed, ...detail });
  await appendEvent(runner, { at, actor, action, target: `Proposal:${id}`, detail: told });
  return { id, version, structure: changed };
}

/** What comes of the change, when the proposal is there and as it was seen. */
function nextOf<Content>(
  { expectedVersion, next }: ProposalChange<Content>,
  current: StoredProposal<Content> | null,
): NextProposal<Content> {
  const version = current?.version ?? 0;
  if (expectedVersion !== 0 && current === null) {
    throw new Refused({ refused: 'NOT_FOUND', message: 'There is no such proposal. Nothing was changed.' });
  }
  if (expectedVersion !== null && expectedVersion !== version) {
    const message =
      expectedVersion === 0
        ? 'There is a proposal of this name already. Nothing was changed.'
        : 'Somebody else has changed this proposal meanwhile. Nothing was changed. Look at what they did, and do it again.';
    throw new Refused({ refused: 'CONFLICT', message, version });
  }
  const answer = next(current);
  if ('refused' in answer) throw new Refused(answer);
  return answer;
}

/** Writes to the live structure by the way that imports go, and gives its new version. */
async function changeStructure(runner: Runner, { expectedVersion, plan }: StructureChange, version: number) {
  const [state] = await readState(runner, {});
  if (state === undefined || version !== expectedVersion) {
    const message =
      `The structure has changed meanwhile: it is now version ${version}, and this was worked out on version ${expectedVersion}. ` +
      'Nothing was changed. Look at the proposal again.';
    throw new Refused({ refused: 'CONFLICT', message, version });
  }
  await writePlan(runner, plan);
  await setVersion(runner, { name: state.name, asAt: toDate(state.asAt), version: version + 1 });
  return version + 1;
}
