import { graphql } from '../graphql/generated/gql.js';
import type { FindingType } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { proposalAddress } from './link.js';
import { useMe } from './me.js';
import { go } from './place.js';
import { operationId, useChange } from './use-change.js';

const FROM_FINDING = graphql(`
  mutation ProposalFromFinding($input: ProposalFromFindingInput!) {
    proposalFromFinding(input: $input) {
      proposal {
        slug
      }
      userErrors {
        message
      }
    }
  }
`);

interface AddProps {
  type: FindingType;
  slug: string;
  /** What it is about, for those who do not see what the button stands beside. */
  about: string;
}

/** Begins a proposal from a finding and opens its editor. Not shown to those who may not. */
export function AddToProposal({ type, slug, about }: AddProps) {
  const changing = useChange();
  const { may } = useMe();
  if (!may('proposalFromFinding')) return null;
  const begin = async () => {
    let begun: string | undefined;
    const input = { operationId: operationId(), type, slug };
    const done = await changing.run(async () => {
      const { proposalFromFinding } = await request(FROM_FINDING, { input });
      begun = proposalFromFinding.proposal?.slug;
      return proposalFromFinding;
    }, 'A proposal is begun.');
    if (done && begun !== undefined) go(`${proposalAddress(begun)}/edit`);
  };
  return (
    <span className="add-to-proposal">
      <button type="button" className="button button-quiet" disabled={changing.busy} onClick={() => void begin()}>
        Begin a proposal<span className="hidden-visually"> from: {about}</span>
      </button>
      {changing.problem !== undefined && (
        <span role="alert" className="field-problem">
          {changing.problem}
        </span>
      )}
    </span>
  );
}
