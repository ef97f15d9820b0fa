// @ts-check
import { totalmem } from 'node:os';

const MEGABYTE = 1024 ** 2;

/**
 * The server's settings. Reads and short writes end after a minute unless the caller asks for longer
 * (a transaction's own `timeout` may be larger); two writers never wait for each other for ever.
 * @param {{ port: number, transactionMemory: string, quickStart: boolean }} values `quickStart`: plans of queries are kept for a minute at least, however the data changes; for tests, which empty and fill the database all the time
 */
export function neo4jConf({ port, transactionMemory, quickStart }) {
  return `${[
    '# Written by Remit at each start; changes are lost.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.directories.import=import',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'db.transaction.timeout=60s',
    'db.lock.acquisition.timeout=10s',
    `db.memory.transaction.max=${transactionMemory}`,
    '# A data folder of 5 MB instead of 500 MB.',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=16M',
    'db.tx_log.rotation.retention_policy=keep_none',
    ...(quickStart ? ['cypher.min_replan_interval=60s'] : []),
    '# Without these two, every stop waits ten seconds for nothing.',
    'internal.server.bolt.thread_pool_shutdown_wait_time=200ms',
    'internal.server.bolt.connection_shutdown_wait_time=200ms',
  ].join('\n')}\n`;
}

/**
 * How much memory the server may take: 1 GB of heap, or half of that on a machine with less than 4 GB.
 * @returns {{ heap: string, transactionMemory: string }}
 */
export function memoryFor(machine = totalmem()) {
  const heap = machine < 4_000 * MEGABYTE ? 512 : 1024;
  return { heap: `${heap}m`, transactionMemory: `${heap / 2}m` };
}

/**
 * The command line of the server, after `java`.
 * @param {{ home: string, jars: string, heap: string, quickStart: boolean }} values `quickStart`: half the work to start, slower under load; for tests
 */
export function serverArguments({ home, jars, heap, quickStart }) {
  const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];
  return [
    '-Xms128m',
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    ...(quickStart ? ['-XX:TieredStopAtLevel=1'] : []),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(home),
    `--config-dir=${home}/conf`,
  ];
}

/** The word on a server's command line that tells whose it is. @param {string} home */
export function homeArgument(home) {
  return `--home-dir=${home}`;
}
