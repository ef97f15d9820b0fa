import { writeZip } from '@remit/workbook';
import type { TestServer } from './remit-server.js';

const nothingAlike = (_structure: unknown, asOf: string) =>
  Promise.resolve({
    asOf,
    model: null,
    engine: 'none',
    overlaps: [],
    disagreements: [],
    clusters: [],
    fragmentations: [],
    scored: 0,
    notices: [],
  });

/** An empty server that finds nothing alike, so that an import is over at once. */
export const SETTING = { example: false, engines: { findOverlaps: nothingAlike } };

export const ORGANISATIONS = 'id,name,sector\ncounty,Anyshire County Council,COUNTY\n';
export const BODIES = 'id,name,kind\npsb,Anyshire Public Service Board,BOARD\nsafer,Safer Anyshire,GROUP\n';
const LINKS = 'from,to,type\nsafer,psb,REPORTS_TO\n';

/** Files by name, zipped. */
export const zipOf = (files: Record<string, string>) => writeZip(new Map(Object.entries(files)));

/** A workbook of four rows. */
export const small = () => zipOf({ 'organisations.csv': ORGANISATIONS, 'bodies.csv': BODIES, 'links.csv': LINKS });

/** Sends a workbook and reads the answer. */
export async function sendWorkbook(
  server: TestServer,
  query: string,
  zip: Uint8Array | string,
  headers: Record<string, string> = {},
) {
  const body = typeof zip === 'string' ? zip : new Uint8Array(zip);
  const answer = await server.send(`/files/workbook?${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/zip', ...headers },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-explicit-any -- each test says what it expects
  const said: any = await answer.json();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
  return { status: answer.status, body: said };
}
