import { useQuery } from '../graphql/use-query.js';
import { dateWords } from '../ui/dates.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link, ruleAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf } from '../ui/numbers.js';
import { OverlapItem } from '../ui/overlap-item.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { KindSymbol } from '../ui/symbol.js';
import { SeverityTag } from '../ui/tags.js';
import { KINDS, SEVERITIES } from '../ui/words.js';
import { HOME_PAGE, HOME_REACH, type Home } from './home-queries.js';

const GAPS_SHOWN = 2;

type Rule = Home['gapRules'][number];

function worstRules(rules: readonly Rule[]): Rule[] {
  return rules
    .filter(({ findings }) => findings > 0)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.findings - a.findings ||
        a.title.localeCompare(b.title),
    )
    .slice(0, GAPS_SHOWN);
}

function RuleItem({ rule }: { rule: Rule }) {
  return (
    <li className="item">
      <div className="item-main">
        <h3>
          <Link href={ruleAddress(rule.slug)}>{rule.title}</Link>
        </h3>
        <p>{rule.why}</p>
        <p className="quiet">
          <SeverityTag severity={rule.severity} /> gap
        </p>
      </div>
      <p className="item-figure">
        <strong>{count(rule.findings)}</strong>
        <span>{rule.findings === 1 ? 'case' : 'cases'}</span>
      </p>
    </li>
  );
}

function ToLookAt({ data }: { data: Home }) {
  const rules = worstRules(data.gapRules);
  const overlaps = data.overlaps.edges.map(({ node }) => node);
  if (data.structure.analysedAt === null) {
    return <p>Overlaps and gaps are still to be computed. They appear here by themselves.</p>;
  }
  if (rules.length + overlaps.length === 0) return <p>No overlap and no gap was found.</p>;
  return (
    <>
      <ol className="items">
        {overlaps.map((overlap) => (
          <OverlapItem key={overlap.slug} overlap={overlap} level={3} />
        ))}
        {rules.map((rule) => (
          <RuleItem key={rule.slug} rule={rule} />
        ))}
      </ol>
      <p className="button-row">
        <Link href="/overlaps" className="button">
          All {countOf(data.overlaps.totalCount, 'overlap')}
        </Link>
        <Link href="/gaps" className="button">
          All {countOf(data.gaps.totalCount, 'gap')}
        </Link>
      </p>
    </>
  );
}

/** What all of it costs in time, and who cannot reach the top. Asked for by itself, so that the page need not wait for it. */
function ReachAndLoad() {
  const { data } = useQuery(HOME_REACH, {});
  if (!data) return null;
  const lost = data.linesOfSight.unreached.filter(({ kind }) => kind === 'FORUM' || kind === 'LSP').length;
  return (
    <>
      <p>
        About {count(data.load.hours.likely)} hours a year go into meetings and preparing them.{' '}
        <Link href="/gaps/load">Who gives them</Link>
      </p>
      <p>
        {lost === 0 ? 'Every forum and LSP' : countOf(lost, 'forum or LSP', 'forums and LSPs')}{' '}
        {lost > 1 ? 'have' : 'has'} {lost === 0 ? 'a' : 'no'} line of sight to the top.{' '}
        <Link href="/gaps/line-of-sight">{lost === 0 ? 'All lines' : 'Which, and the smallest fix'}</Link>
      </p>
    </>
  );
}

function InNumbers({ data }: { data: Home }) {
  const kinds = data.explore.facets.find(({ field }) => field === 'kinds')?.values ?? [];
  const rows = (table: string) => data.structure.counts.find((each) => each.table === table)?.count ?? 0;
  return (
    <>
      <ul className="numbers">
        {KINDS.map((kind) => {
          const found = kinds.find(({ value }) => value === kind);
          return (
            found && (
              <li key={kind}>
                <Link href={`/explore?kind=${kind.toLowerCase()}`}>
                  <KindSymbol kind={kind} />
                  <strong>{count(found.count)}</strong> <span>{found.label}</span>
                </Link>
              </li>
            )
          );
        })}
      </ul>
      <p>
        {countOf(rows('memberships'), 'seat')} held by {countOf(rows('people'), 'person', 'people')} from{' '}
        {countOf(rows('organisations'), 'organisation')}, joined by {countOf(rows('links'), 'link')}.{' '}
        <Link href="/explore">Explore them</Link>
      </p>
      <ReachAndLoad />
    </>
  );
}

function Summary({ data }: { data: Home }) {
  const { total } = data.explore;
  const pairs = data.overlaps.totalCount;
  return (
    <p className="lead">
      On {dateWords(data.structure.asAt)} there {total === 1 ? 'is' : 'are'} {countOf(total, 'body', 'bodies')}.{' '}
      {countOf(pairs, 'pair')} of them {pairs === 1 ? 'looks' : 'look'} alike, and{' '}
      {countOf(data.gaps.totalCount, 'thing')} {data.gaps.totalCount === 1 ? 'is' : 'are'} missing or weak.
    </p>
  );
}

/** What the last import changed, and the way to all findings by rule, body and area. */
function News({ data }: { data: Home }) {
  const fresh = data.newGaps.totalCount + data.newOverlaps.totalCount;
  const since = data.findingsOverview.since;
  return (
    <p>
      {(since !== null || fresh > 0) &&
        (fresh === 0
          ? 'Nothing new was found since the last import. '
          : `${countOf(fresh, 'finding')} ${fresh === 1 ? 'is' : 'are'} new since the last import. `)}
      <Link href="/findings">Findings: what is new, by rule, by body and by area</Link>
    </p>
  );
}

/** Home: the state of the structure in one sentence, five findings to look at first, and the structure in numbers. */
export function HomePage() {
  const query = useQuery(HOME_PAGE, {});
  const name = query.data?.structure.name;
  return (
    <Page title={name ?? 'Home'}>
      <Loaded query={query}>
        {(data) =>
          data.structure.asAt === null ? (
            <EmptyStructure />
          ) : (
            <>
              {data.structure.analysedAt !== null && <Summary data={data} />}
              {data.structure.analysedAt !== null && <News data={data} />}
              <div className="home">
                <Section title="Look at these first">
                  <ToLookAt data={data} />
                </Section>
                <Section title="The structure in numbers">
                  <InNumbers data={data} />
                </Section>
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
