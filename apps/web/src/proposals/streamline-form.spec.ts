import { problemOf, type Wishes } from './streamline-form.js';

const wishes = (change: Partial<Wishes>): Wishes => ({
  kind: '',
  atLeast: '',
  atMost: '',
  seatCap: '25',
  protect: [],
  allowWidening: false,
  ...change,
});

describe('what is wished for', () => {
  it.each([
    [{}, ''],
    [{ atLeast: '3', atMost: '3' }, ''],
    [{ atLeast: 'half' }, 'At least so many: a whole number, or nothing.'],
    [{ atMost: '-1' }, 'At most so many: a whole number, or nothing.'],
    [{ seatCap: '0' }, 'Seats on one body: a whole number from 1.'],
    [{ atLeast: '4', atMost: '3' }, 'The least is more than the most.'],
  ])('%j: “%s”', (change, problem) => {
    expect(problemOf(wishes(change))).toBe(problem);
  });
});
