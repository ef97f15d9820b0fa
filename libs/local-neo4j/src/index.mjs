// @ts-check
// The door for tooling that runs before anything is built (npm start, test set-up); TypeScript code imports @remit/local-neo4j.
export { cacheFolder, projectRoot, writeWhole } from './folders.mjs';
export { ensureJars, isComplete, modelFolder } from './artefacts.mjs';
export { freePort, portTaken } from './bolt.mjs';
export { findJava } from './java.mjs';
export { withLock } from './lock.mjs';
export { requireMaven } from './maven.mjs';
export { birthOf, commandLineOf, endsWithUs, endsWithin, isAlive, parentOf } from './processes.mjs';
export { SetupRefusal } from './refusal.mjs';
export { connectionTo, endLeftOver, startLocalNeo4j } from './start.mjs';
