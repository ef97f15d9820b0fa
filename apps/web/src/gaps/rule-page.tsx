import { useState } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import type { GapRulePageQuery } from '../graphql/generated/graphql.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { More } from '../ui/more.js';
import { NotFound } from '../ui/not-found.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { usePages } from '../ui/pages.js';
import { LastDone } from '../ui/review/last-done.js';
import { Section } from '../ui/section.js';
import { SeverityTag } from '../ui/tags.js';
import { GapItem, sharedRemedy } from './gap-item.js';
import { useGapReview } from './use-gap-review.js';
import { GAP_RULE_PAGE, type Rule } from './gap-queries.js';
import { Thresholds } from './thresholds.js';

function Cypher({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <p className="quiet">This is the question as the database gets it. It only reads.</p>
      <pre tabIndex={0} aria-label="Text of the query" role="region">
        <code>{text}</code>
      </pre>
      <p>
        <button type="button" className="button button-quiet" onClick={copy}>
          Copy
        </button>{' '}
        <span role="status">{copied ? 'Copied' : ''}</span>
      </p>
    </>
  );
}

function Contents({ rule, data }: { rule: Rule; data: GapRulePageQuery }) {
  const pages = usePages({
    document: GAP_RULE_PAGE,
    variables: (after) => ({ rules: [rule.slug], after }),
    read: ({ gaps }) => gaps,
    first: data.gaps,
  });
  const means = useGapReview(pages.rows.map(({ slug }) => slug));
  return (
    <>
      <p className="lead">{rule.why}</p>
      {rule.cannotAssess !== null && (
        <p className="notice">This cannot be judged in the present structure: {rule.cannotAssess}</p>
      )}
      <div className="two">
        <Section title="What would mend it">
          <p>{rule.remedy}</p>
        </Section>
        <Section title="Why it may be right as it is">
          <p>{rule.mayBeRight}</p>
        </Section>
      </div>
      <Section title={countOf(pages.total, 'finding')} empty={pages.total === 0 && 'Nothing was found.'}>
        <LastDone reviewing={means.reviewing} />
        <ul className="gaps">
          {pages.rows.map((gap) => (
            <GapItem key={gap.id} gap={gap} means={means} withRemedy={sharedRemedy(pages.rows) === undefined} />
          ))}
        </ul>
        <More pages={pages} what="findings" />
      </Section>
      <Section title="Thresholds" empty={rule.parameters.length === 0 && 'This question has no thresholds.'}>
        <Thresholds rule={rule} />
      </Section>
      <Section title="The query">
        <Cypher text={rule.cypher} />
      </Section>
    </>
  );
}

/** One rule: what it asks, why, its findings, its thresholds, and the query itself. */
export function RulePage({ slug }: { slug: string }) {
  const query = settled(useQuery(GAP_RULE_PAGE, { rules: [slug], after: null }));
  const rule = query.data?.gapRules.find((each) => each.slug === slug);
  if (query.data && !rule) return <NotFound what="rule" slug={slug} />;
  return (
    <Page
      key={slug}
      title={rule?.title ?? 'Rule'}
      back={{ href: '/gaps', label: 'All gaps' }}
      caption={
        rule && (
          <>
            {rule.code}, {rule.theme} <SeverityTag severity={rule.severity} />{' '}
            {rule.own && <Link href="/gaps/own-rules">Own rule</Link>}
          </>
        )
      }
    >
      <Loaded query={query}>{(data) => rule && <Contents rule={rule} data={data} />}</Loaded>
    </Page>
  );
}
