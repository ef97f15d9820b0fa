import { useQuery } from '../graphql/use-query.js';
import type { OverlapClass, OverlapListQuery } from '../graphql/generated/graphql.js';
import { CheckFilter } from '../ui/check-filter.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { useListChoice } from '../ui/list-address.js';
import { Loaded } from '../ui/loaded.js';
import { More } from '../ui/more.js';
import { countOf } from '../ui/numbers.js';
import { OverlapItem } from '../ui/overlap-item.js';
import { Page } from '../ui/page.js';
import { usePages } from '../ui/pages.js';
import { CLASS_LABEL, CLASS_MEANING, TO_DECIDE } from '../ui/words.js';
import { OVERLAP_LIST } from './overlap-queries.js';
import { ViewsNav } from './views-nav.js';

const ORDER: readonly OverlapClass[] = ['DUPLICATION', 'OVERLAP', 'NESTED', 'COMPLEMENTARY', 'SUCCESSOR', 'WATCH'];

const BY_DEFAULT = TO_DECIDE.map((each) => each.toLowerCase());

function filterOf(chosen: readonly string[]) {
  return { classes: ORDER.filter((each) => chosen.includes(each.toLowerCase())) };
}

function Meanings() {
  return (
    <details className="meanings">
      <summary>What the words mean</summary>
      <dl>
        {ORDER.map((each) => (
          <div key={each}>
            <dt>{CLASS_LABEL[each]}</dt>
            <dd>{CLASS_MEANING[each]}</dd>
          </div>
        ))}
      </dl>
      <p>
        Hours at stake are the member hours a year of the smaller of the two bodies. The list begins with what is both
        likely and large.
      </p>
    </details>
  );
}

function List({ data, chosen, onChosen }: ListProps) {
  const pages = usePages({
    document: OVERLAP_LIST,
    variables: (after) => ({ filter: filterOf(chosen), after }),
    read: ({ overlaps }) => overlaps,
    first: data.overlaps,
  });
  const counts = new Map(data.overlapClasses.map((each) => [each.class, each.count]));
  const options = ORDER.map((each) => ({
    value: each.toLowerCase(),
    label: CLASS_LABEL[each],
    count: counts.get(each) ?? 0,
  })).filter(({ value, count }) => count > 0 || chosen.includes(value));
  return (
    <div className="with-side">
      <div className="side">
        <CheckFilter legend="What it looks like" options={options} chosen={chosen} onChange={onChosen} />
        <Meanings />
      </div>
      <section aria-label="Overlaps, most at stake first">
        <p role="status" className="list-count">
          {chosen.length === 0
            ? 'No kind is ticked, so nothing is shown.'
            : `${countOf(pages.total, 'pair')}, most at stake first.`}
        </p>
        <ol className="items">
          {pages.rows.map((overlap) => (
            <OverlapItem key={overlap.slug} overlap={overlap} level={2} />
          ))}
        </ol>
        <More pages={pages} what="overlaps" />
      </section>
    </div>
  );
}

interface ListProps {
  data: OverlapListQuery;
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
}

/** Pairs of bodies whose work looks alike, most at stake first. */
export function OverlapsPage() {
  const [chosen, onChosen] = useListChoice('class', BY_DEFAULT);
  const query = useQuery(OVERLAP_LIST, { filter: filterOf(chosen), after: null });
  return (
    <Page title="Overlaps">
      <p className="lead">Pairs of bodies whose work looks alike. Each is a question with evidence, not a verdict.</p>
      <ViewsNav />
      <Loaded query={query}>
        {(data) =>
          data.structure.asAt === null ? (
            <EmptyStructure />
          ) : data.structure.analysedAt === null ? (
            <p>Overlaps have not been computed yet. They follow by themselves when a workbook has been loaded.</p>
          ) : (
            <List data={data} chosen={chosen} onChosen={onChosen} />
          )
        }
      </Loaded>
    </Page>
  );
}
