import { request } from '../graphql/request.js';
import { begin } from '../ui/begin-proposal.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { useMe } from '../ui/me.js';
import { count, countOf } from '../ui/numbers.js';
import { operationId, useChange, type Changing } from '../ui/use-change.js';
import { TradeOff } from './trade-off.js';
import { FROM_OPTION, type Option } from './streamline-queries.js';

function OpenAsProposal({ option, work, changing }: { option: Option; work: string; changing: Changing }) {
  const open = () => {
    const input = { operationId: operationId(), work, option: option.id };
    void begin(
      changing,
      async () => (await request(FROM_OPTION, { input })).proposalFromOption,
      'It is a proposal now.',
    );
  };
  return (
    <button type="button" className="button button-quiet" disabled={changing.busy} onClick={open}>
      Open as a proposal<span className="hidden-visually">: {option.title}</span>
    </button>
  );
}

function sureness({ gap, stepByStep }: Option): string {
  if (stepByStep) return 'Found step by step; a better one may exist';
  if (gap === null) return 'Not known how close to the best';
  return gap < 0.001 ? 'None better of its size' : `At most ${(gap * 100).toFixed(1)}% from the best`;
}

function Coefficients({ option }: { option: Option }) {
  type Choice = Option['choices'][number];
  const number = (key: string, title: string, of: (choice: Choice) => number): Column<Choice> => ({
    key,
    title,
    numeric: true,
    by: of,
    cell: (choice) => count(of(choice)),
  });
  const columns: Column<Choice>[] = [
    { key: 'title', title: 'What', cell: ({ title }) => title },
    number('hours', 'Hours saved', ({ hoursSaved }) => hoursSaved),
    number('kept', 'Business that goes on', ({ businessKept }) => businessKept),
    number('like', 'For likeness', ({ likeness }) => likeness),
    number('fit', 'Off for fit', ({ fitLoss }) => fitLoss),
    number('voice', 'Off for voice', ({ voiceLoss }) => voiceLoss),
    number('seats', 'New seats', ({ newSeats }) => newSeats),
  ];
  return (
    <details>
      <summary>{option.title}: every number it was chosen by</summary>
      <DataTable
        caption={`Numbers of ${option.title}`}
        captionHidden
        columns={columns}
        rows={option.choices}
        rowKey={({ title }) => title}
      />
    </details>
  );
}

/** Ways to streamline with their trade-offs: as a picture, and the same as a table. */
export function Options({ options, work }: { options: readonly Option[]; work: string }) {
  const changing = useChange();
  const may = useMe().may('proposalFromOption');
  const columns: Column<Option>[] = [
    { key: 'title', title: 'Option', cell: (option) => `${String(options.indexOf(option) + 1)}. ${option.title}` },
    {
      key: 'closures',
      title: 'Bodies fewer',
      numeric: true,
      by: ({ closures }) => closures,
      cell: ({ closures }) => count(closures),
    },
    {
      key: 'hours',
      title: 'Hours a year saved',
      numeric: true,
      by: ({ hoursSaved }) => hoursSaved,
      cell: ({ hoursSaved }) => count(hoursSaved),
    },
    {
      key: 'fit',
      title: 'Loss of fit, in hours',
      numeric: true,
      by: ({ fitLoss }) => fitLoss,
      cell: ({ fitLoss }) => count(fitLoss),
    },
    {
      key: 'voice',
      title: 'Loss of voice, in hours',
      numeric: true,
      by: ({ voiceLoss }) => voiceLoss,
      cell: ({ voiceLoss }) => count(voiceLoss),
    },
    {
      key: 'falls',
      title: 'Falls through',
      cell: ({ blockers }) => (blockers.length === 0 ? 'Nothing' : countOf(blockers.length, 'thing')),
    },
    { key: 'sure', title: 'How sure', cell: sureness },
    ...(may
      ? [
          {
            key: 'open',
            title: 'Go on',
            cell: (option: Option) => <OpenAsProposal option={option} work={work} changing={changing} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <p>
        {countOf(options.length, 'way')}, none worse than another in everything. Hours are as the search counts them; a
        proposal measures them again.
      </p>
      {changing.problem !== undefined && (
        <p role="alert" className="field-problem">
          {changing.problem}
        </p>
      )}
      <TradeOff options={options} />
      <DataTable caption="Ways to streamline" captionHidden columns={columns} rows={options} rowKey={({ id }) => id} />
      {options.map((option) => (
        <Coefficients key={option.id} option={option} />
      ))}
    </>
  );
}
