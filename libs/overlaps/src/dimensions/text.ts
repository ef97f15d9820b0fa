import type { Projection } from '../projection/projection.js';
import { listed } from '../explain/words.js';
import { textLevel, type TextLevels } from '../text/levels.js';
import type { TextModel } from '../text/text-model.js';
import { UNKNOWN, type Dimension } from './dimension.js';

/** Whether names and remits say the same. */
export function textDimension({ list }: Projection, model: TextModel, levels: TextLevels): Dimension {
  const unknown = (a: number, b: number) => model.cannotTell[a] === 1 || model.cannotTell[b] === 1;
  return {
    id: 'TEXT',
    level: (a, b) => (unknown(a, b) ? UNKNOWN : textLevel(levels, model.score(a, b), () => model.compare(a, b))),
    value: (a, b) => (unknown(a, b) ? null : levels.rank(model.score(a, b))),
    sentence: (a, b) => {
      const text = model.compare(a, b);
      const { units } = model.source;
      const match = text.matches.find((one) => one.likeness >= 0.25);
      const words = text.sharedWords.slice(0, 5).map((shared) => shared.word);
      const nameOf = (body: number) => list.bodies[body]!.name;
      const said = match
        ? [`${nameOf(a)}: “${units.written[match.a]}”; ${nameOf(b)}: “${units.written[match.b]}”.`]
        : [];
      const shared = words.length > 0 ? [`Words that few others use: ${listed(words, 5)}.`] : [];
      const silent = [a, b].filter((body) => list.bodies[body]!.remit === null).map(nameOf);
      const note =
        silent.length > 0 ? [`${listed(silent)} has no recorded remit, so only names and parents were compared.`] : [];
      const found = [...said, ...shared, ...note];
      return found.length > 0 ? found.join(' ') : 'Their names and remits have nothing of note in common.';
    },
  };
}
