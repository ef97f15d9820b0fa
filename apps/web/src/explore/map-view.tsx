import type { Whole } from './explore-queries.js';
import type { ViewState } from './view-state.js';

/** What the map needs to be drawn and steered. */
export interface MapViewProps {
  whole: Whole;
  shown: ReadonlySet<string>;
  view: ViewState;
  onView: (view: ViewState, how?: { replace: boolean }) => void;
}

/** The map. */
export function MapView({ shown }: MapViewProps) {
  return <p className="quiet">The map of these {shown.size} bodies is not part of this build.</p>;
}
