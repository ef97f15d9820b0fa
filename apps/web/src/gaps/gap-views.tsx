import { usePlace } from '../ui/place.js';
import { ViewsNav } from '../ui/views-nav.js';

const VIEWS: readonly [string, string][] = [
  ['/findings', 'What is new'],
  ['/gaps', 'All gaps'],
  ['/gaps/line-of-sight', 'Line of sight'],
  ['/gaps/coverage', 'Priorities'],
  ['/gaps/network', 'Network'],
  ['/gaps/break-test', 'Break test'],
  ['/gaps/load', 'Load'],
  ['/gaps/partners', 'Partners'],
  ['/gaps/own-rules', 'Own rules'],
];
/** Views whose figures depend on whose eyes they are seen with: the choice goes with the reader. */
const SEEN_BY = new Set(['/gaps/load', '/gaps/partners']);

/** Every way to look for what is missing or weak, one click each. */
export function GapViews() {
  const as = new URLSearchParams(usePlace().search).get('as');
  const seen = (href: string) => (as !== null && SEEN_BY.has(href) ? `${href}?as=${as}` : href);
  return <ViewsNav label="Ways to look at gaps" views={VIEWS.map(([href, name]) => [seen(href), name] as const)} />;
}
