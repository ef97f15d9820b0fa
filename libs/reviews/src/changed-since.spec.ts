import fc from 'fast-check';
import { changedSince } from './changed-since.js';
import { clusterEvidence, gapEvidence, overlapEvidence, type EvidenceRow } from './evidence.js';
import { confirmedPair, labelOf } from './labels.js';
import { isAudited } from './queue.js';
import { reasonsForGap, reasonsForOverlap } from './suggested-reasons.js';

const pair = (bits: number, rows: Record<string, Partial<EvidenceRow>> = {}) =>
  overlapEvidence({
    a: 'a',
    b: 'b',
    class: 'OVERLAP',
    probability: 0.6,
    bits,
    dimensions: Object.entries({ PRIOR: {}, ...rows }).map(([id, row]) => ({
      id,
      title: id === 'TEXT' ? 'What they say they do' : id,
      level: null,
      bits: 0,
      ...row,
    })),
  });
const gap = (severity: string, ...facts: string[]) =>
  gapEvidence({ severity, evidence: facts.map((text) => ({ text })) });

describe('what changed since an overlap was dismissed', () => {
  it('is nothing when nothing did, or when evidence fell away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (bits, less) => {
          const row = { TEXT: { level: 'close', bits: 2 } };
          expect(changedSince(pair(bits, row), pair(bits - less, row))).toEqual([]);
          expect(changedSince(pair(bits, row), pair(bits, { TEXT: { level: 'related', bits: 1 } }))).toEqual([]);
        },
      ),
    );
  });

  it('is the whole from one and a half bits on', () => {
    expect(changedSince(pair(1), pair(2.49))).toEqual([]);
    expect(changedSince(pair(1), pair(3))).toEqual([
      'Taken together, the odds that they do the same work are about 4 times what they were.',
    ]);
  });

  it('is a row that rose a level, also from not known', () => {
    const before = pair(1, { TEXT: { level: 'related', bits: 1 } });
    const now = pair(2, { TEXT: { level: 'close', bits: 2 }, PEOPLE: { level: 'many', bits: 1, title: 'People' } });
    expect(changedSince(before, now)).toEqual([
      'What they say they do: was “related”, now “close”.',
      'People: was not known, now “many”.',
    ]);
  });

  it('is not a fact against it that became known', () => {
    expect(changedSince(pair(1), pair(0, { AREA: { level: 'elsewhere', bits: -3 } }))).toEqual([]);
  });
});

describe('what changed since a gap or a cluster was dismissed', () => {
  it('is each new fact, and that it matters more', () => {
    expect(changedSince(gap('LOW', 'one', 'two'), gap('LOW', 'two'))).toEqual([]);
    expect(changedSince(gap('LOW', 'one'), gap('HIGH', 'one', 'three'))).toEqual([
      'It matters more: was low, now high.',
      'New: three',
    ]);
    expect(changedSince(gap('HIGH', 'one'), gap('LOW', 'one'))).toEqual([]);
  });

  it('is who joined, not who left', () => {
    const set = (...ids: string[]) => clusterEvidence(ids.map((id) => ({ id, name: `Body ${id}` })));
    expect(changedSince(set('b', 'a'), set('a', 'b', 'c'))).toEqual(['New in it: Body c.']);
    expect(changedSince(set('b', 'a', 'c'), set('a', 'b'))).toEqual([]);
    expect(set('b', 'a')).toEqual(set('a', 'b'));
  });

  it('is nothing between findings of two sorts', () => {
    expect(changedSince(gap('LOW'), pair(9))).toEqual([]);
  });
});

describe('what a verdict teaches', () => {
  it('is sameness for a confirmed and a dismissed pair, and nothing otherwise', () => {
    const known = { a: 'a', b: 'b', source: 'review', audit: isAudited('a~b') };
    expect(labelOf('a~b', 'CONFIRM', pair(1))).toEqual({ ...known, alike: true });
    expect(labelOf('a~b', 'DISMISS', pair(1))).toEqual({ ...known, alike: false });
    for (const verdict of ['RIGHT_AS_IT_IS', 'CANNOT_SAY'] as const)
      expect(labelOf('a~b', verdict, pair(1))).toBeNull();
    expect(labelOf('x', 'CONFIRM', gap('LOW'))).toBeNull();
  });

  it('is a known pair for a confirmed one, with its reason', () => {
    expect(confirmedPair(pair(1), 'same people')).toEqual({
      a: 'a',
      b: 'b',
      relation: 'OVERLAPPING',
      note: 'same people',
    });
    expect(confirmedPair({ ...pair(1), class: 'DUPLICATION' }, null)?.relation).toBe('DUPLICATE');
    expect(confirmedPair(gap('LOW'), 'x')).toBeNull();
  });
});

describe('suggested reasons', () => {
  it('come from the evidence, at most two for a verdict', () => {
    const reasons = ['one', 'two', 'three'].map((text) => ({ kind: 'FOR', text }));
    expect(
      reasonsForOverlap([...reasons, { kind: 'AGAINST', text: 'other places' }, { kind: 'OPTION', text: 'merge' }]),
    ).toEqual([
      { verdict: 'CONFIRM', text: 'one' },
      { verdict: 'CONFIRM', text: 'two' },
      { verdict: 'DISMISS', text: 'other places' },
    ]);
    expect(reasonsForGap({ title: 'No chair.', mayBeRight: 'Chairs rotate.' }).map(({ verdict }) => verdict)).toEqual([
      'CONFIRM',
      'DISMISS',
      'RIGHT_AS_IT_IS',
      'CANNOT_SAY',
    ]);
  });
});
