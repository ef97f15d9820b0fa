import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from './link.js';
import { takeArrival } from './place.js';
import { namePage } from './title.js';

interface PageProps {
  /** The heading, and the first words of the window's title. */
  title: string;
  /** A line above the heading that says what kind of thing this is. */
  caption?: ReactNode;
  /** Beside the heading: tags, a button. */
  aside?: ReactNode;
  /** Where this page belongs: a link back up, above everything else. */
  back?: { href: string; label: string };
  /** The whole window instead of a readable column. */
  full?: boolean;
  children: ReactNode;
}

/** One page: sets the window's title and takes the focus after a link was followed, so that reading starts at the top. */
export function Page({ title, caption, aside, back, full = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => namePage(title), [title]);
  return (
    <div className={full ? 'page page-full' : 'page'}>
      {back && (
        <p className="back">
          <Link href={back.href}>{back.label}</Link>
        </p>
      )}
      <div className="page-head">
        <div>
          {caption !== undefined && <p className="page-caption">{caption}</p>}
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
        </div>
        {aside}
      </div>
      {children}
    </div>
  );
}
