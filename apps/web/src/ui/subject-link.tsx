import { bodyAddress, Link, organisationAddress, personAddress } from './link.js';

/** What a finding speaks of, as a link where it has a page. */
export function SubjectLink({ subject }: { subject: { type: string; slug: string; name: string } }) {
  switch (subject.type) {
    case 'Body':
      return <Link href={bodyAddress(subject.slug)}>{subject.name}</Link>;
    case 'Person':
      return <Link href={personAddress(subject.slug)}>{subject.name}</Link>;
    case 'Organisation':
      return <Link href={organisationAddress(subject.slug)}>{subject.name}</Link>;
    case 'Theme':
      return <Link href={`/explore?theme=${encodeURIComponent(subject.slug)}`}>{subject.name}</Link>;
    case 'Area':
      return <Link href={`/explore?area=${encodeURIComponent(subject.slug)}`}>{subject.name}</Link>;
    default:
      return <>{subject.name}</>;
  }
}
