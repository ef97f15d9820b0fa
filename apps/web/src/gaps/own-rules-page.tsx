import { useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import { refreshAll } from '../graphql/answers.js';
import { asFault, type RequestFault } from '../graphql/fault.js';
import type { OwnRulesQuery } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { useQuery } from '../graphql/use-query.js';
import { followWork } from '../graphql/work-watch.js';
import { Link, ruleAddress } from '../ui/link.js';
import { FaultMessage, Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { GapViews } from './gap-views.js';
import { ADD_OWN_RULE, OWN_RULES, READ_OWN_RULES, REMOVE_OWN_RULE } from './rule-settings-queries.js';

type OwnRule = OwnRulesQuery['ownRules'][number];
type Answer = Promise<{ readonly userErrors: readonly { message: string }[] }>;

/** Makes one change and says what came of it. */
function useChange() {
  const [fault, setFault] = useState<RequestFault>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [done, setDone] = useState('');
  const make = async (change: () => Answer, said: string): Promise<boolean> => {
    setFault(undefined);
    setDone('');
    try {
      const { userErrors } = await change();
      setProblems(userErrors.map(({ message }) => message));
      if (userErrors.length > 0) return false;
      setDone(said);
      followWork();
      refreshAll();
      return true;
    } catch (thrown) {
      setFault(asFault(thrown));
      return false;
    }
  };
  return { fault, problems, done, make };
}

type Change = ReturnType<typeof useChange>;
const newId = () => crypto.randomUUID();

function Said({ change: { fault, problems, done } }: { change: Change }) {
  return (
    <>
      {fault && <FaultMessage fault={fault} />}
      <div role="status">
        {done !== '' && <p>{done}</p>}
        {problems.length > 0 && (
          <div className="notice">
            <p>
              <strong>The rule was not taken.</strong>
            </p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}

interface OneProps {
  own: OwnRule;
  barred: boolean;
  change: Change;
  onEdit: (own: OwnRule) => void;
}

function One({ own: { slug, file, rule, faults }, own, barred, change, onEdit }: OneProps) {
  const remove = () => {
    const input = { operationId: newId(), slug };
    const removing = () => request(REMOVE_OWN_RULE, { input }).then((answer) => answer.removeOwnRule);
    void change.make(removing, `${slug} was taken away.`);
  };
  return (
    <li className="item">
      <div className="item-main">
        <h3>{rule ? <Link href={ruleAddress(slug)}>{rule.title}</Link> : slug}</h3>
        {rule ? (
          <p>
            {rule.cannotAssess ?? countOf(rule.findings, 'finding')}. <span className="quiet">Own rule {slug}</span>
          </p>
        ) : (
          <>
            <p>It is not asked, because:</p>
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
        <p className="quiet path">{file}</p>
        <p>
          <button type="button" className="button button-quiet" onClick={() => onEdit(own)}>
            Change<span className="hidden-visually"> {slug}</span>
          </button>{' '}
          <button type="button" className="button button-quiet" disabled={barred} onClick={remove}>
            Take away<span className="hidden-visually"> {slug}</span>
          </button>
        </p>
      </div>
    </li>
  );
}

interface FormProps {
  draft: { slug: string; text: string };
  setDraft: (draft: { slug: string; text: string }) => void;
  change: Change;
  barred: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
}

function AddForm({ draft, setDraft, change, barred, field }: FormProps) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { operationId: newId(), ...draft };
    const adding = () => request(ADD_OWN_RULE, { input }).then((answer) => answer.addOwnRule);
    void change
      .make(adding, `${draft.slug} passed every check and is asked from now on.`)
      .then((taken) => taken && setDraft({ slug: '', text: '' }));
  };
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-name`}>
          Name
        </label>
        <span className="hint" id={`${id}-name-hint`}>
          Small letters, digits and hyphens, such as no-deputy. A name that is there already gets the new text.
        </span>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={draft.slug}
          aria-describedby={`${id}-name-hint`}
          onChange={(event) => setDraft({ ...draft, slug: event.target.value })}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-text`}>
          The rule
        </label>
        <span className="hint" id={`${id}-text-hint`}>
          Header and query, as in the files that come with Remit. It may only read, and for at most ten seconds.
        </span>
        <textarea
          id={`${id}-text`}
          ref={field}
          className="code"
          rows={14}
          maxLength={20_000}
          spellCheck={false}
          value={draft.text}
          aria-describedby={`${id}-text-hint`}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </div>
      <p>
        <button type="submit" className="button" disabled={barred || draft.slug === '' || draft.text === ''}>
          Check and add
        </button>
      </p>
    </form>
  );
}

function Contents({ data }: { data: OwnRulesQuery }) {
  const change = useChange();
  const [draft, setDraft] = useState({ slug: '', text: '' });
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = ({ slug, text }: OwnRule) => {
    setDraft({ slug, text });
    field.current?.focus();
  };
  const barred = useMe().whyNot('addOwnRule');
  const readAgain = () => {
    const input = { operationId: newId() };
    const reading = () => request(READ_OWN_RULES, { input }).then((answer) => answer.readOwnRules);
    void change.make(reading, 'The folder was read again.');
  };
  return (
    <>
      {barred !== null && <p className="notice">{barred}</p>}
      <Said change={change} />
      <Section title={countOf(data.ownRules.length, 'own rule')} empty={data.ownRules.length === 0 && 'None yet.'}>
        <ul className="items">
          {data.ownRules.map((own) => (
            <One key={own.slug} own={own} barred={barred !== null} change={change} onEdit={edit} />
          ))}
        </ul>
      </Section>
      <Section title="Add a rule">
        <AddForm draft={draft} setDraft={setDraft} change={change} barred={barred !== null} field={field} />
      </Section>
      <Section title="Or put a file into the folder">
        <p>
          A file whose name ends in <code>.cypher</code> counts from the next start, or when the folder is read again:
        </p>
        <p className="path">
          <code>{data.ownRulesFolder}</code>
        </p>
        <p>
          <button type="button" className="button button-quiet" disabled={barred !== null} onClick={readAgain}>
            Read the folder again
          </button>
        </p>
      </Section>
    </>
  );
}

/** Rules that were added here: which are asked, what speaks against the others, adding one, taking one away. */
export function OwnRulesPage() {
  const query = useQuery(OWN_RULES, {});
  return (
    <Page title="Own rules">
      <GapViews />
      <p className="lead">
        Questions of your own, asked beside those that come with Remit. A rule only reads: it cannot change anything,
        open files or reach the network.
      </p>
      <Loaded query={query}>{(data) => <Contents data={data} />}</Loaded>
    </Page>
  );
}
