import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { QueryFailed } from '../query/query-failed.js';
import { collectRows, runnerIn, type Runner, type Statement } from '../query/runner.js';
import { toParameters } from './values.js';

/** How to reach a Neo4j server or cluster. */
export interface Connection {
  /** `bolt://`, `neo4j://`, `neo4j+s://` … */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string;
}

/** How long the database may work for us before it is stopped, in milliseconds. */
export const TIME_LIMIT = { read: 10_000, whole: 120_000, write: 300_000 } as const;

/** So often a try-out is made before a passing fault is told. */
const TRIES = 5;

/** True when another transaction stood in the way; false when the server is gone, which is told at once. */
function isPassing(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error) && error.code.startsWith('Neo.Transient');
}

/**
 * The one door to Neo4j. Reads run in READ mode (the server refuses a write); every session carries the bookmarks of the
 * earlier ones, so that what was written is read back, from whichever member of a cluster answers.
 */
export class Database implements Runner {
  readonly #driver: Driver;
  readonly #name: string | undefined;
  /** Who we are to the server. */
  readonly user: string;

  constructor({ uri, user, password, database }: Connection) {
    this.user = user;
    this.#name = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 10_000,
      userAgent: 'remit',
    });
  }

  /** One query in a read transaction of its own. */
  async rows<Row>({ file, statement, parameters, toRow }: Statement<Row>): Promise<Row[]> {
    try {
      return await this.#driver.executeQuery(statement, toParameters(parameters), {
        ...this.#where(),
        routing: 'READ',
        transactionConfig: { timeout: TIME_LIMIT.read },
        resultTransformer: (result) => collectRows(result, toRow),
      });
    } catch (error) {
      throw error instanceof QueryFailed ? error : new QueryFailed(file, Object.keys(parameters), error);
    }
  }

  /** Several queries in one read transaction. The work may be run again after a passing fault. */
  async read<Answer>(work: (runner: Runner) => Promise<Answer>, timeout: number = TIME_LIMIT.read): Promise<Answer> {
    const session = this.session('READ');
    try {
      return await session.executeRead((transaction) => work(runnerIn(transaction)), { timeout });
    } finally {
      await session.close();
    }
  }

  /**
   * One write transaction: all or nothing. The driver may run the work twice (also when only the reply to COMMIT was lost),
   * so the work builds all its state inside and claims an operation id.
   */
  async write<Answer>(work: (runner: Runner) => Promise<Answer>, timeout: number = TIME_LIMIT.write): Promise<Answer> {
    const session = this.session('WRITE');
    try {
      const run = (transaction: ManagedTransaction): Promise<Answer> => work(runnerIn(transaction));
      return await session.executeWrite(run, { timeout });
    } finally {
      await session.close();
    }
  }

  /**
   * Work that may write, all of which is taken back at the end. As nothing is kept, it is run again after a passing fault, such as a
   * deadlock with somebody who writes findings: it builds all its state inside.
   */
  async tryOut<Answer>(work: (runner: Runner) => Promise<Answer>, timeout: number): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#tryOnce(work, timeout);
      } catch (error) {
        if (attempt === TRIES || !isPassing(error)) throw error;
      }
    }
  }

  async #tryOnce<Answer>(work: (runner: Runner) => Promise<Answer>, timeout: number): Promise<Answer> {
    const session = this.session('WRITE');
    try {
      const transaction = await session.beginTransaction({ timeout });
      try {
        return await work(runnerIn(transaction));
      } finally {
        if (transaction.isOpen()) await transaction.rollback();
      }
    } finally {
      await session.close();
    }
  }

  /** A session for what needs one: schema statements and procedures that open their own transaction. */
  session(mode: 'READ' | 'WRITE') {
    return this.#driver.session({
      ...this.#where(),
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    });
  }

  /** Resolves when the server answers and lets us in. */
  async ping(): Promise<void> {
    await this.#driver.getServerInfo(this.#name === undefined ? {} : { database: this.#name });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #where() {
    const bookmarkManager = this.#driver.executeQueryBookmarkManager;
    return this.#name === undefined ? { bookmarkManager } : { bookmarkManager, database: this.#name };
  }
}
