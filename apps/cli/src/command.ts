import type { Store } from '@remit/store';
import type { Config } from './config.js';

/** What was typed after the command's name. */
export interface Typed {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command works with. */
export interface Surroundings {
  readonly config: Config;
  /** Opens the store, starting Remit's own Neo4j when it does not run; closed after the command. */
  readonly store: () => Promise<Store>;
  /** Fires when the person wants it to stop. */
  readonly signal: AbortSignal;
}

/** One command of the command line: one file. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  /** Options that take a value, and those that do not. */
  readonly options: Readonly<Record<string, 'string' | 'boolean'>>;
  /** How many paths it takes. */
  readonly paths: number;
  /** Resolves when everything asked was done; throws `Refused` when not. */
  run(typed: Typed, surroundings: Surroundings): Promise<void>;
}
