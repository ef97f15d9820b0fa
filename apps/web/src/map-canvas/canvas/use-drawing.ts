import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Palette } from '../palette.js';
import { openDrawing, type Drawing, type DrawingEvents } from './drawing.js';

/** The picture in an element. Event functions may change at every render; the picture is opened once. */
export function useDrawing(container: HTMLElement | null, palette: Palette, events: DrawingEvents): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const first = useRef(palette);
  useLayoutEffect(() => {
    if (!container) return;
    const opened = openDrawing(container, first.current, {
      onPress: (stop) => latest.current.onPress(stop),
      onDoublePress: (stop) => latest.current.onDoublePress(stop),
      onPressLine: (line) => latest.current.onPressLine(line),
      onHover: (stop) => latest.current.onHover(stop),
      onView: (view) => latest.current.onView(view),
      onMoved: () => latest.current.onMoved(),
    });
    setDrawing(opened);
    return () => {
      setDrawing(null);
      opened.close();
    };
  }, [container]);
  useEffect(() => drawing?.paint(palette), [drawing, palette]);
  return drawing;
}
