import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stop } from './scene.js';

const SHOW_AFTER = 80;
const HIDE_AFTER = 900;

/** Facts of the row under the pointer or the keyboard. They stay a moment when the pointer leaves, so that it can be moved to them. */
export function useFacts() {
  const [text, setText] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setText(null);
  }, []);
  const show = useCallback((stop: Stop) => {
    clearTimeout(timer.current);
    setText(stop.label);
  }, []);
  const over = useCallback((stop: Stop | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(stop?.label ?? null), stop ? SHOW_AFTER : HIDE_AFTER);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { text, show, over, hide };
}
