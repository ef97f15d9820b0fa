import { TILE, type County, type Tile } from '../layout/overview.js';
import { around } from '../layout/picture.js';
import type { BodyKind, Rect } from '../model.js';
import type { Palette } from '../palette.js';
import { nodeOver, type Scene, type SceneNode, type Stop } from './scene.js';
import { counted, findingCount, type FindingLayer } from './sentences.js';

/** What a reader chose to see on the overview. */
export interface OverviewLook {
  readonly palette: Palette;
  readonly findings: FindingLayer;
  readonly shown: ReadonlySet<string> | null;
}

interface Counted {
  readonly tile: Tile;
  readonly bodies: number;
  readonly flagged: number;
}

const PAD = 9;
const STRIP_TOP = 50;
const STRIP_HEIGHT = 44;
const KIND_ORDER: readonly BodyKind[] = ['LSP', 'BOARD', 'BLOCK', 'GROUP', 'FORUM'];

/** The picture of a large structure: one tile a county, opened by a press. */
export function overviewScene(tiles: readonly Tile[], look: OverviewLook): Scene {
  const counts = tiles.map((tile) => count(tile, look));
  const most = Math.max(1, ...counts.map((one) => one.flagged));
  return {
    kind: 'overview',
    bounds: tiles.length === 0 ? { x: 0, y: 0, width: 1, height: 1 } : around(tiles),
    nodes: counts.flatMap((one) => tileNodes(one, most, look)),
    lines: [],
    stops: counts.map((one) => toStop(one, look)),
    groups: [{ id: ':counties', label: counted(tiles.length, 'county', 'counties') }],
    names: counts.map(({ tile }) => ({
      id: `:name:${tile.county.slug}`,
      text: tile.county.name,
      rect: nameRect(tile),
      bold: true,
    })),
  };
}

function count(tile: Tile, { findings, shown }: OverviewLook): Counted {
  const bodies = tile.county.bodies.filter((body) => shown === null || shown.has(body.slug));
  return { tile, bodies: bodies.length, flagged: bodies.filter((body) => findingCount(body, findings) > 0).length };
}

function tileNodes(one: Counted, most: number, look: OverviewLook): SceneNode[] {
  const { tile } = one;
  const image = tileImage(tile.county, one.flagged / most, look);
  const line = { ...nameRect(tile), y: tile.y + 28 };
  return [
    nodeOver(`:tile:${tile.county.slug}`, tile, one.bodies === 0 ? 'box tile off' : 'box tile', { image }),
    nodeOver(`:name:${tile.county.slug}`, nameRect(tile), 'title tile-name', { label: tile.county.name }),
    nodeOver(`:count:${tile.county.slug}`, line, 'forums tile-count', { label: countText(one, look) }),
  ];
}

function nameRect(tile: Tile): Rect {
  return { x: tile.x + PAD, y: tile.y + 7, width: tile.width - 2 * PAD, height: 18 };
}

function countText({ bodies, flagged }: Counted, { findings }: OverviewLook): string {
  const found = findings === 'none' ? '' : `, ${flagged} ${findings === 'all' ? 'in findings' : `in ${findings}`}`;
  return `${counted(bodies, 'body', 'bodies')}${found}`;
}

function toStop(one: Counted, look: OverviewLook): Stop {
  const { county } = one.tile;
  const out = county.linksOut > 0 ? `, ${counted(county.linksOut, 'link')} to other counties` : '';
  return {
    id: `:tile:${county.slug}`,
    kind: 'county',
    subject: county.slug,
    group: ':counties',
    rect: one.tile,
    label: `${county.name}, ${countText(one, look)}${out}`,
    find: [county.name],
  };
}

/** A strip of small shapes, one a body, and a bar for findings compared with the county that has most. */
function tileImage(county: County, share: number, { palette, shown }: OverviewLook): string {
  const sorted = KIND_ORDER.flatMap((kind) => county.bodies.filter((body) => body.kind === kind));
  const pitch = pitchFor(sorted.length);
  const columns = Math.floor((TILE.width - 2 * PAD) / pitch);
  const paths = new Map<string, string>();
  sorted.forEach((body, index) => {
    const x = PAD + (index % columns) * pitch + pitch / 2;
    const y = STRIP_TOP + Math.floor(index / columns) * pitch + pitch / 2;
    const faint = shown !== null && !shown.has(body.slug);
    const key = `${body.kind} ${faint ? 'faint' : ''}`.trim();
    paths.set(key, (paths.get(key) ?? '') + shapePath(body.kind, x, y, pitch * 0.4));
  });
  const shapes = [...paths].map(([key, path]) => {
    const [kind, faint] = key.split(' ') as [BodyKind, string?];
    return `<path d="${path}" fill="${palette.kinds[kind]}"${faint ? ' opacity=".2"' : ''}/>`;
  });
  const full = TILE.width - 2 * PAD;
  const bar = `<rect x="${PAD}" y="${TILE.height - 13}" height="4" width="${round(full * share)}" fill="${palette.finding}"/>`;
  const track = `<rect x="${PAD}" y="${TILE.height - 11.5}" height="1" width="${full}" fill="${palette.boxEdge}"/>`;
  const size = `width="${TILE.width * 2}" height="${TILE.height * 2}" viewBox="0 0 ${TILE.width} ${TILE.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.join('')}${track}${bar}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function pitchFor(count: number): number {
  for (let pitch = 10; pitch > 2; pitch -= 0.5) {
    if (Math.floor((TILE.width - 2 * PAD) / pitch) * Math.floor(STRIP_HEIGHT / pitch) >= count) return pitch;
  }
  return 2;
}

function shapePath(kind: BodyKind, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * r)} ${round(y + dy * r)}`;
  switch (kind) {
    case 'BOARD':
      return `M${at(0, -1.15)}L${at(1.15, 0)}L${at(0, 1.15)}L${at(-1.15, 0)}Z`;
    case 'BLOCK':
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`;
    case 'LSP':
      return `M${at(-0.5, -0.95)}L${at(0.5, -0.95)}L${at(1.1, 0)}L${at(0.5, 0.95)}L${at(-0.5, 0.95)}L${at(-1.1, 0)}Z`;
    case 'FORUM':
      return `M${at(0, -1)}L${at(1.05, 0.9)}L${at(-1.05, 0.9)}Z`;
    case 'GROUP':
      return `M${at(-0.95, 0)}A${round(r * 0.95)} ${round(r * 0.95)} 0 1 0 ${at(0.95, 0)}A${round(r * 0.95)} ${round(r * 0.95)} 0 1 0 ${at(-0.95, 0)}Z`;
  }
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
