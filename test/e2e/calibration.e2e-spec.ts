import { randomUUID } from 'node:crypto';
import { calibrate, openEngine, type Label } from '@remit/overlaps';
import { startServer, type TestServer } from './remit-server.js';

/** What the engine learns from; the spec says which labels. */
let labels: Label[] | null = null;
let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    analysed: true,
    engines: {
      calibrate: async (structure, asOf, recorded) =>
        calibrate(await openEngine(structure, { asOf, embedder: null }), labels ?? recorded),
    },
  });
});
afterAll(() => server.stop());

const START = `mutation ($input: StartCalibrationInput!) { startCalibration(input: $input) { work { id kind state message } userErrors { code message } } }`;
const READ = `{
  calibration {
    version kept reason lossBefore lossAfter moved calibrated basis priorBefore priorAfter
    labels { knownPairs reviews audit alike unlike }
    levels { key level before after labels }
    lines { threshold precision { of total value low high } recall { of total } sentences }
    versions { version kept actor }
  }
  structure { analysisCurrent }
}`;

async function settled(): Promise<void> {
  const { registry, analysis } = server.parts;
  const work = await analysis.startUnlessCurrent();
  if (work) await registry.finished(work.id);
}

async function learn(operationId: string = randomUUID()) {
  const { data, errors } = await server.ask(START, { input: { operationId } });
  expect(errors).toBeUndefined();
  const { work, userErrors } = data.startCalibration;
  expect(userErrors).toEqual([]);
  const { registry } = server.parts;
  await registry.finished(registry.list().find((each) => each.kind === 'CALIBRATION')!.id);
  return work;
}

/** Bodies of one theme called alike whatever else is said of them, which the starting weights do not say. */
async function labelsByTheme(): Promise<Label[]> {
  const { bodies } = await server.store.structure.read();
  const pairs = bodies.slice(0, 60).flatMap((a, i) => bodies.slice(i + 1, i + 4).map((b) => [a, b] as const));
  return pairs.map(([a, b]) => {
    const alike = a.themes.some((theme) => b.themes.includes(theme));
    return { a: a.id, b: b.id, alike, source: 'AUDIT', weight: 1 };
  });
}

describe('a calibration', () => {
  it('is not there before somebody asks for it', async () => {
    expect((await server.ask(READ)).data.calibration).toBeNull();
  });

  it('learns from the known pairs, says whether it keeps what it learnt, and is done once for each operation', async () => {
    const operationId = randomUUID();
    const work = await learn(operationId);
    expect(work.kind).toBe('CALIBRATION');
    await learn(operationId);
    await settled();
    const { calibration, structure } = (await server.ask(READ)).data;
    expect(calibration).toMatchObject({ version: 1, basis: 'KNOWN_PAIRS', calibrated: false });
    expect(calibration.labels).toEqual({ knownPairs: 28, reviews: 0, audit: 0, alike: 18, unlike: 10 });
    expect(calibration.kept).toBe(calibration.lossAfter <= calibration.lossBefore * 0.98);
    expect(calibration.reason).toContain(calibration.kept ? 'are used' : 'starting weights stay');
    expect(calibration.versions).toEqual([{ version: 1, kept: calibration.kept, actor: 'Alex Officer' }]);
    expect(calibration.lines).toHaveLength(19);
    expect(calibration.lines[0].sentences[0]).toMatch(
      /^Of the \d+ judged pairs above this line, people called \d+ alike\.$/,
    );
    expect(structure.analysisCurrent).toBe(true);
  });

  it('has the overlaps judged anew when the weights change, and notes who changed them', async () => {
    const bits = async () =>
      (await server.store.findings.overlaps({ first: 50 })).items.map((pair) => [pair.id, pair.bits]);
    const before = await bits();
    labels = await labelsByTheme();
    await learn();
    await settled();
    const { calibration, structure } = (await server.ask(READ)).data;
    expect(calibration).toMatchObject({ version: 2, kept: true, basis: 'AUDIT', calibrated: true });
    expect(calibration.priorAfter).not.toBe(calibration.priorBefore);
    expect(structure.analysisCurrent).toBe(true);
    expect(await bits()).not.toEqual(before);
    const [event] = await server.store.history.events(1);
    expect(event).toMatchObject({ action: 'CALIBRATE', target: 'Calibration:2' });
  });

  it('goes back to the starting weights when what was learnt no longer holds', async () => {
    labels = [];
    await learn();
    await settled();
    const { calibration, structure } = (await server.ask(READ)).data;
    expect(calibration).toMatchObject({ version: 3, kept: false, lossBefore: null, basis: 'NOTHING', moved: 0 });
    expect(structure.analysisCurrent).toBe(true);
  });

  it('tells how good one line is, and refuses a line that cannot be', async () => {
    const line = await server.ask('{ calibration { line(threshold: 0.4) { threshold precision { of } sentences } } }');
    expect(line.data.calibration.line).toMatchObject({ threshold: 0.4, precision: null });
    const wrong = await server.ask('{ calibration { line(threshold: 4) { threshold } } }');
    expect(wrong.errors?.[0]).toMatchObject({ message: 'The threshold must lie between 0 and 1.' });
  });
});
