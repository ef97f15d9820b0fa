import { useQuery } from '../graphql/use-query.js';
import { momentWords } from '../ui/dates.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link, ruleAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { countOf, listed } from '../ui/numbers.js';
import { OverlapItem } from '../ui/overlap-item.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { SeverityTag } from '../ui/tags.js';
import { FindingTables } from './finding-tables.js';
import { FINDINGS, type Findings } from './findings-queries.js';
import { GapViews } from './gap-views.js';
import { mapOf } from './show-bodies.js';

type Gap = Findings['newGaps']['edges'][number]['node'];

function GapItems({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ol className="gaps">
      {gaps.map((gap) => (
        <li className="gap" key={gap.id}>
          <p className="gap-title">
            {gap.title} <SeverityTag severity={gap.severity} />
          </p>
          {gap.review && gap.review.changedSince.length > 0 && (
            <p>Dismissed before and listed again. {gap.review.changedSince.join(' ')}</p>
          )}
          <p className="quiet">
            To mend it: {gap.remedy}{' '}
            <Link href={`/gaps?rule=${encodeURIComponent(gap.rule.slug)}`}>
              Judge it<span className="hidden-visually">: {gap.title}</span>
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}

interface ListProps {
  gaps: Findings['newGaps'];
  overlaps: Findings['newOverlaps'];
  word: '' | 'new ';
}

/** Gaps and pairs side by side in time: each worst first, and a way to the whole list of each. */
function Lists({ gaps, overlaps, word }: ListProps) {
  return (
    <>
      {gaps.edges.length > 0 && (
        <>
          <h3>Gaps</h3>
          <GapItems gaps={gaps.edges.map(({ node }) => node)} />
          <p>
            <Link href={word === '' ? '/gaps' : '/gaps?new=yes'}>All {countOf(gaps.totalCount, `${word}gap`)}</Link>
          </p>
        </>
      )}
      {overlaps.edges.length > 0 && (
        <>
          <h3>Overlaps</h3>
          <ol className="items">
            {overlaps.edges.map(({ node }) => (
              <OverlapItem key={node.slug} overlap={node} level={3} />
            ))}
          </ol>
          <p>
            <Link href="/overlaps">
              {overlaps.totalCount > overlaps.edges.length
                ? `${countOf(overlaps.totalCount, `${word}overlap`)} in all: the list of overlaps`
                : 'The list of overlaps'}
            </Link>
          </p>
        </>
      )}
    </>
  );
}

function Gone({ gone }: { gone: readonly string[] }) {
  if (gone.length === 0) return null;
  return (
    <details>
      <summary>{countOf(gone.length, 'finding')} of before no longer found</summary>
      <ul>
        {gone.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

/** What is new, in a sentence. */
function newsOf({ newGaps, newOverlaps, findingsOverview: { since, gone } }: Findings): string {
  const parts = [
    ...(newGaps.totalCount > 0 ? [countOf(newGaps.totalCount, 'gap')] : []),
    ...(newOverlaps.totalCount > 0 ? [countOf(newOverlaps.totalCount, 'overlap')] : []),
  ];
  if (since === null && parts.length === 0) {
    return 'This is the first analysis, so nothing is told as new. After the next import this page says what that import changed.';
  }
  const before = since === null ? '' : ` since the analysis of ${momentWords(since)}`;
  const news =
    parts.length === 0
      ? `Nothing is new${before}.`
      : `${listed(parts)} ${newGaps.totalCount + newOverlaps.totalCount === 1 ? 'is' : 'are'} new${before}.`;
  return gone.length === 0
    ? news
    : `${news} ${countOf(gone.length, 'finding')} of before ${gone.length === 1 ? 'is' : 'are'} gone.`;
}

function OnTheMap({ overview }: { overview: Findings['findingsOverview'] }) {
  const fresh = overview.byBody.filter((row) => row.fresh > 0).map(({ body }) => body);
  return (
    <Section title="On the map">
      <ul>
        <li>
          <Link href="/explore?as=map&mark=all">All overlaps and gaps on the map</Link>
        </li>
        {fresh.length > 0 && (
          <li>
            <Link href={`${mapOf(fresh)}&mark=all`}>
              {countOf(fresh.length, 'body', 'bodies')} with something new on the map
            </Link>
          </li>
        )}
      </ul>
    </Section>
  );
}

function Everything({ data }: { data: Findings }) {
  const { newGaps, newOverlaps, worstGaps, worstOverlaps, findingsOverview } = data;
  const isNew = newGaps.totalCount + newOverlaps.totalCount > 0;
  const nothing = worstGaps.totalCount + worstOverlaps.totalCount === 0;
  const silent = findingsOverview.byRule.length;
  return (
    <>
      <p className="lead" role="status">
        {newsOf(data)}
      </p>
      {!data.structure.analysisCurrent && (
        <p className="quiet">The structure has changed since; a new analysis follows by itself.</p>
      )}
      <Gone gone={findingsOverview.gone} />
      {isNew && (
        <Section title="New, worst first">
          <Lists gaps={newGaps} overlaps={newOverlaps} word="new " />
        </Section>
      )}
      <Section title="Worst of all" empty={nothing && 'No overlap and no gap was found.'}>
        <Lists gaps={worstGaps} overlaps={worstOverlaps} word="" />
      </Section>
      <OnTheMap overview={findingsOverview} />
      {!nothing && <FindingTables overview={findingsOverview} />}
      {silent > 0 && (
        <p className="quiet">
          Rules that found nothing, or cannot judge this structure, are in <Link href="/gaps">the list of gaps</Link>;{' '}
          <Link href={ruleAddress(findingsOverview.byRule[0]!.rule.slug)}>each rule</Link> says how it judges.
        </p>
      )}
    </>
  );
}

/** Where those who look after all findings begin: what is new since the last import, what is worst, and all of it in three orders. */
export function FindingsPage() {
  const query = useQuery(FINDINGS, {});
  return (
    <Page title="Findings">
      <GapViews />
      <Loaded query={query}>
        {(data) =>
          data.structure.asAt === null ? (
            <EmptyStructure />
          ) : data.structure.analysedAt === null ? (
            <p>Nothing has been looked for yet. This follows by itself when a workbook has been loaded.</p>
          ) : (
            <Everything data={data} />
          )
        }
      </Loaded>
    </Page>
  );
}
