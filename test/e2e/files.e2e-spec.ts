import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readWorkbook, readZip, templateWorkbook, writeWorkbook } from '@remit/workbook';
import { startServer, type TestServer } from './remit-server.js';
import { BODIES, ORGANISATIONS, SETTING, sendWorkbook, small, zipOf } from './small-workbook.js';

let server: TestServer;
beforeEach(async () => {
  server = await startServer(SETTING);
});
afterEach(() => server.stop());

const post = (query: string, zip: Uint8Array | string, headers: Record<string, string> = {}) =>
  sendWorkbook(server, query, zip, headers);
const apply = (zip: Uint8Array, more: Record<string, string> = {}) =>
  post(
    `mode=apply&${new URLSearchParams({ operationId: randomUUID(), expectedVersion: '0', ...more }).toString()}`,
    zip,
  );
const ended = async (workId: string) => {
  await server.parts.registry.finished(workId.replace('Work:', ''));
  return (
    await server.ask('query ($id: ID!) { node(id: $id) { ... on Work { id kind state message progress } } }', {
      id: workId,
    })
  ).data.node;
};
const version = async () => (await server.ask('{ structure { version } }')).data.structure.version as number;

describe('a check', () => {
  it('says what would change and stores nothing', async () => {
    const { status, body } = await post('mode=check', await small());
    expect(status).toBe(200);
    expect(body).toMatchObject({ faults: [], version: 0, asAt: null });
    expect(body.plan).toMatchObject({ total: 4, isEmpty: false });
    expect(body.plan.tables.bodies).toEqual({
      added: [
        { id: 'psb', name: 'Anyshire Public Service Board' },
        { id: 'safer', name: 'Safer Anyshire' },
      ],
      changed: [],
      removed: [],
    });
    expect(Object.keys(body.plan.tables)).toContain('known_pairs');
    expect(await version()).toBe(0);
  });

  it('lists every fault at once, each with its place, reason and remedy', async () => {
    const files = {
      'bodies.csv': 'id,name,kind\npsb,Board,BORD\n,,GROUP\n',
      'links.csv': 'from,to,type\npsb,none,REPORTS_TO\n',
    };
    const { status, body } = await post('mode=check', await zipOf(files));
    expect(status).toBe(200);
    expect(body.plan).toBeNull();
    expect(body.faults.map((fault: any) => [fault.table, fault.row, fault.column])).toEqual(
      expect.arrayContaining([
        ['bodies', 2, 'kind'],
        ['bodies', 3, 'name'],
        ['links', 2, 'to'],
      ]),
    );
    for (const fault of body.faults)
      expect(fault).toMatchObject({ reason: expect.stringMatching(/\S/), remedy: expect.stringMatching(/\S/) });
  });

  it('compares with what is stored, cell by cell', async () => {
    await ended((await apply(await small())).body.workId);
    const next = { 'organisations.csv': ORGANISATIONS, 'bodies.csv': 'id,name,kind\npsb,Anyshire Board,BOARD\n' };
    const { body } = await post('mode=check', await zipOf(next));
    expect(body.version).toBe(1);
    expect(body.plan.tables.bodies.changed).toEqual([
      {
        id: 'psb',
        name: 'Anyshire Board',
        changes: [{ column: 'name', before: 'Anyshire Public Service Board', after: 'Anyshire Board' }],
      },
    ]);
    expect(body.plan.tables.bodies.removed).toEqual([{ id: 'safer', name: 'Safer Anyshire' }]);
    expect(body.plan.tables.links.removed).toHaveLength(1);
  });
});

describe('an import', () => {
  it('stores everything, then analyses, both as work', async () => {
    const { status, body } = await apply(await small(), { asAt: '2010-03-05', name: 'Anyshire' });
    expect(status).toBe(202);
    expect(await ended(body.workId)).toMatchObject({
      kind: 'IMPORT',
      state: 'DONE',
      message: 'Stored: 4 added, 0 changed, 0 removed.',
      progress: 1,
    });
    const { structure, work } = (await server.ask('{ structure { name asAt version } work { kind state } }')).data;
    expect(structure).toEqual({ name: 'Anyshire', asAt: '2010-03-05', version: 1 });
    expect(work.map((one: any) => one.kind)).toEqual(['ANALYSIS', 'IMPORT']);
    await server.parts.registry.finished(server.parts.registry.list()[0]!.id);
    expect((await server.ask('{ structure { analysisCurrent } }')).data.structure.analysisCurrent).toBe(true);
  });

  it('is refused whole when there is a fault', async () => {
    const { status, body } = await apply(await zipOf({ 'bodies.csv': 'id,name,kind\npsb,Board,BORD\n' }));
    expect([status, body.code]).toEqual([422, 'FAULTS']);
    expect(body.message).toContain('Nothing was stored');
    expect(body.faults).toHaveLength(1);
    expect(await version()).toBe(0);
  });

  it('is refused when the structure has changed since the check, and says what happened', async () => {
    await ended((await apply(await small())).body.workId);
    const { status, body } = await apply(await small());
    expect([status, body.code, body.version]).toEqual([409, 'CONFLICT', 1]);
    expect(body.message).toMatch(/changed after this workbook was checked.*version 1.*Nothing was stored/);
    expect(body.lastChange).toMatchObject({ action: 'IMPORT', at: expect.stringMatching(/^\d{4}-/) });
    expect(await version()).toBe(1);
  });

  it('happens once however often it is asked for', async () => {
    const operationId = randomUUID();
    const zip = await small();
    const answers = await Promise.all([1, 2, 3].map(() => apply(zip, { operationId })));
    expect(new Set(answers.map((answer) => answer.body.workId)).size).toBe(1);
    await ended(answers[0]!.body.workId);
    expect((await apply(zip, { operationId })).body.workId).toBe(answers[0]!.body.workId);
    expect(await version()).toBe(1);
  });

  it('is remembered after a restart', async () => {
    const operationId = randomUUID();
    const zip = await small();
    await ended((await apply(zip, { operationId })).body.workId);
    await server.stop();
    server = await startServer({ ...SETTING, keep: true });
    const again = await apply(zip, { operationId });
    expect(again.status).toBe(202);
    expect(await ended(again.body.workId)).toMatchObject({
      state: 'DONE',
      message: expect.stringContaining('stored before'),
    });
    expect(await version()).toBe(1);
  });

  it('does not take an operation id twice for different things', async () => {
    const operationId = randomUUID();
    await ended((await apply(await small(), { operationId })).body.workId);
    const { status, body } = await apply(await zipOf({ 'bodies.csv': BODIES }), { operationId, expectedVersion: '1' });
    expect([status, body.code]).toEqual([409, 'OPERATION_ID_REUSED']);
  });

  it.each([
    [{ operationId: 'x' }, /operationId must be a UUID/],
    [{ expectedVersion: 'x' }, /expectedVersion must be the version/],
    [{ expectedVersion: '-1' }, /expectedVersion must be the version/],
    [{ asAt: '2010-02-30' }, /asAt must be a day/],
    [{ asAt: '2010' }, /asAt must be a day/],
    [{ name: ' ' }, /name must not be empty/],
    [{ name: 'x'.repeat(201) }, /at most 200 letters/],
  ])('is refused with %j', async (more, sentence) => {
    const { status, body } = await apply(await small(), more);
    expect(status).toBe(400);
    expect(body.message).toMatch(sentence);
  });
});

