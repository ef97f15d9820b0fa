import type { BodyKind } from '../graphql/generated/graphql.js';
import { bodyAddress, Link } from './link.js';
import { KindSymbol } from './symbol.js';

/** A body's shape and name as a link to its page. */
export function BodyLink({ body }: { body: { slug: string; name: string; kind?: BodyKind } }) {
  return (
    <Link href={bodyAddress(body.slug)} className={body.kind ? 'with-symbol' : undefined}>
      {body.kind && <KindSymbol kind={body.kind} named />}
      <span>{body.name}</span>
    </Link>
  );
}
