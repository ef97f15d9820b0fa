import type { Database } from '../connection/database.js';
import { appendEvent } from '../history/append-event.js';
import { sha256 } from '../history/audit-chain.js';
import { canonicalJson } from '../history/canonical-json.js';
import { once, Refused } from '../operations/claim-operation.js';
import { defineRead, defineWrite } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import type { Refusal } from '../refusal.js';
import { lockStructure } from '../structure/lock-structure.js';
import type { KeptSetting, OwnRuleEvent, RuleSettingsStore, SettingToPut } from './rule-settings-store.js';

type None = Record<string, never>;
type Row = Omit<KeptSetting, 'values' | 'print'> & { readonly values: string };

const readAll = defineRead<None, Row>('rule-settings/current.cypher');
const write = defineWrite<{ rule: string; values: string; by: string; at: string }, { version: number }>(
  'rule-settings/put.cypher',
);

/** What people chose in this database. */
export function ruleSettingsStore(database: Database): RuleSettingsStore {
  return {
    all: async () => (await readAll(database, {})).map(kept),
    async put(given) {
      const done = await change(database, 'SET_RULE', given, (runner, at) => put(runner, given, at));
      return 'refused' in done ? done : done.result;
    },
    async note(event) {
      const done = await change(database, event.action, event, (runner, at) => note(runner, event, at));
      return 'refused' in done ? done : { repeated: done.repeated };
    },
  };
}

function kept({ values: text, ...row }: Row): KeptSetting {
  const values = JSON.parse(text) as KeptSetting['values'];
  return { ...row, values, print: Object.keys(values).length === 0 ? null : `${row.rule} ${text}` };
}

/** One transaction: claim, hold, check, write, note. */
async function change<Result>(
  database: Database,
  kind: string,
  asked: { readonly operationId: string },
  work: (runner: Runner, at: string) => Promise<Result>,
): Promise<{ readonly result: Result; readonly repeated: boolean } | Refusal> {
  const operation = { id: asked.operationId, kind, hash: sha256(canonicalJson(asked)) };
  try {
    return await database.write((runner) =>
      once(runner, operation, async () => {
        const [structure] = await lockStructure(runner, {});
        return work(runner, new Date(structure!.now).toISOString());
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

async function put(runner: Runner, { actor, rule, expectedVersion, values }: SettingToPut, at: string) {
  const before = (await readAll(runner, {})).find((row) => row.rule === rule);
  const version = before?.version ?? 0;
  if (version !== expectedVersion) {
    const message =
      'Somebody else has set these thresholds meanwhile. Nothing was changed. Look at theirs, and choose again.';
    throw new Refused({ refused: 'CONFLICT', message, version });
  }
  const text = canonicalJson(values);
  const [saved] = await write(runner, { rule, values: text, by: actor, at });
  const detail = canonicalJson({ values, before: JSON.parse(before?.values ?? '{}') as unknown });
  await appendEvent(runner, { at, actor, action: 'SET_RULE', target: `GapRule:${rule}`, detail });
  return { version: saved!.version };
}

async function note(runner: Runner, { actor, action, rule, text }: OwnRuleEvent, at: string) {
  await appendEvent(runner, { at, actor, action, target: `GapRule:${rule}`, detail: canonicalJson({ text }) });
  return null;
}
