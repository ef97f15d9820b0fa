import { RequestFault } from '../graphql/fault.js';
import { reach } from '../graphql/request.js';

/** A reason why a workbook is refused: where, why, and what to do. */
export interface Fault {
  table: string;
  row: number | null;
  column: string | null;
  value: string | null;
  reason: string;
  remedy: string;
}

/** One row of a workbook table. */
export type Row = Record<string, unknown>;

/** A row that would change, and in which columns. */
export interface Changed {
  id: string;
  before: Row;
  after: Row;
  fields: string[];
}

/** What loading would do to one table. */
export interface TablePlan {
  added: Row[];
  changed: Changed[];
  removed: Row[];
}

/** A remark on a workbook that does not refuse it. */
export type Remark = string | { text?: string; reason?: string; message?: string; table?: string; column?: string };

/** The dry run's answer: faults, or what would change. Nothing has been stored. */
export interface Check {
  faults: Fault[];
  notices: Remark[];
  plan: { tables: Record<string, TablePlan> } | null;
  asAt: string | null;
  version: number;
}

async function explain(response: Response): Promise<never> {
  const text = await response.text();
  let message = text;
  try {
    const answer = JSON.parse(text) as { message?: string; error?: string; reference?: string };
    message = answer.message ?? answer.error ?? '';
  } catch {
    // Plain text is as good.
  }
  const status = `Remit did not take the file (status ${String(response.status)}).`;
  throw new RequestFault(response.status < 500 ? 'refused' : 'failed', message.slice(0, 400) || status);
}

function post(mode: string, zip: Uint8Array, parameters: Record<string, string>): Promise<Response> {
  const query = new URLSearchParams({ mode, ...parameters });
  return reach(`/files/workbook?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/zip', accept: 'application/json' },
    body: zip.slice().buffer,
  });
}

/** The dry run: every fault at once, or what would be added, changed and removed. */
export async function checkWorkbook(zip: Uint8Array): Promise<Check> {
  const response = await post('check', zip, {});
  if (!response.ok) {
    const answer = (await response
      .clone()
      .json()
      .catch(() => null)) as Check | null;
    if (!Array.isArray(answer?.faults)) return explain(response);
    return answer;
  }
  return (await response.json()) as Check;
}

/** What to apply, against which version of the structure. */
export interface Application {
  zip: Uint8Array;
  operationId: string;
  expectedVersion: number;
  name: string;
  asAt: string;
}

/** Starts the load; all of it is stored or nothing. Gives the id of the work to follow. */
export async function applyWorkbook({ zip, expectedVersion, ...rest }: Application): Promise<string> {
  const parameters = { ...rest, expectedVersion: String(expectedVersion) };
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  const response = await post('apply', zip, Object.fromEntries(given));
  if (!response.ok) return explain(response);
  return ((await response.json()) as { workId: string }).workId;
}
