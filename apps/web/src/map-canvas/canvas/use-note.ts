import { useCallback, useEffect, useRef, useState } from 'react';
import type { Rect } from '../model.js';
import type { Drawing } from './drawing.js';
import type { Stop } from './scene.js';
import { onScreen } from './viewport.js';

/** The note now shown, if any. */
export interface Note {
  readonly text: string;
  readonly over: Rect;
}

const SHOW_AFTER = 350;
const HIDE_AFTER = 200;

/** Shows facts of the row under the pointer after a moment, keeps them while the pointer is on them, and hides them on Escape. */
export function useNote(drawing: Drawing | null) {
  const [note, setNote] = useState<Note | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((what: () => void, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(what, after);
  }, []);
  const show = useCallback(
    (stop: Stop) => {
      if (drawing) setNote({ text: stop.label, over: onScreen(drawing.view(), stop.rect) });
    },
    [drawing],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    note,
    show,
    over: useCallback(
      (stop: Stop | null) => later(() => (stop ? show(stop) : setNote(null)), stop ? SHOW_AFTER : HIDE_AFTER),
      [later, show],
    ),
    stay: useCallback(() => clearTimeout(timer.current), []),
    hide: useCallback(() => {
      clearTimeout(timer.current);
      setNote(null);
    }, []),
  };
}
