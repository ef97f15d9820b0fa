import { useId, useState, type KeyboardEvent } from 'react';
import { MarkedText } from '../ui/marked-text.js';
import { useBodySearch, type FoundBodies } from './use-body-search.js';

interface BodyChooserProps {
  label: string;
  /** The name of the body that is chosen now. */
  chosen?: string | undefined;
  onChoose: (slug: string) => void;
}

function Found({ id, found, active, onChoose }: FoundProps) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label="Bodies found" className="chooser-list">
      {found.bodies.map((body, index) => (
        <li
          key={body.slug}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          className="search-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(body.slug)}
        >
          <span className="search-name">
            <MarkedText pieces={body.name} />
          </span>
          <span className="search-what"> {body.what}</span>
        </li>
      ))}
    </ul>
  );
}

interface FoundProps {
  id: string;
  found: FoundBodies;
  active: number;
  onChoose: (slug: string) => void;
}

function wordsFor(found: FoundBodies): string {
  if (found.failed) return 'The search cannot be reached. Try again in a moment.';
  const { length } = found.bodies;
  if (length === 0) return 'No body is called that. Try fewer letters, or part of the name.';
  return length === 1 ? '1 body' : `${String(length)} bodies`;
}

/** Chooses a body by typing part of its name: arrows choose, Enter takes. */
export function BodyChooser({ label, chosen, onChoose }: BodyChooserProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const found = useBodySearch(typed ?? '');
  const open = typed !== undefined && found !== undefined && found.for === typed.trim();
  const list = open ? found.bodies : [];
  const choose = (slug: string) => {
    setTyped(undefined);
    onChoose(slug);
  };
  const onKey = (event: KeyboardEvent) => {
    const at = list[active];
    if (event.key === 'Escape') setTyped(undefined);
    else if (event.key === 'Enter' && at) {
      event.preventDefault();
      choose(at.slug);
    } else if (list.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + list.length) % list.length);
    }
  };
  return (
    <div className="chooser">
      <label className="field-label" htmlFor={`${id}-input`}>
        {label}
      </label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Type part of a name"
        aria-expanded={list.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={list.length > 0 ? `${id}-${String(active)}` : undefined}
        value={typed ?? chosen ?? ''}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKey}
      />
      {open && list.length > 0 && <Found id={id} found={found} active={active} onChoose={choose} />}
      <p className={open && list.length === 0 ? 'hint' : 'hidden-visually'} role="status">
        {open ? wordsFor(found) : ''}
      </p>
    </div>
  );
}
