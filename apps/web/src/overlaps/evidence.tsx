import { percent, roundedToSum, signed } from '../ui/numbers.js';
import { BAND_LABEL } from '../ui/words.js';
import type { Overlap } from './overlap-queries.js';

type Dimension = Overlap['dimensions'][number];

function weightWords(dimension: Dimension, hundredths: number): string {
  if (dimension.key === 'PRIOR') return 'Where it starts';
  if (dimension.level === null) return 'Not known';
  if (hundredths === 0) return 'Says nothing';
  const strength = Math.abs(hundredths) >= 200 ? 'Strongly' : Math.abs(hundredths) < 60 ? 'Slightly' : '';
  const side = hundredths > 0 ? 'for' : 'against';
  return strength ? `${strength} ${side}` : side === 'for' ? 'For' : 'Against';
}

/** Where each bar begins and ends on one scale, so that each starts where the one above ended. */
function waterfall(rows: readonly number[]): { left: number; width: number }[] {
  let at = 0;
  const spans = rows.map((row) => {
    const from = at;
    at += row;
    return { low: Math.min(from, at), high: Math.max(from, at) };
  });
  const low = Math.min(0, ...spans.map((span) => span.low));
  const high = Math.max(0, ...spans.map((span) => span.high));
  const scale = 100 / Math.max(1, high - low);
  return spans.map((span) => ({ left: (span.low - low) * scale, width: (span.high - span.low) * scale }));
}

function Bar({ span, hundredths }: { span: { left: number; width: number } | undefined; hundredths: number }) {
  if (!span || hundredths === 0) return null;
  return (
    <span className="fall" aria-hidden="true">
      <span
        className={hundredths < 0 ? 'fall-bar fall-against' : 'fall-bar'}
        style={{ left: `${String(span.left)}%`, width: `${String(Math.max(span.width, 0.6))}%` }}
      />
    </span>
  );
}

interface EvidenceProps {
  overlap: Pick<Overlap, 'dimensions' | 'band' | 'completeness'>;
  /** Which pair, where a page shows several. */
  of?: string;
}

/** The evidence as a table whose rows add up to the total: in words first, then as a bar, then as a number. */
export function Evidence({ overlap, of = '' }: EvidenceProps) {
  const { rows, total } = roundedToSum(overlap.dimensions.map(({ bits }) => bits));
  const spans = waterfall(rows);
  return (
    <>
      <div className="table-scroll" role="region" aria-label={`Table of evidence${of}`} tabIndex={0}>
        <table className="evidence">
          <caption className="hidden-visually">Evidence for and against; the points add up to the last row</caption>
          <thead>
            <tr>
              <th scope="col">Evidence</th>
              <th scope="col">Speaks</th>
              <th scope="col" className="evidence-bars">
                <span className="hidden-visually">Bar, the same as the points</span>
              </th>
              <th scope="col" className="numeric">
                Points
              </th>
            </tr>
          </thead>
          <tbody>
            {overlap.dimensions.map((dimension, index) => (
              <tr key={dimension.key}>
                <th scope="row">
                  {dimension.title}
                  {dimension.sentence && <span className="evidence-sentence">{dimension.sentence}</span>}
                </th>
                <td>
                  {weightWords(dimension, rows[index] ?? 0)}
                  {dimension.halved && (
                    <span className="evidence-sentence">Half counted: another row says the same.</span>
                  )}
                </td>
                <td className="evidence-bars">
                  <Bar span={spans[index]} hundredths={rows[index] ?? 0} />
                </td>
                <td className="numeric">{signed(rows[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td>{BAND_LABEL[overlap.band]}</td>
              <td className="evidence-bars" />
              <td className="numeric">{signed(total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="quiet">
        One point more makes it twice as likely that the two do the same work; one less, half as likely. Of all the
        facts that could count, {percent(overlap.completeness)} are recorded.
      </p>
    </>
  );
}
