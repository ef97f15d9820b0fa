import { useEffect } from 'react';
import { Link } from '../ui/link.js';
import { usePlace } from '../ui/place.js';
import { count } from '../ui/numbers.js';

interface NavigationProps {
  overlaps: number | undefined;
  gaps: number | undefined;
  proposals: number | undefined;
  actions: number | undefined;
}

let exploreSearch = '';

/** The places, with the open work in four of them. Explore opens as it was left. */
export function Navigation({ overlaps, gaps, proposals, actions }: NavigationProps) {
  const { path, search } = usePlace();
  useEffect(() => {
    if (path === '/explore') exploreSearch = search;
  }, [path, search]);
  const places = [
    { name: 'Home', href: '/', here: path === '/' },
    {
      name: 'Explore',
      href: path === '/explore' ? '/explore' : `/explore${exploreSearch}`,
      here: /^\/(explore|bodies|people|organisations)/.test(path),
    },
    {
      name: 'Overlaps',
      href: '/overlaps',
      here: /^\/(overlaps|clusters|heatmap|compare|new-body|same-people)/.test(path),
      open: overlaps,
    },
    { name: 'Gaps', href: '/gaps', here: /^\/(gaps|findings)/.test(path), open: gaps },
    { name: 'Proposals', href: '/proposals', here: path.startsWith('/proposals'), open: proposals },
    { name: 'Follow-up', href: '/follow-up', here: path.startsWith('/follow-up'), open: actions },
    { name: 'Data', href: '/data', here: path.startsWith('/data') },
  ];
  return (
    <nav className="navigation" aria-label="Remit">
      <ul>
        {places.map((place) => (
          <li key={place.name}>
            <Link href={place.href} aria-current={place.here ? (path === place.href ? 'page' : 'true') : undefined}>
              {place.name}
              {place.open !== undefined && (
                <span className="navigation-count">
                  {' '}
                  {count(place.open)}
                  <span className="hidden-visually">
                    {' '}
                    {place.open === actions && place.name === 'Follow-up' ? 'to do' : 'to look at'}
                  </span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
