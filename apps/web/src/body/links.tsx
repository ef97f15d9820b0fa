import { BodyLink } from '../ui/body-link.js';
import { periodWords } from '../ui/dates.js';
import { byType } from '../ui/other-of.js';
import { LINK_IN, LINK_OUT } from '../ui/words.js';
import type { Body } from './body-queries.js';

type Out = Body['linksOut'][number];
type In = Body['linksIn'][number];

function Tie({ link, other }: { link: Out | In; other: Out['to'] }) {
  const remark = [link.note, periodWords(link.validFrom, link.validTo)].filter(Boolean).join(', ');
  return (
    <dd>
      <BodyLink body={other} />
      {remark && <span className="quiet"> {remark}</span>}
    </dd>
  );
}

/** Links to and from other bodies, each group read as a sentence from this body. */
export function Links({ body }: { body: Body }) {
  return (
    <dl className="ties ties-columns">
      {byType(body.linksOut).map(([type, links]) => (
        <div key={`out-${type}`}>
          <dt>{LINK_OUT[type]}</dt>
          {links.map((link) => (
            <Tie key={link.id} link={link} other={link.to} />
          ))}
        </div>
      ))}
      {byType(body.linksIn).map(([type, links]) => (
        <div key={`in-${type}`}>
          <dt>{LINK_IN[type]}</dt>
          {links.map((link) => (
            <Tie key={link.id} link={link} other={link.from} />
          ))}
        </div>
      ))}
    </dl>
  );
}
