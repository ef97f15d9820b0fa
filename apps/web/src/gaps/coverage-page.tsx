import { useState } from 'react';
import { useQuery } from '../graphql/use-query.js';
import type { BodyKind, CoveragePageQuery } from '../graphql/generated/graphql.js';
import { bodyAddress, Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { GapViews } from './gap-views.js';
import { COVERAGE } from './line-queries.js';

type Matrix = CoveragePageQuery['priorityCoverage'];
type Row = Matrix['priorities'][number];
type Cell = Row['carries'][number];

const CELL_WORD: Record<NonNullable<Cell>, string> = {
  LEADS: 'Leads',
  CONTRIBUTES: 'Contributes',
  THROUGH_ANOTHER: 'Through a group',
};
const WAYS: readonly [BodyKind, string][] = [
  ['BLOCK', 'Blocks'],
  ['LSP', 'LSPs'],
  ['FORUM', 'Forums'],
];

function Breaks({ rows, unused }: { rows: readonly Row[]; unused: readonly string[] }) {
  const broken = rows.filter(({ breaks }) => breaks.length > 0);
  return (
    <>
      <p>
        {broken.length === 0
          ? 'Every priority of the top has a lead and is taken up below.'
          : `The chain breaks for ${String(broken.length)} of ${countOf(rows.length, 'priority', 'priorities')}.`}
      </p>
      {unused.map((label) => (
        <p key={label} className="quiet">
          {label} hardly ever carry a priority here, so that none takes one up is not counted as a break.
        </p>
      ))}
      <ul className="gaps">
        {broken.map(({ priority, breaks }) => (
          <li key={priority.slug} className="gap">
            <p className="gap-title">{priority.name}</p>
            <ul className="gap-facts">
              {breaks.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Table({ matrix, kind, label }: { matrix: Matrix; kind: BodyKind; label: string }) {
  const columns = matrix.bodies.map((body, at) => ({ ...body, at })).filter((body) => body.kind === kind);
  if (columns.length === 0) return <p>There are no {label.toLowerCase()} on this day.</p>;
  return (
    <div className="table-scroll" role="region" aria-label={`Table: priorities and ${label}`} tabIndex={0}>
      <table className="coverage">
        <caption className="hidden-visually">Priorities of the top, and which {label} carry them</caption>
        <thead>
          <tr>
            <th scope="col">Priority</th>
            {columns.map(({ slug, name, shortName }) => (
              <th key={slug} scope="col">
                <Link href={bodyAddress(slug)} title={name}>
                  {shortName ?? name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.priorities.map(({ priority, carries }) => (
            <tr key={priority.slug}>
              <th scope="row">{priority.name}</th>
              {columns.map(({ slug, at }) => {
                const cell = carries[at] ?? null;
                return (
                  <td key={slug} className={cell === null ? 'quiet' : `carries-${cell.toLowerCase()}`}>
                    {cell === null ? <span aria-label="does not carry it">–</span> : CELL_WORD[cell]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Carriers({ matrix }: { matrix: Matrix }) {
  const [kind, setKind] = useState<BodyKind>('BLOCK');
  return (
    <>
      <div className="button-row gaps-by" role="group" aria-label="Which bodies">
        {WAYS.map(([each, label]) => (
          <button
            key={each}
            type="button"
            className={each === kind ? 'button' : 'button button-quiet'}
            aria-pressed={each === kind}
            onClick={() => setKind(each)}
          >
            {label}
          </button>
        ))}
      </div>
      <Table matrix={matrix} kind={kind} label={WAYS.find(([each]) => each === kind)?.[1] ?? ''} />
    </>
  );
}

/** From the priorities of the top down: who carries each, and where the chain breaks. */
export function CoveragePage() {
  const query = useQuery(COVERAGE, {});
  return (
    <Page title="Who carries the priorities">
      <GapViews />
      <p className="lead">What the top wants, and whether blocks, LSPs and forums take it up.</p>
      <Loaded query={query}>
        {({ priorityCoverage: matrix }) =>
          matrix.priorities.length === 0 ? (
            <p>No top body has set a priority that holds on this day.</p>
          ) : (
            <>
              <Section title="Where the chain breaks">
                <Breaks
                  rows={matrix.priorities}
                  unused={WAYS.filter(([kind]) => matrix.notAsked.includes(kind)).map(([, label]) => label)}
                />
              </Section>
              <Section title="Priority by priority">
                <Carriers matrix={matrix} />
              </Section>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
