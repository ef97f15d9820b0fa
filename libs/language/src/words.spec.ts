import { stem } from './stem.js';
import { subjectWords, terms, withoutGenericEnds } from './words.js';

describe('the root of a word', () => {
  it.each([
    ['plans', 'planned', 'planning'],
    ['agrees', 'agreed', 'agreeing'],
    ['strategy', 'strategies', 'strategy'],
    ['offender', 'offenders', 'offender'],
    ['reduce', 'reduces', 'reducing'],
    ['coordinate', 'coordinates', 'coordinating'],
    ['commission', 'commissions', 'commissioning'],
  ])('%s, %s and %s give one', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['police', 'policy'],
    ['business', 'bus'],
    ['waste', 'wait'],
    ['housing', 'hospital'],
  ])('%s and %s differ', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('the words of a text', () => {
  it('leave out what every text has, and join hyphens', () => {
    expect(terms('It is to co-ordinate the anti-social behaviour of X').map((term) => term.word)).toEqual([
      'co-ordinate',
      'anti-social',
      'behaviour',
    ]);
    expect(terms('co-ordinates')[0]!.root).toBe(terms('coordinates')[0]!.root);
  });

  it('of a name are those that say what the body is about', () => {
    expect(subjectWords('Drug and Alcohol Action Team Board').map((term) => term.word)).toEqual(['drug', 'alcohol']);
    expect(subjectWords('Executive Group')).toEqual([]);
    expect(withoutGenericEnds('Joint Skills and Training Steering Group')).toBe('Skills and Training');
    expect(withoutGenericEnds('Oversight Board')).toBe('');
  });
});
