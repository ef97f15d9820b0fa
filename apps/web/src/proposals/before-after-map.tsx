import { useCallback, useState } from 'react';
import type { Change } from './changes-queries.js';
import { shownOn, type Side, type Whole } from './map-union.js';
import { Picture } from './picture.js';

const SIDES: readonly [Side, string][] = [
  ['before', 'Before'],
  ['after', 'After'],
  ['changes', 'Changes'],
];
const SAID: Record<Side, string> = { before: 'as it is now', after: 'as it would be', changes: 'with changes' };

interface MapProps {
  slug: string;
  changes: readonly Change[];
  /** Bodies that the steps name. */
  named: readonly string[];
}

/** One map with a switch: before, after, or only what changes. Nothing moves between the three. */
export function BeforeAfterMap({ slug, changes, named }: MapProps) {
  const [side, setSide] = useState<Side>();
  const shownOf = useCallback(
    (whole: Whole) => shownOn(side ?? 'after', whole, changes, named),
    [side, changes, named],
  );
  return (
    <div className="before-after screen-only">
      <fieldset className="sides">
        <legend>Show on the map</legend>
        {SIDES.map(([value, label]) => (
          <label key={value} className="choice">
            <input type="radio" name="side" checked={side === value} onChange={() => setSide(value)} />
            <span className="choice-label">{label}</span>
          </label>
        ))}
      </fieldset>
      {side && <Picture slug={slug} said={SAID[side]} shownOf={shownOf} />}
    </div>
  );
}
