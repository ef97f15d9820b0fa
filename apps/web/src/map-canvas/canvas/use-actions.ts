import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Layout } from '../layout/lay-out.js';
import { readNet } from '../layout/net.js';
import type { Drawing } from './drawing.js';
import type { MapCanvasProps, MapHandle } from './props.js';
import type { Scene, Stop } from './scene.js';
import type { KeyActions } from './use-keys.js';
import type { useFacts } from './use-facts.js';
import type { Rounds } from './use-round.js';
import { showStop } from './use-viewing.js';
import { zoomed } from './viewport.js';

interface Parts {
  readonly props: MapCanvasProps;
  readonly drawing: Drawing | null;
  readonly scene: Scene | null;
  readonly layout: Layout | null;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly facts: ReturnType<typeof useFacts>;
  readonly rounds: Rounds;
  readonly say: (text: string) => void;
}

/** Everything that pointer, keyboard and toolbar can do, and where the keyboard is. */
export function useActions(parts: Parts) {
  const { props, scene } = parts;
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  const [wanted, setWanted] = useState<string | null>(null);
  const active = useMemo(() => activeStop(scene, wanted, props), [scene, wanted, props.focus, props.selection]);
  useFocusMemory(props.focus, setWanted);
  const net = useMemo(() => readNet(props), [props.bodies, props.links, props.areas]);
  const now = useCallback(() => latest.current, []);
  const choose = useCallback((stop: Stop) => chooseStop(now(), stop), [now]);
  const arrive = useCallback(
    (stop: Stop) => {
      const { drawing, scene: seen, facts, props: given } = now();
      setWanted(stop.id);
      showStop(drawing, seen, stop.id, !given.reducedMotion);
      facts.show(stop);
    },
    [now],
  );
  const keys = useMemo(() => keyActions(now), [now]);
  const handle = useMemo(() => mapHandle(now), [now]);
  useReturningFocus(parts, active);
  return {
    active,
    net,
    choose,
    arrive,
    keys,
    handle,
    press: (stop: Stop | null) => pressed(now(), stop),
    doublePress: (stop: Stop | null) => {
      if (stop?.kind === 'body') now().props.onFocus?.(stop.subject);
    },
    pressLine: (line: string) => pressedLine(now(), line),
  };
}

/** Leaving a focus view leads back to the body it was about. */
function useFocusMemory(focus: string | null | undefined, want: (id: string) => void): void {
  const last = useRef(focus);
  useEffect(() => {
    if (last.current && !focus) want(last.current);
    last.current = focus;
  }, [focus, want]);
}

function activeStop(scene: Scene | null, wanted: string | null, { focus, selection }: MapCanvasProps): string | null {
  const stops = scene?.stops ?? [];
  const known = (id: string | null | undefined) =>
    stops.find((stop) => stop.id === id || (stop.kind === 'body' && stop.subject === id))?.id;
  return known(wanted) ?? known(focus) ?? known(selection) ?? stops[0]?.id ?? null;
}

/** Selects a body, or opens it among its neighbours when it is selected already; opens boxes and counties. */
function chooseStop({ props, say, rounds }: Parts, stop: Stop): void {
  rounds.touch();
  if (stop.kind === 'county') return props.onCounty?.(stop.subject);
  if (stop.kind !== 'body') return props.onOpenBox?.(stop.subject, stop.kind === 'open');
  if (props.selection === stop.subject && props.focus !== stop.subject) return props.onFocus?.(stop.subject);
  props.onSelect?.(stop.subject);
  say(`Selected: ${stop.find[0] ?? ''}`);
  return undefined;
}

function pressed(parts: Parts, stop: Stop | null): void {
  const { props, layer } = parts;
  if (!stop) {
    if (props.selection && !props.focus) props.onSelect?.(null);
    return;
  }
  focusButton(layer.current, stop.id);
  // A second press on the same body is the first half of a double press.
  if (stop.kind === 'body' && props.selection === stop.subject) return;
  chooseStop(parts, stop);
}

function pressedLine({ props, layout }: Parts, id: string): void {
  const line = layout?.drawer.lines.find((one) => one.id === id);
  if (line) props.onSelectLinks?.(line.links);
}

function focusButton(layer: HTMLElement | null, id: string): void {
  layer?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

function keyActions(now: () => Parts): KeyActions {
  return {
    go: (stop, words) => {
      if (words) now().say(words);
      focusButton(now().layer.current, stop.id);
    },
    toggleBox: (stop) => {
      const parts = now();
      const end = parts.scene?.stops.find(
        ({ group, kind }) => group === stop.group && (kind === 'open' || kind === 'shut'),
      );
      if (end) chooseStop(parts, end);
      else if (parts.props.selection !== stop.subject) chooseStop(parts, stop);
    },
    back: () => goBack(now()),
    zoom: (factor) => zoomBy(now(), factor),
    fit: () => now().rounds.fit(),
    say: (text) => now().say(text),
  };
}

/** One step back: focus view, selection, county. False when there is nothing to go back from. */
function goBack({ props, say }: Parts): boolean {
  if (props.focus) {
    props.onFocus?.(null);
    say('Back on the map');
  } else if (props.selection) props.onSelect?.(null);
  else if (props.county) props.onCounty?.(null);
  else return false;
  return true;
}

function zoomBy({ drawing, props, rounds }: Parts, factor: number): void {
  if (!drawing) return;
  rounds.touch();
  drawing.look(zoomed(drawing.view(), factor, drawing.pane(), drawing.limits()), !props.reducedMotion);
}

function mapHandle(now: () => Parts): MapHandle {
  const find = (slug: string) => now().scene?.stops.find((stop) => stop.kind === 'body' && stop.subject === slug)?.id;
  return {
    zoomIn: () => zoomBy(now(), 1.25),
    zoomOut: () => zoomBy(now(), 1 / 1.25),
    fit: () => now().rounds.fit(),
    tidy: () => now().rounds.tidy(),
    focus: (slug) => {
      const { layer } = now();
      const id = slug === undefined ? undefined : find(slug);
      if (id !== undefined) focusButton(layer.current, id);
      else layer.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    },
    reveal: (slug) => {
      const { drawing, scene, props } = now();
      const id = find(slug);
      if (id !== undefined) showStop(drawing, scene, id, !props.reducedMotion);
    },
  };
}

/** When the picture changes under the keyboard, the keyboard stays on the map: in the middle of a focus view, on its row after it. */
function useReturningFocus({ frame, layer, scene, props }: Parts, active: string | null): void {
  const inside = useRef(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const read = () => {
      inside.current = element.contains(document.activeElement);
    };
    element.addEventListener('focusin', read);
    element.addEventListener('focusout', (event) => {
      if (event.relatedTarget !== null) inside.current = element.contains(event.relatedTarget as Node);
    });
    return () => element.removeEventListener('focusin', read);
  }, [frame]);
  useEffect(() => {
    const lost = inside.current && document.activeElement === document.body;
    if (lost && active !== null) focusButton(layer.current, active);
  }, [scene, active, layer, props.focus]);
}
