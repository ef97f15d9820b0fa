import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Pane } from '../model.js';
import type { Drawing } from './drawing.js';
import type { Emphasis } from './emphasis.js';
import type { Scene } from './scene.js';
import type { Round } from './use-layout.js';
import { fitAll, fitReadable, revealing, type Viewport } from './viewport.js';

interface Viewing {
  readonly drawing: Drawing | null;
  readonly scene: Scene | null;
  readonly emphasis: Emphasis;
  readonly round: Round | null;
  readonly pane: Pane | null;
  /** What part and view is open; the picture is fitted when it changes. */
  readonly place: string;
  readonly smooth: boolean;
}

const FURTHEST = 0.55;
const LARGEST_FOCUS = 1.1;

/** Puts scene, emphasis and view on the drawing, in that order, and only what changed. */
export function useViewing({ drawing, scene, emphasis, round, pane, place, smooth }: Viewing): void {
  const fitted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!drawing || !scene) return;
    drawing.show(scene);
  }, [drawing, scene]);
  useLayoutEffect(() => {
    if (!drawing || !scene) return;
    drawing.emphasise(emphasis);
    drawing.keepNames((id) => emphasis.bright?.has(id) === true || emphasis.picked.has(id));
  }, [drawing, scene, emphasis]);
  useLayoutEffect(() => {
    if (!drawing || !pane) return;
    drawing.resize();
  }, [drawing, pane]);
  useLayoutEffect(() => {
    if (!drawing || !scene || !round) return;
    const key = `${place} ${round.number}`;
    if (fitted.current === key) return;
    const again = fitted.current !== null && fitted.current.startsWith(`${place} `);
    fitted.current = key;
    const largest = scene.kind === 'focus' ? LARGEST_FOCUS : undefined;
    drawing.allowZoom(fitAll(scene.bounds, drawing.pane()).zoom * FURTHEST);
    drawing.look(fitReadable(scene.bounds, drawing.pane(), largest), smooth && again);
  }, [drawing, scene, round, place, smooth]);
  useEffect(() => {
    fitted.current = null;
  }, [drawing]);
}

/** Moves the picture just enough for a stop to be seen. */
export function showStop(drawing: Drawing | null, scene: Scene | null, id: string, smooth: boolean): void {
  const stop = scene?.stops.find((one) => one.id === id);
  if (!drawing || !stop) return;
  const view = drawing.view();
  const next = revealing(view, stop.rect, drawing.pane());
  if (next !== view) drawing.look(next, smooth);
}

/** Carries the picture's pan and zoom to the layer of buttons without a render. */
export function moveLayer(layer: RefObject<HTMLDivElement | null>, view: Viewport): void {
  const style = layer.current?.style;
  if (!style) return;
  style.transform = `translate(${view.pan.x}px, ${view.pan.y}px) scale(${view.zoom})`;
  style.setProperty('--map-zoom', String(view.zoom));
}
