import { useId } from 'react';
import { Link } from '../ui/link.js';
import { countOf } from '../ui/numbers.js';
import { KindSymbol } from '../ui/symbol.js';
import { KIND_WORD, LINK_IN, LINK_OUT } from '../ui/words.js';
import { FindingTags } from './body-facts.js';
import type { MapBody } from './explore-queries.js';
import type { Tie } from './link-index.js';
import { countShown, type Branch } from './reporting-tree.js';
import { viewAddress, type ViewState } from './view-state.js';

/** What every row of the outline needs. */
export interface BranchProps {
  branch: Branch;
  ties: ReadonlyMap<string, readonly Tie[]>;
  open: ReadonlySet<string>;
  view: ViewState;
  onToggle: (slug: string) => void;
  onSelect: (slug: string) => void;
}

type RowProps = Pick<BranchProps, 'view' | 'onSelect'>;

function BodyName({ body, view, onSelect, row = false }: { body: MapBody; row?: boolean } & RowProps) {
  return (
    <Link
      href={viewAddress({ ...view, body: body.slug })}
      {...(row ? { 'data-body': body.slug } : {})}
      aria-current={row && view.body === body.slug ? 'true' : undefined}
      onClick={() => onSelect(body.slug)}
    >
      {body.name}
    </Link>
  );
}

/** All links that the nesting does not already say. */
function OtherLinks({ ties, branch, ...row }: { ties: readonly Tie[]; branch: Branch } & RowProps) {
  const other = ties.filter(({ type }) => type !== 'REPORTS_TO');
  const also = branch.also;
  if (other.length + also.length === 0) return null;
  return (
    <details className="branch-links">
      <summary>{countOf(other.length + also.length, 'other link')}</summary>
      <ul>
        {also.map((body) => (
          <li key={body.slug}>
            Also reports to <BodyName body={body} {...row} />
          </li>
        ))}
        {other.map(({ id, type, out, other: body }) => (
          <li key={`${id}${String(out)}`}>
            {out ? LINK_OUT[type] : LINK_IN[type]} <BodyName body={body} {...row} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Toggle({ branch, open, id, onToggle }: { branch: Branch; open: boolean; id: string; onToggle: () => void }) {
  const { body, children } = branch;
  if (children.length === 0) return <span className="branch-toggle" />;
  return (
    <button type="button" className="branch-toggle" aria-expanded={open} aria-controls={id} onClick={onToggle}>
      <span aria-hidden="true">{open ? '−' : '+'}</span>
      <span className="hidden-visually">
        What reports to {body.name} ({countShown(children)})
      </span>
    </button>
  );
}

/** One body of the outline: its name, what it is, its findings, its other links, and below it what reports to it. */
export function OutlineBranch(props: BranchProps) {
  const { branch, ties, open, view, onToggle, onSelect } = props;
  const { body, counted, children } = branch;
  const id = useId();
  const isOpen = open.has(body.slug);
  const below = countShown(children);
  return (
    <li className={counted ? undefined : 'branch-context'}>
      <div className={view.body === body.slug ? 'branch-row selected' : 'branch-row'}>
        <Toggle branch={branch} open={isOpen} id={id} onToggle={() => onToggle(body.slug)} />
        <KindSymbol kind={body.kind} hollow={!body.live} />
        <div className="branch-text">
          <BodyName body={body} view={view} onSelect={onSelect} row />
          <span className="quiet">
            {KIND_WORD[body.kind]}, {countOf(body.seats, 'seat')}
            {!counted && ' (outside the filter)'}
            {!isOpen && below > 0 && `, ${countOf(below, 'body', 'bodies')} below`}
          </span>
          <FindingTags body={body} />
          <OtherLinks ties={ties.get(body.slug) ?? []} branch={branch} view={view} onSelect={onSelect} />
        </div>
      </div>
      <ul id={id} className="branches" hidden={!isOpen || children.length === 0}>
        {isOpen && children.map((child) => <OutlineBranch key={child.body.slug} {...props} branch={child} />)}
      </ul>
    </li>
  );
}
