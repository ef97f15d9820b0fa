import { useRef, useState } from 'react';
import { refreshAll } from '../graphql/answers.js';
import { asFault } from '../graphql/fault.js';

/** What a change answers beside the object it changed. */
export interface Answer {
  userErrors: readonly { message: string }[];
}

/** Runs changes one at a time, and says what came of the last one. */
export interface Changing {
  busy: boolean;
  /** What was done last. */
  done: string | undefined;
  /** Why the last change was refused, to be read aloud. */
  problem: string | undefined;
  /** True when it was done. The page asks anew either way. */
  run: (change: () => Promise<Answer>, done: string) => Promise<boolean>;
}

/** For a page with buttons that change something. */
export function useChange(): Changing {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const running = useRef(false);
  const run = async (change: () => Promise<Answer>, text: string): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    setDone(undefined);
    try {
      const { userErrors } = await change();
      if (userErrors.length > 0) throw new Error(userErrors.map(({ message }) => message).join(' '));
      setDone(text);
      return true;
    } catch (thrown) {
      setProblem(asFault(thrown).message);
      return false;
    } finally {
      refreshAll();
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, done, problem, run };
}

/** A fresh id for one change, so that sending it twice does it once. */
export const operationId = () => crypto.randomUUID();
