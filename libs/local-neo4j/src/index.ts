export {
  cacheFolder,
  connectionTo,
  ensureJars,
  isComplete,
  modelFolder,
  projectRoot,
  SetupRefusal,
  startLocalNeo4j,
} from './index.mjs';
export type { LocalNeo4jOptions, RunningNeo4j } from './start.mjs';
