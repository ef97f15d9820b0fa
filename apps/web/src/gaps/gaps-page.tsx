import { useQuery } from '../graphql/use-query.js';
import type { GapListQuery, Severity } from '../graphql/generated/graphql.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link, ruleAddress } from '../ui/link.js';
import { useListChoice } from '../ui/list-address.js';
import { Loaded } from '../ui/loaded.js';
import { More } from '../ui/more.js';
import { count, countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { usePages } from '../ui/pages.js';
import { LastDone } from '../ui/review/last-done.js';
import { STATES } from '../ui/review/verdicts.js';
import { SeverityTag } from '../ui/tags.js';
import { SEVERITIES } from '../ui/words.js';
import { filterOf, LISTED, stateWord, type GapChoice } from './gap-choice.js';
import { GapFilters } from './gap-filters.js';
import { GapItem, sharedRemedy, type GapReviewing } from './gap-item.js';
import { GapViews } from './gap-views.js';
import { useGapReview } from './use-gap-review.js';
import { GAP_LIST, type GapEntry, type RuleEntry } from './gap-queries.js';

/** Groups by severity, then by rule, both in the order in which they come. */
function grouped(gaps: readonly GapEntry[]): [Severity, [string, GapEntry[]][]][] {
  return SEVERITIES.flatMap((severity) => {
    const rules = new Map<string, GapEntry[]>();
    for (const gap of gaps) {
      if (gap.severity === severity) rules.set(gap.rule.slug, [...(rules.get(gap.rule.slug) ?? []), gap]);
    }
    return rules.size > 0 ? [[severity, [...rules]] as [Severity, [string, GapEntry[]][]]] : [];
  });
}

interface RuleGroupProps {
  rule: RuleEntry | undefined;
  gaps: readonly GapEntry[];
  means: GapReviewing;
}

function RuleGroup({ rule, gaps, means }: RuleGroupProps) {
  const remedy = sharedRemedy(gaps);
  const list = (
    <ul className="gaps">
      {gaps.map((gap) => (
        <GapItem key={gap.id} gap={gap} means={means} withRemedy={remedy === undefined} />
      ))}
    </ul>
  );
  return (
    <section className="rule-group">
      <h3>
        {rule?.title ?? gaps[0]?.rule.slug} <span className="quiet">({count(gaps.length)})</span>
      </h3>
      {rule && (
        <p className="quiet">
          {rule.own && 'Own rule. '}
          {rule.why} <Link href={ruleAddress(rule.slug)}>How this is checked</Link>
        </p>
      )}
      {remedy !== undefined && <p className="gap-remedy">To mend it: {remedy}</p>}
      {gaps.every(({ collapsed }) => collapsed) ? (
        <details open={gaps.some(({ slug }) => slug === means.open) || undefined}>
          <summary>Show {gaps.length === 1 ? 'it' : `all ${count(gaps.length)}`}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}

function NotAssessed({ rules }: { rules: readonly RuleEntry[] }) {
  const silent = rules.filter(({ cannotAssess }) => cannotAssess !== null);
  if (silent.length === 0) return null;
  return (
    <section className="section">
      <h2>What cannot be judged</h2>
      <p className="quiet">
        Too little is recorded for these questions. No finding here does not mean that all is well.
      </p>
      <ul>
        {silent.map((rule) => (
          <li key={rule.slug}>
            <Link href={ruleAddress(rule.slug)}>{rule.title}</Link>: {rule.cannotAssess}
          </li>
        ))}
      </ul>
    </section>
  );
}

function List({ data, choice }: { data: GapListQuery; choice: GapChoice }) {
  const pages = usePages({
    document: GAP_LIST,
    variables: (after) => ({ filter: filterOf(choice), after }),
    read: ({ gaps }) => gaps,
    first: data.gaps,
  });
  const groups = grouped(pages.rows);
  const order = groups.flatMap(([, byRule]) => byRule.flatMap(([, gaps]) => gaps.map(({ slug }) => slug)));
  const means = useGapReview(order);
  const rules = new Map(data.gapRules.map((rule) => [rule.slug, rule]));
  return (
    <div className="with-side">
      <div className="side">
        <GapFilters rules={data.gapRules} people={data.localPeople} choice={choice} />
      </div>
      <div>
        <LastDone reviewing={means.reviewing} />
        <p role="status" className="list-count">
          {pages.total === 0
            ? `No ${choice.onlyNew ? 'new ' : ''}gaps.`
            : `${countOf(pages.total, choice.onlyNew ? 'new gap' : 'gap')}, worst first.`}
        </p>
        {groups.map(([severity, byRule]) => (
          <section key={severity} className="severity-group">
            <h2>
              <SeverityTag severity={severity} /> <span className="hidden-visually">severity</span>
            </h2>
            {byRule.map(([slug, gaps]) => (
              <RuleGroup key={slug} rule={rules.get(slug)} gaps={gaps} means={means} />
            ))}
          </section>
        ))}
        <More pages={pages} what="gaps" />
        <p>
          <a href="/files/reviews.csv" download>
            Download the findings with their verdicts (CSV)
          </a>
        </p>
        <NotAssessed rules={data.gapRules} />
      </div>
    </div>
  );
}

/** What is missing or weak in the structure, worst first. */
export function GapsPage() {
  const [severities] = useListChoice('severity');
  const [rules] = useListChoice('rule');
  const [bodies] = useListChoice('body');
  const [states] = useListChoice('state', LISTED);
  const [who] = useListChoice('who');
  const [onlyNew] = useListChoice('new');
  const choice: GapChoice = {
    severities,
    rules,
    body: bodies[0],
    states: STATES.filter((state) => states.includes(stateWord(state))),
    assignee: who[0] ?? null,
    onlyNew: onlyNew[0] === 'yes',
  };
  const query = useQuery(GAP_LIST, { filter: filterOf(choice), after: null });
  return (
    <Page title="Gaps">
      <GapViews />
      <p className="lead">What is missing or weak in the structure, with the smallest thing that would mend it.</p>
      <Loaded query={query}>
        {(data) =>
          data.structure.asAt === null ? (
            <EmptyStructure />
          ) : data.structure.analysedAt === null ? (
            <p>Gaps have not been looked for yet. This follows by itself when a workbook has been loaded.</p>
          ) : (
            <List data={data} choice={choice} />
          )
        }
      </Loaded>
    </Page>
  );
}
