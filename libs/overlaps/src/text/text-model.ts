import type { Projection } from '../projection/projection.js';
import { pairBlocks, type Block } from './pair-space.js';
import { storedScores, textScore, type PairScore, type ScoreParts } from './pair-scores.js';
import { parentTerms } from './parents.js';
import { measureScales, scalesAgain, type RowScales } from './scaling.js';
import { signalBlock, type TextSource } from './signals.js';
import { comparePairText, type PairText } from './pair-text.js';
import { ownRows, withOwnRows, type OwnRows } from './own-rows.js';
import { readTexts, readTextsAgain, saysNothing, type TextMeans } from './text-source.js';
import { readUnits, saysTheSame, type UnitDraft, type UnitReader } from './units.js';

/** How alike the texts of any two bodies are, on a scale whose zero is "as alike as any two". */
export interface TextModel {
  readonly source: TextSource;
  readonly blocks: readonly Block[];
  /** 1 for a body whose name and remit say nothing of their own: its text is unknown, not unlike. */
  readonly cannotTell: Uint8Array;
  score(a: number, b: number): number;
  readonly scales: RowScales;
  /** The likeness of the parents alone, part of the score. */
  parents(a: number, b: number): number;
  compare(a: number, b: number): PairText;
  /** What the epoch froze: everything that is read anew is measured against it. */
  readonly frozen: FrozenTexts;
  /** Scores of bodies that were read anew since. */
  readonly own: OwnRows;
}

interface FrozenTexts {
  readonly read: UnitReader;
  readonly source: TextSource;
  readonly score: PairScore;
}

/** Reads, weighs and compares the texts of all bodies. */
export async function buildTextModel(projection: Projection, means: TextMeans): Promise<TextModel> {
  const { units, read } = readUnits(projection.structure, projection.list);
  const source = await readTexts(units, projection.list, means);
  const scales = await measureScales(source);
  const parents = parentTerms(projection, source, scales);
  const blocks = pairBlocks(projection);
  const parts = { source, scales, parents };
  const score = await storedScores(parts, blocks, means, (a, b) => scoreOfPair(parts, a, b));
  return modelOf(parts, blocks, { read, source, score }, ownRows());
}

/** What is read anew of a model. */
export interface TextChanges {
  /** What each of these bodies says now. */
  readonly said: ReadonlyMap<number, readonly UnitDraft[]>;
  /** These are compared anew with all others: what they say changed, or whose parents' likeness counts. */
  readonly compared: readonly number[];
}

/** What is to be read anew of some bodies: `all` also reads what has not changed. */
export function textChanges(
  before: TextModel,
  [past, { lines, list }]: readonly [Projection, Projection],
  touched: ReadonlySet<number>,
  all = false,
): TextChanges {
  const said = new Map<number, UnitDraft[]>();
  for (const body of touched) {
    const drafts = before.frozen.read(list.bodies[body]!);
    if (all || !saysTheSame(before.source.units, body, drafts)) said.set(body, drafts);
  }
  const moved = (body: number) => past.lines.parents[body]!.join() !== lines.parents[body]!.join();
  const children = (body: number) => lines.parents[body]!.some((parent) => said.has(parent));
  const compared = [...list.bodies.keys()].filter(
    (body) => said.has(body) || children(body) || (touched.has(body) && (all || moved(body))),
  );
  return { said, compared };
}

/** The same model with some bodies read anew, measured against what the epoch froze: pairs of two others keep their scores. */
export async function readTextModelAgain(
  before: TextModel,
  projection: Projection,
  { said, compared }: TextChanges,
  means: TextMeans,
): Promise<TextModel> {
  const source = await readTextsAgain(before.source, projection.list, said, means.embedder);
  const scales = await scalesAgain(before.scales, source, before.frozen.source, [...said.keys()]);
  const parts = { source, scales, parents: parentTerms(projection, source, scales) };
  if (compared.length === 0) return modelOf(parts, before.blocks, before.frozen, before.own);
  const bodies = Int32Array.from(compared);
  const others = Int32Array.from(projection.list.bodies.keys());
  const { words, sums, aligned } = await signalBlock(source, bodies, others);
  const rows = compared.map((body, row) =>
    Float32Array.from(others, (other) => {
      const at = row * others.length + other;
      return textScore(parts, { words: words[at]!, sums: sums[at]!, aligned: aligned[at]! }, body, other);
    }),
  );
  return modelOf(parts, before.blocks, before.frozen, withOwnRows(before.own, compared, rows));
}

function modelOf(parts: ScoreParts, blocks: readonly Block[], frozen: FrozenTexts, own: OwnRows): TextModel {
  const { source, scales, parents } = parts;
  return {
    source,
    blocks,
    scales,
    parents,
    frozen,
    own,
    cannotTell: saysNothing(source.units, source.weight),
    score: own.size === 0 ? frozen.score : (a, b) => own.of(a, b) ?? frozen.score(a, b),
    compare: lastRemembered((a, b) => comparePairText(source, a, b)),
  };
}

function scoreOfPair(parts: ScoreParts, a: number, b: number): number {
  return Math.fround(textScore(parts, comparePairText(parts.source, a, b), a, b));
}

/** A pair is asked about several times in a row: for its level, its class and its words. */
function lastRemembered(compare: (a: number, b: number) => PairText): (a: number, b: number) => PairText {
  let last: { readonly a: number; readonly b: number; readonly text: PairText } | null = null;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, text: compare(a, b) };
    return last.text;
  };
}
