import { useId, useState, type KeyboardEvent } from 'react';
import { MarkedText } from './marked-text.js';
import { useRecordSearch, type FoundRecords } from './use-record-search.js';

type Kind = 'BODY' | 'PERSON' | 'ORGANISATION';

const WORDS: Record<Kind, { one: string; many: string }> = {
  BODY: { one: 'body', many: 'bodies' },
  PERSON: { one: 'person', many: 'people' },
  ORGANISATION: { one: 'organisation', many: 'organisations' },
};

interface ChooserProps {
  label: string;
  /** What is chosen from; a body unless said otherwise. */
  kind?: Kind;
  /** The name of what is chosen now. */
  chosen?: string | undefined;
  onChoose: (slug: string, name: string) => void;
}

function Found({ id, found, kind, active, onChoose }: FoundProps) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={`Found ${WORDS[kind].many}`} className="chooser-list">
      {found.records.map((hit, index) => (
        <li
          key={hit.slug}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          className="search-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit)}
        >
          <span className="search-name">
            <MarkedText pieces={hit.name} />
          </span>
          <span className="search-what"> {hit.what}</span>
        </li>
      ))}
    </ul>
  );
}

interface FoundProps {
  id: string;
  found: FoundRecords;
  kind: Kind;
  active: number;
  onChoose: (hit: FoundRecords['records'][number]) => void;
}

function wordsFor(found: FoundRecords, kind: Kind): string {
  if (found.failed) return 'The search cannot be reached. Try again in a moment.';
  const { length } = found.records;
  if (length === 0) return `No ${WORDS[kind].one} is called that. Try fewer letters, or part of the name.`;
  return `${String(length)} ${length === 1 ? WORDS[kind].one : WORDS[kind].many}`;
}

/** Chooses a body, a person or an organisation by typing part of its name: arrows choose, Enter takes. */
export function Chooser({ label, kind = 'BODY', chosen, onChoose }: ChooserProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const found = useRecordSearch(typed ?? '', kind);
  const open = typed !== undefined && found !== undefined && found.for === typed.trim();
  const list = open ? found.records : [];
  const choose = ({ slug, name }: FoundRecords['records'][number]) => {
    setTyped(undefined);
    onChoose(slug, name.map(({ text }) => text).join(''));
  };
  const onKey = (event: KeyboardEvent) => {
    const at = list[active];
    if (event.key === 'Escape') setTyped(undefined);
    else if (event.key === 'Enter' && at) {
      event.preventDefault();
      choose(at);
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
      {open && list.length > 0 && <Found id={id} found={found} kind={kind} active={active} onChoose={choose} />}
      <p className={open && list.length === 0 ? 'hint' : 'hidden-visually'} role="status">
        {open ? wordsFor(found, kind) : ''}
      </p>
    </div>
  );
}
