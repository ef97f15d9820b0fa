import type { OverlapBand, OverlapClass, ReviewState } from '../graphql/generated/graphql.js';
import { Link } from '../ui/link.js';
import { count } from '../ui/numbers.js';
import { ClassTag } from '../ui/tags.js';
import { BAND_LABEL } from '../ui/words.js';
import { STATE_LABEL } from '../ui/review/verdicts.js';

/** A pair as it is listed; what is hidden in blind review is null. */
export interface QueueEntry {
  slug: string;
  names: readonly string[];
  class: OverlapClass | null;
  band: OverlapBand | null;
  reason: string | null;
  /** Undefined while hidden, null where not recorded. */
  hours: number | null | undefined;
  version: number;
  state: ReviewState | null;
  assignee: string | null;
}

interface QueueListProps {
  entries: readonly QueueEntry[];
  shown: string | null;
  chosen: ReadonlySet<string>;
  addressOf: (slug: string) => string;
  onChoose: (slug: string, on: boolean) => void;
}

function Entry({ entry, current, children, address }: EntryProps) {
  const [first = '', second = ''] = entry.names;
  return (
    <li className={current ? 'queue-entry queue-current' : 'queue-entry'}>
      {children}
      <div>
        <p className="queue-names">
          <Link href={address} replace aria-current={current ? 'true' : undefined}>
            {first} <span className="item-and">and</span> {second}
          </Link>
        </p>
        {entry.reason && <p className="item-reason quiet">{entry.reason}</p>}
        <p className="quiet">
          {entry.class && <ClassTag value={entry.class} />} {entry.band && BAND_LABEL[entry.band]}
          {entry.hours !== undefined &&
            (entry.hours === null ? ', hours not recorded' : `, ${count(entry.hours)} hours a year`)}
          {entry.state && entry.state !== 'OPEN' && `, ${STATE_LABEL[entry.state].toLowerCase()}`}
          {entry.assignee && `, for ${entry.assignee}`}
        </p>
      </div>
    </li>
  );
}

interface EntryProps {
  entry: QueueEntry;
  current: boolean;
  address: string;
  children: React.ReactNode;
}

/** The queue: two names, one reason, class, how likely, hours at stake. */
export function QueueList({ entries, shown, chosen, addressOf, onChoose }: QueueListProps) {
  return (
    <ol className="queue-list" aria-label="Pairs in the queue">
      {entries.map((entry) => (
        <Entry key={entry.slug} entry={entry} current={entry.slug === shown} address={addressOf(entry.slug)}>
          <input
            type="checkbox"
            aria-label={`Choose ${entry.names.join(' and ')}`}
            checked={chosen.has(entry.slug)}
            onChange={(event) => onChoose(entry.slug, event.target.checked)}
          />
        </Entry>
      ))}
    </ol>
  );
}
