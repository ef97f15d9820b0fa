import type { Projection } from '../projection/projection.js';
import type { TextLevels } from '../text/levels.js';
import type { TextModel } from '../text/text-model.js';
import type { AgendaModel } from '../agenda/agenda-model.js';
import { agendaDimension } from './agenda.js';
import { areaDimension } from './area.js';
import type { Dimension } from './dimension.js';
import { functionDimension } from './function.js';
import { organisationsDimension } from './orgs.js';
import { peopleDimension } from './people.js';
import { priorityDimension } from './priority.js';
import { significanceOf, type Significance } from './significance.js';
import { textDimension } from './text.js';
import { themeDimension } from './theme.js';

/** What is read and measured of a structure before its pairs are compared. */
export interface Measured {
  readonly text: TextModel;
  readonly levels: TextLevels;
  readonly agenda: AgendaModel;
  readonly chances: Chances;
}

/** What chance would bring about, of people and of organisations. */
export interface Chances {
  readonly people: Significance;
  readonly organisations: Significance;
}

/** Fits what chance would bring about. */
export function measureChances({ people, organisations, list }: Projection): Chances {
  const bodies = list.bodies.length;
  return { people: significanceOf(people, bodies), organisations: significanceOf(organisations, bodies) };
}

/** Every way in which Remit compares two bodies, in the order in which people read them. */
export function allDimensions(projection: Projection, measured: Measured): Dimension[] {
  const { text, levels, agenda, chances } = measured;
  return [
    textDimension(projection, text, levels),
    themeDimension(projection),
    priorityDimension(projection),
    agendaDimension(projection, agenda),
    areaDimension(projection),
    functionDimension(projection),
    peopleDimension(projection, chances.people),
    organisationsDimension(projection, chances.organisations),
  ];
}
