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
import { textDimension } from './text.js';
import { themeDimension } from './theme.js';

/** The texts of a structure, read and compared. */
export interface Texts {
  readonly text: TextModel;
  readonly levels: TextLevels;
  readonly agenda: AgendaModel;
}

/** Every way in which Remit compares two bodies, in the order in which people read them. */
export function allDimensions(projection: Projection, texts: Texts): Dimension[] {
  const { text, levels, agenda } = texts;
  return [
    textDimension(projection, text, levels),
    themeDimension(projection),
    priorityDimension(projection),
    agendaDimension(projection, agenda),
    areaDimension(projection),
    functionDimension(projection),
    peopleDimension(projection),
    organisationsDimension(projection),
  ];
}
