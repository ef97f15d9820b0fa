import { useMemo } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import { dateWords } from '../ui/dates.js';
import { Link, proposalAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { NotFound } from '../ui/not-found.js';
import { count } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { isApplied } from '../ui/proposal-words.js';
import { Section } from '../ui/section.js';
import { BeforeAfterMap } from './before-after-map.js';
import { groupOf, GROUPS } from './change-groups.js';
import { PROPOSAL_CHANGES, type Change } from './changes-queries.js';
import { bodiesOf, plural, rank } from './story-slides.js';

function byType(changes: readonly Change[]): [string, Change[]][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.type, [...(groups.get(change.type) ?? []), change]);
  return [...groups].sort(([, [a]], [, [b]]) => rank(a!) - rank(b!));
}

function Lists({ changes }: { changes: readonly Change[] }) {
  return GROUPS.map(({ id, title, empty }) => {
    const found = changes.filter((change) => groupOf(change) === id);
    return (
      <Section key={id} title={`${title} (${count(found.length)})`} empty={found.length === 0 && empty}>
        {byType(found).map(([type, rows]) => (
          <details key={type} open={rows.length <= 12}>
            <summary>
              {rows.length === 1 ? type : plural(type)} ({count(rows.length)})
            </summary>
            <ul>
              {rows.map((row, index) => (
                <li key={index}>{row.sentence}</li>
              ))}
            </ul>
          </details>
        ))}
      </Section>
    );
  });
}

/** Once it is applied the structure is as it would have been, so that there is nothing left to compare. */
function Applied({ slug }: { slug: string }) {
  return (
    <p className="lead">
      It has been applied: <Link href="/explore">the structure</Link> is now as it would have been.{' '}
      <Link href={proposalAddress(slug)}>The proposal</Link> says what was changed, and{' '}
      <Link href="/follow-up">Follow-up</Link> whether it is so.
    </p>
  );
}

/** Before, after and what changes: on one map, and as lists that say the same. */
export function ChangesPage({ slug }: { slug: string }) {
  const query = settled(useQuery(PROPOSAL_CHANGES, { slug }));
  const proposal = query.data?.proposal;
  const named = useMemo(() => (proposal?.operations ?? []).flatMap(bodiesOf), [proposal]);
  if (proposal === null) return <NotFound what="proposal" slug={slug} />;
  return (
    <Page
      key={slug}
      title={proposal ? `Before and after: ${proposal.title}` : 'Before and after'}
      back={{ href: proposalAddress(slug), label: 'The proposal' }}
    >
      <Loaded query={query}>
        {({ proposal: loaded, proposalMap }) =>
          loaded && isApplied(loaded.state) ? (
            <Applied slug={slug} />
          ) : loaded && proposalMap ? (
            <>
              <p className="lead">
                What would be different from {dateWords(loaded.day)}. The structure itself is untouched.
              </p>
              <BeforeAfterMap slug={slug} changes={proposalMap.changes} named={named} />
              <Lists changes={proposalMap.changes} />
            </>
          ) : (
            <p>There is nothing to compare.</p>
          )
        }
      </Loaded>
    </Page>
  );
}
