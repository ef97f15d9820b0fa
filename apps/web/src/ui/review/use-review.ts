import { useRef, useState } from 'react';
import type { FindingType, Verdict } from '../../graphql/generated/graphql.js';
import { refreshAll } from '../../graphql/answers.js';
import { asFault } from '../../graphql/fault.js';
import { request } from '../../graphql/request.js';
import { operationId } from '../use-change.js';
import { ASSIGN, COMMENT, REVIEW, UNDO } from './review-mutations.js';
import { FINDING_WORDS, wordsOf } from './verdicts.js';

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

/** Which finding it was done to; of several, the first. */
type About<Told> = Told & { about: string | undefined };

const at = (type: FindingType, { slug, version }: Seen) => ({ type, slug, expectedVersion: version });

function refused(errors: readonly { message: string }[]): void {
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
}

async function giveAll(type: FindingType, seen: readonly Seen[], verdict: Verdict, reason: string): Promise<Done> {
  const { reviewFindings } = await request(REVIEW, {
    input: { operationId: operationId(), findings: seen.map((each) => at(type, each)), verdict, reason },
  });
  refused(reviewFindings.userErrors);
  const many = seen.length > 1 ? ` (${String(seen.length)} ${FINDING_WORDS[type][1]})` : '';
  return { text: `${wordsOf(type, verdict).done}${many}.`, undo: reviewFindings.reviews };
}

async function assignOne(type: FindingType, seen: Seen, person: string | null, name: string): Promise<Done> {
  const { assignFindings } = await request(ASSIGN, {
    input: { operationId: operationId(), findings: [at(type, seen)], assignee: person },
  });
  refused(assignFindings.userErrors);
  return { text: person === null ? 'Assigned to nobody.' : `Assigned to ${name}.`, undo: [] };
}

async function commentOn(type: FindingType, slug: string, text: string): Promise<Done> {
  const { commentOnFinding } = await request(COMMENT, {
    input: { operationId: operationId(), type, slug, text },
  });
  refused(commentOnFinding.userErrors);
  return { text: 'Your comment is kept.', undo: [] };
}

async function undoAll(type: FindingType, steps: readonly Seen[]): Promise<Done> {
  for (const step of steps) {
    const { undoReview } = await request(UNDO, { input: { operationId: operationId(), ...at(type, step) } });
    refused(undoReview.userErrors);
  }
  return { text: `Taken back. The ${FINDING_WORDS[type][0]} is as it was before.`, undo: [] };
}

/** Gives verdicts, assigns and comments; tells what was done last and can take it back. The page asks anew after each. */
export function useReview(type: FindingType) {
  const [done, setDone] = useState<About<Done>>();
  const [problem, setProblem] = useState<About<{ text: string }>>();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const work = async (about: string | undefined, act: () => Promise<Done>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      setDone({ ...(await act()), about });
      return true;
    } catch (thrown) {
      setProblem({ text: asFault(thrown).message, about });
      return false;
    } finally {
      refreshAll();
      running.current = false;
      setBusy(false);
    }
  };
  return {
    type,
    done,
    problem,
    busy,
    give: (seen: readonly Seen[], verdict: Verdict, reason: string) =>
      work(seen[0]?.slug, () => giveAll(type, seen, verdict, reason)),
    assign: (seen: Seen, person: string | null, name: string) =>
      work(seen.slug, () => assignOne(type, seen, person, name)),
    comment: (slug: string, text: string) => work(slug, () => commentOn(type, slug, text)),
    undo: () => work(done?.about, () => undoAll(type, done?.undo ?? [])),
  };
}

/** What the page can do with reviews. */
export type Reviewing = ReturnType<typeof useReview>;