describe('an upload', () => {
  it.each([
    ['nothing', '', {}],
    ['text', 'id,name', {}],
    ['JSON', '{}', { 'content-type': 'application/json' }],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['parts', '--x', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['squeezed text', 'PK\u0003\u0004', { 'content-encoding': 'gzip' }],
  ])('of %s is no workbook', async (_what, text, headers) => {
    const { status, body } = await post('mode=check', text, headers);
    expect([status, body.code]).toEqual([415, 'NOT_A_ZIP']);
    expect(body.message).toContain('zip file of CSV files');
  });

  it('larger than 20 MB is refused before it is read', async () => {
    const big = new Uint8Array(21 * 1024 * 1024);
    big.set([0x50, 0x4b, 3, 4]);
    const { status, body } = await post('mode=check', big);
    expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('waits its turn: two are read at a time, and a third is told to come again', async () => {
    let go = (): void => undefined;
    const reading = new Promise<void>((resolve) => (go = resolve));
    await server.stop();
    let begun = 0;
    const readZipped = async () => {
      begun += 1;
      await reading;
      return { structure: null, faults: [], notices: [] };
    };
    server = await startServer({ ...SETTING, engines: { ...SETTING.engines, readZipped } });
    const zip = await small();
    const two = [post('mode=check', zip), post('mode=check', zip)];
    while (begun < 2) await pause(5);
    expect(await post('mode=check', zip)).toMatchObject({ status: 429 });
    const third = await apply(zip);
    expect(third).toMatchObject({ status: 429, body: { code: 'BUSY' } });
    go();
    expect((await Promise.all(two)).map((one) => one.status)).toEqual([200, 200]);
  });

  it('of a broken zip is a fault like any other', async () => {
    const zip = await small();
    const { status, body } = await post('mode=check', zip.slice(0, zip.length - 40));
    expect(status).toBe(200);
    expect(body.faults[0]).toMatchObject({ table: null, remedy: expect.stringMatching(/zip/) });
  });

  it('needs a mode', async () => {
    expect((await post('', await small())).status).toBe(400);
    expect((await post('mode=store', await small())).body.message).toContain('mode=check');
  });
});

describe('a download', () => {
  it('gives the structure back as it was loaded', async () => {
    await ended((await apply(await small(), { asAt: '2010-03-05', name: 'Anyshire: «boards»/2010' })).body.workId);
    const answer = await server.send('/files/workbook.zip');
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Anyshire-boards-2010-2010-03-05.zip"; filename*=UTF-8''Anyshire%20%C2%ABboards%C2%BB%202010%202010-03-05.zip`,
    );
    const zip = new Uint8Array(await answer.arrayBuffer());
    expect(Number(answer.headers.get('content-length'))).toBe(zip.length);
    const { body } = await post('mode=check', zip);
    expect(body.plan).toMatchObject({ total: 0, isEmpty: true });
    const { files } = await readZip(zip);
    expect(writeWorkbook(readWorkbook(files!).structure!).get('bodies.csv')).toContain('Safer Anyshire');
  });

  it('of the template can be loaded', async () => {
    const answer = await server.send('/files/template.zip');
    const zip = new Uint8Array(await answer.arrayBuffer());
    const { files } = await readZip(zip);
    expect([...files!.keys()].sort()).toEqual([...templateWorkbook().keys()].sort());
    expect((await post('mode=check', zip)).body.faults).toEqual([]);
  });

  it('says when there is nothing to export', async () => {
    const answer = await server.send('/files/workbook.zip');
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'NOTHING_LOADED']);
  });
});
