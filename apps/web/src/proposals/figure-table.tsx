import { DataTable, type Column } from '../ui/data-table.js';
import { countOf } from '../ui/numbers.js';
import { SubjectLink } from '../ui/subject-link.js';
import { amount, changeWords, rangeWords } from './figure-words.js';
import type { Figure } from './effect-queries.js';

type Item = Figure['items'][number];

function Behind({ figure }: { figure: Figure }) {
  const word = (value: Item['before']) => (value === null ? 'not counted' : amount(value.likely, figure.unit));
  if (figure.items.length === 0) return <>No single thing changes.</>;
  return (
    <details className="behind">
      <summary>
        {countOf(figure.items.length, 'change')}
        <span className="hidden-visually"> behind {figure.title}</span>
      </summary>
      <ul>
        {figure.items.map((item) => (
          <li key={`${item.type} ${item.slug}`}>
            <SubjectLink subject={item} />: {word(item.before)} now, {word(item.after)} after
          </li>
        ))}
      </ul>
    </details>
  );
}

/** On a phone a figure is a block, not a row, and each of its numbers says what it is. */
const labelled = (label: string, words: string) => (
  <>
    <span className="stacked-label">{label}: </span>
    {words}
  </>
);

const COLUMNS: Column<Figure>[] = [
  {
    key: 'title',
    title: 'What is measured',
    cell: (figure) => (
      <>
        {figure.title}
        {figure.assumed && <span className="quiet"> (some of it assumed)</span>}
      </>
    ),
  },
  { key: 'before', title: 'Now', cell: ({ before, unit }) => labelled('Now', rangeWords(before, unit)) },
  { key: 'after', title: 'After', cell: ({ after, unit }) => labelled('After', rangeWords(after, unit)) },
  { key: 'change', title: 'Difference', cell: ({ change, unit }) => labelled('Difference', changeWords(change, unit)) },
  { key: 'behind', title: 'What is behind it', cell: (figure) => <Behind figure={figure} /> },
];

/** On paper the lists stand under the table: things that read the same are counted. */
function Printed({ figures }: { figures: readonly Figure[] }) {
  const word = (value: Item['before'], unit: Figure['unit']) => (value === null ? 'none' : amount(value.likely, unit));
  return (
    <div className="print-only printed-lists">
      {figures.map(({ id, title, unit, items }) => {
        const said = items.map(({ name, before, after }) => `${name}: ${word(before, unit)} → ${word(after, unit)}`);
        const times = [...new Set(said)].map((text) => [text, said.filter((one) => one === text).length] as const);
        return (
          <p key={id}>
            <strong>{title}.</strong>{' '}
            {times.map(([text, many]) => (many === 1 ? text : `${text} (${String(many)} times)`)).join('; ')}.
          </p>
        );
      })}
    </div>
  );
}

const moves = ({ change }: Figure) => change.low !== 0 || change.high !== 0;

/** Figures now and after with the difference and the list behind each; those that stay as they are follow, closed. */
export function FigureTable({ figures, caption }: { figures: readonly Figure[]; caption: string }) {
  const [moved, same] = [figures.filter(moves), figures.filter((figure) => !moves(figure))];
  return (
    <>
      {moved.length === 0 ? (
        <p>No figure changes.</p>
      ) : (
        <>
          <div className="stacked-figures">
            <DataTable caption={caption} captionHidden columns={COLUMNS} rows={moved} rowKey={({ id }) => id} />
          </div>
          <Printed figures={moved.filter(({ items }) => items.length > 0)} />
        </>
      )}
      {same.length > 0 && (
        <details>
          <summary>{countOf(same.length, 'figure')} that would stay as they are</summary>
          <ul>
            {same.map(({ id, sentence }) => (
              <li key={id}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
