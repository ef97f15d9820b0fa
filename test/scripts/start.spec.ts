import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@remit/local-neo4j';
import { takeDataFolder } from '../../scripts/steps/one-at-a-time.mjs';

const DEAD = 2 ** 22 + 1;

describe('npm start', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'remit-start-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs npm start's own script as if by another Node, or with other settings; everything it needs is made to be missing. */
  function start(environment: Record<string, string>, ...flags: string[]) {
    const env = { PATH: join(folder, 'empty'), HOME: folder, REMIT_HOME: join(folder, 'home'), ...environment };
    const script = join(projectRoot(), 'scripts', 'start.mjs');
    const { status, stderr } = spawnSync(process.execPath, [...flags, script], {
      env,
      encoding: 'utf8',
      timeout: 20_000,
    });
    return { status, said: stderr.trim() };
  }

  it('says which Node it needs, and loads nothing else', () => {
    const old = join(folder, 'old.mjs');
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });");
    const { status, said } = start({}, '--import', old);
    expect(status).toBe(1);
    expect(said).toMatch(/^Remit needs Node 20\.19 or newer, and this is 18\.20\.4\. Install a newer one/);
  });

  it('says in one sentence what is missing, and leaves no trace', () => {
    const { status, said } = start({ REMIT_CACHE: join(folder, 'cache') });
    expect(status).toBe(1);
    expect(said).toMatch(/^(Java 17 or newer|Maven \(the program mvn\)) is needed .*sudo apt-get install/);
    expect(said).not.toContain('\n');
    expect(existsSync(join(folder, 'home'))).toBe(false);
  });

  it('takes a data folder once, and gives it back', () => {
    const release = takeDataFolder(folder);
    expect(JSON.parse(readFileSync(join(folder, 'run', 'remit.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(existsSync(join(folder, 'run', 'remit.json'))).toBe(false);
  });

  it.each([
    ['was killed', JSON.stringify({ pid: DEAD, birth: '1' })],
    ['was killed, and another program has its id', JSON.stringify({ pid: process.ppid, birth: 'long ago' })],
    ['was killed while it wrote', '{"pid":'],
  ])('takes over from a run that %s', (_, left) => {
    mkdirSync(join(folder, 'run'));
    writeFileSync(join(folder, 'run', 'remit.json'), left);
    expect(() => takeDataFolder(folder)).not.toThrow();
  });

  it('says who has the data folder and what to do', () => {
    const holder = `
      import { takeDataFolder } from ${JSON.stringify(join(projectRoot(), 'scripts/steps/one-at-a-time.mjs'))};
      import { spawnSync } from 'node:child_process';
      takeDataFolder(${JSON.stringify(folder)});
      const asked = 'import(process.argv[1]).then((m) => m.takeDataFolder(process.argv[2])).catch((e) => console.log(e.message))';
      const args = ['-e', asked, ${JSON.stringify(join(projectRoot(), 'scripts/steps/one-at-a-time.mjs'))}, ${JSON.stringify(folder)}];
      console.log(process.pid + ' ' + spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', holder], { encoding: 'utf8' });
    const [pid] = stdout.split(' ');
    expect(stdout).toContain(`Remit runs already on ${folder}`);
    expect(stdout).toContain(`kill ${pid}`);
  });
});
