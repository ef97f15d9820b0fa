import { useSyncExternalStore } from 'react';

/** What a reader chose for this browser. */
export interface Settings {
  appearance: 'system' | 'light' | 'dark';
  /** Single-letter keys such as `/` and `?`; some readers' speech or switch tools need them off. */
  letterKeys: boolean;
}

const STORE = 'remit.settings';
const DEFAULTS: Settings = { appearance: 'system', letterKeys: true };
const listeners = new Set<() => void>();
let settings: Settings = readSettings();

function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? '{}') as Partial<Settings>;
    return {
      appearance: kept.appearance === 'light' || kept.appearance === 'dark' ? kept.appearance : 'system',
      letterKeys: kept.letterKeys !== false,
    };
  } catch {
    return DEFAULTS;
  }
}

/** Keeps a choice for the next visit and applies it at once. */
export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  try {
    localStorage.setItem(STORE, JSON.stringify(settings));
  } catch {
    // Without storage the choice holds for this page only.
  }
  const { dataset } = document.documentElement;
  if (settings.appearance === 'system') delete dataset['appearance'];
  else dataset['appearance'] = settings.appearance;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's choices; the screen follows every change. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, () => settings);
}
