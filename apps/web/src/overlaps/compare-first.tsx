import { Link } from '../ui/link.js';
import { compareAddress } from './compare-address.js';

/** Leads to the comparison of these bodies, of more than three to that of the first three. */
export function CompareFirst({ bodies, className }: { bodies: readonly { slug: string }[]; className?: string }) {
  return (
    <Link href={compareAddress(bodies.slice(0, 3).map(({ slug }) => slug))} className={className}>
      Compare {bodies.length > 3 ? 'the first three' : 'them'} side by side
    </Link>
  );
}
