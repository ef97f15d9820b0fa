import { useId, useState } from 'react';
import type { CalibrationPageQuery } from '../graphql/generated/graphql.js';

type Calibration = NonNullable<CalibrationPageQuery['calibration']>;
type Line = Calibration['lines'][number];

const LIKELY = 0.8;
const POSSIBLE = 0.4;
const WATCH = 0.15;

/** What a line is called while likelihoods are not to be read as numbers. */
function bandOf(threshold: number): string {
  if (threshold >= LIKELY) return 'likely';
  if (threshold >= POSSIBLE) return 'possible or likely';
  return threshold >= WATCH ? 'worth watching, possible or likely' : 'nearly everything that was compared';
}

/** Where the line stands: in words until the numbers have been held against enough answers. */
function placeOf(threshold: number, calibrated: boolean): string {
  return calibrated ? `at least ${String(Math.round(threshold * 100))} in 100` : bandOf(threshold);
}

function rangeOf(share: Line['precision']): string {
  if (!share) return '';
  const percent = (value: number) => String(Math.round(value * 100));
  return ` With so few pairs, the true share may lie anywhere from ${percent(share.low)} to ${percent(share.high)} in 100.`;
}

const BASIS = {
  AUDIT: 'Counted on pairs that were drawn by chance and judged in reviews.',
  KNOWN_PAIRS:
    'Counted on the pairs that the workbook records. People chose them, so they are no sample of all pairs: read the shares as a rough sign. Judge the audit pairs of the queue (at least 20) for a fair count.',
  NOTHING: 'Nobody has judged a pair yet, so nothing can be counted.',
} as const;

/** A line through the list that can be moved, and what people said of the pairs above and below it. */
export function CalibrationLine({ calibration }: { calibration: Calibration }) {
  const { lines, calibrated, basis } = calibration;
  const [at, setAt] = useState(() => lines.findIndex(({ threshold }) => Math.abs(threshold - POSSIBLE) < 0.01));
  const id = useId();
  const line = lines[at];
  if (basis === 'NOTHING' || !line) return <p>{BASIS.NOTHING}</p>;
  const place = placeOf(line.threshold, calibrated);
  return (
    <div className="line-choice">
      <label htmlFor={id}>Show pairs that are</label> <strong>{place}</strong>
      <input
        id={id}
        type="range"
        min={0}
        max={lines.length - 1}
        step={1}
        value={at}
        aria-valuetext={place}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
      />
      <p className="line-ends" aria-hidden="true">
        <span>show more pairs</span>
        <span>show fewer pairs</span>
      </p>
      <div role="status">
        <p>
          {line.sentences[0]}
          <span className="quiet">{rangeOf(line.precision)}</span>
        </p>
        <p>
          {line.sentences[1]}
          <span className="quiet">{rangeOf(line.recall)}</span>
        </p>
      </div>
      <p className="quiet">{BASIS[basis]}</p>
    </div>
  );
}
