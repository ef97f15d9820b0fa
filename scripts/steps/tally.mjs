import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../libs/local-neo4j/src/index.mjs';
import { capture, show } from './run.mjs';

const FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Counts what passed and what failed over a whole run: each test, and each check that is not a test. */
export function newTally() {
  const sum = { passed: 0, failed: 0 };
  const add = (ok) => (ok ? (sum.passed += 1) : (sum.failed += 1));
  return {
    /** A check by a tool: silent when it passes, its whole word when it fails. */
    async check(name, command) {
      const started = Date.now();
      const { code, said } = await capture(command);
      return report(name, code === 0, said, started);
    },
    /** A check by a function that gives back what is wrong, or null. */
    async checkBy(name, find) {
      const started = Date.now();
      const wrong = await find().catch((error) => error.stack);
      return report(name, wrong === null, wrong ?? '', started);
    },
    /** The tests of some Jest projects. */
    async tests(projects, ...options) {
      const folder = mkdtempSync(join(tmpdir(), 'remit-results-'));
      const file = join(folder, 'results.json');
      const jest = join(projectRoot(), 'node_modules', 'jest', 'bin', 'jest.js');
      const results = ['--json', `--outputFile=${file}`, ...options];
      const command = [process.execPath, ...FLAGS, jest, '--selectProjects', ...projects, ...results];
      const code = await show(command, { stdio: ['ignore', 'ignore', 'inherit'] });
      const counted = read(file);
      rmSync(folder, { recursive: true, force: true });
      sum.passed += counted.passed;
      sum.failed += counted.failed || (code === 0 ? 0 : 1);
    },
    failed: (name) => report(name, false, '', Date.now()),
    /** The closing line. True when nothing failed. */
    close() {
      console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
      return sum.failed === 0;
    },
  };

  function report(name, ok, said, started) {
    add(ok);
    console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (!ok && said) console.log(said.trim());
    return ok;
  }
}

/** A spec file that could not even be loaded counts as one failure. */
function read(file) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
