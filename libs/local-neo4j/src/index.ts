export {
  cacheFolder,
  connectionTo,
  ensureJars,
  isComplete,
  modelFolder,
  SetupRefusal,
  startLocalNeo4j,
} from './index.mjs';
export type { LocalNeo4jOptions, RunningNeo4j } from './start.mjs';
