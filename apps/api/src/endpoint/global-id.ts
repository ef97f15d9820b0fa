/** The types that can be fetched by `node(id:)`. */
export const NODE_TYPES = [
  'Body',
  'Organisation',
  'Person',
  'Membership',
  'Link',
  'Theme',
  'Area',
  'Priority',
  'Meeting',
  'Action',
  'Overlap',
  'OverlapCluster',
  'Fragmentation',
  'Gap',
  'GapRule',
  'Proposal',
  'Work',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** The global id of a thing: its type and its slug. */
export function globalId(type: NodeType, slug: string): string {
  return `${type}:${slug}`;
}

/** The type and slug in a global id; null for anything else. */
export function readGlobalId(id: string): { readonly type: NodeType; readonly slug: string } | null {
  const at = id.indexOf(':');
  const type = NODE_TYPES.find((known) => known === id.slice(0, at));
  const slug = id.slice(at + 1);
  return type === undefined || slug === '' ? null : { type, slug };
}
