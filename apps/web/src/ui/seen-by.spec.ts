import { readSeenBy, writeSeenBy } from './seen-by.js';

describe('whose eyes, in the address', () => {
  it.each([
    ['sector:third-sector', { kind: 'SECTOR', slug: 'THIRD_SECTOR' }],
    ['organisation:wcc', { kind: 'ORGANISATION', slug: 'wcc' }],
  ] as const)('%s is read and written the same', (text, partner) => {
    expect(readSeenBy(text)).toEqual(partner);
    expect(writeSeenBy(partner)).toBe(text);
  });

  it('is everyone when it says nothing or something else', () => {
    for (const text of [undefined, '', 'map', 'sector:', 'colour:red']) expect(readSeenBy(text)).toBeNull();
  });
});
