import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** What to say when there is nothing; the section then shows only this. */
  empty?: string | false;
  children: ReactNode;
  className?: string;
}

/** A part of a page under its own heading. */
export function Section({ title, empty = false, children, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className === undefined ? 'section' : `section ${className}`}>
      <h2 id={id}>{title}</h2>
      {empty ? <p className="quiet">{empty}</p> : children}
    </section>
  );
}
