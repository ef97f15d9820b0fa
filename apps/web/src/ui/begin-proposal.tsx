import { graphql } from '../graphql/generated/gql.js';
import { proposalAddress } from './link.js';
import { useMe } from './me.js';
import { go } from './place.js';
import { useChange, type Changing } from './use-change.js';

/** Begins a proposal with a name, a purpose and, where some are given, steps. */
export const DRAFT = graphql(`
  mutation DraftProposal($input: DraftProposalInput!) {
    draftProposal(input: $input) {
      proposal {
        slug
      }
      userErrors {
        message
      }
    }
  }
`);

interface Begun {
  readonly proposal?: { readonly slug: string } | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** Begins a proposal by a change that answers with it, and opens its editor. True when it was begun. */
export async function begin(
  changing: Changing,
  change: () => Promise<Begun>,
  done = 'A proposal is begun.',
): Promise<boolean> {
  let slug: string | undefined;
  const begun = await changing.run(async () => {
    const answer = await change();
    slug = answer.proposal?.slug;
    return answer;
  }, done);
  if (begun && slug !== undefined) go(`${proposalAddress(slug)}/edit`);
  return begun;
}

interface BeginProps {
  /** The change, as the role table calls it. */
  name: string;
  change: () => Promise<Begun>;
  label?: string;
  /** What it is about, for those who do not see what the button stands beside. */
  about: string;
}

/** A button that begins a proposal. Not shown to those who may not. */
export function BeginProposal({ name, change, label = 'Begin a proposal', about }: BeginProps) {
  const changing = useChange();
  const { busy, problem } = changing;
  const { may } = useMe();
  if (!may(name)) return null;
  return (
    <span className="add-to-proposal">
      <button
        type="button"
        className="button button-quiet"
        disabled={busy}
        onClick={() => void begin(changing, change)}
      >
        {label}
        <span className="hidden-visually"> from: {about}</span>
      </button>
      {problem !== undefined && (
        <span role="alert" className="field-problem">
          {problem}
        </span>
      )}
    </span>
  );
}
