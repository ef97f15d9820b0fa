import { go, usePlace } from './place.js';

/** Choices that a list keeps in its address, such as `?class=duplication,overlap`. */
export function useListChoice(name: string): [readonly string[], (chosen: readonly string[]) => void] {
  const { path, search } = usePlace();
  const given = new URLSearchParams(search);
  const chosen = (given.get(name) ?? '').split(',').filter(Boolean);
  const change = (next: readonly string[]) => {
    if (next.length > 0) given.set(name, [...next].sort().join(','));
    else given.delete(name);
    const text = given.toString().replaceAll('%2C', ',');
    go(text ? `${path}?${text}` : path, { replace: true });
  };
  return [chosen, change];
}
