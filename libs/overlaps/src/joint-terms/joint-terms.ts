import { BODY_FUNCTIONS, type BodyFunction } from '@remit/structure';
import { FUNCTION_WORDS } from '../dimensions/function.js';
import type { OverlapEngine } from '../engine.js';
import { listed } from '../explain/words.js';
import { OTHER_SIDES } from '../scoring/classify.js';
import { diffRemits, type RemitDiff, type RemitRow } from './remit-diff.js';

/** A sentence of the draft with the bodies it is taken from. */
export interface DraftSentence {
  readonly part: 'PURPOSE' | 'FUNCTIONS';
  readonly text: string;
  /** Body ids, never empty. */
  readonly sources: readonly string[];
}

/** What the draft leaves out, and why. */
export interface DroppedPart {
  readonly kind: 'WORDING' | 'FUNCTION';
  readonly text: string;
  readonly sources: readonly string[];
  readonly reason: string;
}

/** Draft terms of reference of one body in the place of two or three: a start for people to write from. */
export interface JointTerms {
  readonly title: string;
  readonly diff: RemitDiff;
  readonly sentences: readonly DraftSentence[];
  readonly dropped: readonly DroppedPart[];
}

/** Drafts joint terms of reference. Null where one of the bodies is not there, or there are not two or three. */
export function draftJointTerms(engine: OverlapEngine, ids: readonly string[]): JointTerms | null {
  const diff = diffRemits(engine, ids);
  if (diff === null) return null;
  const { bodies, index } = engine.projection.list;
  const chosen = ids.map((id) => bodies[index.get(id)!]!);
  const purpose = diff.rows.map(draftOf);
  const held = BODY_FUNCTIONS.flatMap((name) => {
    const sources = chosen.filter((body) => body.functions.includes(name)).map((body) => body.id);
    return sources.length > 0 ? [{ name, sources }] : [];
  });
  const functions = held.map((one) =>
    functionOf(
      one,
      held.map(({ name }) => name),
    ),
  );
  const parts = [...purpose, ...functions];
  return {
    title: `Draft joint terms of reference: ${listed(chosen.map((body) => body.name))}`,
    diff,
    sentences: parts.flatMap((part) => part.sentences),
    dropped: parts.flatMap((part) => part.dropped),
  };
}

type Part = Pick<JointTerms, 'sentences' | 'dropped'>;

/** Of sentences that say alike the longest stands for all; the other wordings are listed as left out. */
function draftOf({ kind, said }: RemitRow): Part {
  const longest = said.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  const sources = said.filter((one) => kind === 'SAME' || one.text === longest.text).map((one) => one.body);
  const others = kind === 'SIMILAR' ? said.filter((one) => one.text !== longest.text) : [];
  return {
    sentences: [{ part: 'PURPOSE', text: longest.text, sources }],
    dropped: others.map(({ body, text }) => ({
      kind: 'WORDING',
      text,
      sources: [body],
      reason: `Said in other words: “${longest.text}”.`,
    })),
  };
}

/** Each function that any of them has, unless it belongs to the other side of one that the joint body keeps. */
function functionOf({ name, sources }: { name: BodyFunction; sources: string[] }, held: readonly BodyFunction[]): Part {
  const others = name === 'SCRUTINISES' ? OTHER_SIDES.find(([side]) => side === name)![1] : [];
  const clash = others.filter((other) => held.includes(other));
  const text = `It is there to ${FUNCTION_WORDS[name]}.`;
  if (clash.length === 0) return { sentences: [{ part: 'FUNCTIONS', text, sources }], dropped: [] };
  const words = listed(clash.map((other) => FUNCTION_WORDS[other]));
  const reason = `One body should not scrutinise what it is there to ${words}: another must take this on.`;
  return { sentences: [], dropped: [{ kind: 'FUNCTION', text, sources, reason }] };
}
