import { holds, readCondition } from './conditions.js';
import type { RuleColumn } from './gap-rule.js';
import { fill } from './sentences.js';
import { dayInWords, listInWords } from './words.js';

const column = (name: string, type: RuleColumn['type']): RuleColumn => ({
  name,
  type,
  isList: false,
  part: null,
  meaning: '',
});
const columns = [
  column('body', 'Body'),
  column('bodies', 'Body'),
  column('share', 'share'),
  column('budget', 'pounds'),
  column('since', 'day'),
  column('sector', 'sector'),
];
const say = (text: string, row: Record<string, unknown>) => fill(text, row, columns, (_type, id) => id.toUpperCase());

describe('a sentence', () => {
  it('names what a column holds', () => {
    expect(say('{body} answers to {bodies}', { body: 'a', bodies: ['b', 'c'] })).toBe('A answers to B and C');
  });

  it('counts and picks the word', () => {
    expect(say('it has {seats|seat|seats}', { seats: 1 })).toBe('It has 1 seat');
    expect(say('it has {seats|seat|seats}', { seats: 1200 })).toBe('It has 1,200 seats');
    expect(say('{bodies} {bodies:has|have} none', { bodies: ['x', 'y'] })).toBe('X and Y have none');
  });

  it('writes shares, money, days and sectors as people do', () => {
    const row = { share: 0.423, budget: 12000, since: '2010-03-05', sector: 'DISTRICT' };
    expect(say('{share}, {budget}, {since}, {sector}', row)).toBe('42%, £12,000, 5 March 2010, the district councils');
    expect([dayInWords('2010-03'), dayInWords('2010')]).toEqual(['March 2010', '2010']);
  });

  it('says what was not recorded', () => {
    expect(say('since {since}', { since: null })).toBe('Since not recorded');
  });

  it('counts the rest of a long list, and keeps names with a comma apart', () => {
    expect(listInWords(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 others');
    expect(listInWords(['Head, Police', 'Head, Fire', 'Ann'])).toBe('Head, Police; Head, Fire and Ann');
    expect(listInWords([])).toBe('');
  });
});

describe('a condition', () => {
  it.each([
    ['advises', { advises: ['a'] }, true],
    ['advises', { advises: [] }, false],
    ['not statutory', { statutory: false }, true],
    ['kind is GROUP', { kind: 'GROUP' }, true],
    ['late >= 3 and not owned', { late: 3, owned: false }, true],
    ['late >= 3 and not owned', { late: 2, owned: false }, false],
    ['below > 0', { below: null }, false],
  ])('%s of %j is %s', (text, row, expected) => {
    expect(holds(readCondition(text), row)).toBe(expected);
  });
});
