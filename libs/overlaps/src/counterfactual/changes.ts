import type { Area, Body, Structure } from '@remit/structure';
import { FUNCTION_WORDS } from '../dimensions/function.js';
import { listed } from '../explain/words.js';

/** A fact of one body that could be recorded, or recorded otherwise. */
export interface FactChange {
  readonly body: string;
  readonly fact: 'areas' | 'functions' | 'themes' | 'lines';
  /** True where nothing was recorded. */
  readonly fills: boolean;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** "X worked in Rugby": goes after "If". */
  readonly words: string;
}

type OwnFact = Exclude<FactChange['fact'], 'lines'>;
interface Ranked extends FactChange {
  readonly rank: number;
}

const FACTS: readonly OwnFact[] = ['areas', 'functions', 'themes'];
const MOST_OTHERS = 12;
/** What is tried first: what is missing, a line that is there, then what is recorded otherwise, and last a line that is not there. */
const RANK = { fills: 0, unlinks: 1, alike: 2, otherwise: 3, links: 4 } as const;

/** Every single fact worth trying for a pair: a gap filled, one body's fact taken to be the other's or made unlike, a line between them. */
export function possibleChanges(structure: Structure, a: Body, b: Body): FactChange[] {
  const changes = FACTS.flatMap((fact) => [
    ...made(structure, fact, a, b[fact], RANK.alike),
    ...made(structure, fact, b, a[fact], RANK.alike),
    ...otherValues(structure, fact, a, b).flatMap((value) => [
      ...made(structure, fact, a, [value], RANK.otherwise),
      ...made(structure, fact, b, [value], RANK.otherwise),
    ]),
  ]);
  const all: Ranked[] = [...changes, ...lineChanges(structure, a, b)];
  return all.sort((x, y) => x.rank - y.rank).map(({ rank: _, ...change }) => change);
}

/** Values that neither has: what would set them apart. Places of the same size as theirs come first. */
function otherValues(structure: Structure, fact: OwnFact, a: Body, b: Body): string[] {
  const used: readonly string[] = [...a[fact], ...b[fact]];
  const levels = structure.areas.filter(({ id }) => used.includes(id)).map(({ level }) => level);
  const unlike = ({ level }: Area) => Number(!levels.includes(level));
  const all = {
    areas: [...structure.areas].sort((x, y) => unlike(x) - unlike(y) || (x.id < y.id ? -1 : 1)).map((area) => area.id),
    functions: Object.keys(FUNCTION_WORDS).sort(),
    themes: structure.themes.map((theme) => theme.id).sort(),
  }[fact];
  return all.filter((value) => !used.includes(value)).slice(0, MOST_OTHERS);
}

function made(structure: Structure, fact: OwnFact, body: Body, to: readonly string[], rank: number): Ranked[] {
  const from: readonly string[] = body[fact];
  if (to.length === 0 || [...from].sort().join() === [...to].sort().join()) return [];
  const fills = from.length === 0;
  const such = rank === RANK.otherwise && !fills;
  const words = `${body.name} ${wordsOf(structure, fact, to, such)}`;
  return [{ body: body.id, fact, fills, from, to, words, rank: fills ? RANK.fills : rank }];
}

function wordsOf(structure: Structure, fact: OwnFact, to: readonly string[], such: boolean): string {
  const names = listed(to.map((id) => nameOf(structure, fact, id)));
  if (fact === 'areas') return such ? `worked in another place, such as ${names}` : `worked in ${names}`;
  if (fact === 'themes') return such ? `had another theme, such as ${names}` : `had the theme ${names}`;
  return such ? `were there for something else, such as ${names}` : `were there ${names}`;
}

function nameOf(structure: Structure, fact: OwnFact, id: string): string {
  if (fact === 'functions') return `to ${FUNCTION_WORDS[id as keyof typeof FUNCTION_WORDS]}`;
  return structure[fact].find((one) => one.id === id)?.name ?? id;
}

/** A reporting line between the two that would end, or begin. */
function lineChanges({ links }: Structure, a: Body, b: Body): Ranked[] {
  return [[a, b] as const, [b, a] as const].map(([from, to]) => {
    const there = links.some((link) => isLine(link, from.id, to.id));
    const between = { body: from.id, fact: 'lines' as const, fills: false };
    return there
      ? { ...between, from: [to.id], to: [], words: `${from.name} did not report to ${to.name}`, rank: RANK.unlinks }
      : { ...between, from: [], to: [to.id], words: `${from.name} reported to ${to.name}`, rank: RANK.links };
  });
}

function isLine(link: Structure['links'][number], from: string, to: string): boolean {
  return link.type === 'REPORTS_TO' && link.from === from && link.to === to;
}

/** The structure as it would be. */
export function withChanges(structure: Structure, changes: readonly FactChange[]): Structure {
  const own = (body: Body) => changes.filter((change) => change.body === body.id && change.fact !== 'lines');
  const bodies = structure.bodies.map((body) =>
    own(body).reduce((of, { fact, to }): Body => ({ ...of, [fact]: to }), body),
  );
  const lines = changes.filter((change) => change.fact === 'lines');
  return { ...structure, bodies, links: lines.reduce(withLine, structure.links) };
}

function withLine(links: Structure['links'], { body, from, to }: FactChange): Structure['links'] {
  const kept = links.filter((link) => !from.some((other) => isLine(link, body, other)));
  const drawn = to.map((other) => ({
    ...{ id: `if ${body} ${other}`, from: body, to: other, type: 'REPORTS_TO' as const },
    ...{ note: null, validFrom: null, validTo: null },
  }));
  return [...kept, ...drawn];
}
