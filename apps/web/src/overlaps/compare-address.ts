const NAMES = ['a', 'b', 'c'] as const;

/** The address of a comparison of two or three bodies. */
export function compareAddress(slugs: readonly string[]): string {
  const query = new URLSearchParams();
  for (const [at, name] of NAMES.entries()) if (slugs[at]) query.set(name, slugs[at]);
  const text = query.toString();
  return text === '' ? '/compare' : `/compare?${text}`;
}

/** The bodies in an address; empty places stay empty, so that either can be chosen first. */
export function readCompared(search: string): string[] {
  const given = new URLSearchParams(search);
  return NAMES.map((name) => given.get(name) ?? '');
}

/** Every two of the bodies that were chosen. */
export function pairsOf(slugs: readonly string[]): [string, string][] {
  const chosen = [...new Set(slugs.filter(Boolean))];
  return chosen.flatMap((a, at) => chosen.slice(at + 1).map((b): [string, string] => [a, b]));
}
