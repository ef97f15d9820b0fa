import type { BodyStatus, OverlapClass, Severity } from '../graphql/generated/graphql.js';
import { CLASS_LABEL, CLASS_MEANING, SEVERITY_LABEL, STATUS_LABEL } from './words.js';

/** How much a gap matters, by word first and by weight of the tag second. */
export function SeverityTag({ severity }: { severity: Severity }) {
  return <span className={`tag tag-${severity.toLowerCase()}`}>{SEVERITY_LABEL[severity]}</span>;
}

/** What two bodies are to each other; the meaning shows on hover and is read out. */
export function ClassTag({ value }: { value: OverlapClass }) {
  const weight = value === 'DUPLICATION' ? 'high' : value === 'OVERLAP' ? 'medium' : 'low';
  return (
    <span className={`tag tag-${weight}`} title={CLASS_MEANING[value]}>
      {CLASS_LABEL[value]}
    </span>
  );
}

/** Shown only when a body is not simply in force. */
export function StatusTag({ status, live }: { status: BodyStatus | null | undefined; live: boolean }) {
  if (status && status !== 'ACTIVE') return <span className="tag tag-low">{STATUS_LABEL[status]}</span>;
  return live ? null : <span className="tag tag-low">Not in force on this day</span>;
}
