import { join } from 'node:path';
import { findGaps, parametersOf } from './find-gaps.js';
import { loadRules } from './load-rules.js';

const rules = loadRules(join(import.meta.dirname, '../../../cypher/gaps'));
const names = { name: (_type: string, id: string) => `Name of ${id}`, kind: () => 'GROUP' as const };
const everything = Object.fromEntries(
  rules.recorded.columns.map(({ name, type }) => [name, type === 'share' ? [1, 1] : 100]),
);
const asked = { rules, asOf: '2010-03-05', tops: ['psb'], names };

/** Answers each rule with the rows given for it, and the recorded figures. */
function runner(rows: Record<string, Record<string, unknown>[]>, recorded: Record<string, unknown> = everything) {
  return {
    run: (cypher: string) => {
      if (cypher === rules.recorded.cypher) return Promise.resolve([recorded]);
      return Promise.resolve(rows[rules.find((rule) => rule.cypher === cypher)!.id] ?? []);
    },
  };
}

describe('the rules of the house', () => {
  it('can all be read, each with a code of its own', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  });

  it('say everything in plain words', () => {
    for (const rule of rules) {
      const text = [rule.title, rule.why, rule.mayBeRight, rule.findings, ...rule.remedy.map((one) => one.text)];
      expect(text.join(' ')).not.toMatch(/\b(node|edge|entity|graph|query)s?\b/i);
    }
  });
});

describe('finding gaps', () => {
  it('runs nothing and says why when no body is live', async () => {
    const report = await findGaps({ ...asked, runner: runner({}, { ...everything, bodies: 0 }) });
    expect(report.gaps).toEqual([]);
    expect(report.cannotAssess).toHaveLength(rules.length);
    expect(report.cannotAssess[0]?.reason).toBe('No body was live on 5 March 2010.');
  });

  it('says one thing about one cause', async () => {
    const report = await findGaps({
      ...asked,
      runner: runner({
        'linked-to-nothing': [{ body: 'a', seats: 0 }],
        'forum-with-no-way-up': [
          { body: 'a', lsps: ['lsp'], via: [] },
          { body: 'b', lsps: ['lsp'], via: [] },
        ],
      }),
    });
    expect(report.gaps.map((gap) => gap.id)).toEqual(['forum-with-no-way-up~b', 'linked-to-nothing~a']);
    expect(report.gaps[1]?.covers).toEqual(['forum-with-no-way-up']);
  });

  it('puts a body with three faults in view', async () => {
    const report = await findGaps({
      ...asked,
      runner: runner({
        'no-chair': [{ body: 'a', kind: 'GROUP', seats: 3, vice: [] }],
        'no-terms-of-reference': [{ body: 'a', since: null }],
        'two-masters': [{ body: 'a', masters: ['b', 'c'] }],
      }),
    });
    expect(report.severalFaults).toEqual([
      {
        subject: { type: 'Body', id: 'a', name: 'Name of a' },
        gaps: ['no-chair~a', 'no-terms-of-reference~a', 'two-masters~a'],
      },
    ]);
  });

  it('stops when asked to', async () => {
    const stop = AbortSignal.abort();
    await expect(findGaps({ ...asked, runner: runner({}), signal: stop })).rejects.toThrow();
  });

  it('takes a setting in place of a default, and nothing in place of the day', () => {
    const rule = rules.find(({ id }) => id === 'overloaded-person')!;
    const settings = { 'overloaded-person': { minHours: 150, asOf: '1999-01-01' } };
    expect(parametersOf(rule, { ...asked, settings })).toEqual({ asOf: '2010-03-05', minBodies: 6, minHours: 150 });
  });
});
