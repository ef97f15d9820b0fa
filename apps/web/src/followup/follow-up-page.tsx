import { useQuery } from '../graphql/use-query.js';
import { ChangeOutcome } from '../ui/change-outcome.js';
import { dateWords } from '../ui/dates.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link, proposalAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { DECISION_LABEL, STATE_LABEL } from '../ui/proposal-words.js';
import { useChange, type Changing } from '../ui/use-change.js';
import { ActionRow } from './action-row.js';
import { FOLLOW_UPS, type FollowUp } from './follow-up-queries.js';
import { overdueFirst, pressingFirst, progressOf } from './how-far.js';
import { Promises } from './promises.js';

function One({ followUp, changing, may }: { followUp: FollowUp; changing: Changing; may: boolean }) {
  const { proposal, actions, promises, promiseRule } = followUp;
  return (
    <section className="follow-up" aria-label={proposal.title}>
      <h2>
        <Link href={proposalAddress(proposal.slug)}>{proposal.title}</Link>{' '}
        <span className="tag tag-low">{progressOf(actions)}</span>
      </h2>
      {proposal.decision && (
        <p>
          {DECISION_LABEL[proposal.decision.decision]} on {dateWords(proposal.decision.date)}: {proposal.decision.text}{' '}
          <span className="quiet">({STATE_LABEL[proposal.state]})</span>
        </p>
      )}
      <ul className="plain">
        {overdueFirst(actions).map((action) => (
          <ActionRow
            key={`${action.id} ${String(proposal.version)}`}
            action={action}
            proposal={proposal}
            changing={changing}
            may={may}
          />
        ))}
      </ul>
      <h3>Promised and actual</h3>
      <Promises promises={promises} rule={promiseRule} />
    </section>
  );
}

function summary(followUps: readonly FollowUp[]): string {
  const actions = followUps.flatMap((followUp) => followUp.actions);
  const overdue = actions.filter(({ status }) => status === 'OVERDUE').length;
  const open = actions.filter(({ status }) => status === 'OPEN').length;
  return `${countOf(followUps.length, 'decision')}. ${countOf(overdue, 'action')} overdue, ${String(open)} not yet done, ${String(actions.length - overdue - open)} done.`;
}

/** What happened to what was decided: overdue first, each checked against the structure, with promised against actual. */
export function FollowUpPage() {
  const query = useQuery(FOLLOW_UPS, {});
  const changing = useChange();
  const { may } = useMe();
  return (
    <Page title="Follow-up">
      <p className="lead">
        What happened to what was decided. Whether it is so is checked against the structure, not said by hand.
      </p>
      <ChangeOutcome changing={changing} />
      <Loaded query={query}>
        {({ structure, followUps }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : followUps.length === 0 ? (
            <p>
              Nothing has been decided yet. <Link href="/proposals">Proposals</Link> before the board come here once
              they are.
            </p>
          ) : (
            <>
              <p className="list-count">{summary(followUps)}</p>
              {pressingFirst(followUps).map((followUp) => (
                <One
                  key={followUp.proposal.slug}
                  followUp={followUp}
                  changing={changing}
                  may={may('changeDecisionAction')}
                />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
