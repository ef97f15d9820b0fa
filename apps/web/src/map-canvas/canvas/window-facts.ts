import type { Layout } from '../layout/lay-out.js';
import { HEAD_TEXT, TEXT } from '../layout/sizes.js';
import type { Rect } from '../model.js';
import type { Drawing } from './drawing.js';
import type { Scene } from './scene.js';
import { allReadable } from './small-names.js';
import { onScreen } from './viewport.js';

/** A name as it stands on the screen. */
export interface ShownName {
  readonly id: string;
  readonly text: string;
  readonly rect: Rect;
  /** Size of its letters in CSS pixels. */
  readonly size: number;
}

/** Facts about the picture that tests and support can read; nothing can be changed through it. */
export interface MapFacts {
  readonly kind: () => Scene['kind'] | null;
  readonly level: () => number | null;
  readonly zoom: () => number | null;
  readonly stops: () => readonly string[];
  /** All names, or none where the picture is too small for them. */
  readonly names: () => readonly ShownName[];
}

declare global {
  interface Window {
    remitMap?: MapFacts;
  }
}

interface Now {
  readonly drawing: Drawing | null;
  readonly scene: Scene | null;
  readonly layout: Layout | null;
}

/** Offers the facts of a map on the window; returns what takes them away. */
export function offerFacts(now: () => Now): () => void {
  const facts: MapFacts = {
    kind: () => now().scene?.kind ?? null,
    level: () => now().layout?.level ?? null,
    zoom: () => now().drawing?.view().zoom ?? null,
    stops: () => (now().scene?.stops ?? []).map((stop) => stop.label),
    names: () => shownNames(now()),
  };
  window.remitMap = facts;
  return () => {
    if (window.remitMap === facts) delete window.remitMap;
  };
}

function shownNames({ drawing, scene }: Now): ShownName[] {
  if (!drawing || !scene) return [];
  const view = drawing.view();
  if (!allReadable(view.zoom)) return [];
  return scene.names.map(({ id, text, rect, bold }) => ({
    id,
    text,
    rect: onScreen(view, rect),
    size: (bold ? HEAD_TEXT : TEXT) * view.zoom,
  }));
}
