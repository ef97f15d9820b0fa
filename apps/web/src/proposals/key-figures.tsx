import { changeWords, rangeWords } from './figure-words.js';
import type { Effect } from './effect-queries.js';

const KEY = ['bodies', 'hours', 'cost', 'meetings'];

/** The few figures that a board asks for first: now, after and the difference. */
export function KeyFigures({ effect }: { effect: Effect }) {
  const figures = KEY.flatMap((id) => effect.figures.find((figure) => figure.id === id) ?? []);
  return (
    <ul className="figures key-figures">
      {figures.map(({ id, title, unit, before, after, change }) => (
        <li key={id}>
          <strong>{changeWords(change, unit)}</strong>
          {title}: {rangeWords(before, unit)} now, {rangeWords(after, unit)} after
        </li>
      ))}
    </ul>
  );
}
