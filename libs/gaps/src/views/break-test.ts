import { cutOff } from '../computations/cut-points.js';
import { reached } from './line-of-sight.js';
import type { LiveView } from './live-view.js';
import { linksOfView } from './network.js';

/** What would be lost without a body or a person. */
export interface BreakTest {
  /** Bodies that would lose their line to a top. */
  readonly severed: readonly string[];
  /** Bodies that would lose their every tie with the rest. */
  readonly cutOff: readonly string[];
  /** Bodies that would be left without a chair. */
  readonly chairless: readonly string[];
  /** Organisations that nobody would speak for on a body any more, with that body. */
  readonly voices: readonly { readonly organisation: string; readonly body: string }[];
  readonly sentence: string;
}

/** Takes a body away and says who would lose the way to a top or every tie. */
export function withoutBody(view: LiveView, body: string): BreakTest {
  const before = reached(view);
  const after = reached(view, [], body);
  const severed = [...before].filter((id) => id !== body && !after.has(id)).sort();
  const apart = cutOff(body, linksOfView(view));
  const name = view.bodies.get(body)?.name ?? body;
  const sentence = `Without ${name}, ${counted(severed.length)} would lose the way to a top body, and ${counted(apart.length)} every tie with the rest.`;
  return { severed, cutOff: apart, chairless: [], voices: [], sentence };
}

/** Takes a person away and says which bodies would be without a chair and which voices would fall silent. Links stay: they join bodies. */
export function withoutPerson(view: LiveView, person: string): BreakTest {
  const left = view.seats.filter((seat) => seat.person !== person);
  const own = view.seats.filter((seat) => seat.person === person);
  const chaired = new Set(left.filter((seat) => seat.role === 'CHAIR').map((seat) => seat.body));
  const chairless = own.filter((seat) => seat.role === 'CHAIR' && !chaired.has(seat.body)).map((seat) => seat.body);
  const spoken = new Set(left.map((seat) => `${seat.organisation} ${seat.body}`));
  const voices = own.flatMap(({ organisation, body }) =>
    organisation !== null && !spoken.has(`${organisation} ${body}`) ? [{ organisation, body }] : [],
  );
  const name = view.structure.people.find((one) => one.id === person)?.name ?? person;
  const sentence = `Without ${name}, ${counted(new Set(chairless).size)} would have no chair, and on ${counted(voices.length)} nobody would speak for the same organisation.`;
  return { severed: [], cutOff: [], chairless: [...new Set(chairless)].sort(), voices, sentence };
}

function counted(count: number): string {
  return count === 0 ? 'no body' : count === 1 ? '1 body' : `${count} bodies`;
}
