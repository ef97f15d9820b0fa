import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { request } from '../graphql/request.js';
import { useLetterKey } from '../ui/keys.js';
import { go, usePlace } from '../ui/place.js';
import { SEARCH } from './frame-query.js';
import { SearchOption, type Choice } from './search-option.js';
import { choicesFor } from './search-choices.js';

const WAIT_MS = 120;

/** What is found for the words typed so far; an older answer never overtakes a newer one. */
function useChoices(text: string, here: string) {
  const [choices, setChoices] = useState<{ for: string; list: Choice[]; failed: boolean }>();
  useEffect(() => {
    if (text === '') return;
    const stopped = new AbortController();
    const timer = setTimeout(() => {
      request(SEARCH, { text }, stopped.signal).then(
        (data) => setChoices({ for: text, list: choicesFor(data.search, text, here), failed: false }),
        () => {
          if (!stopped.signal.aborted) setChoices({ for: text, list: [], failed: true });
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [text, here]);
  return text === '' ? undefined : choices;
}

function countWords(found: number): string {
  return found === 1 ? '1 result' : `${String(found)} results`;
}

/** Search over bodies, people, organisations and themes: `/` comes here, arrows choose, Enter opens. */
export function SearchBox() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const place = usePlace();
  const text = typed.trim();
  const choices = useChoices(text, place.path === '/explore' ? place.search : '');
  const list = choices?.list ?? [];
  const shown = open && choices !== undefined;
  const hits = list.filter((choice) => choice.kind !== 'MORE').length;

  useLetterKey('/', () => input.current?.select());

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    setTyped('');
    input.current?.blur();
    go(choice.address);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (open) close();
      else setTyped('');
    } else if (event.key === 'Enter' && choices?.for === text) {
      choose(list[Math.max(active, 0)]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && list.length > 0) {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => (at < 0 && step < 0 ? list.length - 1 : (at + step + list.length) % list.length));
    }
  };

  return (
    <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
      <label className="hidden-visually" htmlFor={`${id}-input`}>
        Search bodies, people, organisations and themes
      </label>
      <input
        id={`${id}-input`}
        ref={input}
        className="search-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search bodies, people, themes"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${String(active)}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(typed !== '')}
        onBlur={close}
        onKeyDown={onKey}
      />
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
      <div className="search-results" hidden={!shown}>
        <ul id={`${id}-list`} role="listbox" aria-label="Found" hidden={list.length === 0}>
          {list.map((choice, index) => (
            <SearchOption
              key={choice.address}
              id={`${id}-${String(index)}`}
              choice={choice}
              active={index === active}
              onChoose={() => choose(choice)}
            />
          ))}
        </ul>
        {choices?.failed === true && <p className="search-none">Search cannot be reached. Try again in a moment.</p>}
        {choices?.failed === false && hits === 0 && (
          <p className="search-none">Nothing is called that. Try fewer letters, or part of the name.</p>
        )}
      </div>
      <p className="hidden-visually" role="status">
        {shown && !choices.failed ? countWords(hits) : ''}
      </p>
    </form>
  );
}
