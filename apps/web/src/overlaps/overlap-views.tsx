import { ViewsNav } from '../ui/views-nav.js';

const VIEWS: readonly (readonly [string, string])[] = [
  ['/overlaps', 'Pairs'],
  ['/clusters', 'Sets of like bodies'],
  ['/heatmap', 'Themes and areas'],
  ['/compare', 'Compare any two'],
  ['/new-body', 'Before you create a group'],
  ['/same-people', 'Same people, different heading'],
  ['/calibration', 'How good is this list?'],
];

/** Every way of looking at overlaps, one click each. */
export function OverlapViews() {
  return <ViewsNav label="Ways of looking at overlaps" views={VIEWS} />;
}
