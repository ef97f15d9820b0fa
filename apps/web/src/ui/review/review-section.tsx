import { useRef, type ReactNode } from 'react';
import { Section } from '../section.js';
import type { ToJudge } from './finding-verdict.js';
import { LastDone } from './last-done.js';
import { ReviewPanel } from './review-panel.js';

interface ReviewSectionProps extends Omit<ToJudge, 'onGiven' | 'stays'> {
  title: string;
  /** What the verdict is about, where that needs saying. */
  children?: ReactNode;
}

/** The part of a page where its finding is judged: after a verdict reading goes on at what was done. */
export function ReviewSection({ title, children, ...toJudge }: ReviewSectionProps) {
  const notice = useRef<HTMLDivElement>(null);
  return (
    <Section title={title}>
      {children}
      <LastDone reviewing={toJudge.reviewing} about={toJudge.slug} place={notice} />
      <ReviewPanel {...toJudge} stays onGiven={() => notice.current?.focus()} />
    </Section>
  );
}
