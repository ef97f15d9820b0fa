import { AGENDA_RELATED, type AgendaModel } from '../agenda/agenda-model.js';
import type { Projection } from '../projection/projection.js';
import { hasFooting } from '../text/levels.js';
import { UNKNOWN, type Dimension } from './dimension.js';

const SAME = 0.6;
const WORTH_QUOTING = 0.25;

/** Whether their meetings deal with the same business. */
export function agendaDimension({ list }: Projection, agenda: AgendaModel): Dimension {
  return {
    id: 'AGENDA',
    level: (a, b) => {
      const value = agenda.strong(a, b);
      if (value === null) return UNKNOWN;
      if (value < AGENDA_RELATED) return 2;
      return value >= SAME && hasFooting(agenda.compare(a, b)) ? 0 : 1;
    },
    value: (a, b) => agenda.value(a, b),
    sentence: (a, b) => {
      if (agenda.strong(a, b) === 0)
        return 'Their meetings and actions of the last two years deal with different things.';
      const match = agenda.compare(a, b).matches.find((one) => one.likeness >= WORTH_QUOTING);
      if (!match) return 'Their meetings and actions of the last two years use the same rare words.';
      const [nameA, nameB] = [list.bodies[a]!.name, list.bodies[b]!.name];
      const { written } = agenda;
      return `Their meetings deal with like things. ${nameA}: “${written[match.a]}”; ${nameB}: “${written[match.b]}”.`;
    },
  };
}
