import type {
  ActionStatus,
  BodyFunction,
  BodyKind,
  BodyStatus,
  LinkType,
  OverlapBand,
  OverlapClass,
  PriorityPart,
  Role,
  Sector,
  Severity,
} from '../graphql/generated/graphql.js';

/** Kinds of body from the widest remit to the narrowest: the order of every list and legend. */
export const KINDS: readonly BodyKind[] = ['BOARD', 'BLOCK', 'LSP', 'FORUM', 'GROUP'];

/** One body of a kind, as it reads in a sentence. */
export const KIND_WORD: Record<BodyKind, string> = {
  BOARD: 'board',
  BLOCK: 'block',
  LSP: 'local strategic partnership',
  FORUM: 'forum',
  GROUP: 'group',
};

/** A kind where room is short. */
export const KIND_LABEL: Record<BodyKind, string> = {
  BOARD: 'Board',
  BLOCK: 'Block',
  LSP: 'LSP',
  FORUM: 'Forum',
  GROUP: 'Group',
};

/** How a body stands today. */
export const STATUS_LABEL: Record<BodyStatus, string> = {
  ACTIVE: 'In force',
  PROPOSED: 'Proposed',
  DORMANT: 'Dormant',
  CLOSED: 'Closed',
};

/** What kind of partner an organisation is. */
export const SECTOR_LABEL: Record<Sector, string> = {
  COUNTY: 'County council',
  DISTRICT: 'District and borough councils',
  PARISH: 'Town and parish councils',
  HEALTH: 'Health',
  POLICE: 'Police',
  FIRE: 'Fire and rescue',
  JUSTICE: 'Justice',
  EDUCATION: 'Education',
  THIRD_SECTOR: 'Third sector',
  FAITH: 'Faith',
  PRIVATE: 'Private sector',
  HOUSING: 'Housing',
  CENTRAL_GOVERNMENT: 'Central government',
  REGIONAL: 'Regional bodies',
  COMMUNITY: 'Community',
  OTHER: 'Other',
};

/** What a body does. */
export const FUNCTION_LABEL: Record<BodyFunction, string> = {
  DECIDES: 'Decides',
  COMMISSIONS: 'Commissions',
  ADVISES: 'Advises',
  COORDINATES: 'Coordinates',
  DELIVERS: 'Delivers',
  SCRUTINISES: 'Scrutinises',
  CONSULTS: 'Consults',
  SHARES_INFORMATION: 'Shares information',
};

/** What somebody is on a body. */
export const ROLE_LABEL: Record<Role, string> = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice-chair',
  MEMBER: 'Member',
  DEPUTY: 'Deputy',
  ADVISER: 'Adviser',
  OBSERVER: 'Observer',
  SECRETARY: 'Secretary',
};

/** A link read from the body it starts at. */
export const LINK_OUT: Record<LinkType, string> = {
  REPORTS_TO: 'Reports to',
  ADVISES: 'Advises',
  COORDINATES_WITH: 'Coordinates with',
  COMMISSIONS: 'Commissions',
  FUNDS: 'Funds',
  SHARES_INFORMATION_WITH: 'Shares information with',
};

/** The same link read from the body it ends at. */
export const LINK_IN: Record<LinkType, string> = {
  REPORTS_TO: 'Receives reports from',
  ADVISES: 'Is advised by',
  COORDINATES_WITH: 'Coordinates with',
  COMMISSIONS: 'Is commissioned by',
  FUNDS: 'Is funded by',
  SHARES_INFORMATION_WITH: 'Receives information from',
};

/** What two bodies are to each other. */
export const CLASS_LABEL: Record<OverlapClass, string> = {
  DUPLICATION: 'Duplication',
  OVERLAP: 'Overlap',
  NESTED: 'One within the other',
  COMPLEMENTARY: 'Complementary',
  SUCCESSOR: 'One followed the other',
  WATCH: 'Watch list',
};

/** The same in one sentence, for those who meet the word for the first time. */
export const CLASS_MEANING: Record<OverlapClass, string> = {
  DUPLICATION: 'The same work for the same place.',
  OVERLAP: 'Similar work, at least in part.',
  NESTED: 'The work of one is part of the work of the other.',
  COMPLEMENTARY: 'Alike on purpose: another place, or the other side of one task.',
  SUCCESSOR: 'One body took over from the other.',
  WATCH: 'Worth a look, too weak for a name.',
};

/** Classes that ask for a decision; the others are alike on purpose, or too weak to say. */
export const TO_DECIDE: readonly OverlapClass[] = ['DUPLICATION', 'OVERLAP'];

/** How many pairs ask for a decision. */
export function toDecide(classes: readonly { class: OverlapClass; count: number }[]): number {
  return classes.reduce((sum, each) => sum + (TO_DECIDE.includes(each.class) ? each.count : 0), 0);
}

/** How likely it is, in words. */
export const BAND_LABEL: Record<OverlapBand, string> = {
  LIKELY: 'Likely',
  POSSIBLE: 'Possible',
  WATCH: 'Weak',
};

/** How much a gap matters. */
export const SEVERITY_LABEL: Record<Severity, string> = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };

/** Severities, worst first. */
export const SEVERITIES: readonly Severity[] = ['HIGH', 'MEDIUM', 'LOW'];

/** What a body has to do with a priority. */
export const PART_LABEL: Record<PriorityPart, string> = {
  SET_BY: 'Set this priority',
  LED_BY: 'Leads',
  CONTRIBUTED_BY: 'Contributes',
};

/** Where an action stands. */
export const ACTION_LABEL: Record<ActionStatus, string> = { OPEN: 'Open', DONE: 'Done', CANCELLED: 'Cancelled' };

/** Tables of the workbook as a reader calls them. */
export const TABLE_LABEL: Record<string, string> = {
  organisations: 'Organisations',
  people: 'People',
  areas: 'Areas',
  themes: 'Themes',
  bodies: 'Bodies',
  memberships: 'Seats',
  links: 'Links',
  priorities: 'Priorities',
  meetings: 'Meetings',
  actions: 'Actions',
  known_pairs: 'Known pairs',
};
