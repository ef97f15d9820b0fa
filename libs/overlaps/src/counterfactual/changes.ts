import type { Body, Structure } from '@remit/structure';
import { listed } from '../explain/words.js';
import { FUNCTION_WORDS } from '../dimensions/function.js';

/** A fact of one body that could be recorded, or recorded otherwise. */
export interface FactChange {
  readonly body: string;
  readonly fact: 'areas' | 'functions' | 'themes';
  /** True where nothing was recorded. */
  readonly fills: boolean;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** "the area of X were Rugby": goes after "If". */
  readonly words: string;
}

const FACTS = ['areas', 'functions', 'themes'] as const;
const TITLE = { areas: 'area', functions: 'functions', themes: 'themes' } as const;

/** Every single fact worth trying for a pair: one body's taken to be the other's, or made unlike; filling what is missing comes first. */
export function possibleChanges(structure: Structure, a: Body, b: Body): FactChange[] {
  const changes = FACTS.flatMap((fact) => [
    ...made(structure, fact, a, b[fact]),
    ...made(structure, fact, b, a[fact]),
    ...otherValues(structure, fact, a, b).flatMap((values) => [
      ...made(structure, fact, a, values),
      ...made(structure, fact, b, values),
    ]),
  ]);
  return changes.sort((x, y) => Number(y.fills) - Number(x.fills));
}

/** A value of a third kind, that neither has: what would set them apart. */
function otherValues(structure: Structure, fact: FactChange['fact'], a: Body, b: Body): string[][] {
  const used: readonly string[] = [...a[fact], ...b[fact]];
  const all = {
    areas: structure.areas.map((area) => area.id),
    functions: Object.keys(FUNCTION_WORDS),
    themes: structure.themes.map((theme) => theme.id),
  }[fact];
  return [...all]
    .sort()
    .filter((value) => !used.includes(value))
    .slice(0, MOST_OTHERS)
    .map((value) => [value]);
}

const MOST_OTHERS = 12;

function made(structure: Structure, fact: FactChange['fact'], body: Body, to: readonly string[]): FactChange[] {
  const from: readonly string[] = body[fact];
  if (to.length === 0 || [...from].sort().join() === [...to].sort().join()) return [];
  const words = `the ${TITLE[fact]} of ${body.name} were ${listed(to.map((value) => nameOf(structure, fact, value)))}`;
  return [{ body: body.id, fact, fills: from.length === 0, from, to, words }];
}

function nameOf(structure: Structure, fact: FactChange['fact'], id: string): string {
  if (fact === 'functions') return `to ${FUNCTION_WORDS[id as keyof typeof FUNCTION_WORDS]}`;
  return structure[fact].find((one) => one.id === id)?.name ?? id;
}

/** The structure as it would be. */
export function withChanges(structure: Structure, changes: readonly FactChange[]): Structure {
  const bodies = structure.bodies.map((body) =>
    changes
      .filter((change) => change.body === body.id)
      .reduce((of, { fact, to }): Body => ({ ...of, [fact]: to }), body),
  );
  return { ...structure, bodies };
}
