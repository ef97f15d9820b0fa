import type { ProposalMapPictureQuery } from '../graphql/generated/graphql.js';
import type { Change } from './changes-queries.js';

/** The structure before and after. */
export type Whole = NonNullable<ProposalMapPictureQuery['proposalMap']>;

/** What the map shows of before and after. */
export type Side = 'before' | 'after' | 'changes';

/** Bodies and links of both sides, so that one layout holds for all three views. A body that is on both sides is drawn as it would be. */
export function unionOf({ before, after }: Whole) {
  const bodies = new Map([...before.bodies, ...after.bodies].map((body) => [body.slug, body]));
  const links = new Map([...before.links, ...after.links].map((link) => [link.id, link]));
  return {
    bodies: [...bodies.values()].map((body) => ({ ...body, live: true })).sort((a, b) => a.slug.localeCompare(b.slug)),
    links: [...links.values()].sort((a, b) => a.id.localeCompare(b.id)),
    areas: after.areas,
    themes: after.themes,
  };
}

/** Those of these bodies that are drawn at all. */
export function namedOn({ before, after }: Whole, slugs: readonly string[]): ReadonlySet<string> {
  const there = new Set([...before.bodies, ...after.bodies].map(({ slug }) => slug));
  return new Set(slugs.filter((slug) => there.has(slug)));
}

/** Bodies that are drawn in full; the others stay where they are as faint marks. What the steps name belongs to the changes. */
export function shownOn(
  side: Side,
  { before, after }: Whole,
  changes: readonly Change[],
  named: readonly string[] = [],
): ReadonlySet<string> {
  const [then, now] = [new Set(before.bodies.map(({ slug }) => slug)), new Set(after.bodies.map(({ slug }) => slug))];
  if (side === 'before') return then;
  if (side === 'after') return now;
  const touched = changes.filter(({ type }) => type === 'Body').map(({ slug }) => slug);
  const oneSided = [...new Set([...then, ...now])].filter((slug) => then.has(slug) !== now.has(slug));
  return new Set([...touched, ...namedOn({ before, after }, named), ...oneSided]);
}
