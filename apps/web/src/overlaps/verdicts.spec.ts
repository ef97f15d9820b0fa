import { suggestedReasons, VERDICTS, wordsOf } from './verdicts.js';

it('each verdict has a key of its own', () => {
  expect(new Set(VERDICTS.map(({ key }) => key)).size).toBe(4);
  expect(wordsOf('DISMISS').button).toBe('Not the same job');
});

it('suggests what the evidence says for that verdict first', () => {
  const reasons = [
    { kind: 'FOR' as const, text: 'Both work on housing.' },
    { kind: 'AGAINST' as const, text: 'They share no member.' },
    { kind: 'AGAINST' as const, text: 'x'.repeat(300) },
  ];
  expect(suggestedReasons('DISMISS', reasons)[0]).toBe('They share no member.');
  expect(suggestedReasons('CONFIRM', reasons)[0]).toBe('Both work on housing.');
  expect(suggestedReasons('DISMISS', reasons).join()).not.toContain('xxx');
});

it('has something to suggest without evidence, each once', () => {
  for (const { verdict } of VERDICTS) {
    const found = suggestedReasons(verdict, []);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(found.length);
  }
});
