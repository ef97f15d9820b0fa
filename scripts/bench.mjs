// npm run bench -- [name] [options]: builds the benchmarks of bench/ and runs one, or says which there are.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './steps/compile.mjs';
import { installPackages } from './steps/install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...options] = process.argv.slice(2);
const names = readdirSync(join(root, 'bench'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'bench', entry.name, 'main.ts')))
  .map((entry) => entry.name);

if (!name || !names.includes(name)) {
  console.log(
    `Which benchmark? npm run bench -- ${names.join(' | ')}\nWhat each measures, and what was measured: bench/README.md`,
  );
  process.exit(name ? 2 : 0);
}
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
await installPackages({ tests: true });
await compile(['web']);
const built = run('node_modules/@nestjs/cli/bin/nest.js', 'build', 'bench');
process.exit(built || run('--expose-gc', join(root, 'dist', 'bench', name, 'main.js'), ...options));
