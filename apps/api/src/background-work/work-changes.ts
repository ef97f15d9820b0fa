import type { Work, WorkRegistry } from './work-registry.js';

/**
 * Each running work at once, then every change of any work. A slow reader misses steps in between, never the last word:
 * only the newest state of each work waits for it. Written out, because a generator that waits cannot be told to stop.
 */
export function workChanges(registry: WorkRegistry): AsyncIterableIterator<Work> {
  const waiting = new Map<string, Work>();
  let asked: ((result: IteratorResult<Work>) => void) | null = null;
  let over = false;
  const put = (work: Work): void => {
    if (asked === null) {
      waiting.delete(work.id);
      waiting.set(work.id, work);
      return;
    }
    asked({ done: false, value: work });
    asked = null;
  };
  const stop = registry.listen(put);
  for (const work of registry.list()) if (work.state === 'RUNNING') put(work);

  const end = (): Promise<IteratorResult<Work>> => {
    over = true;
    stop();
    asked?.({ done: true, value: undefined });
    asked = null;
    return Promise.resolve({ done: true, value: undefined });
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      const [first] = waiting.values();
      if (over) return Promise.resolve({ done: true, value: undefined });
      if (first === undefined) return new Promise((resolve) => (asked = resolve));
      waiting.delete(first.id);
      return Promise.resolve({ done: false, value: first });
    },
    return: end,
    throw: end,
  };
}
