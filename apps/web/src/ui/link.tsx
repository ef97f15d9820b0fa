import type { AnchorHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { go } from './place.js';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  children: ReactNode;
  replace?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link inside Remit: a real address that can be copied or opened in a new tab, followed without a reload. */
export function Link({ href, children, replace = false, onClick, ...rest }: LinkProps) {
  return (
    <a
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !plainClick(event)) return;
        event.preventDefault();
        go(href, { replace });
      }}
      {...rest}
    >
      {children}
    </a>
  );
}

/** The address of a body's own page. */
export const bodyAddress = (slug: string) => `/bodies/${encodeURIComponent(slug)}`;
/** The address of a person's own page. */
export const personAddress = (slug: string) => `/people/${encodeURIComponent(slug)}`;
/** The address of an organisation's own page. */
export const organisationAddress = (slug: string) => `/organisations/${encodeURIComponent(slug)}`;
/** The address of one overlap. */
export const overlapAddress = (slug: string) => `/overlaps/${encodeURIComponent(slug)}`;
/** The address of one rule. */
export const ruleAddress = (slug: string) => `/gaps/rules/${encodeURIComponent(slug)}`;
/** The address of one proposal: the page that is decided on. */
export const proposalAddress = (slug: string) => `/proposals/${encodeURIComponent(slug)}`;
