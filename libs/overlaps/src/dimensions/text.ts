import type { Projection } from '../projection/projection.js';
import { listed } from '../explain/words.js';
import type { BodyList } from '../projection/bodies.js';
import { TEXT_LEVEL, textLevel, type TextLevels } from '../text/levels.js';
import type { TextModel } from '../text/text-model.js';
import { UNKNOWN, type Dimension } from './dimension.js';

const MOST_WORDS = 5;
const WORTH_QUOTING = 0.25;
const PARENTS_COUNT = 1;

/** Whether names and remits say the same. */
export function textDimension({ list }: Projection, model: TextModel, levels: TextLevels): Dimension {
  const unknown = (a: number, b: number) => model.cannotTell[a] === 1 || model.cannotTell[b] === 1;
  return {
    id: 'TEXT',
    level: (a, b) => (unknown(a, b) ? UNKNOWN : textLevel(levels, model.score(a, b), () => model.compare(a, b))),
    value: (a, b) => (unknown(a, b) ? null : levels.rank(model.score(a, b))),
    sentence: (a, b) => textSentence(list, model, levels, a, b),
  };
}

function textSentence(list: BodyList, model: TextModel, levels: TextLevels, a: number, b: number): string {
  const text = model.compare(a, b);
  const words = text.sharedWords.slice(0, MOST_WORDS).map((shared) => shared.word);
  const silent = [a, b].filter((body) => list.bodies[body]!.remit === null).map((body) => list.bodies[body]!.name);
  const note =
    silent.length > 0 ? [`${listed(silent)}: no remit recorded, so only names and parents were compared.`] : [];
  const alike = textLevel(levels, model.score(a, b), () => text) <= TEXT_LEVEL.related;
  if (!alike) {
    const few = words.length > 0 ? `; they share only a few words (${listed(words, MOST_WORDS)})` : '';
    return [`Their names and remits say different things${few}.`, ...note].join(' ');
  }
  return [...sentencesAlike(list, model, a, b), ...sharedWords(words), ...parentsNote(model, a, b), ...note].join(' ');
}

function sentencesAlike(list: BodyList, model: TextModel, a: number, b: number): string[] {
  const { written } = model.source.units;
  const match = model.compare(a, b).matches.find((one) => one.likeness >= WORTH_QUOTING);
  if (!match) return ['Their names and remits are more alike than those of most pairs.'];
  return [`${list.bodies[a]!.name}: “${written[match.a]}”; ${list.bodies[b]!.name}: “${written[match.b]}”.`];
}

function sharedWords(words: readonly string[]): string[] {
  return words.length > 0 ? [`Words that few others use: ${listed(words, MOST_WORDS)}.`] : [];
}

function parentsNote(model: TextModel, a: number, b: number): string[] {
  const parents = model.parents(a, b);
  if (Math.abs(parents) < PARENTS_COUNT) return [];
  return [parents > 0 ? 'The bodies they report to are alike as well.' : 'The bodies they report to are not alike.'];
}
