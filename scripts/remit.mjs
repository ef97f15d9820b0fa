// npm run remit -- COMMAND: the command line of Remit. Builds it first when its sources changed; only results go to standard output.
import './steps/node-version.mjs';
import { join } from 'node:path';
import { projectRoot } from '../libs/local-neo4j/src/index.mjs';
import { compile } from './steps/compile.mjs';
import { installPackages } from './steps/install.mjs';
import { show } from './steps/run.mjs';
import { sayOnStandardError, tell } from './steps/say.mjs';

sayOnStandardError();
try {
  await installPackages();
  await compile(['api']);
} catch (error) {
  tell(error);
  process.exit(1);
}
const main = join(projectRoot(), 'dist', 'apps', 'cli', 'src', 'main.js');
// npm moves to the project's folder; paths on the command line count from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exit(await show([process.execPath, '--enable-source-maps', main, ...process.argv.slice(2)], { cwd }));
