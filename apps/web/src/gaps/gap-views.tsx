import { Link } from '../ui/link.js';
import { usePlace } from '../ui/place.js';

const VIEWS: readonly [string, string][] = [
  ['/gaps', 'Findings'],
  ['/gaps/line-of-sight', 'Line of sight'],
  ['/gaps/coverage', 'Priorities'],
  ['/gaps/network', 'Network'],
  ['/gaps/break-test', 'Break test'],
  ['/gaps/load', 'Load'],
  ['/gaps/partners', 'Partners'],
];
/** Views whose figures depend on whose eyes they are seen with: the choice goes with the reader. */
const SEEN_BY = new Set(['/gaps/load', '/gaps/partners']);

/** Every way to look for what is missing or weak, one click each. */
export function GapViews() {
  const { path, search } = usePlace();
  const as = new URLSearchParams(search).get('as');
  return (
    <nav className="gap-views" aria-label="Ways to look at gaps">
      <ul>
        {VIEWS.map(([href, label]) => (
          <li key={href}>
            <Link
              href={as !== null && SEEN_BY.has(href) ? `${href}?as=${as}` : href}
              aria-current={path === href ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
