import { useEffect, useState } from 'react';
import { refreshAll } from '../graphql/answers.js';
import { asFault, type RequestFault } from '../graphql/fault.js';
import { request } from '../graphql/request.js';
import { settled, useQuery } from '../graphql/use-query.js';
import { untilEnded, useWork, type WorkItem } from '../graphql/work-watch.js';
import { operationId } from '../ui/use-change.js';
import { MEASURE } from './proposal-mutations.js';
import { PROPOSAL_EFFECT, type Effect } from './effect-queries.js';

/** What is known of a proposal's effect. */
export interface Measured {
  effect: Effect | null | undefined;
  /** The work that measures it now. */
  work: WorkItem | undefined;
  measuring: boolean;
  fault: RequestFault | undefined;
  /** Asks for it to be measured. */
  measure: () => void;
}

const askedFor = new Set<string>();

/** The effect of a proposal. Where `start` is given and it is not measured, that is begun at once, once for each version of it and of the structure. */
export function useEffectOf(slug: string, version: number | undefined, start: boolean): Measured {
  const query = settled(useQuery(PROPOSAL_EFFECT, slug === '' ? null : { slug }));
  const [fault, setFault] = useState<RequestFault>();
  const [asking, setAsking] = useState(false);
  const { effect, measuring } = query.data?.proposal ?? {};
  const running = measuring?.id;
  const work = useWork().find(({ id }) => id === running);
  useEffect(() => {
    if (running !== undefined) void untilEnded(running).then(refreshAll);
  }, [running]);
  const measure = () => {
    setFault(undefined);
    setAsking(true);
    request(MEASURE, { input: { operationId: operationId(), slug } })
      .then(({ measureProposal }) => {
        const [refused] = measureProposal.userErrors;
        if (refused) throw new Error(refused.message);
        if (measureProposal.work) void untilEnded(measureProposal.work.id).then(refreshAll);
      })
      .catch((thrown: unknown) => setFault(asFault(thrown)))
      .finally(() => {
        setAsking(false);
        refreshAll();
      });
  };
  const key = `${slug} ${String(version)} ${String(query.data?.structure.version)}`;
  const wanted = start && effect === null && running === undefined && query.data?.proposal?.version === version;
  useEffect(() => {
    if (!wanted || askedFor.has(key)) return;
    askedFor.add(key);
    measure();
  }, [wanted, key]);
  return { effect, work, measuring: asking || running !== undefined, fault: fault ?? query.fault, measure };
}
