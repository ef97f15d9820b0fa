import { useEffect, useState } from 'react';

const PLACE = 'remit:typed:';

/** Where text that was typed and not yet sent is kept: this tab, until it is closed. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function shelf(): Shelf | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** What was kept under this name; undefined when there is nothing, or it cannot be read. */
export function readKept<Value>(key: string, from = shelf()): Value | undefined {
  try {
    const text = from?.getItem(PLACE + key) ?? null;
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** Keeps it, or forgets it when it is undefined. A full or forbidden storage only means that nothing is kept. */
export function writeKept(key: string, value: unknown, to = shelf()): void {
  try {
    if (value === undefined) to?.removeItem(PLACE + key);
    else to?.setItem(PLACE + key, JSON.stringify(value));
  } catch {
    // The text still stands in its box.
  }
}

/** Something that is being typed. */
export interface Kept<Value> {
  value: Value;
  put: (value: Value) => void;
  /** To be called when it was sent or given up. */
  forget: () => void;
  /** True while it is what was typed on an earlier visit. */
  brought: boolean;
}

/** State of a form that outlives leaving the page, acting as somebody else and reloading, until it is sent. Another `key` is another form. */
export function useKept<Value>(key: string, start: () => Value): Kept<Value> {
  const fresh = () => {
    const kept = readKept<Value>(key);
    return { key, value: kept ?? start(), brought: kept !== undefined };
  };
  const [state, setState] = useState(fresh);
  const now = state.key === key ? state : fresh();
  useEffect(() => {
    if (state.key !== key) setState(now);
  }, [key, state.key]);
  return {
    value: now.value,
    brought: now.brought,
    put: (value) => {
      writeKept(key, value);
      setState({ key, value, brought: false });
    },
    forget: () => {
      writeKept(key, undefined);
      setState({ key, value: start(), brought: false });
    },
  };
}
