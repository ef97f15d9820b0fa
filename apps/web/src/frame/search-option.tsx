import type { SearchKind } from '../graphql/generated/graphql.js';
import { MarkedText } from '../ui/marked-text.js';

/** One line of the list below the search box, and where it leads. */
export interface Choice {
  kind: SearchKind | 'MORE';
  address: string;
  what: string;
  name: readonly { text: string; marked: boolean }[];
  context: readonly { text: string; marked: boolean }[];
}

interface SearchOptionProps {
  id: string;
  choice: Choice;
  active: boolean;
  onChoose: () => void;
}

/** One thing that was found: its name with the match marked, what it is, and where else the words stand. */
export function SearchOption({ id, choice, active, onChoose }: SearchOptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      className="search-option"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      // The box keeps the focus, so that the list does not close before the click counts.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="search-name">
        <MarkedText pieces={choice.name} />
      </span>
      <span className="search-what"> {choice.what}</span>
      {choice.context.length > 0 && (
        <span className="search-context">
          <MarkedText pieces={choice.context} />
        </span>
      )}
    </li>
  );
}
