import { groupOf } from './change-groups.js';

describe('a change', () => {
  it.each([
    ['ADDED', 'Link', 'added'],
    ['ENDED', 'Body', 'removed'],
    ['WITHDRAWN', 'Action', 'removed'],
    ['LEFT', 'Seat', 'removed'],
    ['JOINED', 'Body', 'removed'],
    ['JOINED', 'Seat', 'changed'],
    ['MOVED', 'Body', 'removed'],
    ['MOVED', 'Seat', 'changed'],
    ['CHANGED', 'Body', 'changed'],
  ] as const)('%s of a %s is listed under %s', (fate, type, group) => {
    expect(groupOf({ fate, type })).toBe(group);
  });
});
