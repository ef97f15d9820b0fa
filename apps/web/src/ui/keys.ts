import { useEffect, useRef } from 'react';
import { useSettings } from './settings.js';

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Runs an action on a single-letter key anywhere on the page, unless the reader is typing or switched such keys off, or `on` is false. */
export function useLetterKey(key: string, action: () => void, on = true): void {
  const letterKeys = useSettings().letterKeys && on;
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (!letterKeys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || typing(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [key, letterKeys]);
}
