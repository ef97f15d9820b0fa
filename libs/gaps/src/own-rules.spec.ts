import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGaps } from './find-gaps.js';
import { loadRules } from './load-rules.js';
import { checkOwnRule, withOwnRules } from './own-rules.js';
import { faultsOfSettings, settingEffects } from './settings.js';

const folder = join(import.meta.dirname, '../../../cypher/gaps');
const rules = loadRules(folder);
const chair = readFileSync(join(folder, 'no-chair.cypher'), 'utf8').replace('code: WG10', 'code: OWN1');
const says = (queryType: string, notes: { code: string; text: string; line: number | null }[] = []) => ({
  explain: () => Promise.resolve({ queryType, notes }),
});
const names = { name: (_type: string, id: string) => id, kind: () => 'GROUP' as const };
const everything = Object.fromEntries(
  rules.recorded.columns.map(({ name, type }) => [name, type === 'share' ? [1, 1] : 100]),
);

describe("a rule of one's own", () => {
  it('is taken when its header fits and the database finds nothing', async () => {
    const { rule, faults } = await checkOwnRule('own-chair', chair, rules, says('r'));
    expect(faults).toEqual([]);
    expect(rule).toMatchObject({ id: 'own-chair', own: true });
  });

  it.each([
    ['it writes', chair, says('rw'), 'it does not only read'],
    [
      'a word is not known',
      chair,
      says('r', [{ code: '01N50', text: 'unknown label Bodi', line: 2 }]),
      'line 24: unknown label',
    ],
    ['its code is taken', chair.replace('OWN1', 'ML0'), says('r'), 'the code ML0 is taken'],
    ['its gate is no figure', chair.replace('chairs >= 0.5', 'kettles >= 0.5'), says('r'), '"kettles" is not a figure'],
    ['it is endless', chair + '//'.repeat(20_000), says('r'), 'it is longer than'],
    ['it has no header', 'MATCH (n) RETURN n', says('r'), '"title" is missing'],
  ])('is refused when %s', async (_name, source, explainer, fault) => {
    const { rule, faults } = await checkOwnRule('own-chair', source, rules, explainer);
    expect(rule).toBeNull();
    expect(faults.join('; ')).toContain(fault);
  });

  it('may hold every query of the house', async () => {
    for (const { id } of rules) {
      const source = readFileSync(join(folder, `${id}.cypher`), 'utf8').replace(/code: .*/, 'code: OWN1');
      const { faults } = await checkOwnRule('own-rule', source, rules, says('r'));
      expect([id, faults]).toEqual([id, []]);
    }
  });

  it('is refused under the name of another, and when the database refuses it', async () => {
    expect((await checkOwnRule('no-chair', chair, rules, says('r'))).faults).toContain(
      'there is a rule called no-chair already',
    );
    const refusing = { explain: () => Promise.reject(new Error('A rule only reads the structure.')) };
    expect((await checkOwnRule('own-chair', chair, rules, refusing)).faults).toEqual([
      'A rule only reads the structure.',
    ]);
  });

  it('that fails when it runs says so and leaves the others alone', async () => {
    const { rule } = await checkOwnRule('own-chair', chair, rules, says('r'));
    const own = { ...rule!, cypher: `${rule!.cypher} // own` };
    const runner = {
      run: (cypher: string) =>
        cypher === own.cypher
          ? Promise.reject(new Error('It took too long.'))
          : Promise.resolve(cypher === rules.recorded.cypher ? [everything] : []),
    };
    const search = { rules: withOwnRules(rules, [own]), runner, asOf: '2010-03-05', tops: ['psb'], names };
    expect((await findGaps(search)).cannotAssess).toEqual([
      { rule: 'own-chair', reason: 'The rule could not be run: It took too long.' },
    ]);
  });
});

describe('settings', () => {
  it('show what each value would add and take away', async () => {
    const rule = rules.find(({ id }) => id === 'overloaded-person')!;
    const hours: Record<string, number> = { ann: 150, bob: 210, cat: 300 };
    const runner = {
      run: (_cypher: string, { minHours }: Record<string, unknown>) =>
        Promise.resolve(
          Object.entries(hours)
            .filter(([, own]) => own >= (minHours as number))
            .map(([person, own]) => ({ person, hours: own, days: 1, bodies: [] })),
        ),
    };
    const effects = await settingEffects(rule, 'minHours', [100, 250], {
      rules,
      runner,
      asOf: '2010-03-05',
      tops: [],
      names,
    });
    expect(effects.map(({ value, found, gained, lost }) => [value, found, gained.length, lost.length])).toEqual([
      [100, 3, 1, 0],
      [250, 1, 0, 1],
    ]);
  });

  it.each([
    [{ 'overloaded-person': { minHours: 150 } }, ''],
    [{ 'overloaded-person': { minHours: 'many' } }, 'must be a number'],
    [{ 'overloaded-person': { asOf: '2010' } }, 'is no setting of this rule'],
    [{ 'papers-late': { lateShare: 2 } }, 'must be a share'],
    [{ 'partner-stretched': { smallSectors: 'PARISH' } }, 'must be a list'],
    [{ 'no-policy-support': { supportPattern: '(' } }, 'must be a pattern'],
    [{ kettle: {} }, 'There is no rule called kettle'],
  ])('%j: %s', (settings, fault) => {
    expect(faultsOfSettings(rules, settings).join(' ')).toContain(fault);
    expect(faultsOfSettings(rules, settings).length).toBe(fault === '' ? 0 : 1);
  });
});
