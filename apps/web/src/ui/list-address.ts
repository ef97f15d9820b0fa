import { go, usePlace } from './place.js';

/** Choices that a list keeps in its address, such as `?class=duplication,overlap`; without it those chosen by default hold. */
export function useListChoice(
  name: string,
  byDefault: readonly string[] = [],
): [readonly string[], (chosen: readonly string[]) => void] {
  const { path, search } = usePlace();
  const given = new URLSearchParams(search);
  const written = given.get(name);
  const chosen = written === null ? byDefault : written.split(',').filter(Boolean);
  const change = (next: readonly string[]) => {
    const text = [...next].sort().join(',');
    if (text === [...byDefault].sort().join(',')) given.delete(name);
    else given.set(name, text);
    const query = given.toString().replaceAll('%2C', ',');
    go(query ? `${path}?${query}` : path, { replace: true });
  };
  return [chosen, change];
}
