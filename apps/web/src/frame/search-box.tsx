import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useLetterKey } from '../ui/keys.js';
import { go, usePlace } from '../ui/place.js';
import type { Choice } from './search-option.js';
import { SearchResults } from './search-results.js';
import { useChoices } from './use-choices.js';

/** What the box knows: the words, what was found for them, and which of it is marked. */
function useSearch(input: React.RefObject<HTMLInputElement | null>) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Enter came before the answer: the first result is opened as soon as it is there.
  const [hurried, setHurried] = useState(false);
  const place = usePlace();
  const text = typed.trim();
  const choices = useChoices(text, place.path === '/explore' ? place.search : '');
  const list = choices?.list ?? [];
  const current = choices?.for === text;
  const close = () => {
    setOpen(false);
    setActive(-1);
    setHurried(false);
  };
  const choose = (choice: Choice | undefined) => {
    setHurried(false);
    if (!choice) return;
    close();
    setTyped('');
    input.current?.blur();
    go(choice.address, { arrive: true });
  };
  useEffect(() => {
    if (hurried && current) choose(list[0]);
  }, [hurried, current]);
  const enter = () => {
    if (current) choose(list[Math.max(active, 0)]);
    else setHurried(text !== '');
  };
  const step = (by: 1 | -1) => {
    if (list.length === 0) return;
    setOpen(true);
    setActive((at) => (at < 0 && by < 0 ? list.length - 1 : (at + by + list.length) % list.length));
  };
  const type = (words: string) => {
    setTyped(words);
    setOpen(true);
    setActive(-1);
    setHurried(false);
  };
  const escape = () => (open ? close() : setTyped(''));
  return {
    typed,
    choices,
    active,
    shown: open && choices !== undefined,
    type,
    setOpen,
    close,
    choose,
    enter,
    step,
    escape,
  };
}

/** Search over bodies, people, organisations and themes: `/` comes here, arrows choose, Enter opens. */
export function SearchBox() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch(input);
  const { typed, choices, active, shown } = search;
  useLetterKey('/', () => input.current?.select());
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') search.escape();
    else if (event.key === 'Enter') search.enter();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      search.step(event.key === 'ArrowDown' ? 1 : -1);
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
        onChange={(event) => search.type(event.target.value)}
        onFocus={() => search.setOpen(typed !== '')}
        onBlur={search.close}
        onKeyDown={onKey}
      />
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
      <SearchResults id={id} choices={choices} open={shown} active={active} onChoose={search.choose} />
    </form>
  );
}
