import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadSetting, readConfig } from './config.js';

const enough = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret' };

describe('the settings', () => {
  it('answer this computer only, on any free port from 4100, when nothing is said', () => {
    const config = readConfig(enough);
    expect(config).toMatchObject({ host: '127.0.0.1', port: null, example: null, modelFolder: null });
    expect(config.database).toEqual({ uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'secret' });
  });

  it('take an empty value as not set', () => {
    expect(readConfig({ ...enough, PORT: '', HOST: '' }).port).toBeNull();
  });

  it('read the password from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'remit-config-')), 'password');
    writeFileSync(file, 'from-file\n');
    expect(readConfig({ NEO4J_URI: enough.NEO4J_URI, NEO4J_PASSWORD_FILE: file }).database.password).toBe('from-file');
  });

  it('let a container listen on all its addresses when its port is published on this computer only', () => {
    expect(readConfig({ ...enough, HOST: '0.0.0.0', REMIT_PUBLISHED_ON: '127.0.0.1' }).host).toBe('0.0.0.0');
  });

  it('name the example and the day it speaks of', () => {
    const config = readConfig({ ...enough, REMIT_EXAMPLE: '/data/example' });
    expect(config.example).toEqual({ folder: '/data/example', name: 'Warwickshire partnerships', asAt: '2010-03-05' });
  });

  it.each([
    [{}, /NEO4J_URI is not set\. Start Remit with "npm start"/],
    [{ ...enough, NEO4J_URI: 'http://x' }, /NEO4J_URI must start with bolt:\/\//],
    [{ NEO4J_URI: enough.NEO4J_URI }, /NEO4J_PASSWORD is not set/],
    [{ NEO4J_URI: enough.NEO4J_URI, NEO4J_PASSWORD_FILE: '/nowhere/x' }, /names \/nowhere\/x, which cannot be read/],
    [{ ...enough, PORT: '99999' }, /PORT must be a whole number from 0 to 65535/],
    [{ ...enough, PORT: '41oo' }, /PORT must be a whole number/],
    [{ ...enough, HOST: '0.0.0.0' }, /other computers can reach, and nobody can sign in yet/],
    [{ ...enough, REMIT_PUBLISHED_ON: '192.0.2.1' }, /other computers can reach/],
    [{ ...enough, REMIT_EXAMPLE_AS_AT: '2010-02-30' }, /REMIT_EXAMPLE_AS_AT must be a day/],
  ])('refuse %j with a sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(BadSetting);
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  it('say everything that is wrong at once', () => {
    expect(() => readConfig({ NEO4J_URI: 'x', PORT: 'y' })).toThrow(/NEO4J_URI[\s\S]*PORT/);
  });
});
