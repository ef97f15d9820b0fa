import type { Choice } from './search-option.js';
import { SearchOption } from './search-option.js';
import type { Choices } from './use-choices.js';

interface SearchResultsProps {
  id: string;
  choices: Choices | undefined;
  open: boolean;
  active: number;
  onChoose: (choice: Choice) => void;
}

function countWords(found: number): string {
  return found === 1 ? '1 result' : `${String(found)} results`;
}

/** The list below the search box, and how many results there are for those who hear the page. */
export function SearchResults({ id, choices, open, active, onChoose }: SearchResultsProps) {
  const list = choices?.list ?? [];
  const hits = list.filter((choice) => choice.kind !== 'MORE').length;
  return (
    <>
      <div className="search-results" hidden={!open}>
        <ul id={`${id}-list`} role="listbox" aria-label="Found" hidden={list.length === 0}>
          {list.map((choice, index) => (
            <SearchOption
              key={choice.address}
              id={`${id}-${String(index)}`}
              choice={choice}
              active={index === active}
              onChoose={() => onChoose(choice)}
            />
          ))}
        </ul>
        {choices?.failed === true && <p className="search-none">Search cannot be reached. Try again in a moment.</p>}
        {choices?.failed === false && hits === 0 && (
          <p className="search-none">Nothing is called that. Try fewer letters, or part of the name.</p>
        )}
      </div>
      <p className="hidden-visually" role="status">
        {open && choices?.failed === false ? countWords(hits) : ''}
      </p>
    </>
  );
}
