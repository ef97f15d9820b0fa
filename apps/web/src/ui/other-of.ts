/** The other body of an overlap, seen from one of the two. */
export function otherOf<B extends { slug: string }>(overlap: { a: B; b: B }, slug: string): B {
  return overlap.a.slug === slug ? overlap.b : overlap.a;
}

/** Links in groups of one type, in the order in which the types first come. */
export function byType<L extends { type: string }>(links: readonly L[]): [L['type'], L[]][] {
  const groups = new Map<L['type'], L[]>();
  for (const link of links) groups.set(link.type, [...(groups.get(link.type) ?? []), link]);
  return [...groups];
}

/** The first sentence: what a body is for, in one breath. */
export function firstSentence(text: string | null | undefined): string {
  if (!text) return '';
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
