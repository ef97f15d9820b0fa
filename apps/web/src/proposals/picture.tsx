import { lazy, Suspense, type ComponentType } from 'react';
import { Waiting } from '../ui/loaded.js';
import type { PictureProps } from './before-after-picture.js';

/** The drawing library is fetched only when the map is opened. */
const Lazy = lazy<ComponentType<PictureProps>>(() =>
  import('./before-after-picture.js').then(
    ({ BeforeAfterPicture }) => ({ default: BeforeAfterPicture }),
    () => ({ default: () => <p>The map could not be fetched. The words beside it say the same.</p> }),
  ),
);

/** The structure before and after on one layout. */
export function Picture(props: PictureProps) {
  return (
    <Suspense fallback={<Waiting what="Drawing the map" />}>
      <Lazy {...props} />
    </Suspense>
  );
}
