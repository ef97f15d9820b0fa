import { filterOf, nextOf, queueAddress, readQueue } from './queue-view.js';

describe('the address of the queue', () => {
  it('is plain for what is open and asks for a decision', () => {
    const view = readQueue('');
    expect(view).toMatchObject({ classes: ['DUPLICATION', 'OVERLAP'], states: ['OPEN', 'IN_PROGRESS'], from: 0 });
    expect(queueAddress(view)).toBe('/overlaps');
  });

  it('is read as it was written', () => {
    const view = {
      classes: ['NESTED', 'WATCH'] as const,
      states: ['IN_PROGRESS', 'DISMISSED'] as const,
      assignee: 'ada',
      from: 60,
      blind: true,
      pair: 'abc',
    };
    const address = queueAddress(view);
    expect(address).toBe('/overlaps?class=nested,watch&state=in-progress,dismissed&who=ada&from=60&blind=1&pair=abc');
    expect(readQueue(address.slice('/overlaps'.length))).toEqual(view);
  });

  it('may be wrong without harm', () => {
    expect(readQueue('?class=nonsense&from=900&state=')).toMatchObject({ classes: [], states: [], from: 0 });
  });
});

it('the slider is a share for the API', () => {
  expect(filterOf(readQueue('?from=35'))).toMatchObject({ minProbability: 0.35 });
  expect(filterOf(readQueue(''))).not.toHaveProperty('minProbability');
});

it('after the last comes the first, and after the only one none', () => {
  expect(nextOf(['a', 'b', 'c'], 'b')).toBe('c');
  expect(nextOf(['a', 'b'], 'b')).toBe('a');
  expect(nextOf(['a'], 'a')).toBeNull();
  expect(nextOf(['a', 'b'], null)).toBe('a');
  expect(nextOf([], 'a')).toBeNull();
});
