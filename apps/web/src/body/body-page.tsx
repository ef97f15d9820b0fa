import { settled, useQuery } from '../graphql/use-query.js';
import { ActionTable } from '../ui/action-table.js';
import { GapLines, OverlapLines } from '../ui/finding-lists.js';
import { LineOfSight } from '../ui/line-of-sight.js';
import { Link, organisationAddress, personAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { NotFound } from '../ui/not-found.js';
import { countOf } from '../ui/numbers.js';
import { otherOf } from '../ui/other-of.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { KindSymbol } from '../ui/symbol.js';
import { StatusTag } from '../ui/tags.js';
import { KIND_WORD, TO_DECIDE } from '../ui/words.js';
import { BODY_PAGE, type Body } from './body-queries.js';
import { Facts, KeyFigures } from './facts.js';
import { Links } from './links.js';
import { Meetings } from './meetings.js';
import { Members } from './members.js';
import { Priorities } from './priorities.js';
import { Remit } from './remit.js';

type ActionOf = Body['actions']['edges'][number]['node'];

function Owner({ action }: { action: ActionOf }) {
  const { ownerPerson, ownerOrganisation } = action;
  if (ownerPerson) return <Link href={personAddress(ownerPerson.slug)}>{ownerPerson.name}</Link>;
  if (ownerOrganisation)
    return <Link href={organisationAddress(ownerOrganisation.slug)}>{ownerOrganisation.name}</Link>;
  return <span className="tag tag-medium">Nobody</span>;
}

function Findings({ body }: { body: Body }) {
  const overlaps = body.overlaps.map((overlap) => ({ ...overlap, name: otherOf(overlap, body.slug).name }));
  const toDecide = overlaps.filter((overlap) => TO_DECIDE.includes(overlap.class));
  const others = overlaps.filter((overlap) => !TO_DECIDE.includes(overlap.class));
  return (
    <div className="callout">
      <h2>To look at</h2>
      {toDecide.length + body.gaps.length === 0 && <p>Nothing about this body asks for a decision.</p>}
      {toDecide.length > 0 && <OverlapLines overlaps={toDecide} />}
      {body.gaps.length > 0 && <GapLines gaps={body.gaps} />}
      {others.length > 0 && (
        <details>
          <summary>{countOf(others.length, 'body', 'bodies')} alike on purpose, or too weak to say</summary>
          <OverlapLines overlaps={others} />
        </details>
      )}
    </div>
  );
}

function Caption({ body }: { body: Body }) {
  return (
    <span className="with-symbol">
      <KindSymbol kind={body.kind} hollow={!body.live} />
      <span>
        {KIND_WORD[body.kind]}
        {body.subtype !== null && `, ${body.subtype}`}
      </span>
      <StatusTag status={body.status} live={body.live} />
    </span>
  );
}

function Contents({ body }: { body: Body }) {
  const actions = body.actions.edges.map(({ node }) => node);
  return (
    <>
      <KeyFigures body={body} />
      <Findings body={body} />
      <Section title="How it reaches the top">
        <LineOfSight steps={body.lineToTop} name={body.name} />
      </Section>
      <Section title="Remit">
        <Remit body={body} />
      </Section>
      <Section title="About">
        <Facts body={body} />
      </Section>
      <Section title="Members" empty={body.memberships.totalCount === 0 && 'No seats are recorded.'}>
        <Members body={body} />
      </Section>
      <Section
        title="Links"
        empty={body.linksOut.length + body.linksIn.length === 0 && 'No links to other bodies are recorded.'}
      >
        <Links body={body} />
      </Section>
      <Section
        title="Priorities"
        empty={body.priorities.length === 0 && 'It has set, leads and contributes to no priority.'}
      >
        <Priorities body={body} />
      </Section>
      <Section title="Actions" empty={actions.length === 0 && 'No actions are recorded.'}>
        <ActionTable rows={actions} other={{ title: 'Owner', cell: (action) => <Owner action={action} /> }} />
      </Section>
      <Section title="Meetings" empty={body.meetings.totalCount === 0 && 'No meetings are recorded.'}>
        <Meetings body={body} />
      </Section>
    </>
  );
}

/** One body: what it is for, who sits on it, how it is linked, and what to look at. */
export function BodyPage({ slug }: { slug: string }) {
  const query = settled(useQuery(BODY_PAGE, { slug }));
  const body = query.data?.body;
  if (body === null) return <NotFound what="body" slug={slug} />;
  return (
    <Page
      key={slug}
      title={body?.name ?? 'Body'}
      caption={body && <Caption body={body} />}
      aside={
        <span className="button-row">
          <Link href={`/compare?a=${encodeURIComponent(slug)}`} className="button button-quiet">
            Compare with another
          </Link>
          <Link href={`/explore?body=${encodeURIComponent(slug)}`} className="button button-quiet">
            Show in Explore
          </Link>
        </span>
      }
    >
      <Loaded query={query}>{({ body: loaded }) => loaded && <Contents body={loaded} />}</Loaded>
    </Page>
  );
}
