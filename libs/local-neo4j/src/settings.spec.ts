import { memoryFor, neo4jConf, serverArguments } from './settings.mjs';

describe('the settings of the server', () => {
  it('answers this machine only, with a password, and tells nobody that it is used', () => {
    const lines = neo4jConf({ port: 4321, transactionMemory: '512m', quickStart: false }).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'server.bolt.listen_address=127.0.0.1:4321',
        'server.http.enabled=false',
        'server.https.enabled=false',
        'dbms.security.auth_enabled=true',
        'dbms.usage_report.enabled=false',
        'dbms.security.allow_csv_import_from_file_urls=false',
        'db.transaction.timeout=60s',
        'db.lock.acquisition.timeout=10s',
        'db.memory.transaction.max=512m',
      ]),
    );
  });

  it('bounds its memory by the machine', () => {
    expect(memoryFor(2 * 1024 ** 3)).toEqual({ heap: '512m', transactionMemory: '256m' });
    expect(memoryFor(16 * 1024 ** 3)).toEqual({ heap: '1024m', transactionMemory: '512m' });
  });

  it('names its home on the command line, by which it is known again', () => {
    const words = serverArguments({ home: '/data/my home', jars: '/jars', heap: '512m', quickStart: false });
    expect(words).toContain('--home-dir=/data/my home');
    expect(words).toContain('/jars/*');
    expect(words).toContain('-Xmx512m');
  });
});
