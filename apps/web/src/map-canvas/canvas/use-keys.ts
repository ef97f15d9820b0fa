import { useRef, type KeyboardEvent } from 'react';
import type { Net } from '../layout/net.js';
import type { Scene, Stop } from './scene.js';
import { linkSentence } from './sentences.js';
import { findTyped, linksOf, otherEnd, stepFrom, type Step } from './walk.js';

/** What keys do to the map. */
export interface KeyActions {
  /** Moves the keyboard to a stop, with words to say first if there are any. */
  go(stop: Stop, words?: string): void;
  toggleBox(stop: Stop): void;
  back(): boolean;
  zoom(factor: number): void;
  fit(): void;
  say(text: string): void;
}

interface Keys {
  readonly scene: Scene | null;
  readonly active: string | null;
  readonly net: Net | null;
  readonly actions: KeyActions;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};
const TYPING_PAUSE = 900;
const CLOSER = 1.25;

interface Walk {
  readonly from: string;
  index: number;
}

/** The map's keys. Enter is the button's own press. */
export function useKeys(keys: Keys): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  const walk = useRef<Walk | null>(null);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys.scene) return;
    const walking = event.key === '[' || event.key === ']';
    if (!walking && event.key !== 'Shift') walk.current = null;
    const handled = walking
      ? followLink(keys, walk, event.key === ']' ? 1 : -1)
      : moveBy(keys, event.key) || command(keys, event.key, typed.current) || typeAhead(keys, event, typed.current);
    if (handled) event.preventDefault();
  };
}

function moveBy({ scene, active, actions }: Keys, key: string): boolean {
  const step = STEPS[key];
  if (!step || !scene) return false;
  const stop = stepFrom(scene, active, step);
  if (stop) actions.go(stop);
  return true;
}

function command({ scene, active, actions }: Keys, key: string, typed: { text: string; at: number }): boolean {
  if (key === 'Escape') return actions.back();
  const typing = typed.text !== '' && Date.now() - typed.at < TYPING_PAUSE;
  if (key === '+' || key === '=') actions.zoom(CLOSER);
  else if (key === '-' || key === '−') actions.zoom(1 / CLOSER);
  else if (key === '0' && !typing) actions.fit();
  else if (key === ' ' && !typing) {
    const stop = scene?.stops.find((one) => one.id === active);
    if (stop) actions.toggleBox(stop);
  } else return false;
  return true;
}

function typeAhead(
  { scene, active, actions }: Keys,
  event: KeyboardEvent,
  typed: { text: string; at: number },
): boolean {
  const now = Date.now();
  const going = now - typed.at < TYPING_PAUSE ? typed.text : '';
  const isLetter = /^[\p{L}\p{N}]$/u.test(event.key) || (going !== '' && event.key === ' ');
  if (!isLetter || !scene) return false;
  typed.text = going + event.key;
  typed.at = now;
  const stop = findTyped(scene.stops, active, typed.text);
  if (stop) actions.go(stop);
  else actions.say(`Nothing begins with ${typed.text}`);
  return true;
}

function followLink({ scene, active, net, actions }: Keys, walk: { current: Walk | null }, direction: 1 | -1): boolean {
  const here = scene?.stops.find((stop) => stop.id === active);
  if (!scene || !net || !here) return false;
  const from = walk.current?.from ?? here.subject;
  if (!net.byId.has(from)) return false;
  const links = linksOf(net, from);
  if (links.length === 0) {
    actions.say('No links to other bodies are recorded');
    return true;
  }
  const before = walk.current?.index ?? (direction === 1 ? -1 : 0);
  const index = (before + direction + links.length) % links.length;
  walk.current = { from, index };
  const link = links[index]!;
  const other = otherEnd(link, from);
  const stop = scene.stops.find((one) => one.kind === 'body' && one.subject === other) ?? hiding(scene, other);
  const name = net.byId.get(from)?.name ?? from;
  const words = `Link ${index + 1} of ${links.length} of ${name}: ${linkSentence(net, link, from)}`;
  if (stop?.kind === 'body') actions.go(stop, words);
  else if (stop) actions.go(stop, `${words}, in a shut box`);
  else actions.say(`${words}, not on this picture`);
  return true;
}

function hiding(scene: Scene, body: string): Stop | undefined {
  const group = scene.hidden?.get(body);
  return scene.stops.find((stop) => stop.kind === 'open' && stop.subject === group);
}
