// npm test: everything that npm run check judges, then the built program on a real Neo4j and in a real browser.
import './steps/node-version.mjs';
import { compile } from './steps/compile.mjs';
import { installPackages } from './steps/install.mjs';
import { requireBrowser, requireForNeo4j } from './steps/needs.mjs';
import { checkQuality } from './steps/quality.mjs';
import { tell } from './steps/say.mjs';
import { newTally } from './steps/tally.mjs';

const tally = newTally();
try {
  requireForNeo4j();
  requireBrowser();
  await installPackages({ tests: true });
  await checkQuality(tally);
  await compile(['api', 'web']);
  // Two workers on two cores, each with a Neo4j of its own, take the files from one queue.
  await tally.tests(['integration', 'browser'], '--maxWorkers=2');
} catch (error) {
  tell(error);
  tally.failed('the run itself');
}
process.exit(tally.close() ? 0 : 1);
