import { useState } from 'react';
import type { ViewStance } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { useKept } from '../ui/kept.js';
import { useMe } from '../ui/me.js';
import { countOf } from '../ui/numbers.js';
import { STANCE_LABEL } from '../ui/proposal-words.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { GIVE_VIEW } from './proposal-mutations.js';
import type { Proposal } from './proposal-queries.js';

const ORDER: readonly ViewStance[] = ['OBJECT', 'CONDITIONS', 'SUPPORT'];
const ASKED: readonly [ViewStance, string][] = [
  ['SUPPORT', 'I support it'],
  ['CONDITIONS', 'I support it under conditions'],
  ['OBJECT', 'I object'],
];

function ViewForm({ proposal, changing }: { proposal: Proposal; changing: Changing }) {
  const { me } = useMe();
  const kept = useKept<{ stance?: ViewStance; reason: string }>(`view ${proposal.slug} ${me?.id ?? ''}`, () => ({
    reason: '',
  }));
  const { stance, reason } = kept.value;
  const [missing, setMissing] = useState('');
  const give = () => {
    const problem = stance === undefined ? 'Choose one.' : reason.trim() === '' ? 'Say why, in your own words.' : '';
    setMissing(problem);
    if (stance === undefined || problem !== '') return;
    const input = { operationId: operationId(), slug: proposal.slug, stance, reason: reason.trim() };
    const given = changing.run(
      async () => (await request(GIVE_VIEW, { input })).giveView,
      'Your view is kept. You now see those of the others.',
    );
    void given.then((done) => done && kept.forget());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <fieldset>
        <legend>Your own view</legend>
        <p className="hint">
          You see what the others think once you have said it. {countOf(proposal.viewsGiven, 'member')} so far.
        </p>
        {missing !== '' && (
          <p className="field-problem" role="alert">
            {missing}
          </p>
        )}
        {ASKED.map(([value, label]) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="stance"
              checked={stance === value}
              onChange={() => kept.put({ stance: value, reason })}
            />
            <span className="choice-label">{label}</span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span className="field-label">{stance === 'CONDITIONS' ? 'Under which conditions' : 'Why'}</span>
        <textarea
          rows={3}
          maxLength={5000}
          value={reason}
          onChange={(event) => kept.put({ ...kept.value, reason: event.target.value })}
        />
      </label>
      <button type="submit" className="button" disabled={changing.busy}>
        Give my view
      </button>
    </form>
  );
}

/** Who objects and who supports it. A board member is asked first and sees the others afterwards. */
export function MemberViews({
  proposal,
  changing,
  mayGive,
}: {
  proposal: Proposal;
  changing: Changing;
  mayGive: boolean;
}) {
  const { views, ownView, viewsGiven } = proposal;
  const open = proposal.state === 'SUBMITTED' || proposal.state === 'CONSULTATION';
  const sorted = [...views].sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance));
  return (
    <>
      {sorted.length === 0 && (
        <p>
          {viewsGiven === 0
            ? 'No board member has given a view yet.'
            : `${countOf(viewsGiven, 'board member')} gave a view. Views are shown to members who gave their own, and to everybody once it is decided.`}
        </p>
      )}
      {sorted.length > 0 && (
        <ul className="plain views-given">
          {sorted.map((view) => (
            <li key={view.by.id} className={view.stance === 'OBJECT' ? 'no-line' : undefined}>
              <p>
                <strong>
                  {view.by.name}: {STANCE_LABEL[view.stance].toLowerCase()}
                </strong>
              </p>
              <p>{view.reason}</p>
            </li>
          ))}
        </ul>
      )}
      {open && mayGive && ownView === null && <ViewForm proposal={proposal} changing={changing} />}
    </>
  );
}
