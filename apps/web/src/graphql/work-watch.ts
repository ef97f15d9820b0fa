import { useSyncExternalStore } from 'react';
import { refreshAll } from './answers.js';
import { graphql } from './generated/gql.js';
import type { AllWorkQuery } from './generated/graphql.js';
import { request } from './request.js';

const ALL_WORK = graphql(`
  query AllWork {
    work {
      id
      kind
      state
      step
      progress
      message
      startedAt
      endedAt
    }
  }
`);
const WORK_CHANGED = graphql(`
  subscription WorkChanged {
    workChanged {
      id
      kind
      state
      step
      progress
      message
      startedAt
      endedAt
    }
  }
`);

/** Something long that Remit is doing: an import or an analysis. */
export type WorkItem = AllWorkQuery['work'][number];

const POLL_MS = 1_000;
let items: readonly WorkItem[] = [];
const listeners = new Set<() => void>();
let awaited = 0;
let running = false;

function put(changed: readonly WorkItem[]): void {
  const before = new Map(items.map((item) => [item.id, item]));
  const ended = changed.some((item) => item.state !== 'RUNNING' && before.get(item.id)?.state === 'RUNNING');
  for (const item of changed) before.set(item.id, item);
  items = [...before.values()].sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  for (const listener of listeners) listener();
  if (ended) refreshAll();
}

function anythingRuns(): boolean {
  return items.some((item) => item.state === 'RUNNING');
}

async function poll(): Promise<void> {
  put((await request(ALL_WORK, {})).work);
}

/** Listens on the socket until nothing runs any more. Resolves at the end, or when the socket fails. */
async function listenToSocket(): Promise<void> {
  const { createClient } = await import('graphql-ws');
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
  const client = createClient({ url: address, lazy: true, retryAttempts: 0, connectionAckWaitTimeout: 3_000 });
  await new Promise<void>((resolve) => {
    const stop = client.subscribe<{ workChanged: WorkItem }>(
      { query: WORK_CHANGED.toString() },
      {
        next: ({ data }) => {
          if (data) put([data.workChanged]);
          if (!anythingRuns()) stop();
        },
        error: () => resolve(),
        complete: () => resolve(),
      },
    );
  });
  void client.dispose();
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function follow(): Promise<void> {
  if (running) return;
  running = true;
  try {
    await poll();
    if (anythingRuns()) await listenToSocket();
    while (anythingRuns() || awaited > 0) {
      await pause(POLL_MS);
      await poll().catch(() => undefined);
    }
  } catch {
    // The screen that asked shows its own fault; the next call of followWork tries again.
  } finally {
    running = false;
  }
}

/** Follows everything that runs until it has ended: by subscription, and by asking each second where that fails. */
export function followWork(): void {
  void follow();
}

/** Follows one piece of work that has just been started, even if it is not listed yet. */
export async function untilEnded(id: string, signal?: AbortSignal): Promise<WorkItem | undefined> {
  const found = () => items.find((item) => item.id === id);
  awaited += 1;
  followWork();
  try {
    return await new Promise((resolve) => {
      const look = () => {
        const item = found();
        if (item && item.state !== 'RUNNING') done(item);
      };
      const done = (item?: WorkItem) => {
        listeners.delete(look);
        resolve(item);
      };
      listeners.add(look);
      signal?.addEventListener('abort', () => done());
      look();
    });
  } finally {
    awaited -= 1;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All work known to this page, newest first. */
export function useWork(): readonly WorkItem[] {
  return useSyncExternalStore(subscribe, () => items);
}
