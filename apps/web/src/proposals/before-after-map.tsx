import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Waiting } from '../ui/loaded.js';
import type { Change } from './changes-queries.js';
import type { PictureProps } from './before-after-picture.js';
import type { Side } from './map-union.js';

/** The drawing library is fetched only when the map is opened. */
const Picture = lazy<ComponentType<PictureProps>>(() =>
  import('./before-after-picture.js').then(
    ({ BeforeAfterPicture }) => ({ default: BeforeAfterPicture }),
    () => ({ default: () => <p>The map could not be fetched. The lists below say the same.</p> }),
  ),
);

const SIDES: readonly [Side, string][] = [
  ['before', 'Before'],
  ['after', 'After'],
  ['changes', 'Changes'],
];

/** One map with a switch: before, after, or only what changes. Nothing moves between the three. */
export function BeforeAfterMap({ slug, changes }: { slug: string; changes: readonly Change[] }) {
  const [side, setSide] = useState<Side>();
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
      {side && (
        <Suspense fallback={<Waiting what="Drawing the map" />}>
          <Picture slug={slug} side={side} changes={changes} />
        </Suspense>
      )}
    </div>
  );
}
