import { RequestFault } from '../graphql/fault.js';
import { reach } from '../graphql/request.js';

/** A reason why a workbook is refused: where, why, and what to do. */
export interface Fault {
  /** Null for the workbook as a whole. */
  table: string | null;
  row: number | null;
  column: string | null;
  value: string | null;
  reason: string;
  remedy: string;
}

/** A row by its name, as a person knows it. */
export interface NamedRow {
  id: string;
  name: string;
}

/** A row that would change, cell by cell. */
export interface Changed extends NamedRow {
  changes: { column: string; before: string; after: string }[];
}

/** What loading would do to one table. */
export interface TablePlan {
  added: NamedRow[];
  changed: Changed[];
  removed: NamedRow[];
}

/** Something worth knowing that does not stop the load. */
export interface Remark {
  table: string | null;
  column: string | null;
  rows: number[];
  count: number;
  text: string;
}

/** The dry run's answer: faults, or what would change. Nothing has been stored. */
export interface Check {
  faults: Fault[];
  notices: Remark[];
  plan: { tables: Record<string, TablePlan>; total: number; isEmpty: boolean } | null;
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
