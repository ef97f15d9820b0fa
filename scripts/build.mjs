// npm run build: installs what is missing and builds what changed.
import './steps/node-version.mjs';
import { compile } from './steps/compile.mjs';
import { installPackages } from './steps/install.mjs';
import { tell } from './steps/say.mjs';

try {
  await installPackages();
  await compile(['api', 'web']);
} catch (error) {
  tell(error);
  process.exit(1);
}
