import { useEffect, useRef } from 'react';
import type { BodySummaryQuery } from '../graphql/generated/graphql.js';
import { settled, useQuery } from '../graphql/use-query.js';
import { bodyAddress, Link, overlapAddress } from '../ui/link.js';
import { LineOfSight } from '../ui/line-of-sight.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf } from '../ui/numbers.js';
import { byType, firstSentence, otherOf } from '../ui/other-of.js';
import { takeArrival } from '../ui/place.js';
import { KindSymbol } from '../ui/symbol.js';
import { ClassTag, SeverityTag, StatusTag } from '../ui/tags.js';
import { KIND_WORD, LINK_IN, LINK_OUT, TO_DECIDE } from '../ui/words.js';
import { BODY_SUMMARY } from './explore-queries.js';
import { viewAddress, type ViewState } from './view-state.js';

type Summary = NonNullable<BodySummaryQuery['body']>;

interface BodyPanelProps {
  slug: string;
  view: ViewState;
  /** True when the reader chose a name in a list and expects to go on reading here. */
  takeFocus: boolean;
  onClose: () => void;
}

function Findings({ body }: { body: Summary }) {
  const toDecide = body.overlaps.filter((overlap) => TO_DECIDE.includes(overlap.class));
  const others = body.overlaps.length - toDecide.length;
  return (
    <ul className="plain">
      {toDecide.length + body.gaps.length === 0 && <li className="quiet">Nothing that asks for a decision.</li>}
      {toDecide.map((overlap) => (
        <li key={overlap.slug}>
          <ClassTag value={overlap.class} />{' '}
          <Link href={overlapAddress(overlap.slug)}>{otherOf(overlap, body.slug).name}</Link>
        </li>
      ))}
      {body.gaps.map((gap) => (
        <li key={gap.id}>
          <SeverityTag severity={gap.severity} />{' '}
          <Link href={`/gaps?body=${encodeURIComponent(body.slug)}`}>{gap.title}</Link>
        </li>
      ))}
      {others > 0 && (
        <li className="quiet">{countOf(others, 'other body is', 'other bodies are')} alike on purpose.</li>
      )}
    </ul>
  );
}

function Ties({ body, view }: { body: Summary; view: ViewState }) {
  const outward = byType(body.linksOut).map(([type, links]) => ({
    title: LINK_OUT[type],
    bodies: links.map(({ id, to }) => ({ id, ...to })),
  }));
  const inward = byType(body.linksIn).map(([type, links]) => ({
    title: LINK_IN[type],
    bodies: links.map(({ id, from }) => ({ id, ...from })),
  }));
  if (outward.length + inward.length === 0) return <p className="quiet">No links to other bodies are recorded.</p>;
  return (
    <dl className="ties">
      {[...outward, ...inward].map(({ title, bodies }, index) => (
        <div key={`${title}${String(index)}`}>
          <dt>
            {title} ({bodies.length})
          </dt>
          {bodies.map((other) => (
            <dd key={other.id}>
              <Link href={viewAddress({ ...view, body: other.slug })} className="with-symbol">
                <KindSymbol kind={other.kind} named />
                <span>{other.name}</span>
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Contents({ body, view }: { body: Summary; view: ViewState }) {
  const hours = body.hoursPerYear === null ? '' : `, ${count(body.hoursPerYear)} hours a year`;
  return (
    <>
      <p className="quiet">
        {KIND_WORD[body.kind]}
        {body.subtype !== null && `, ${body.subtype}`}, {countOf(body.seats, 'seat')}
        {hours} <StatusTag status={body.status} live={body.live} />
      </p>
      <p>{firstSentence(body.remit) || 'No remit is recorded.'}</p>
      <p>
        <Link href={bodyAddress(body.slug)} className="button">
          Open page
        </Link>{' '}
        <Link href={`/compare?a=${encodeURIComponent(body.slug)}`} className="button button-quiet">
          Compare
        </Link>
      </p>
      <h3>To look at</h3>
      <Findings body={body} />
      <h3>How it reaches the top</h3>
      <LineOfSight steps={body.lineToTop} name={body.name} />
      <h3>Links</h3>
      <Ties body={body} view={view} />
    </>
  );
}

/** The selected body in short, beside the map, the outline or the table. Esc closes it. */
export function BodyPanel({ slug, view, takeFocus, onClose }: BodyPanelProps) {
  const query = settled(useQuery(BODY_SUMMARY, { slug }));
  const heading = useRef<HTMLHeadingElement>(null);
  const name = query.data?.body?.name;
  useEffect(() => {
    if (takeArrival() || takeFocus) heading.current?.focus();
  }, [slug, takeFocus]);
  return (
    // Esc is a second way; the button says the same.
    <aside
      className="panel"
      aria-labelledby="panel-heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="panel-head">
        <h2 id="panel-heading" tabIndex={-1} ref={heading}>
          {name ?? 'Selected body'}
        </h2>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Close
        </button>
      </div>
      <Loaded query={query}>
        {({ body }) =>
          body ? <Contents body={body} view={view} /> : <p>No body of this name is in the structure any more.</p>
        }
      </Loaded>
    </aside>
  );
}
