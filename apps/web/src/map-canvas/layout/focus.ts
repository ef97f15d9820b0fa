import { focusGroups, type FocusRequest } from './focus-groups.js';
import { placeFocus, type FocusPlaces } from './focus-place.js';

/** One body in the middle and its neighbours around it. */
export function layOutFocus(request: FocusRequest): FocusPlaces {
  return placeFocus(request, focusGroups(request));
}
