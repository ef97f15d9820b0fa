import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { refreshAll } from '../graphql/answers.js';
import { asFault } from '../graphql/fault.js';
import { graphql } from '../graphql/generated/gql.js';
import { request } from '../graphql/request.js';
import { ROLE_LABEL, useMe, type Me } from '../ui/me.js';

const ACT_AS = graphql(`
  mutation ActAs($input: ActAsInput!) {
    actAs(input: $input) {
      me {
        name
        role
      }
      userErrors {
        message
      }
    }
  }
`);

type Named = Me['people'][number];

function inWords({ name, role }: Pick<Named, 'name' | 'role'>): string {
  return `${name}, ${ROLE_LABEL[role]}`;
}

/** Becomes somebody else for this browser; what came of it, as a sentence. */
async function become(person: Named): Promise<string> {
  const { actAs } = await request(ACT_AS, { input: { operationId: crypto.randomUUID(), person: person.id } });
  if (actAs.me === null) return actAs.userErrors[0]?.message ?? 'Nothing was changed.';
  refreshAll();
  return `You now act as ${inWords(actAs.me)}.`;
}

/** Up and down go from person to person. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

/** Closes the list when the reader goes elsewhere. */
function useLeaving(element: React.RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const onPress = ({ target }: Event) => {
      if (!element.current?.contains(target as Node)) close();
    };
    addEventListener('pointerdown', onPress);
    addEventListener('focusin', onPress);
    return () => {
      removeEventListener('pointerdown', onPress);
      removeEventListener('focusin', onPress);
    };
  }, [open]);
}

/** Who acts here, and a list of who else could. What is done from then on carries the chosen name. */
export function ActingAs() {
  const { me, people } = useMe();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const list = useId();
  const close = () => setOpen(false);
  useLeaving(whole, open, close);
  useEffect(() => {
    if (open) whole.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [open]);
  const choose = (person: Named) => {
    close();
    button.current?.focus();
    become(person).then(setSaid, (thrown: unknown) => setSaid(asFault(thrown).message));
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  return (
    <div className="acting" ref={whole} onKeyDown={onKey}>
      {me && (
        <button
          ref={button}
          type="button"
          className="button-link"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => setOpen(!open)}
        >
          Acting as {inWords(me)} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </button>
      )}
      {open && (
        <ul id={list} className="acting-people" onKeyDown={step}>
          {people.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                aria-current={person.id === me?.id ? 'true' : undefined}
                onClick={() => choose(person)}
              >
                {inWords(person)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span role="status" className="acting-said">
        {said}
      </span>
    </div>
  );
}
