import { liveView, type LiveView } from '@remit/gaps';
import type { Store } from '@remit/store';
import { isPartialDate } from '@remit/structure';
import { NOTHING_LOADED, Refused } from './refused.js';

/** The structure of a day, its own unless another is asked for, as computed views need it. */
export async function openView(store: Store, asOf: string | undefined): Promise<LiveView> {
  if (asOf !== undefined && !(asOf.length === 10 && isPartialDate(asOf))) {
    throw new Refused(`--as-of ${asOf} is not a day such as 2010-03-05.`, 2);
  }
  const state = await store.structure.state();
  if (state === null) throw new Refused(NOTHING_LOADED);
  const day = asOf ?? state.asAt;
  const tops = await store.structure.tops(day);
  return liveView(
    await store.structure.read(),
    day,
    tops.map(({ id }) => id),
  );
}
