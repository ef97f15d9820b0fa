import { meet } from '../layout/picture.js';
import { HEAD_TEXT, READABLE, TEXT } from '../layout/sizes.js';
import type { Rect } from '../model.js';
import type { SceneName } from './scene.js';

/** Names of the picture when it is too small for all of them: sizes at zoom 1 that make each readable on the screen. */
export type SmallNames = ReadonlyMap<string, number>;

/** Width of a bold capital as a share of its size, at most. */
const UPRIGHT_LETTER = 0.75;

/** True when every name can be read at this zoom. */
export function allReadable(zoom: number): boolean {
  return zoom * TEXT >= READABLE - 0.05;
}

/**
 * Which names to keep at a small zoom, and how large: those that matter, then heads, none over another. All others are left out rather
 * than drawn too small to read.
 */
export function smallNames(names: readonly SceneName[], zoom: number, matters: (id: string) => boolean): SmallNames {
  const kept = new Map<string, number>();
  const taken: Rect[] = [];
  const first = names.filter((name) => matters(name.id));
  for (const name of [...first, ...names.filter((one) => one.bold && !matters(one.id))]) {
    const size = Math.max(name.bold ? HEAD_TEXT : TEXT, READABLE / zoom);
    const rect = grown(name, size / (name.bold ? HEAD_TEXT : TEXT));
    if (taken.some((other) => meet(other, rect))) continue;
    taken.push(rect);
    kept.set(name.id, size);
  }
  return kept;
}

/** The room of a name drawn larger: it keeps its left edge and its middle height. */
function grown(name: SceneName, factor: number): Rect {
  const { rect } = name;
  const height = rect.height * factor;
  return { x: rect.x - 2, y: rect.y + rect.height / 2 - height / 2, width: rect.width * factor + 4, height };
}

/** Size of a band's upright name at a small zoom; undefined when it would be longer than its band. */
export function bandSize(band: SceneName, zoom: number): number | undefined {
  const size = READABLE / zoom;
  return band.text.length * size * UPRIGHT_LETTER <= band.rect.height ? size : undefined;
}
