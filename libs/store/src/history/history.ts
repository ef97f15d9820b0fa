import { TIME_LIMIT, type Database } from '../connection/database.js';
import { defineRead } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import { BEFORE_THE_FIRST, commitmentTo, hashOf } from './audit-chain.js';
import type { AuditCheck, AuditEvent, AuditTrail } from './audit-trail.js';

interface ChainRow extends AuditEvent {
  readonly parts: readonly string[];
  readonly salts: readonly string[];
}

const readEvents = defineRead<{ first: number }, AuditEvent>('history/events.cypher');
const readChain = defineRead<{ after: number; first: number }, ChainRow>('history/chain.cypher');
const readDetail = defineRead<{ seq: number }, { text: string }>('history/detail.cypher');

/** Events checked at a time; details can be large. */
const STRETCH = 200;

/** The audit trail of this database. */
export function auditTrail(database: Database): AuditTrail {
  return {
    events: (first) => readEvents(database, { first }),
    async detail(seq) {
      const parts = await readDetail(database, { seq });
      return parts.length === 0 ? null : (JSON.parse(parts.map((part) => part.text).join('')) as unknown);
    },
    verify: () => database.read(verifyChain, TIME_LIMIT.whole),
  };
}

async function verifyChain(runner: Runner): Promise<AuditCheck> {
  let events = 0;
  let head: string | null = null;
  for (;;) {
    const stretch = await readChain(runner, { after: events, first: STRETCH });
    for (const event of stretch) {
      const reason = faultOf(event, events + 1, head ?? BEFORE_THE_FIRST);
      if (reason !== null) return { events, head, fault: { seq: event.seq, reason } };
      head = event.hash;
      events++;
    }
    if (stretch.length < STRETCH) return { events, head, fault: null };
  }
}

function faultOf({ parts, salts, ...event }: ChainRow, seq: number, prevHash: string): string | null {
  if (event.seq !== seq) return `An event is missing: number ${seq} should come here.`;
  if (event.prevHash !== prevHash) return 'It does not follow the event before it.';
  if (event.hash !== hashOf(event)) return 'It was changed after it was written.';
  const kept = parts.length > 0;
  if (kept && (salts.length !== 1 || event.commitment !== commitmentTo(salts[0]!, parts.join('')))) {
    return 'Its detail was changed after it was written.';
  }
  return null;
}
