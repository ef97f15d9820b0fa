import { countOf } from '../ui/numbers.js';
import { LinkedText, unnamed } from '../ui/linked-text.js';
import { SubjectLink } from '../ui/subject-link.js';
import type { GapEntry } from './gap-queries.js';

const SHOWN_AT_ONCE = 3;

function Facts({ gap }: { gap: GapEntry }) {
  const facts = (
    <ul className="gap-facts">
      {gap.evidence.map(({ text, subject }, index) => (
        <li key={index}>
          <LinkedText text={text} subjects={subject ? [subject] : []} />
          {subject && !text.includes(subject.name) && (
            <>
              {' '}
              (<SubjectLink subject={subject} />)
            </>
          )}
        </li>
      ))}
    </ul>
  );
  if (gap.evidence.length <= SHOWN_AT_ONCE) return gap.evidence.length > 0 ? facts : null;
  return (
    <details>
      <summary>{countOf(gap.evidence.length, 'fact')} behind this</summary>
      {facts}
    </details>
  );
}

interface GapItemProps {
  gap: GapEntry;
  /** False where the same remedy is already said above for all of them. */
  withRemedy: boolean;
}

/** One gap: the sentence with whom it concerns, why it matters here, the facts behind it, and the smallest remedy. */
export function GapItem({ gap, withRemedy }: GapItemProps) {
  const others = unnamed(gap.subjects, gap.title, gap.detail);
  return (
    <li className="gap" id={gap.slug}>
      <p className="gap-title">
        <LinkedText text={gap.title} subjects={gap.subjects} />
      </p>
      {gap.detail && gap.detail !== gap.title && (
        <p>
          <LinkedText text={gap.detail} subjects={unnamed(gap.subjects, gap.title)} />
        </p>
      )}
      {others.length > 0 && (
        <p>
          Concerns{' '}
          {others.map((subject, index) => (
            <span key={`${subject.type}${subject.slug}`}>
              {index > 0 && ', '}
              <SubjectLink subject={subject} />
            </span>
          ))}
        </p>
      )}
      <Facts gap={gap} />
      {withRemedy && <p className="gap-remedy">To mend it: {gap.remedy}</p>}
    </li>
  );
}

/** The remedy that all of these share, if they do. */
export function sharedRemedy(gaps: readonly GapEntry[]): string | undefined {
  const [first] = gaps;
  return first && gaps.every(({ remedy }) => remedy === first.remedy) ? first.remedy : undefined;
}
