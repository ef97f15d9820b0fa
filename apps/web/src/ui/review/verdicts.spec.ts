import { suggestedReasons, suggestionsFrom, verdictsOn, wordsOf } from './verdicts.js';

const TYPES = ['OVERLAP', 'GAP', 'CLUSTER'] as const;

it('each verdict has a key of its own', () => {
  for (const type of TYPES) expect(new Set(verdictsOn(type).map(({ key }) => key)).size).toBe(4);
  expect(wordsOf('OVERLAP', 'DISMISS').button).toBe('Not the same job');
  expect(wordsOf('GAP', 'DISMISS').done).toBe('Dismissed as not a gap');
});

it('suggests what the evidence says for that verdict first', () => {
  const own = suggestionsFrom([
    { kind: 'FOR', text: 'Both work on housing.' },
    { kind: 'AGAINST', text: 'They share no member.' },
    { kind: 'AGAINST', text: 'x'.repeat(300) },
    { kind: 'OPTION', text: 'Merge the two.' },
  ]);
  expect(suggestedReasons('OVERLAP', 'DISMISS', own)[0]).toBe('They share no member.');
  expect(suggestedReasons('OVERLAP', 'CONFIRM', own)[0]).toBe('Both work on housing.');
  expect(suggestedReasons('OVERLAP', 'DISMISS', own).join()).not.toContain('xxx');
  expect(own.map(({ text }) => text)).not.toContain('Merge the two.');
});

it('has something to suggest without evidence, each once', () => {
  for (const type of TYPES) {
    for (const { verdict } of verdictsOn(type)) {
      const found = suggestedReasons(type, verdict, []);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found).size).toBe(found.length);
    }
  }
});
