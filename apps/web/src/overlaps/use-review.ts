import { useRef, useState } from 'react';
import type { Verdict } from '../graphql/generated/graphql.js';
import { refreshAll } from '../graphql/answers.js';
import { asFault } from '../graphql/fault.js';
import { request } from '../graphql/request.js';
import { ASSIGN, COMMENT, REVIEW, UNDO } from './queue-queries.js';
import { wordsOf } from './verdicts.js';

/** A finding at the version that was seen. */
export interface Seen {
  slug: string;
  version: number;
}

/** What was done last, and how to take it back. */
export interface Done {
  text: string;
  undo: readonly Seen[];
}

const at = ({ slug, version }: Seen) => ({ type: 'OVERLAP' as const, slug, expectedVersion: version });
const operationId = () => crypto.randomUUID();

function refused(errors: readonly { message: string }[]): void {
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
}

async function undoAll(steps: readonly Seen[]): Promise<void> {
  for (const step of steps) {
    const { undoReview } = await request(UNDO, { input: { operationId: operationId(), ...at(step) } });
    refused(undoReview.userErrors);
  }
}

/** Gives verdicts, assigns and comments; tells what was done last and can take it back. The page asks anew after each. */
export function useReview() {
  const [done, setDone] = useState<Done>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const work = async (act: () => Promise<Done | undefined>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      setDone(await act());
      refreshAll();
      return true;
    } catch (thrown) {
      setProblem(thrown instanceof Error ? thrown.message : asFault(thrown).message);
      refreshAll();
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return {
    done,
    problem,
    busy,
    give: (seen: readonly Seen[], verdict: Verdict, reason: string) =>
      work(async () => {
        const { reviewFindings } = await request(REVIEW, {
          input: { operationId: operationId(), findings: seen.map(at), verdict, reason },
        });
        refused(reviewFindings.userErrors);
        const many = seen.length > 1 ? ` (${String(seen.length)} pairs)` : '';
        return { text: `${wordsOf(verdict).done}${many}.`, undo: reviewFindings.reviews };
      }),
    assign: (seen: Seen, person: string | null, name: string) =>
      work(async () => {
        const { assignFindings } = await request(ASSIGN, {
          input: { operationId: operationId(), findings: [at(seen)], assignee: person },
        });
        refused(assignFindings.userErrors);
        return { text: person === null ? 'Assigned to nobody.' : `Assigned to ${name}.`, undo: [] };
      }),
    comment: (slug: string, text: string) =>
      work(async () => {
        const { commentOnFinding } = await request(COMMENT, {
          input: { operationId: operationId(), type: 'OVERLAP', slug, text },
        });
        refused(commentOnFinding.userErrors);
        return { text: 'Your comment is kept.', undo: [] };
      }),
    undo: () =>
      work(async () => {
        await undoAll(done?.undo ?? []);
        return { text: 'Taken back. The pair is as it was before.', undo: [] };
      }),
  };
}

/** What the page can do with reviews. */
export type Reviewing = ReturnType<typeof useReview>;
