import type { Point, Rect } from '../model.js';

/** Something drawn at a place: a box, a symbol with its name, a tag. */
export interface SceneNode {
  readonly id: string;
  readonly classes: string;
  /** Middle. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Text with our own line breaks. */
  readonly label?: string;
  /** Pixels between the shape's right edge and its name. */
  readonly margin?: number;
  /** Image in the shape, as a data address. */
  readonly image?: string;
}

/** A drawn line with its bends. */
export interface SceneLine {
  readonly id: string;
  readonly classes: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** What happens when a stop is chosen. */
export type StopKind = 'body' | 'open' | 'shut' | 'county';

/** A place that pointer, keyboard and screen reader can reach. The list of stops is the reading order. */
export interface Stop {
  readonly id: string;
  readonly kind: StopKind;
  /** Slug of the body, id of the box or slug of the county that it stands for. */
  readonly subject: string;
  readonly group: string;
  readonly rect: Rect;
  /** Everything that the picture says of it, as one sentence. */
  readonly label: string;
  /** Names by which it is found when typed. */
  readonly find: readonly string[];
}

/** A box, as a screen reader announces it. */
export interface StopGroup {
  readonly id: string;
  readonly label: string;
}

/** A name on the picture, for what is shown at small zooms and for tests. */
export interface SceneName {
  readonly id: string;
  readonly text: string;
  readonly rect: Rect;
  readonly bold: boolean;
}

/** One whole picture, ready to be drawn, read and walked. */
export interface Scene {
  readonly kind: 'map' | 'focus' | 'overview';
  /** Everything that a fit must show. */
  readonly bounds: Rect;
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  readonly stops: readonly Stop[];
  readonly groups: readonly StopGroup[];
  readonly names: readonly SceneName[];
  /** Upright names of bands. */
  readonly bands?: readonly SceneName[];
  /** Boxes of bodies that are not drawn because their box is shut. */
  readonly hidden?: ReadonlyMap<string, string>;
}

/** The stop at a point of the picture. */
export function stopAt(scene: Scene, point: Point): Stop | null {
  const hit = ({ rect }: Stop) =>
    point.x >= rect.x && point.x <= rect.x + rect.width && point.y >= rect.y && point.y <= rect.y + rect.height;
  return scene.stops.find(hit) ?? null;
}

/** A node over a rectangle. */
export function nodeOver(id: string, rect: Rect, classes: string, more: Partial<SceneNode> = {}): SceneNode {
  const at = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  return { id, classes, at, width: rect.width, height: rect.height, ...more };
}
