import { jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import {
  cacheFolder,
  connectionTo,
  ensureJars,
  isComplete,
  type RunningNeo4j,
  startLocalNeo4j,
} from '@remit/local-neo4j';
import neo4j, { type Driver } from 'neo4j-driver';

jest.setTimeout(180_000); // A server starts in five seconds, but not on every machine.

const NODE = process.execPath;
const STARTER = join(import.meta.dirname, 'starter.mjs');

/** One story in order: the server lives through it on one folder, so that the whole takes two starts and not ten. */
describe('Neo4j of our own, when things go wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-faults-'));
  const home = join(folder, 'neo4j');
  const cache = cacheFolder(process.env);
  const started: (ChildProcess | RunningNeo4j)[] = [];
  let server: RunningNeo4j;

  afterAll(async () => {
    for (const one of started) await ('stop' in one ? one.stop() : one.kill('SIGKILL'));
    const left = connectionTo(home);
    if (left) process.kill(left.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (options: { port?: number; env?: Record<string, string | undefined>; home?: string } = {}) => {
    const running = await startLocalNeo4j({ home, cache, env: process.env, quickStart: true, ...options });
    started.push(running);
    return running;
  };
  const withDriver = async <T>(work: (driver: Driver) => Promise<T>, password = server.password): Promise<T> => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, password), { disableLosslessIntegers: true });
    try {
      return await work(driver);
    } finally {
      await driver.close();
    }
  };
  const count = () =>
    withDriver(async (driver) => (await driver.executeQuery('MATCH (n:Kept) RETURN count(n)')).records[0]!.get(0));
  const isAlive = (pid: number) => readState(pid) !== null;

  it('says that a port is taken before it starts anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ port })).rejects.toThrow(`Port ${port} is taken by another program`);
    other.close();
    expect(connectionTo(home)).toBeNull();
  });

  it('gives two starters at once the same server', async () => {
    const [one, other] = [starter(), starter()];
    const [first, second] = await Promise.all([connectionOf(one), connectionOf(other)]);
    expect(first.pid).toBe(second.pid);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
    expect(connectionTo(home)).toMatchObject({ uri: first.uri, pid: first.pid });
    other.kill('SIGTERM');
    await once(other, 'exit');
    expect(isAlive(first.pid)).toBe(true);
    one.kill('SIGKILL');
    await once(one, 'exit');
    expect(isAlive(first.pid)).toBe(true);
  });

  it('takes over the server of a starter that was killed', async () => {
    const left = connectionTo(home)!;
    server = await start();
    expect(server).toMatchObject({ adopted: true, pid: left.pid });
    await withDriver((driver) => driver.executeQuery('CREATE (:Kept)'));
  });

  it('keeps its password to itself', async () => {
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(server.password.length).toBeGreaterThan(20);
    expect(commandLine(server.pid)).not.toContain(server.password);
    for (const wrong of ['neo4j', '']) {
      await expect(withDriver((driver) => driver.getServerInfo(), wrong)).rejects.toThrow(
        /authentication|unauthorized/i,
      );
    }
  });

  it('ends a statement that nobody waits for any more, and answers by Bolt alone', async () => {
    const settings = await withDriver((driver) =>
      driver.executeQuery(
        "SHOW SETTINGS YIELD name, value WHERE name IN ['db.transaction.timeout', 'db.lock.acquisition.timeout', 'server.http.enabled'] RETURN name, value",
      ),
    );
    expect(Object.fromEntries(settings.records.map((record) => [record.get('name'), record.get('value')]))).toEqual({
      'db.transaction.timeout': '1m',
      'db.lock.acquisition.timeout': '10s',
      'server.http.enabled': 'false',
    });
  });

  it('comes back with everything after kill -9, and a dead note does not mislead it', async () => {
    process.kill(server.pid, 'SIGKILL');
    while (isAlive(server.pid)) await new Promise((done) => setTimeout(done, 20));
    expect(existsSync(join(home, 'run', 'server.json'))).toBe(true);
    const before = server.pid;
    server = await start();
    expect(server).toMatchObject({ adopted: false });
    expect(server.pid).not.toBe(before);
    expect(await count()).toBe(1);
  });

  it('stops when its last user leaves', async () => {
    for (const one of started.filter((each): each is RunningNeo4j => 'stop' in each)) await one.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(connectionTo(home)).toBeNull();
  });

  it('does not take another process for its server because the id was given again', () => {
    writeFileSync(join(home, 'run', 'server.json'), JSON.stringify({ pid: process.pid, port: 1, jars: '' }));
    expect(connectionTo(home)).toBeNull();
    expect(existsSync(join(home, 'run', 'server.json'))).toBe(false);
  });

  it('says what to do when the password file is lost, and touches nothing', async () => {
    rmSync(join(home, 'password'));
    await expect(start()).rejects.toThrow('has lost its password file');
    expect(existsSync(join(home, 'data', 'databases', 'neo4j'))).toBe(true);
  });

  it('tells the last words of a server that ends while it starts', async () => {
    const bin = join(folder, 'bin');
    cpSync(dirname(STARTER), bin, { recursive: true });
    writeFileSync(
      join(bin, 'java'),
      '#!/bin/sh\n[ "$1" = -version ] && { echo \'openjdk version "17"\' >&2; exit 0; }\necho "out of luck"; exit 3\n',
      { mode: 0o755 },
    );
    const env = { ...process.env, JAVA_HOME: undefined, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
    await expect(start({ env, home: join(folder, 'other') })).rejects.toThrow(
      /Neo4j ended while it started[\s\S]*out of luck/,
    );
  });

  it('fetches a jar again that was cut off', async () => {
    const place = { cache: join(folder, 'cache'), env: process.env };
    const jars = await ensureJars({ ...place, cache });
    cpSync(dirname(jars), join(place.cache, basename(dirname(jars))), { recursive: true });
    expect(isComplete(place)).toBe(true);
    const jar = join(place.cache, basename(dirname(jars)), 'lib', 'neo4j-kernel-5.26.30.jar');
    const whole = readFileSync(jar);
    truncateSync(jar, 1000);
    expect(isComplete(place)).toBe(false);
    await ensureJars(place);
    expect(readFileSync(jar).equals(whole)).toBe(true);
    expect(isComplete(place)).toBe(true);
  });

  function starter(): ChildProcess {
    const child = spawn(NODE, [STARTER, home], { stdio: ['ignore', 'pipe', 'inherit'] });
    started.push(child);
    return child;
  }
});

async function connectionOf(child: ChildProcess): Promise<RunningNeo4j> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return JSON.parse(line.toString()) as RunningNeo4j;
}

function readState(pid: number): string | null {
  try {
    process.kill(pid, 0);
    const state = commandLine(pid);
    return state === '' ? null : state;
  } catch {
    return null;
  }
}

function commandLine(pid: number): string {
  return existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : 'unknown';
}
