import { Fragment, type ReactNode } from 'react';
import { SubjectLink } from './subject-link.js';

/** What a sentence may speak of. */
export interface Subject {
  type: string;
  slug: string;
  name: string;
}

/** A sentence in which the first mention of each subject is a link to its page. */
export function LinkedText({ text, subjects }: { text: string; subjects: readonly Subject[] }) {
  let parts: ReactNode[] = [text];
  // Longer names first, so that "Safer Block Board" is not cut by "Safer Block".
  for (const subject of [...subjects].sort((a, b) => b.name.length - a.name.length)) {
    const index = parts.findIndex((part) => typeof part === 'string' && part.includes(subject.name));
    const part = parts[index];
    if (typeof part !== 'string') continue;
    const at = part.indexOf(subject.name);
    const link = <SubjectLink key={`${subject.type}${subject.slug}`} subject={subject} />;
    parts = [
      ...parts.slice(0, index),
      part.slice(0, at),
      link,
      part.slice(at + subject.name.length),
      ...parts.slice(index + 1),
    ];
  }
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

/** Subjects that none of the texts names. */
export function unnamed(subjects: readonly Subject[], ...texts: string[]): Subject[] {
  return subjects.filter(({ name }) => !texts.some((text) => text.includes(name)));
}
