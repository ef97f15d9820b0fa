// npm run check: everything that can be judged without a database, in a minute or two.
import './steps/node-version.mjs';
import { installPackages } from './steps/install.mjs';
import { checkQuality } from './steps/quality.mjs';
import { tell } from './steps/say.mjs';
import { newTally } from './steps/tally.mjs';

try {
  await installPackages({ tests: true });
  const tally = newTally();
  await checkQuality(tally);
  process.exit(tally.close() ? 0 : 1);
} catch (error) {
  tell(error);
  process.exit(1);
}
