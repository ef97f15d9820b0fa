import type { BodyKind } from '../graphql/generated/graphql.js';
import { BodyLink } from '../ui/body-link.js';
import { Link } from '../ui/link.js';
import { countOf } from '../ui/numbers.js';
import { KIND_LABEL, KINDS } from '../ui/words.js';
import type { ChoiceGroup } from './choose.js';

/** More than this make an address that some programs cut. */
const MOST_IN_ADDRESS = 150;
const SHOWN_AT_ONCE = 12;

/** A body as these pages list it. */
export interface BodyEntry {
  slug: string;
  name: string;
  kind: BodyKind;
}

/** The address of the map with only these bodies in full; the others fade. */
export function mapOf(bodies: readonly { slug: string }[]): string {
  const slugs = bodies.slice(0, MOST_IN_ADDRESS).map(({ slug }) => encodeURIComponent(slug));
  return `/explore?as=map&bodies=${slugs.join(',')}`;
}

/** "Show me": the bodies behind a figure, on the map. */
export function ShowMe({ bodies, what }: { bodies: readonly BodyEntry[]; what: string }) {
  if (bodies.length === 0) return null;
  const first = bodies.length > MOST_IN_ADDRESS ? `the first ${String(MOST_IN_ADDRESS)} of ` : '';
  return (
    <Link href={mapOf(bodies)}>
      Show {first}
      {countOf(bodies.length, 'body', 'bodies')} on the map<span className="hidden-visually">: {what}</span>
    </Link>
  );
}

/** Bodies by name, as links; a long list opens on demand. */
export function BodyList({ bodies }: { bodies: readonly BodyEntry[] }) {
  const list = (
    <ul className="body-list">
      {bodies.map((body) => (
        <li key={body.slug}>
          <BodyLink body={body} />
        </li>
      ))}
    </ul>
  );
  if (bodies.length <= SHOWN_AT_ONCE) return list;
  return (
    <details>
      <summary>Name all {countOf(bodies.length, 'body', 'bodies')}</summary>
      {list}
    </details>
  );
}

/** Bodies as choices, by kind. */
export function bodyChoices(bodies: readonly BodyEntry[]): ChoiceGroup[] {
  return KINDS.map((kind) => ({
    label: KIND_LABEL[kind],
    options: bodies.filter((body) => body.kind === kind).map(({ slug, name }) => ({ value: slug, label: name })),
  })).filter(({ options }) => options.length > 0);
}
