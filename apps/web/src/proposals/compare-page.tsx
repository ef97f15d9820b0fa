import { useQuery } from '../graphql/use-query.js';
import { Link, proposalAddress } from '../ui/link.js';
import { useListChoice } from '../ui/list-address.js';
import { Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { listed } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { isApplied, STATE_LABEL } from '../ui/proposal-words.js';
import { comparisonRows, incomparable, type Cell, type Column, type Row } from './compare-columns.js';
import { CompareMap } from './compare-map.js';
import { rangeWords } from './figure-words.js';
import { PaperButtons } from './paper-buttons.js';
import { PROPOSAL_LIST, PROPOSAL_PAGE, type ProposalCard } from './proposal-queries.js';
import { useEffectOf } from './use-effect-of.js';

const MOST = 6;
/** On a page of A4 there is room for one fewer. */
const MOST_ON_PAPER = 5;

/** One option as a column; while it is not measured that is begun. Hooks are asked for a fixed number of options. */
function useColumn(card: ProposalCard | undefined, may: boolean): Column | undefined {
  const slug = card?.slug ?? '';
  const page = useQuery(PROPOSAL_PAGE, card ? { slug } : null).data?.proposal;
  const { effect } = useEffectOf(slug, page?.version, may && card !== undefined && card.operations.length > 0);
  if (!card) return undefined;
  const findings = effect ? [effect.overlaps, effect.gaps] : undefined;
  return {
    key: slug,
    title: card.title,
    figures: effect?.figures ?? null,
    counts: {
      caused: findings?.reduce((sum, { caused }) => sum + caused.length, 0) ?? null,
      resolved: findings?.reduce((sum, { resolved, joined }) => sum + resolved.length + joined.length, 0) ?? null,
      blockers: page?.blockers.length ?? null,
    },
  };
}

function CellWords({ cell, unit }: { cell: Cell; unit: Row['unit'] }) {
  if (cell.value === null) return <span className="quiet">Not measured yet</span>;
  return (
    <>
      {rangeWords(cell.value, unit)}
      {cell.standing !== null && (
        <span className={`tag standing-${cell.standing}`}>{cell.standing === 'best' ? 'Best' : 'Worst'}</span>
      )}
    </>
  );
}

/** Rows that were left out because they would compare different things. */
function LeftOut({ columns }: { columns: readonly Column[] }) {
  const left = incomparable(columns);
  if (left.length === 0) return null;
  return (
    <p className="quiet">
      Not compared, because the options do not start from the same figure (each counts what it touches itself, or was
      measured on another version of the structure): {listed(left.map(({ title }) => title.toLowerCase()))}.
    </p>
  );
}

function Table({ columns }: { columns: readonly Column[] }) {
  const rows = comparisonRows(columns);
  if (rows.length === 0)
    return <p role="status">Nothing is measured yet, or nothing differs. Figures appear here by themselves.</p>;
  return (
    <div className="table-scroll" role="region" aria-label="Table: options compared" tabIndex={0}>
      <table className="options-table">
        <caption className="hidden-visually">Options compared</caption>
        <thead>
          <tr>
            <th scope="col">What is measured</th>
            <th scope="col">Doing nothing</th>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                <Link href={proposalAddress(key)}>{title}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, unit, cells }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {cells.map((cell, at) => (
                <td key={at}>
                  <CellWords cell={cell} unit={unit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Compared({ chosen }: { chosen: readonly ProposalCard[] }) {
  const may = useMe().may('measureProposal');
  const columns = Array.from({ length: MOST }, (_, at) => useColumn(chosen[at], may));
  const there = columns.filter((column) => column !== undefined);
  return (
    <>
      <Table columns={there} />
      <LeftOut columns={there} />
      {there.length > 0 && <CompareMap options={there} />}
      {there.length > 0 && there.length <= MOST_ON_PAPER && <PaperButtons slugs={there.map(({ key }) => key)} />}
    </>
  );
}

/** Options and doing nothing as columns, what is measured as rows, best and worst in words. */
export function CompareProposalsPage() {
  const [slugs, choose] = useListChoice('with');
  const query = useQuery(PROPOSAL_LIST, {});
  return (
    <Page title="Compare proposals" back={{ href: '/proposals', label: 'All proposals' }} full={false}>
      <p className="lead">
        What each would do, beside doing nothing. Where less or more is plainly better, the best and worst are named.
      </p>
      <Loaded query={query}>
        {({ proposals: all }) => {
          const proposals = all.filter(({ state }) => !isApplied(state));
          return (
            <>
              <fieldset className="screen-only">
                <legend>Options, six at most</legend>
                {proposals.map(({ slug, title, state }) => (
                  <label key={slug} className="choice">
                    <input
                      type="checkbox"
                      checked={slugs.includes(slug)}
                      disabled={!slugs.includes(slug) && slugs.length >= MOST}
                      onChange={({ target }) =>
                        choose(target.checked ? [...slugs, slug] : slugs.filter((one) => one !== slug))
                      }
                    />
                    <span className="choice-label">
                      {title} <span className="quiet">({STATE_LABEL[state].toLowerCase()})</span>
                    </span>
                  </label>
                ))}
              </fieldset>
              <Compared chosen={proposals.filter(({ slug }) => slugs.includes(slug)).slice(0, MOST)} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
