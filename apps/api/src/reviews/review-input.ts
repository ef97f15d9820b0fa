import type { FindingType, Verdict } from '@remit/reviews';
import type { FindingAtVersion } from '@remit/store';

const MOST_FINDINGS = 100;
const LONGEST_TEXT = 2_000;

interface Given {
  readonly type: FindingType;
  readonly slug: string;
  readonly expectedVersion: number;
}

export interface VerdictInput {
  readonly operationId: string;
  readonly findings: readonly Given[];
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface AssignInput {
  readonly operationId: string;
  readonly findings: readonly Given[];
  readonly assignee?: string | null;
  readonly note?: string | null;
}

export interface CommentInput {
  readonly operationId: string;
  readonly type: FindingType;
  readonly slug: string;
  readonly text: string;
}

export interface UndoInput extends Given {
  readonly operationId: string;
  readonly step?: string | null;
  readonly note?: string | null;
}

/** What is wrong with an input, as a user is told. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** True for what could not be read. */
export function isMistake(read: unknown): read is Mistake {
  return typeof read === 'object' && read !== null && 'code' in read;
}

/** The findings in the words of the store. */
export function findingsOf(given: readonly Given[]): FindingAtVersion[] {
  return given.map(({ type, slug, expectedVersion }) => ({ type, finding: slug, expectedVersion }));
}

/** From one to a hundred findings, each once. */
export function readFindings(given: readonly Given[]): FindingAtVersion[] | Mistake {
  const path = ['findings'];
  if (given.length === 0) return { code: 'BAD_INPUT', message: 'Choose at least one finding.', path };
  if (given.length > MOST_FINDINGS) {
    return { code: 'BAD_INPUT', message: `Choose at most ${MOST_FINDINGS} findings at once.`, path };
  }
  const distinct = new Set(given.map(({ type, slug }) => `${type}:${slug}`));
  if (distinct.size < given.length) return { code: 'BAD_INPUT', message: 'A finding is named twice.', path };
  return findingsOf(given);
}

/** A note that may be left out. */
export function readNote(written: string | null | undefined): string | Mistake | null {
  const text = written?.trim() ?? '';
  return text === '' ? null : readText(text, 'note');
}

/** What was written, without blanks around it. */
export function readText(written: string, field: string): string | Mistake {
  const text = written.trim();
  if (text === '')
    return { code: 'REASON_MISSING', message: 'Write a sentence that others will understand.', path: [field] };
  if (text.length <= LONGEST_TEXT) return text;
  return {
    code: 'TOO_LONG',
    message: `Use at most ${LONGEST_TEXT} letters (these are ${text.length}).`,
    path: [field],
  };
}
