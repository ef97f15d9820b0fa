import { randomUUID } from 'node:crypto';
import type { Gap } from '@remit/gaps';
import type { OverlapFinding } from '@remit/overlaps';
import type { AnalysisToSave, ReviewAnswer } from '@remit/store';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { aBody, applied, importOf, openTestStore, type TestStore } from './open-test-store.js';

/** Three bodies. */
export const structure: Structure = { ...EMPTY_STRUCTURE, bodies: ['a', 'b', 'c'].map((id) => aBody(id)) };
/** Two of them that look alike. */
export const pair = (a: string, b: string, given: Partial<OverlapFinding> = {}): OverlapFinding =>
  ({
    id: `${a}~${b}`,
    a,
    b,
    class: 'OVERLAP',
    probability: 0.7,
    bits: 3,
    hoursAtStake: 40,
    severity: 1,
    headline: `${a} and ${b} look alike`,
    dimensions: [
      {
        id: 'TEXT',
        title: 'What they say they do',
        level: 'related',
        value: 0.5,
        bits: 3,
        halved: false,
        sentence: '',
      },
    ],
    tags: [],
    ...given,
  }) as unknown as OverlapFinding;
/** One of them that has no chair. */
export const gap = (given: Partial<Gap> = {}): Gap =>
  ({
    id: 'no-chair~a',
    rule: 'no-chair',
    severity: 'HIGH',
    subjects: [{ type: 'Body', id: 'a', name: 'a' }],
    title: 'A has no chair.',
    evidence: [{ text: 'Nobody holds the chair.' }],
    ...given,
  }) as unknown as Gap;
/** An analysis that found both. */
export const analysis = (given: Partial<AnalysisToSave> = {}): AnalysisToSave => ({
  version: 1,
  settingsHash: randomUUID(),
  asOf: '2010-03-05',
  model: null,
  engine: 'words',
  scored: 3,
  overlaps: [pair('a', 'b'), pair('a', 'c', { hoursAtStake: null })],
  gaps: [gap()],
  cannotAssess: [],
  notices: [],
  ...given,
});

/** What it found, as a review names it. */
export const AB = { type: 'OVERLAP', finding: 'a~b' } as const;
export const AC = { type: 'OVERLAP', finding: 'a~c' } as const;
export const GAP = { type: 'GAP', finding: 'no-chair~a' } as const;
type Given = Partial<Parameters<TestStore['store']['reviews']['review']>[0]>;

/** What was done; an error where it was refused. */
export const done = async (answer: ReviewAnswer) => {
  const said = await answer;
  if ('refused' in said) throw new Error(said.message);
  return said;
};

/** A store with three bodies and what an analysis found among them. */
export async function openReviewed(): Promise<TestStore> {
  const test = await openTestStore();
  await applied(test.store.workbook.apply(importOf(structure)));
  await test.store.findings.save(analysis());
  return test;
}

/** Works at the reviews of a store. */
export function reviewing(test: () => TestStore) {
  const say = (given: Given = {}) =>
    test().store.reviews.review({
      operationId: randomUUID(),
      actor: 'alex',
      findings: [{ ...AB, expectedVersion: 0 }],
      verdict: 'DISMISS',
      reason: 'Other work.',
      ...given,
    });
  const undo = (expectedVersion: number, given: object = {}) =>
    test().store.reviews.undo({
      operationId: randomUUID(),
      actor: 'robin',
      ...AB,
      expectedVersion,
      step: null,
      note: null,
      ...given,
    });
  const review = async (id = 'OVERLAP:a~b') => (await test().store.reviews.of([id]))[0]!;
  const listed = async () => (await test().store.findings.overlaps({ first: 9 })).items.map(({ id }) => id);
  return { say, undo, review, listed };
}
