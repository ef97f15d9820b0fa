import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { isPartialDate } from '@remit/structure';
import { z } from 'zod';
import { findBrowser } from './papers/find-browser.js';
import { PROJECT_ROOT } from './project-root.js';

/** Everything that can be set from outside. Read once at start; nothing else reads the environment. */
export interface Config {
  /** The data folder: vectors computed once are kept under it. */
  readonly home: string;
  readonly database: { readonly uri: string; readonly user: string; readonly password: string };
  readonly host: string;
  /** Null when no port was asked for: 4100, or the next free one. */
  readonly port: number | null;
  /** What to load into an empty store, and the day it speaks of. */
  readonly example: { readonly folder: string; readonly name: string; readonly asAt: string } | null;
  /** The unpacked language model. Null: overlaps are judged by words alone. */
  readonly modelFolder: string | null;
  /** The built web pages. */
  readonly webFolder: string;
  /** The browser that prints papers to PDF; null where none was found. */
  readonly printer: string | null;
}

/** A setting that cannot be used. The message is a sentence for the person who starts Remit. */
export class BadSetting extends Error {}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

const SETTINGS = z.object({
  REMIT_HOME: z.string().optional(),
  REMIT_MODEL: z.string().optional(),
  REMIT_WEB: z.string().optional(),
  REMIT_EXAMPLE: z.string().optional(),
  REMIT_EXAMPLE_NAME: z.string().default('Warwickshire partnerships'),
  REMIT_EXAMPLE_AS_AT: z
    .string()
    .refine((day) => day.length === 10 && isPartialDate(day), 'must be a day such as 2010-03-05')
    .default('2010-03-05'),
  NEO4J_URI: z
    .string('is not set. Start Remit with "npm start", which runs a Neo4j of its own, or set NEO4J_URI')
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must start with bolt://, neo4j:// or neo4j+s://'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  REMIT_PUBLISHED_ON: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535')
    .optional(),
});

/** The settings in force. Throws `BadSetting` with one sentence for each setting that cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = SETTINGS.safeParse(filled);
  if (!read.success) {
    const sentences = read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`);
    throw new BadSetting(sentences.join('\n'));
  }
  const settings = read.data;
  // In a container HOST is every address of the container; what counts is where its port is published (compose.yaml).
  if (!LOOPBACK.has(settings.REMIT_PUBLISHED_ON ?? settings.HOST)) {
    throw new BadSetting(
      `HOST is ${settings.HOST}, which other computers can reach, and nobody can sign in yet. ` +
        'Leave HOST out (127.0.0.1): Remit then answers this computer only.',
    );
  }
  const home = fromRoot(settings.REMIT_HOME ?? '.remit');
  return {
    home,
    database: { uri: settings.NEO4J_URI, user: settings.NEO4J_USER, password: password(settings) },
    host: settings.HOST,
    port: settings.PORT ?? null,
    example: settings.REMIT_EXAMPLE
      ? {
          folder: fromRoot(settings.REMIT_EXAMPLE),
          name: settings.REMIT_EXAMPLE_NAME,
          asAt: settings.REMIT_EXAMPLE_AS_AT,
        }
      : null,
    modelFolder: settings.REMIT_MODEL ? fromRoot(settings.REMIT_MODEL) : null,
    printer: findBrowser(filled),
    webFolder: fromRoot(settings.REMIT_WEB ?? join('dist', 'web')),
  };
}

function password(settings: z.infer<typeof SETTINGS>): string {
  if (settings.NEO4J_PASSWORD !== undefined) return settings.NEO4J_PASSWORD;
  const file = settings.NEO4J_PASSWORD_FILE;
  if (file === undefined) {
    throw new BadSetting('NEO4J_PASSWORD is not set. Set it, or name a file that holds it in NEO4J_PASSWORD_FILE.');
  }
  try {
    return readFileSync(fromRoot(file), 'utf8').trim();
  } catch {
    throw new BadSetting(`NEO4J_PASSWORD_FILE names ${file}, which cannot be read.`);
  }
}

function fromRoot(path: string): string {
  if (path.startsWith('~/')) return join(homedir(), path.slice(2));
  return isAbsolute(path) ? path : resolve(PROJECT_ROOT, path);
}
