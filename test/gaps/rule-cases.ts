import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Structure } from '@remit/structure';
import { caseStructure, type CaseTables } from './case-structure.js';

/** A tiny structure and what a rule must make of it. */
export interface RuleCase {
  readonly name: string;
  readonly structure: Structure;
  readonly asOf: string;
  readonly tops: readonly string[];
  /** Sorted ids of the subjects of each finding, joined by `~`. Empty for a case that passes. */
  readonly finds: readonly string[];
  readonly severity: string | null;
  /** Words that the finding, or the reason why the rule cannot judge, must contain. */
  readonly says: string | null;
  /** Parameters that the case sets, where the standard ones would need a large structure. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The cases of one rule: what it must flag, what it must leave alone, and when it must say that it cannot judge. */
export interface RuleCases {
  readonly rule: string;
  readonly flags: readonly RuleCase[];
  readonly passes: readonly RuleCase[];
  readonly cannotAssess: readonly RuleCase[];
  /** Conditions that change nothing in what is found and only save work, or repeat what others say. */
  readonly costOnly: readonly string[];
}

const TABLE_NAMES =
  'organisations people areas themes bodies memberships links priorities meetings actions known_pairs';
const CASE_WORDS = ['name', 'asOf', 'tops', 'finds', 'severity', 'says', 'settings'];
const LISTS = ['flags', 'passes', 'cannotAssess'] as const;
type Written = Readonly<Record<string, unknown>>;

/** The cases of every rule, from the files `<rule>.cases.yaml`. */
export function readAllCases(): RuleCases[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.cases.yaml'));
  return files.sort().map((name) => readCases(name.slice(0, -'.cases.yaml'.length), join(import.meta.dirname, name)));
}

function readCases(rule: string, path: string): RuleCases {
  const file = parse(readFileSync(path, 'utf8')) as Written;
  const given = (file['given'] ?? {}) as Written;
  const strange = Object.keys(file).filter(
    (key) => key !== 'given' && key !== 'costOnly' && !(LISTS as readonly string[]).includes(key),
  );
  if (strange.length > 0) throw new Error(`${rule}: what is "${strange.join(', ')}"?`);
  const list = (key: (typeof LISTS)[number]) =>
    ((file[key] ?? []) as Written[]).map((written) => readCase(rule, given, written));
  return {
    rule,
    flags: list('flags'),
    passes: list('passes'),
    cannotAssess: list('cannotAssess'),
    costOnly: (file['costOnly'] ?? []) as string[],
  };
}

function readCase(rule: string, given: Written, written: Written): RuleCase {
  const name = String(written['name']);
  const tables = TABLE_NAMES.split(' ');
  const strange = Object.keys(written).filter((key) => !tables.includes(key) && !CASE_WORDS.includes(key));
  if (strange.length > 0) throw new Error(`${rule}, "${name}": what is "${strange.join(', ')}"?`);
  const merged = Object.fromEntries(tables.map((table) => [table, merge(given[table], written[table])]));
  const structure = structureOf(`${rule}, "${name}"`, merged);
  const standardTops = structure.bodies.some((body) => body.id === 'top') ? ['top'] : [];
  return {
    name,
    structure,
    asOf: (written['asOf'] as string | undefined) ?? '2010-03-05',
    tops: (written['tops'] as string[] | undefined) ?? standardTops,
    finds: ((written['finds'] as string[] | undefined) ?? []).map((ids) => ids.split('~').sort().join('~')).sort(),
    severity: (written['severity'] as string | undefined) ?? null,
    says: (written['says'] as string | undefined) ?? null,
    settings: (written['settings'] as Record<string, unknown> | undefined) ?? {},
  };
}

/** A case's row takes the place of the given row with its id. */
function merge(given: unknown, own: unknown): Record<string, unknown>[] {
  const rows = (own ?? []) as Record<string, unknown>[];
  const kept = ((given ?? []) as Record<string, unknown>[]).filter(
    (row) => row['id'] === undefined || !rows.some((other) => other['id'] === row['id']),
  );
  return [...kept, ...rows];
}

function structureOf(place: string, tables: CaseTables): Structure {
  try {
    return caseStructure(tables);
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`, { cause: error });
  }
}
