import { dateWords, daysBetween, periodWords, shortDate } from './dates.js';

describe('dates as people write them', () => {
  it('says as much as was recorded', () => {
    expect(dateWords('2010-03-05')).toBe('5 March 2010');
    expect(dateWords('2010-03')).toBe('March 2010');
    expect(dateWords('2010')).toBe('2010');
    expect(dateWords(null)).toBe('');
    expect(shortDate('2009-12-01')).toBe('1 Dec 2009');
  });

  it('says when something counts', () => {
    expect(periodWords('2008', null)).toBe('since 2008');
    expect(periodWords(null, '2010-03')).toBe('until March 2010');
    expect(periodWords('2008', '2010')).toBe('2008 to 2010');
    expect(periodWords(null, null)).toBe('');
  });

  it('counts days only between full dates, over a change to summer time too', () => {
    expect(daysBetween('2010-03-26', '2010-03-30')).toBe(4);
    expect(daysBetween('2010-03', '2010-03-30')).toBeNull();
  });
});
