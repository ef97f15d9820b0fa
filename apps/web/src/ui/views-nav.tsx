import { Link } from './link.js';
import { usePlace } from './place.js';

interface ViewsNavProps {
  /** What the ways lead through, for those who hear the page. */
  label: string;
  /** Address and name of each way. */
  views: readonly (readonly [href: string, name: string])[];
}

/** The pages of one task, side by side above the page's content. */
export function ViewsNav({ label, views }: ViewsNavProps) {
  const { path } = usePlace();
  return (
    <nav className="views" aria-label={label}>
      <ul>
        {views.map(([href, name]) => (
          <li key={href}>
            <Link href={href} aria-current={path === href.split('?')[0] ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
