import { request } from '../graphql/request.js';
import { momentWords } from '../ui/dates.js';
import { useKept } from '../ui/kept.js';
import { useMe } from '../ui/me.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { COMMENT_ON_PROPOSAL } from './proposal-mutations.js';
import type { Proposal } from './proposal-queries.js';

/** Comments, and a box for one more where that may be written. */
export function Remarks({ proposal, changing, may }: { proposal: Proposal; changing: Changing; may: boolean }) {
  const { me } = useMe();
  const { value: text, put: setText, forget } = useKept(`remark ${proposal.slug} ${me?.id ?? ''}`, () => '');
  const send = () => {
    const input = { operationId: operationId(), slug: proposal.slug, text: text.trim() };
    void changing
      .run(async () => (await request(COMMENT_ON_PROPOSAL, { input })).commentOnProposal, 'Your comment is kept.')
      .then((sent) => sent && forget());
  };
  return (
    <>
      {proposal.comments.length === 0 && <p className="quiet">Nobody has commented yet.</p>}
      <ul className="plain remarks">
        {proposal.comments.map((comment) => (
          <li key={comment.id}>
            <p>{comment.text}</p>
            <p className="quiet">
              {comment.by?.name ?? 'Somebody unknown here'}, {momentWords(comment.at)}
            </p>
          </li>
        ))}
      </ul>
      {may && (
        <form
          className="screen-only"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') send();
          }}
        >
          <label className="field">
            <span className="field-label">Your comment</span>
            <textarea rows={2} maxLength={5000} value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <button type="submit" className="button button-quiet" disabled={changing.busy || text.trim() === ''}>
            Comment
          </button>
        </form>
      )}
    </>
  );
}

/** What was done to it, last first. */
export function Story({ proposal }: { proposal: Proposal }) {
  return (
    <details className="screen-only">
      <summary>What was done to it</summary>
      <ol className="plain">
        {[...proposal.history].reverse().map((event) => (
          <li key={event.id}>
            {event.sentence}{' '}
            <span className="quiet">
              {event.by?.name ?? 'Somebody unknown here'}, {momentWords(event.at)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
