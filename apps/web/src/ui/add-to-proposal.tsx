import { graphql } from '../graphql/generated/gql.js';
import type { FindingType } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { BeginProposal } from './begin-proposal.js';
import { operationId } from './use-change.js';

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
  /** What the finding says. */
  about: string;
}

/** Begins a proposal from a finding. */
export function AddToProposal({ type, slug, about }: AddProps) {
  const change = async () => {
    const input = { operationId: operationId(), type, slug };
    return (await request(FROM_FINDING, { input })).proposalFromFinding;
  };
  return <BeginProposal name="proposalFromFinding" change={change} about={about} />;
}
