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
import type { Structure } from '@remit/structure';
import type { BodyList } from '../projection/bodies.js';

/** The things that the bodies say of themselves: each body's name, and the clauses of its remit. */
export interface Units {
  /** Units of body `b` are `start[b]` up to `start[b + 1]`; a name comes first. */
  readonly start: Int32Array;
  /** Which distinct text a unit has. */
  readonly textOf: Int32Array;
  /** As written, places and all. */
  readonly written: readonly string[];
  readonly distinct: DistinctTexts;
}

/** Texts with places and name frames left out, each once. */
export interface DistinctTexts {
  readonly texts: readonly string[];
  readonly isName: Uint8Array;
  readonly terms: readonly (readonly Term[])[];
}

interface Draft {
  readonly text: string;
  readonly written: string;
  readonly isName: boolean;
}

/** Reads the units of every body. */
export function readUnits(structure: Structure, list: BodyList): Units {
  const places = new PlaceNames(structure.areas.map((area) => area.name));
  const names = list.bodies.map((body) => places.mask(body.name));
  const frames = findNameFrames(names);
  const drafts = list.bodies.map((body, i) => [
    ...nameUnit(body.name, withoutFrames(names[i]!, frames)),
    ...clauseUnits(body.remit, places),
  ]);
  return numberUnits(drafts);
}

/** The units of a remit that is not (yet) in the structure, such as one being written. */
export function clauseUnits(remit: string | null, places: PlaceNames): Draft[] {
  return splitClauses(remit ?? '').flatMap((clause) => {
    const text = places.mask(clause.text);
    return terms(text).length === 0 ? [] : [{ text, written: clause.text, isName: false }];
  });
}

/** A name by what it is about; a name of generic words alone says nothing, so it is no unit. */
export function nameUnit(written: string, text: string): Draft[] {
  const subject = withoutGenericEnds(text);
  return subject === '' ? [] : [{ text: subject, written, isName: true }];
}

/** Lays out what each body says, each distinct text once. */
export function numberUnits(drafts: readonly (readonly Draft[])[]): Units {
  const start = new Int32Array(drafts.length + 1);
  drafts.forEach((units, body) => (start[body + 1] = start[body]! + units.length));
  const known = new Map<string, number>();
  const distinct: Draft[] = [];
  const all = drafts.flat();
  const textOf = Int32Array.from(all, (unit) => {
    const key = `${unit.isName ? 'n' : 'c'}${unit.text}`;
    if (!known.has(key)) known.set(key, distinct.push(unit) - 1);
    return known.get(key)!;
  });
  return {
    start,
    textOf,
    written: all.map((unit) => unit.written),
    distinct: {
      texts: distinct.map((unit) => unit.text),
      isName: Uint8Array.from(distinct, (unit) => (unit.isName ? 1 : 0)),
      terms: distinct.map((unit) => (unit.isName ? subjectWords(unit.text) : terms(unit.text))),
    },
  };
}
