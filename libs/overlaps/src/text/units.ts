import {
  findNameFrames,
  PlaceNames,
  splitClauses,
  subjectWords,
  terms,
  withoutFrames,
  withoutGenericEnds,
  type Term,
} from '@remit/language';
import type { Body, Structure } from '@remit/structure';
import type { BodyList } from '../projection/bodies.js';
import { forKept, startsWith } from '../projection/sparse.js';

/** The things that the bodies say of themselves: each body's name, and the clauses of its remit. */
export interface Units {
  /** Units of body `b` are `start[b]` up to `start[b + 1]`; a name comes first. */
  readonly start: Int32Array;
  /** Which distinct text a unit has. */
  readonly textOf: Int32Array;
  /** As written, places and all. */
  readonly written: readonly string[];
  readonly distinct: DistinctTexts;
  /** The number of each distinct text, by `n` or `c` for names and clauses and the text. */
  readonly numberOf: ReadonlyMap<string, number>;
}

/** Texts with places and name frames left out, each once. */
export interface DistinctTexts {
  readonly texts: readonly string[];
  readonly isName: Uint8Array;
  readonly terms: readonly (readonly Term[])[];
}

/** One thing that a body says, before it is numbered. */
export interface UnitDraft {
  readonly text: string;
  readonly written: string;
  readonly isName: boolean;
}

/** How names and remits of a structure are read: which places and frames of names are left out. */
export type UnitReader = (body: Pick<Body, 'name' | 'remit'>) => UnitDraft[];

/** Learns from all names of a structure how they are to be read. */
function unitReader(structure: Structure, list: BodyList): UnitReader {
  const places = new PlaceNames(structure.areas.map((area) => area.name));
  const frames = findNameFrames(list.bodies.map((body) => places.mask(body.name)));
  return ({ name, remit }) => [
    ...nameUnit(name, withoutFrames(places.mask(name), frames)),
    ...clauseUnits(remit, places),
  ];
}

/** Reads the units of every body. */
export function readUnits(structure: Structure, list: BodyList): { readonly units: Units; readonly read: UnitReader } {
  const read = unitReader(structure, list);
  return { units: numberUnits(list.bodies.map(read)), read };
}

/** The units of a remit that is not (yet) in the structure, such as one being written. */
export function clauseUnits(remit: string | null, places: PlaceNames): UnitDraft[] {
  return splitClauses(remit ?? '').flatMap((clause) => {
    const text = places.mask(clause.text);
    return terms(text).length === 0 ? [] : [{ text, written: clause.text, isName: false }];
  });
}

/** A name by what it is about; a name of generic words alone says nothing, so it is no unit. */
export function nameUnit(written: string, text: string): UnitDraft[] {
  const subject = withoutGenericEnds(text);
  return subject === '' ? [] : [{ text: subject, written, isName: true }];
}

/** Lays out what each body says, each distinct text once. */
export function numberUnits(drafts: readonly (readonly UnitDraft[])[]): Units {
  const start = new Int32Array(drafts.length + 1);
  drafts.forEach((units, body) => (start[body + 1] = start[body]! + units.length));
  const numberOf = new Map<string, number>();
  const distinct: UnitDraft[] = [];
  const all = drafts.flat();
  const textOf = Int32Array.from(all, (unit) => {
    const key = keyOf(unit);
    if (!numberOf.has(key)) numberOf.set(key, distinct.push(unit) - 1);
    return numberOf.get(key)!;
  });
  return { start, textOf, written: all.map((unit) => unit.written), distinct: describe(distinct), numberOf };
}

/** The same with what some bodies say read anew. Texts keep their numbers, though nobody may say them any more. */
export function numberAgain(before: Units, changed: ReadonlyMap<number, readonly UnitDraft[]>): Units {
  const order = [...changed.keys()].sort((a, b) => a - b);
  const start = startsWith(before.start, new Map(order.map((body) => [body, changed.get(body)!.length])));
  const textOf = new Int32Array(start[start.length - 1]!);
  const written = new Array<string>(textOf.length);
  forKept([before.start, start], order, (from, end, to) => {
    textOf.set(before.textOf.subarray(from, end), to);
    for (let unit = from; unit < end; unit += 1) written[to + unit - from] = before.written[unit]!;
  });
  const added = new Map<string, UnitDraft>();
  for (const unit of order.flatMap((body) => changed.get(body)!)) {
    if (!before.numberOf.has(keyOf(unit))) added.set(keyOf(unit), unit);
  }
  const numberOf = added.size === 0 ? before.numberOf : new Map(before.numberOf);
  const first = before.numberOf.size;
  [...added.keys()].forEach((key, at) => (numberOf as Map<string, number>).set(key, first + at));
  for (const body of order) {
    changed.get(body)!.forEach((unit, at) => {
      textOf[start[body]! + at] = numberOf.get(keyOf(unit))!;
      written[start[body]! + at] = unit.written;
    });
  }
  return { start, textOf, written, distinct: both(before.distinct, describe([...added.values()])), numberOf };
}

/** True where a body says what it said before, word for word. */
export function saysTheSame(units: Units, body: number, drafts: readonly UnitDraft[]): boolean {
  const from = units.start[body]!;
  return (
    drafts.length === units.start[body + 1]! - from &&
    drafts.every(
      (unit, at) =>
        units.numberOf.get(keyOf(unit)) === units.textOf[from + at] && units.written[from + at] === unit.written,
    )
  );
}

/** Names and clauses are numbered apart. */
export function keyOf({ isName, text }: Pick<UnitDraft, 'isName' | 'text'>): string {
  return `${isName ? 'n' : 'c'}${text}`;
}

function describe(units: readonly UnitDraft[]): DistinctTexts {
  return {
    texts: units.map((unit) => unit.text),
    isName: Uint8Array.from(units, (unit) => (unit.isName ? 1 : 0)),
    terms: units.map((unit) => (unit.isName ? subjectWords(unit.text) : terms(unit.text))),
  };
}

function both(first: DistinctTexts, second: DistinctTexts): DistinctTexts {
  if (second.texts.length === 0) return first;
  const isName = new Uint8Array(first.texts.length + second.texts.length);
  isName.set(first.isName);
  isName.set(second.isName, first.texts.length);
  return { texts: [...first.texts, ...second.texts], isName, terms: [...first.terms, ...second.terms] };
}
