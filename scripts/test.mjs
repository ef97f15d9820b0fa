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
  // Side by side, each on a Neo4j of its own. The rules' specs go with the browser's: so both halves last as long.
  await Promise.all([
    tally.tests(['integration'], '--runInBand', '--testPathIgnorePatterns=/test/gaps/'),
    tally.tests(['integration', 'browser'], '--runInBand', '--testPathPatterns=/test/(gaps|web)/'),
  ]);
} catch (error) {
  tell(error);
  tally.failed('the run itself');
}
process.exit(tally.close() ? 0 : 1);
