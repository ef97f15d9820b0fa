import { useState } from 'react';
import type { Verdict } from '../graphql/generated/graphql.js';
import { CheckFilter } from '../ui/check-filter.js';
import { countOf } from '../ui/numbers.js';
import { AssigneeFilter, StateFilter } from '../ui/review/review-filters.js';
import type { Reviewing } from '../ui/review/use-review.js';
import { verdictsOn } from '../ui/review/verdicts.js';
import { CLASS_LABEL, CLASS_MEANING } from '../ui/words.js';
import type { QueueEntry } from './queue-list.js';
import { CLASSES, type QueueView } from './queue-view.js';

interface FiltersProps {
  view: QueueView;
  counts: ReadonlyMap<string, number>;
  people: readonly { id: string; name: string }[];
  onView: (view: QueueView) => void;
}

function atLeast(from: number): string {
  if (from === 0) return 'Every pair, however weak';
  return `Pairs that are at least ${String(from)}% likely`;
}

function Threshold({ view, onView }: Pick<FiltersProps, 'view' | 'onView'>) {
  const [moving, setMoving] = useState<number>();
  const from = moving ?? view.from;
  const settle = () => {
    if (moving !== undefined) onView({ ...view, from: moving });
    setMoving(undefined);
  };
  return (
    <label className="field">
      <span className="field-label">How likely at least</span>
      <span className="hint">{atLeast(from)}</span>
      <input
        type="range"
        min={0}
        max={95}
        step={5}
        value={from}
        aria-valuetext={atLeast(from)}
        onChange={(event) => setMoving(Number(event.target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </label>
  );
}

function Meanings() {
  return (
    <details className="meanings">
      <summary>What the words mean</summary>
      <dl>
        {CLASSES.map((each) => (
          <div key={each}>
            <dt>{CLASS_LABEL[each]}</dt>
            <dd>{CLASS_MEANING[each]}</dd>
          </div>
        ))}
      </dl>
      <p>
        Hours at stake are the member hours a year of the smaller of the two bodies. The list begins with what is both
        likely and large.
      </p>
    </details>
  );
}

/** What the queue lists. */
export function QueueFilters({ view, counts, people, onView }: FiltersProps) {
  const toggled = <T extends string>(all: readonly T[], chosen: readonly string[]) =>
    all.filter((each) => chosen.includes(each));
  return (
    <details className="queue-filters">
      <summary>Filters, threshold and blind review</summary>
      {!view.blind && (
        <div className="filter-columns">
          <Threshold view={view} onView={onView} />
          <CheckFilter
            legend="What it looks like"
            options={CLASSES.map((value) => ({ value, label: CLASS_LABEL[value], count: counts.get(value) ?? 0 }))}
            chosen={view.classes}
            onChange={(chosen) => onView({ ...view, classes: toggled(CLASSES, chosen) })}
          />
          <StateFilter chosen={view.states} onChange={(states) => onView({ ...view, states })} />
          <AssigneeFilter
            people={people}
            assignee={view.assignee}
            onChange={(assignee) => onView({ ...view, assignee })}
          />
        </div>
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={view.blind}
          onChange={(event) => onView({ ...view, blind: event.target.checked, pair: null })}
        />
        Hide scores until I have given my verdict
      </label>
      <Meanings />
    </details>
  );
}

interface BulkProps {
  chosen: readonly QueueEntry[];
  reviewing: Reviewing;
  onDone: () => void;
}

/** One verdict for all that are ticked. */
export function Bulk({ chosen, reviewing, onDone }: BulkProps) {
  const [verdict, setVerdict] = useState<Verdict>('DISMISS');
  const [reason, setReason] = useState('');
  if (chosen.length === 0) return null;
  return (
    <form
      className="callout bulk"
      onSubmit={(event) => {
        event.preventDefault();
        void reviewing.give(chosen, verdict, reason.trim()).then((given) => given && onDone());
      }}
    >
      <p>
        <strong>{countOf(chosen.length, 'pair')} chosen.</strong> One verdict for all:
      </p>
      <label className="field">
        <span className="field-label">Verdict</span>
        <select value={verdict} onChange={(event) => setVerdict(event.target.value as Verdict)}>
          {verdictsOn('OVERLAP').map((each) => (
            <option key={each.verdict} value={each.verdict}>
              {each.button}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">Why?</span>
        <input
          type="text"
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p className="button-row">
        <button type="submit" className="button" disabled={reviewing.busy || reason.trim() === ''}>
          Save for all
        </button>
        <button type="button" className="button button-quiet" onClick={onDone}>
          Choose none
        </button>
      </p>
    </form>
  );
}
