import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from './java.mjs';
import { requireMaven } from './maven.mjs';

describe('what has to be installed', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'remit-java-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A `java` that only tells a version. */
  function java(under: string, version: string): string {
    const bin = join(folder, under, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`, {
      mode: 0o755,
    });
    return join(folder, under);
  }
  const none = () => join(folder, 'none');

  it('takes the Java of JAVA_HOME first, then of PATH, then of the distribution', () => {
    const [home, path] = [java('home', '21.0.1'), java('path', '17.0.9')];
    java('jvm/java-25', '25');
    const env = { JAVA_HOME: home, PATH: join(path, 'bin') };
    expect(findJava(env, join(folder, 'jvm'))).toEqual({ path: join(home, 'bin', 'java'), version: 21 });
    expect(findJava({ PATH: env.PATH }, join(folder, 'jvm'))).toEqual({ path: 'java', version: 17 });
    expect(findJava({ PATH: none() }, join(folder, 'jvm')).version).toBe(25);
  });

  it('passes over one that is too old', () => {
    const old = java('old', '1.8.0_402');
    const jvm = join(java('jvm/java-17', '17.0.2'), '..');
    expect(findJava({ JAVA_HOME: old, PATH: join(old, 'bin') }, jvm).path).toContain('java-17');
  });

  it('says in one sentence what it found and how to put it right', () => {
    const old = java('old', '11.0.2');
    expect(() => findJava({ PATH: join(old, 'bin') }, none())).toThrow(
      'Java 17 or newer is needed to run Neo4j (java is version 11). On Debian or Ubuntu: sudo apt-get install --no-install-recommends openjdk-17-jre-headless.',
    );
    expect(() => findJava({ PATH: none() }, none())).toThrow('Java 17 or newer is needed to run Neo4j. On Debian');
  });

  it('says how to get Maven when it is missing', () => {
    expect(() => requireMaven({ PATH: none() })).toThrow('sudo apt-get install --no-install-recommends maven');
  });
});
