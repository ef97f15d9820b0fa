import { readKept, writeKept } from './kept.js';

function shelf() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  };
}

it('gives back what was typed until it is sent', () => {
  const one = shelf();
  writeKept('decide fewer jo', { reasons: 'Same work.' }, one);
  expect(readKept('decide fewer jo', one)).toEqual({ reasons: 'Same work.' });
  expect(readKept('decide fewer alex', one)).toBeUndefined();
  writeKept('decide fewer jo', undefined, one);
  expect(readKept('decide fewer jo', one)).toBeUndefined();
  expect(one.held.size).toBe(0);
});

it('does without a storage that is full, forbidden or holds nonsense', () => {
  const full = {
    getItem: () => '{not',
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => undefined,
  };
  expect(() => writeKept('a', 'text', full)).not.toThrow();
  expect(readKept('a', full)).toBeUndefined();
  expect(readKept('a')).toBeUndefined();
  expect(() => writeKept('a', 'text')).not.toThrow();
});
