import type { LinkType } from '../graphql/generated/graphql.js';
import { bodyAddress, Link } from './link.js';
import { LINK_OUT } from './words.js';

interface Step {
  link: LinkType | null;
  body: { slug: string; name: string };
}

/** How a body reaches the top body, step by step; says so plainly when it does not. */
export function LineOfSight({ steps, name }: { steps: readonly Step[]; name: string }) {
  if (steps.length === 0) {
    return <p className="no-line">No line of reporting or advising leads from {name} to a top body.</p>;
  }
  if (steps.length === 1) return <p>{name} is a top body: lines end here.</p>;
  return (
    <ol className="line-of-sight">
      {steps.map(({ link, body }, index) => (
        <li key={body.slug}>
          {index === 0 ? <strong>{body.name}</strong> : <Link href={bodyAddress(body.slug)}>{body.name}</Link>}
          {link && <span className="line-link">{LINK_OUT[link].toLowerCase()}</span>}
        </li>
      ))}
    </ol>
  );
}
