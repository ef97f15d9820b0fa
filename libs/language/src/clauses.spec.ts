import fc from 'fast-check';
import { splitClauses } from './clauses.js';

const texts = (remit: string) => splitClauses(remit).map((clause) => clause.text);

describe('the clauses of a remit', () => {
  it('end with the sentence', () => {
    expect(texts('It sets the strategy. It checks what was done.')).toEqual([
      'It sets the strategy',
      'It checks what was done',
    ]);
  });

  it('are the things that a list of purposes says', () => {
    expect(texts('The aims are: to plan school places, to agree fees and to train staff.')).toEqual([
      'The aims are',
      'to plan school places',
      'to agree fees',
      'and to train staff',
    ]);
  });

  it('are the bullets of a list', () => {
    expect(texts('- plan school places\n- agree all fees\n2. train new staff')).toEqual([
      'plan school places',
      'agree all fees',
      'train new staff',
    ]);
  });

  it('are broken at commas when they are long', () => {
    const long =
      'It brings together the councils, the police and the health service of the county, plans refuge and outreach services for victims, and agrees how agencies will reduce repeat incidents';
    expect(texts(long).length).toBeGreaterThan(1);
    for (const clause of texts(long)) expect(clause.split(' ').length).toBeGreaterThanOrEqual(6);
  });

  it('leave out fragments and do not stop at abbreviations', () => {
    expect(texts('Safety. It acts under s.123 of the Act e.g. on appeal')).toEqual([
      'It acts under s.123 of the Act e.g. on appeal',
    ]);
  });

  it('always lie in the text where they say they do', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b ', '. ', 'A', ', to ', ';', '\n- ', ' ', 'word ') }),
        (text) => splitClauses(text).every((clause) => text.slice(clause.start, clause.end) === clause.text),
      ),
    );
  });
});
