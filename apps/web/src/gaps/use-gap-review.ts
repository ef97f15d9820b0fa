import { useEffect, useRef, useState } from 'react';
import { useReview } from '../ui/review/use-review.js';
import type { GapReviewing } from './gap-item.js';

/** Which gap of a list is being judged: one at a time, and after each verdict the next one, with the focus on it. */
export function useGapReview(slugs: readonly string[]): GapReviewing {
  const reviewing = useReview('GAP');
  const [open, setOpen] = useState<string | null>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current || open === null) return;
    moved.current = false;
    const button = document.getElementById(`verdict-${open}`);
    button?.focus();
    button?.scrollIntoView({ block: 'center' });
  }, [open]);
  const next = () => {
    moved.current = true;
    setOpen(slugs[slugs.indexOf(open ?? '') + 1] ?? null);
  };
  return { reviewing, open, onOpen: setOpen, onNext: next };
}
