import type { MapCanvasProps } from './props.js';
import type { Scene } from './scene.js';
import { counted, findingCount } from './sentences.js';

/** How to use the map by keyboard, read once when it is entered. */
export const MAP_HELP =
  'Up and down arrows go from body to body, left and right from box to box. Square brackets follow the links of a body. ' +
  'Enter selects a body, Enter again shows it among its neighbours. Space opens or shuts a box. Escape goes back. ' +
  'The outline and the table show the same bodies.';

/** The map in one sentence: "117 bodies, 38 in findings, 7 without a reporting line". */
export function mapSummary(props: MapCanvasProps, scene: Scene): string {
  const { bodies, links, shown, findings = 'all' } = props;
  const seen = bodies.filter((body) => !shown || shown.has(body.slug));
  const flagged = seen.filter((body) => findingCount(body, findings) > 0).length;
  const linked = new Set(links.filter((link) => link.type === 'REPORTS_TO').flatMap((link) => [link.from, link.to]));
  const loose = seen.filter((body) => !linked.has(body.slug)).length;
  const parts = [counted(seen.length, 'body', 'bodies')];
  if (findings !== 'none') parts.push(`${flagged} in ${findings === 'all' ? 'findings' : findings}`);
  parts.push(`${loose} without a reporting line`);
  if (scene.kind === 'overview') parts.push(`shown as ${counted(scene.stops.length, 'county', 'counties')}`);
  return `${parts.join(', ')}.`;
}
