import { graphql } from '../graphql/generated/gql.js';
import type { LocalRole, MeQuery } from '../graphql/generated/graphql.js';
import { useQuery } from '../graphql/use-query.js';

/** Who acts, and who else could. */
export const ME = graphql(`
  query Me {
    me {
      id
      name
      role
      may
    }
    localPeople {
      id
      name
      role
    }
  }
`);

/** What a role is called after a name. */
export const ROLE_LABEL: Record<LocalRole, string> = {
  VIEWER: 'viewer',
  OFFICER: 'officer',
  POLICY_SUPPORT: 'policy support',
  BOARD: 'board member',
};

/** Who acts here, and what they may do. */
export interface Me {
  /** Undefined until it is known. */
  me: MeQuery['me'] | undefined;
  people: MeQuery['localPeople'];
  /** True when this person may make this change, by the mutation's name; false also while it is not known. */
  may: (change: string) => boolean;
  /** Why they may not, as a sentence to show beside a disabled control; null when they may or it is not known yet. */
  whyNot: (change: string) => string | null;
}

/** Who acts here. Controls that their role may not use are disabled, with the reason beside them. */
export function useMe(): Me {
  const { data } = useQuery(ME, {});
  const me = data?.me;
  const may = (change: string) => me?.may.includes(change) ?? false;
  return {
    me,
    people: data?.localPeople ?? [],
    may,
    whyNot: (change) =>
      me === undefined || may(change)
        ? null
        : `You act as ${me.name}, ${ROLE_LABEL[me.role]}, whose role does not include this. Choose another person under “Acting as” at the top.`,
  };
}
