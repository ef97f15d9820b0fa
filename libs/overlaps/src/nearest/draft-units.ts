import { findNameFrames, PlaceNames, subjectWords, terms, withoutFrames, type Embedder } from '@remit/language';
import type { OverlapEngine } from '../engine.js';
import { bodiesWithText, holdersOf, NEAR_IDENTICAL, rarityWeight } from '../text/rarity.js';
import { dot, writeCentred } from '../text/unit-vectors.js';
import { clauseUnits, nameUnit } from '../text/units.js';

/** A body being thought of: what it would be called and do. */
export interface Draft {
  readonly name: string | null;
  readonly remit: string;
}

/** One thing that the draft says, made ready for comparing. */
export interface DraftUnit {
  readonly written: string;
  readonly weight: number;
  readonly roots: readonly string[];
  readonly isName: boolean;
  /** Centred, unit length; null without a model. */
  readonly vector: Float32Array | null;
}

/** Reads a draft as a body of the structure would be read. */
export async function readDraft(engine: OverlapEngine, embedder: Embedder | null, draft: Draft): Promise<DraftUnit[]> {
  const { structure, list } = engine.projection;
  const places = new PlaceNames(structure.areas.map((area) => area.name));
  const frames = findNameFrames(list.bodies.map((body) => places.mask(body.name)));
  const named = draft.name === null ? [] : nameUnit(draft.name, withoutFrames(places.mask(draft.name), frames));
  const units = [...named, ...clauseUnits(draft.remit, places)];
  const { source } = engine.text;
  const vectors =
    embedder === null || source.vectors === null ? null : await embedder.embed(units.map((unit) => unit.text));
  const holders = holdersOf(source.units, list);
  const known = Math.max(2, bodiesWithText(source.units, list));
  return units.map((unit, row) => {
    const saying = new Set<number>([-1]);
    source.units.distinct.texts.forEach((text, at) => {
      if (source.units.distinct.isName[at] !== (unit.isName ? 1 : 0)) return;
      const alike =
        vectors === null
          ? text === unit.text
          : dot(vectors.cls, row, source.embedded!.cls, at, vectors.dimensions) >= NEAR_IDENTICAL;
      if (alike) for (const body of holders[at]!) saying.add(body);
    });
    const read = unit.isName ? subjectWords(unit.text) : terms(unit.text);
    return {
      written: unit.written,
      isName: unit.isName,
      weight: rarityWeight(known + 1, saying.size),
      roots: read.map((term) => term.root),
      vector: vectors === null ? null : centred(engine, vectors.pooled, row, unit.isName),
    };
  });
}

function centred(engine: OverlapEngine, pooled: Float32Array, row: number, isName: boolean): Float32Array {
  const { meanClause, meanName, dimensions } = engine.text.source.vectors!;
  const vector = pooled.slice(row * dimensions, (row + 1) * dimensions);
  writeCentred(vector, vector.slice(), 0, isName ? meanName : meanClause);
  return vector;
}
