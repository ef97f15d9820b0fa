import type { Layout } from '../layout/lay-out.js';
import type { PlacedBox, PlacedItem } from '../layout/picture.js';
import { bodyOf } from '../layout/rows.js';
import type { Stop, StopGroup } from './scene.js';
import { bodySentence, counted } from './sentences.js';

/** Everything on the map that can be reached, box by box and row by row, in the order in which it is read. */
export function mapStops(
  layout: Layout,
  shown: ReadonlySet<string> | null,
): { readonly stops: readonly Stop[]; readonly groups: readonly StopGroup[] } {
  const items = layout.places.items.filter((item) => item.body === null || shown === null || shown.has(item.body));
  const boxes = new Map(layout.places.boxes.map((box) => [box.id, box]));
  const stops = items.map((item) => toStop(layout, item, boxes.get(item.box)!, shown));
  const used = new Set(stops.map((stop) => stop.group));
  const groups = layout.places.boxes.filter((box) => used.has(box.id)).map((box) => toGroup(layout, box));
  return { stops, groups };
}

function toGroup(layout: Layout, box: PlacedBox): StopGroup {
  const name = box.head === null ? box.title : bodyOf(layout.sheet.net, box.head).name;
  const rows = layout.sheet.byId.get(box.id)?.rows.length ?? 0;
  return { id: box.id, label: `${name}, box of ${counted(rows + (box.head === null ? 0 : 1), 'body', 'bodies')}` };
}

function toStop(layout: Layout, item: PlacedItem, box: PlacedBox, shown: ReadonlySet<string> | null): Stop {
  const place = { id: item.id, group: item.box, rect: item.target };
  const { net } = layout.sheet;
  if (item.body !== null) {
    const body = bodyOf(net, item.body);
    const drawn = item.text.lines.join(' ');
    const find = [body.name, drawn, body.shortName ?? ''].filter((name) => name !== '');
    return { ...place, kind: 'body', subject: item.body, label: bodySentence(net, body), find };
  }
  const title = box.head === null ? box.title : bodyOf(net, box.head).name;
  if (item.kind === 'less') {
    return { ...place, kind: 'shut', subject: box.id, label: `Show fewer in ${title}`, find: [] };
  }
  return { ...place, kind: 'open', subject: box.id, label: openingWords(layout, box, item, shown), find: [] };
}

function openingWords({ sheet }: Layout, box: PlacedBox, item: PlacedItem, shown: ReadonlySet<string> | null): string {
  const bodies = box.hidden.map((id) => bodyOf(sheet.net, id));
  const flagged = bodies.filter((body) => body.overlapCount + body.gapCount > 0).length;
  const title = box.head === null ? box.title : bodyOf(sheet.net, box.head).name;
  const parts = [`Open ${title}: ${item.text.lines.join(' ')}`];
  if (flagged > 0) parts.push(counted(flagged, 'of them in a finding', 'of them in findings'));
  if (shown) parts.push(`${bodies.filter((body) => shown.has(body.slug)).length} pass the filters`);
  return parts.join(', ');
}
