import { Link, overlapAddress } from '../ui/link.js';
import { countOf } from '../ui/numbers.js';
import type { Effect } from './effect-queries.js';

type Findings = Effect['overlaps'];
type Row = Findings['caused'][number];

const FATES: readonly [keyof Omit<Findings, '__typename'>, string][] = [
  ['caused', 'It would cause'],
  ['resolved', 'It would answer'],
  ['joined', 'It would make one body of the bodies of'],
  ['endedWithBody', 'A body ends, which leaves unanswered'],
];

function Rows({ rows, linked }: { rows: readonly Row[]; linked: boolean }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.slug}>
          {linked && row.type === 'OVERLAP' ? <Link href={overlapAddress(row.slug)}>{row.title}</Link> : row.title}
        </li>
      ))}
    </ul>
  );
}

/** What would become of overlaps and gaps: new ones as loudly as answered ones, each with its list. */
export function EffectFindings({ effect }: { effect: Effect }) {
  const all = FATES.flatMap(([fate, words]) =>
    [
      { what: 'overlap', rows: effect.overlaps[fate] },
      { what: 'gap', rows: effect.gaps[fate] },
    ].flatMap(({ what, rows }) => (rows.length === 0 ? [] : [{ fate, words, what, rows }])),
  );
  if (all.length === 0) return <p>No overlap and no gap would come or go.</p>;
  return (
    <ul className="plain fates">
      {all.map(({ fate, words, what, rows }) => (
        <li key={`${fate} ${what}`}>
          <details>
            <summary>
              {words} {countOf(rows.length, what)}
            </summary>
            <Rows rows={rows} linked={fate !== 'caused'} />
          </details>
        </li>
      ))}
    </ul>
  );
}
