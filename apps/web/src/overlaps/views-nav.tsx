import { Link } from '../ui/link.js';
import { usePlace } from '../ui/place.js';

const VIEWS: readonly (readonly [string, string])[] = [
  ['/overlaps', 'Pairs'],
  ['/clusters', 'Sets of like bodies'],
  ['/heatmap', 'Themes and areas'],
  ['/compare', 'Compare any two'],
  ['/new-body', 'Before you create a group'],
  ['/same-people', 'Same people, different heading'],
  ['/calibration', 'How good is this list?'],
];

/** The ways of looking at overlaps. */
export function ViewsNav() {
  const { path } = usePlace();
  return (
    <nav className="views" aria-label="Ways of looking at overlaps">
      <ul>
        {VIEWS.map(([href, name]) => (
          <li key={href}>
            <Link href={href} aria-current={path === href ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
