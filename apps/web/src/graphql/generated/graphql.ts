/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Accepts that something may lose its home. */
export type AcceptBlockerInput = {
  /** Id of the blocker. */
  blocker: string;
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Why; empty takes the acceptance back. */
  reason: string;
  /** Slug of the proposal. */
  slug: string;
};

/** Who to act as. */
export type ActAsInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Id of the person. */
  person: string;
};

/** Whether an action is still to be done. */
export type ActionStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'OPEN';

/** A rule to add, or a new text for one that was added before. */
export type AddOwnRuleInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Its name: small letters, digits and hyphens, such as `no-deputy`. */
  slug: string;
  /** The text of the file: header and query. */
  text: string;
};

/** An alternative that was considered and not chosen. */
export type AlternativeInput = {
  /** What it was. */
  title: string;
  /** Why it was not chosen. */
  whyNot: string;
};

/** Applies what was approved. */
export type ApplyProposalInput = {
  /** Version of the structure that was seen. */
  expectedStructureVersion: number;
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the proposal. */
  slug: string;
};

/** How large an area is. */
export type AreaLevel =
  | 'COUNTY'
  | 'DISTRICT'
  | 'LOCALITY'
  | 'NATIONAL'
  | 'PARISH'
  | 'REGION'
  | 'WARD';

/** Who is to look at one or more findings: all of them or none. */
export type AssignFindingsInput = {
  /** Id of the person; null takes whoever is assigned off. */
  assignee?: string | null | undefined;
  /** The findings, at most 100. */
  findings: Array<FindingAtVersion>;
  /** A note for them. */
  note?: string | null | undefined;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
};

/** What to show of the structure. Values inside one field are alternatives; fields narrow each other. */
export type BodyFilter = {
  /** Area slugs; a larger area includes the areas within it. */
  areas?: Array<string> | null | undefined;
  /** Only these bodies, by slug. */
  bodies?: Array<string> | null | undefined;
  /** Bodies that are concerned by an open finding. */
  findings?: Array<FindingKind> | null | undefined;
  /** Bodies of one of these kinds. */
  kinds?: Array<BodyKind> | null | undefined;
  /** Bodies on which a partner of one of these sectors sits. */
  sectors?: Array<Sector> | null | undefined;
  /** Bodies with one of these words for them. */
  statuses?: Array<BodyStatus> | null | undefined;
  /** Words to find in names, short names and remits. */
  text?: string | null | undefined;
  /** Theme slugs; a broad theme includes its narrower ones. */
  themes?: Array<string> | null | undefined;
};

/** What a body does. */
export type BodyFunction =
  | 'ADVISES'
  | 'COMMISSIONS'
  | 'CONSULTS'
  | 'COORDINATES'
  | 'DECIDES'
  | 'DELIVERS'
  | 'SCRUTINISES'
  | 'SHARES_INFORMATION';

/** What a body is, from the widest remit to the narrowest. */
export type BodyKind =
  | 'BLOCK'
  | 'BOARD'
  | 'FORUM'
  | 'GROUP'
  | 'LSP';

/** Today's word for a body. Dates, not this word, decide whether it counts on a day. */
export type BodyStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'DORMANT'
  | 'PROPOSED';

/** Which answers tell how good a line through the list is. */
export type CalibrationBasis =
  /** Reviews of pairs drawn by chance. */
  | 'AUDIT'
  /** Pairs that the workbook records: people chose them, so they are no sample of all pairs. */
  | 'KNOWN_PAIRS'
  /** Nobody has judged a pair yet. */
  | 'NOTHING';

/** Which work to stop. */
export type CancelWorkInput = {
  /** Global id of the work. */
  id: string;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
};

/** How a body carries a priority. */
export type Carries =
  | 'CONTRIBUTES'
  | 'LEADS'
  | 'THROUGH_ANOTHER';

/** Who does what by when. */
export type ChangeDecisionActionInput = {
  /** Id of the action. */
  action: string;
  /** By when. */
  due?: string | null | undefined;
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Name of who does it. */
  owner?: string | null | undefined;
  /** Slug of the proposal. */
  slug: string;
};

/** What becomes of one thing. */
export type ChangeFate =
  /** It is new. */
  | 'ADDED'
  /** It stays and says something else. */
  | 'CHANGED'
  /** It ends, with no follower. */
  | 'ENDED'
  /** One that was there already carries it on. */
  | 'JOINED'
  /** It stays with a body that ends. */
  | 'LEFT'
  /** Another carries it on. */
  | 'MOVED'
  /** It had not begun and never will. */
  | 'WITHDRAWN';

/** A comment on one finding. */
export type CommentOnFindingInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the finding. */
  slug: string;
  /** What to say: at most 2,000 letters. */
  text: string;
  /** What sort of finding. */
  type: FindingType;
};

/** A remark. */
export type CommentOnProposalInput = {
  /** The operation that it is about. */
  operation?: string | null | undefined;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the proposal. */
  slug: string;
  /** What it says. */
  text: string;
};

/** The record of a decision. No part may be blank. */
export type DecideProposalInput = {
  /** Who does what by when. */
  actions?: Array<DecisionActionInput> | null | undefined;
  /** What was considered and not chosen; doing nothing is always one. */
  alternatives: Array<AlternativeInput>;
  /** Ids of the operations that are approved; left out: all, or none when rejected. */
  approved?: Array<string> | null | undefined;
  /** When. */
  date: string;
  /** What was decided. */
  decision: DecisionKind;
  /** Dispensations granted, or “None”. */
  dispensations: string;
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Interests declared, or “None declared”. */
  interests: string;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Why. */
  reasons: string;
  /** Slug of the proposal. */
  slug: string;
  /** The decision in words. */
  text: string;
};

/** Who does an approved operation by when. */
export type DecisionActionInput = {
  /** By when. */
  due?: string | null | undefined;
  /** Id of the operation. */
  operation: string;
  /** Name of who does it. */
  owner?: string | null | undefined;
};

/** How an action of a decision stands. What can be seen in the structure is never set by hand. */
export type DecisionActionStatus =
  /** So in the live structure, or said to be done where the structure cannot show it. */
  | 'DONE'
  /** Not yet so in the live structure. */
  | 'OPEN'
  /** Not yet so, and its day is past. */
  | 'OVERDUE';

/** What the board decided. */
export type DecisionKind =
  /** All of it. */
  | 'APPROVED'
  /** Some operations, and not the others. */
  | 'APPROVED_IN_PART'
  /** None of it. */
  | 'REJECTED';

/** Begins a proposal. */
export type DraftProposalInput = {
  /** The day from which the changes hold; the day of the structure when left out. */
  day?: string | null | undefined;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Its changes. */
  operations?: Array<ProposalOperationInput> | null | undefined;
  /** What it is meant to achieve. */
  purpose: string;
  /** What it is called. */
  title: string;
};

/** Says something else about a proposal. */
export type EditProposalInput = {
  /** Share of business that goes on, likeliest, 0 to 1; left out: as it is. */
  businessThatGoesOn?: number | null | undefined;
  /** Left out: as it is. */
  day?: string | null | undefined;
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** More seats than this on one body are many; left out: as it is. */
  largeBody?: number | null | undefined;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Left out: as it is. */
  purpose?: string | null | undefined;
  /** Pounds an hour; null takes it away. */
  rate?: number | null | undefined;
  /** Slug of the proposal. */
  slug: string;
  /** Left out: as it is. */
  title?: string | null | undefined;
};

/** What one thing behind a figure is. */
export type EffectItemType =
  /** An action. */
  | 'Action'
  /** A body. */
  | 'Body'
  /** A theme in an area. */
  | 'Cell'
  /** A meeting. */
  | 'Meeting'
  /** An organisation. */
  | 'Organisation'
  /** A person. */
  | 'Person'
  /** A priority. */
  | 'Priority'
  /** A seat. */
  | 'Seat'
  /** A sector. */
  | 'Sector'
  /** A sector's voice on a theme. */
  | 'Voice';

/** What a figure is counted in. */
export type EffectUnit =
  /** Things. */
  | 'COUNT'
  /** Hours a year. */
  | 'HOURS'
  /** Pounds a year. */
  | 'POUNDS';

/** A finding, at the version of its review that was seen: 0 when nobody had touched it. */
export type FindingAtVersion = {
  /** The version of its review that was seen; 0 for none. */
  expectedVersion: number;
  /** Slug of the finding. */
  slug: string;
  /** What sort of finding. */
  type: FindingType;
};

/** What was found about a body. */
export type FindingKind =
  | 'GAP'
  | 'OVERLAP';

/** What sort of finding a review is of. */
export type FindingType =
  | 'CLUSTER'
  | 'GAP'
  | 'OVERLAP';

/** Which gaps to list. */
export type GapFilter = {
  /** Only those assigned to this person, by id. */
  assignee?: string | null | undefined;
  /** Only gaps that concern this body, by slug. */
  body?: string | null | undefined;
  /** Only those found now and not by the analysis before the last import, or dismissed before and listed again since. */
  onlyNew?: boolean | null | undefined;
  /** Rule slugs. */
  rules?: Array<string> | null | undefined;
  /** Gaps that matter so much. */
  severities?: Array<Severity> | null | undefined;
  /** How their review stands. Left out: all but the dismissed. */
  states?: Array<ReviewState> | null | undefined;
};

/** A board member's own view. */
export type GiveViewInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Why, or under which conditions. */
  reason: string;
  /** Slug of the proposal. */
  slug: string;
  /** For or against. */
  stance: ViewStance;
};

/** How many work on a theme in an area. */
export type HeatmapState =
  /** One or two bodies for the whole of it. */
  | 'COVERED'
  /** Three or more bodies for the whole of it. */
  | 'CROWDED'
  /** Nobody. */
  | 'EMPTY'
  /** Bodies for parts of the area only. */
  | 'IN_PART';

/** How one body is linked to another. `REPORTS_TO` means accountable to. */
export type LinkType =
  | 'ADVISES'
  | 'COMMISSIONS'
  | 'COORDINATES_WITH'
  | 'FUNDS'
  | 'REPORTS_TO'
  | 'SHARES_INFORMATION_WITH';

/** What to take where nothing is recorded, and what an hour costs. What is left out is the middle of the body's kind; no rate gives no pounds. */
export type LoadAssumptions = {
  /** Pounds an hour, from 0 to 1,000. */
  hourlyRate?: number | null | undefined;
  /** Hours that a meeting takes, from 0 to 24. */
  meetingHours?: number | null | undefined;
  /** Meetings a year, from 0 to 366. */
  meetingsPerYear?: number | null | undefined;
  /** Hours that everyone together spends preparing a meeting, from 0 to 1,000. */
  preparationHours?: number | null | undefined;
};

/** Among whom hours are divided. */
export type LoadBy =
  | 'ORGANISATION'
  | 'PERSON'
  | 'SECTOR'
  | 'THEME';

/** What somebody is here for. Each role may make the changes that its `may` lists. */
export type LocalRole =
  /** Sits on the Public Service Board: comments and decides. */
  | 'BOARD'
  /** Keeps the structure and reviews findings. */
  | 'OFFICER'
  /** Supports the board: reviews findings and prepares its papers. */
  | 'POLICY_SUPPORT'
  /** Reads. */
  | 'VIEWER';

/** Asks for the effect. */
export type MeasureProposalInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the proposal. */
  slug: string;
};

/** A body being thought of. Name or remit, or a theme, must say something. */
export type NearestBodiesInput = {
  /** Areas that it would cover, by slug. */
  areas?: Array<string> | null | undefined;
  /** How many bodies to name, at most 20. */
  first?: number | null | undefined;
  /** What it would be called. */
  name?: string | null | undefined;
  /** What it would be for, in sentences. */
  remit?: string | null | undefined;
  /** Themes that it would work on, by slug. */
  themes?: Array<string> | null | undefined;
};

/** A body that a proposal begins. */
export type NewBodyInput = {
  /** Slugs of areas. */
  areas?: Array<string> | null | undefined;
  /** What it does. */
  functions?: Array<BodyFunction> | null | undefined;
  /** What sort of body; GROUP when left out. */
  kind?: BodyKind | null | undefined;
  /** The law that asks for it. */
  legalBasis?: string | null | undefined;
  /** Hours of one meeting. */
  meetingHours?: number | null | undefined;
  /** Meetings a year. */
  meetingsPerYear?: number | null | undefined;
  /** Name. */
  name: string;
  /** Hours that everyone together spends preparing one meeting. */
  preparationHours?: number | null | undefined;
  /** What it is for. */
  remit?: string | null | undefined;
  /** Short name. */
  shortName?: string | null | undefined;
  /** Made from the name when left out. */
  slug?: string | null | undefined;
  /** True when the law asks for it. */
  statutory?: boolean | null | undefined;
  /** A finer word for the kind. */
  subtype?: string | null | undefined;
  /** Slugs of themes. */
  themes?: Array<string> | null | undefined;
};

/** What an operation does. */
export type OperationKind =
  /** One body carries on another's work: body, into, takesScope, takesDuties. */
  | 'ABSORB'
  /** A link begins: from, to, linkType, note. */
  | 'ADD_LINK'
  /** A seat begins: body, person, organisation, role, voting. */
  | 'ADD_SEAT'
  /** Other areas: body, add, remove. */
  | 'CHANGE_AREAS'
  /** Other functions: body, add, remove. */
  | 'CHANGE_FUNCTIONS'
  /** Another remit: body, remit. */
  | 'CHANGE_REMIT'
  /** Other themes: body, add, remove. */
  | 'CHANGE_THEMES'
  /** A body ends: body. */
  | 'CLOSE'
  /** A new body begins: newBody. */
  | 'CREATE'
  /** Several bodies become a new one: bodies, newBody, chair. */
  | 'MERGE'
  /** A body leads a priority: priority, body. */
  | 'NAME_LEAD'
  /** A link ends: link. */
  | 'REMOVE_LINK'
  /** A seat ends: seat. */
  | 'REMOVE_SEAT'
  /** Another name: body, name, shortName. */
  | 'RENAME'
  /** Open actions move: from, to, only. */
  | 'RE_HOME_ACTIONS'
  /** Reporting lines move: from, to, only. */
  | 'RE_HOME_CHILDREN'
  /** Meetings to come move: from, to, only. */
  | 'RE_HOME_MEETINGS'
  /** Seats move: from, to, only. */
  | 'RE_HOME_MEMBERS';

/** How likely it is, in words: decimals would claim more than is known. */
export type OverlapBand =
  | 'LIKELY'
  | 'POSSIBLE'
  | 'WATCH';

/** What an overlap looks like, after the US GAO's words. */
export type OverlapClass =
  /** Alike on purpose: another place, or the other side of one task. */
  | 'COMPLEMENTARY'
  /** The same work for the same place. */
  | 'DUPLICATION'
  /** One is part of the other. */
  | 'NESTED'
  /** Similar work, at least in part. */
  | 'OVERLAP'
  /** One followed the other. */
  | 'SUCCESSOR'
  /** Worth a look, too weak for a name. */
  | 'WATCH';

/** Which overlaps to list. */
export type OverlapFilter = {
  /** Only those assigned to this person, by id. */
  assignee?: string | null | undefined;
  /** Only overlaps that concern this body, by slug. */
  body?: string | null | undefined;
  /** Overlaps of one of these classes. */
  classes?: Array<OverlapClass> | null | undefined;
  /** Only those at least so likely, 0 to 1. */
  minProbability?: number | null | undefined;
  /** Only those found now and not by the analysis before the last import, or dismissed before and listed again since. */
  onlyNew?: boolean | null | undefined;
  /** How their review stands. Left out: all but the dismissed. */
  states?: Array<ReviewState> | null | undefined;
};

/** Whose eyes the structure is seen with. */
export type PartnerInput = {
  /** An organisation or a sector. */
  kind: PartnerKind;
  /** The organisation's slug, or the sector's word. */
  slug: string;
};

/** How partners are looked at: an organisation with its parts, or a whole sector. */
export type PartnerKind =
  | 'ORGANISATION'
  | 'SECTOR';

/** What a body has to do with a priority. */
export type PriorityPart =
  | 'CONTRIBUTED_BY'
  | 'LED_BY'
  | 'SET_BY';

/** How far a promise has come. */
export type PromiseStatus =
  /** The promised figure is reached. */
  | 'ADDRESSED'
  /** Less. */
  | 'NOT'
  /** At least a tenth of the promised change has happened. */
  | 'PARTLY';

/** Makes a finding a proposal. */
export type ProposalFromFindingInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the finding. */
  slug: string;
  /** What it is called; left out: what the finding says. */
  title?: string | null | undefined;
  /** OVERLAP, CLUSTER or GAP. */
  type: FindingType;
};

/** Makes an option a proposal. */
export type ProposalFromOptionInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Id of the option. */
  option: string;
  /** What it is called; left out: what the option says. */
  title?: string | null | undefined;
  /** Global id of the work that found it. */
  work: string;
};

/** One change. OperationKind says which fields each kind takes; others are not looked at. */
export type ProposalOperationInput = {
  /** What is added. */
  add?: Array<string> | null | undefined;
  /** Slugs of the bodies that merge. */
  bodies?: Array<string> | null | undefined;
  /** Slug of the body. */
  body?: string | null | undefined;
  /** Slug of the person who will chair. */
  chair?: string | null | undefined;
  /** Slug of the body that something moves or leads from. */
  from?: string | null | undefined;
  /** Its own in the proposal; made when left out. */
  id?: string | null | undefined;
  /** Slug of the body that carries on. */
  into?: string | null | undefined;
  /** What it does. */
  kind: OperationKind;
  /** Slug of the link that ends. */
  link?: string | null | undefined;
  /** What sort of link. */
  linkType?: LinkType | null | undefined;
  /** The new name. */
  name?: string | null | undefined;
  /** The body that begins. */
  newBody?: NewBodyInput | null | undefined;
  /** A note on the link. */
  note?: string | null | undefined;
  /** Slugs of what moves; left out: all. */
  only?: Array<string> | null | undefined;
  /** Slug of the organisation that gets a seat. */
  organisation?: string | null | undefined;
  /** Slug of the person who gets a seat. */
  person?: string | null | undefined;
  /** Slug of the priority. */
  priority?: string | null | undefined;
  /** Why it is proposed. */
  reason?: string | null | undefined;
  /** The new remit. */
  remit?: string | null | undefined;
  /** What is taken away. */
  remove?: Array<string> | null | undefined;
  /** The role of the seat; MEMBER when left out. */
  role?: Role | null | undefined;
  /** Slug of the seat that ends. */
  seat?: string | null | undefined;
  /** The new short name. */
  shortName?: string | null | undefined;
  /** Whether statutory duties are taken on; false when left out. */
  takesDuties?: boolean | null | undefined;
  /** Whether themes, areas and functions are taken on; true when left out. */
  takesScope?: boolean | null | undefined;
  /** Slug of the body that something moves or leads to. */
  to?: string | null | undefined;
  /** Whether the seat votes. */
  voting?: boolean | null | undefined;
};

/** Where a proposal stands. */
export type ProposalState =
  /** Open for comments. */
  | 'CONSULTATION'
  /** Approved, whole or in part. */
  | 'DECIDED'
  /** Everything that was decided has happened. */
  | 'DONE'
  /** Being written. */
  | 'DRAFT'
  /** Applied to the structure. */
  | 'IMPLEMENTING'
  /** Turned down. */
  | 'REJECTED'
  /** Before the board. */
  | 'SUBMITTED'
  /** Taken back. */
  | 'WITHDRAWN';

/** Asks for the folder to be read again. */
export type ReadOwnRulesInput = {
  /** Made by the client; reading again does no harm. */
  operationId: string;
};

/** What a sentence of an explanation is for. */
export type ReasonKind =
  | 'AGAINST'
  | 'DISAGREES'
  | 'FOR'
  | 'MAY_BE_RIGHT'
  | 'OPTION'
  | 'UNKNOWN'
  | 'WOULD_BE';

/** Writes a proposal anew on the structure as it is. */
export type RebaseProposalInput = {
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the proposal. */
  slug: string;
};

/** How close a row of remits is. */
export type RemitRowKind =
  /** Said by one only. */
  | 'ONLY'
  /** Word for word. */
  | 'SAME'
  /** In other words. */
  | 'SIMILAR';

/** An own rule to take away. */
export type RemoveOwnRuleInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Its name. */
  slug: string;
};

/** A verdict on one or more findings: all of them or none. */
export type ReviewFindingsInput = {
  /** The findings, at most 100. */
  findings: Array<FindingAtVersion>;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Why: at most 2,000 letters. */
  reason: string;
  /** What is said of them. */
  verdict: Verdict;
};

/** How the review of a finding stands. A finding that nobody has touched is OPEN. */
export type ReviewState =
  | 'CONFIRMED'
  /** Said not to be so, or to be right as it is. It stays so until its evidence changes. */
  | 'DISMISSED'
  /** Somebody is assigned, or nobody can say yet. */
  | 'IN_PROGRESS'
  | 'OPEN';

/** What was done in a review. */
export type ReviewStepKind =
  | 'ASSIGN'
  | 'COMMENT'
  /** The evidence had changed since it was dismissed, so it was listed again. */
  | 'REOPENED'
  /** What had changed is as it was, so it is dismissed as before. */
  | 'SETTLED'
  | 'UNDO'
  | 'VERDICT';

/** What somebody is on a body. */
export type Role =
  | 'ADVISER'
  | 'CHAIR'
  | 'DEPUTY'
  | 'MEMBER'
  | 'OBSERVER'
  | 'SECRETARY'
  | 'VICE_CHAIR';

/** A value for one threshold, as a person writes it: a number, a share between 0 and 1, words with commas between them, or JSON. */
export type RuleSettingInput = {
  /** The threshold's name. */
  name: string;
  /** The value. */
  value: string;
};

/** All operations of a proposal, in order. */
export type SaveOperationsInput = {
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Every operation, in order; what is left out is taken away. */
  operations: Array<ProposalOperationInput>;
  /** Slug of the proposal. */
  slug: string;
};

/** What can be found. */
export type SearchKind =
  | 'BODY'
  | 'ORGANISATION'
  | 'PERSON'
  | 'THEME';

/** What kind of partner an organisation is. */
export type Sector =
  | 'CENTRAL_GOVERNMENT'
  | 'COMMUNITY'
  | 'COUNTY'
  | 'DISTRICT'
  | 'EDUCATION'
  | 'FAITH'
  | 'FIRE'
  | 'HEALTH'
  | 'HOUSING'
  | 'JUSTICE'
  | 'OTHER'
  | 'PARISH'
  | 'POLICE'
  | 'PRIVATE'
  | 'REGIONAL'
  | 'THIRD_SECTOR';

/** Says that an action was done. */
export type SetActionDoneInput = {
  /** Id of the action. */
  action: string;
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the proposal. */
  slug: string;
};

/** Thresholds for one rule. */
export type SetRuleSettingsInput = {
  /** The version of its thresholds that was seen; 0 for none. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the rule. */
  rule: string;
  /** What to change them to. Thresholds that are left out go back to their standard. */
  values: Array<RuleSettingInput>;
};

/** How much a finding matters. LOW is for information. */
export type Severity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Asks for a new analysis. */
export type StartAnalysisInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
};

/** Asks to learn from the answers recorded so far. */
export type StartCalibrationInput = {
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
};

/** What to search for. */
export type StartOptimiserInput = {
  /** Whether a body may take over places that it does not cover. */
  allowWidening?: boolean | null | undefined;
  /** Pairs of slugs that may not become one body, each as two slugs. */
  apart?: Array<Array<string>> | null | undefined;
  /** The least number of bodies that should go; left out: leave it open. */
  atLeast?: number | null | undefined;
  /** Never more than this many go. */
  atMost?: number | null | undefined;
  /** Share of business that still has to be done. */
  business?: number | null | undefined;
  /** Share of hours taken off where remits are not alike at all. */
  fit?: number | null | undefined;
  /** The kind of body of which some should go; left out: any. */
  kind?: BodyKind | null | undefined;
  /** Hours that sure likeness counts for. */
  likeness?: number | null | undefined;
  /** Pairs less likely than this are not considered, 0 to 1. */
  minProbability?: number | null | undefined;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slugs of bodies that stay as they are, beside the statutory ones. */
  protect?: Array<string> | null | undefined;
  /** No body grows beyond this many seats. */
  seatCap?: number | null | undefined;
  /** Hours for a chair that a sector would lose. */
  voice?: number | null | undefined;
};

/** Moves a proposal on. */
export type TakeStepInput = {
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** A note for the history. */
  note?: string | null | undefined;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the proposal. */
  slug: string;
  /** Stable word of the step. */
  step: string;
};

/** Which part of terms of reference a sentence belongs to. */
export type TermsPart =
  | 'FUNCTIONS'
  | 'PURPOSE';

/** How alike a draft and a body's text are, among the structure's own pairs. */
export type TextLikeness =
  | 'CLOSE'
  | 'DIFFERENT'
  | 'RELATED'
  | 'SAME'
  | 'SLIGHT';

/** Takes back what was applied. */
export type UndoProposalInput = {
  /** Version of the proposal that was seen. */
  expectedVersion: number;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the proposal. */
  slug: string;
};

/** Which step to undo. */
export type UndoReviewInput = {
  /** The version of its review that was seen. */
  expectedVersion: number;
  /** Why, if it needs saying. */
  note?: string | null | undefined;
  /** Made by the client; a repeated id gives the first result again. */
  operationId: string;
  /** Slug of the finding. */
  slug: string;
  /** The step to undo, whoever took it; left out: the last one that counts. Undoing an undoing brings the step back. */
  step?: string | null | undefined;
  /** What sort of finding. */
  type: FindingType;
};

/** What a person says of a finding. */
export type Verdict =
  /** It cannot be said from what is known. */
  | 'CANNOT_SAY'
  /** It is so, and worth acting on. */
  | 'CONFIRM'
  /** It is not so: not the same job, or not a gap. */
  | 'DISMISS'
  /** It is so, and right as it is. */
  | 'RIGHT_AS_IT_IS';

/** What a board member thinks. */
export type ViewStance =
  /** For it under conditions. */
  | 'CONDITIONS'
  /** Against it. */
  | 'OBJECT'
  /** For it. */
  | 'SUPPORT';

/** What sort of work there is. */
export type WorkKind =
  | 'ANALYSIS'
  | 'CALIBRATION'
  | 'EFFECT'
  | 'IMPORT'
  | 'OPTIMISER';

/** How work stands. */
export type WorkState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

export type BodyPageQueryVariables = Exact<{
  slug: string;
}>;


export type BodyPageQuery = { structure: { asAt: string | null }, body: { slug: string, name: string, shortName: string | null, kind: BodyKind, subtype: string | null, status: BodyStatus | null, live: boolean, remit: string | null, functions: Array<BodyFunction>, statutory: boolean | null, legalBasis: string | null, meetingsPerYear: number | null, meetingHours: number | null, preparationHours: number | null, hoursPerYear: number | null, annualBudget: number | null, termsOfReferenceUrl: string | null, reviewDate: string | null, validFrom: string | null, validTo: string | null, seats: number, themes: Array<{ slug: string, name: string }>, areas: Array<{ slug: string, name: string }>, lineToTop: Array<{ link: LinkType | null, body: { slug: string, name: string } }>, linksOut: Array<{ id: string, type: LinkType, note: string | null, validFrom: string | null, validTo: string | null, to: { slug: string, name: string, kind: BodyKind } }>, linksIn: Array<{ id: string, type: LinkType, note: string | null, validFrom: string | null, validTo: string | null, from: { slug: string, name: string, kind: BodyKind } }>, memberships: { totalCount: number, edges: Array<{ node: { id: string, role: Role, roleText: string | null, voting: boolean | null, validFrom: string | null, otherBodies: number, person: { slug: string, name: string } | null, organisation: { slug: string, name: string, sector: Sector | null } | null } }> }, priorities: Array<{ part: PriorityPart, priority: { slug: string, name: string, description: string | null, measure: string | null, baseline: string | null, target: string | null } }>, meetings: { totalCount: number, edges: Array<{ node: { id: string, date: string, title: string | null, agendaItems: number | null, papersIssued: string | null, url: string | null } }> }, actions: { totalCount: number, edges: Array<{ node: { id: string, title: string, due: string | null, status: ActionStatus | null, completed: string | null, overdue: boolean, ownerPerson: { slug: string, name: string } | null, ownerOrganisation: { slug: string, name: string } | null } }> }, overlaps: Array<{ slug: string, class: OverlapClass, headline: string, hoursAtStake: number | null, a: { slug: string, name: string }, b: { slug: string, name: string }, clausePairs: Array<{ a: string, b: string }> }>, gaps: Array<{ id: string, severity: Severity, title: string, remedy: string, rule: { slug: string, title: string } }> } | null };

export type PersonPageQueryVariables = Exact<{
  slug: string;
}>;


export type PersonPageQuery = { person: { slug: string, name: string, title: string | null, decisionMaker: boolean | null, hoursPerYear: number, organisation: { slug: string, name: string } | null, memberships: { totalCount: number, edges: Array<{ node: { id: string, role: Role, roleText: string | null, voting: boolean | null, validFrom: string | null, live: boolean, organisation: { slug: string, name: string } | null, body: { slug: string, name: string, kind: BodyKind, hoursPerYear: number | null, seats: number } } }> }, actions: Array<{ id: string, title: string, due: string | null, status: ActionStatus | null, completed: string | null, overdue: boolean, body: { slug: string, name: string } }>, gaps: Array<{ id: string, severity: Severity, title: string, remedy: string, rule: { slug: string, title: string } }> } | null };

export type OrganisationPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type OrganisationPageQuery = { organisation: { slug: string, name: string, sector: Sector | null, url: string | null, parent: { slug: string, name: string } | null, area: { slug: string, name: string } | null, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: Role, roleText: string | null, validFrom: string | null, live: boolean, person: { slug: string, name: string } | null, body: { slug: string, name: string, kind: BodyKind } } }> }, people: { totalCount: number, edges: Array<{ node: { slug: string, name: string, title: string | null } }> }, actions: Array<{ id: string, title: string, due: string | null, status: ActionStatus | null, completed: string | null, overdue: boolean, body: { slug: string, name: string } }>, gaps: Array<{ id: string, severity: Severity, title: string, remedy: string, rule: { slug: string, title: string } }> } | null };

export type DataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPageQuery = { structure: { name: string | null, asAt: string | null, version: number, analysedAt: string | null, counts: Array<{ table: string, count: number }> } };

export type CancelWorkMutationVariables = Exact<{
  input: CancelWorkInput;
}>;


export type CancelWorkMutation = { cancelWork: { work: { id: string, state: WorkState } | null, userErrors: Array<{ code: string, message: string }> } };

export type StartAnalysisMutationVariables = Exact<{
  input: StartAnalysisInput;
}>;


export type StartAnalysisMutation = { startAnalysis: { work: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type WholeStructureQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeStructureQuery = { explore: { asOf: string, total: number, tops: Array<string>, bodies: Array<{ id: string, slug: string, name: string, shortName: string | null, kind: BodyKind, subtype: string | null, status: BodyStatus | null, live: boolean, themes: Array<string>, areas: Array<string>, sectors: Array<Sector>, seats: number, overlapCount: number, gapCount: number }>, links: Array<{ id: string, from: string, to: string, type: LinkType }>, areas: Array<{ slug: string, name: string, level: AreaLevel | null, within: { slug: string } | null }>, themes: Array<{ slug: string, name: string, broader: { slug: string } | null }> } };

export type ShownQueryVariables = Exact<{
  filter?: BodyFilter | null | undefined;
}>;


export type ShownQuery = { explore: { shown: number, total: number, bodies: Array<{ slug: string }>, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> } };

export type BodySummaryQueryVariables = Exact<{
  slug: string;
}>;


export type BodySummaryQuery = { body: { slug: string, name: string, kind: BodyKind, subtype: string | null, status: BodyStatus | null, live: boolean, remit: string | null, seats: number, hoursPerYear: number | null, lineToTop: Array<{ link: LinkType | null, body: { slug: string, name: string, shortName: string | null } }>, linksOut: Array<{ id: string, type: LinkType, to: { slug: string, name: string, kind: BodyKind } }>, linksIn: Array<{ id: string, type: LinkType, from: { slug: string, name: string, kind: BodyKind } }>, overlaps: Array<{ slug: string, class: OverlapClass, a: { slug: string, name: string }, b: { slug: string, name: string } }>, gaps: Array<{ id: string, severity: Severity, title: string, rule: { slug: string } }> } | null };

export type FollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowUpsQuery = { structure: { asAt: string | null }, followUps: Array<{ promiseRule: string, proposal: { slug: string, version: number, title: string, state: ProposalState, decision: { decision: DecisionKind, date: string, text: string } | null, steps: Array<{ id: string, label: string, blockedBy: Array<string> }> }, actions: Array<{ id: string, title: string, owner: string | null, due: string | null, status: DecisionActionStatus, conditions: Array<{ sentence: string, holds: boolean }> }>, promises: Array<{ id: string, title: string, before: number, actual: number, status: PromiseStatus, sentence: string, promised: { low: number, likely: number, high: number } }> }> };

export type SetActionDoneMutationVariables = Exact<{
  input: SetActionDoneInput;
}>;


export type SetActionDoneMutation = { setActionDone: { userErrors: Array<{ message: string }> } };

export type ChangeDecisionActionMutationVariables = Exact<{
  input: ChangeDecisionActionInput;
}>;


export type ChangeDecisionActionMutation = { changeDecisionAction: { userErrors: Array<{ message: string }> } };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { actAs: { me: { name: string, role: LocalRole } | null, userErrors: Array<{ message: string }> } };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { structure: { name: string | null, asAt: string | null, version: number, analysedAt: string | null, analysisCurrent: boolean, notices: Array<string> }, openWork: { overlaps: number, gaps: number } };

export type DecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionsQuery = { underWay: Array<{ slug: string }>, decided: Array<{ slug: string, actions: Array<{ status: DecisionActionStatus }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: SearchKind, slug: string, what: string, name: Array<{ text: string, marked: boolean }>, context: Array<{ text: string, marked: boolean }> }> };

export type FindingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingsPageQuery = { structure: { asAt: string | null, analysedAt: string | null, analysisCurrent: boolean }, findingsOverview: { since: string | null, gone: Array<string>, byRule: Array<{ gaps: number, fresh: number, rule: { slug: string, title: string, severity: Severity, cannotAssess: string | null } }>, byBody: Array<{ overlaps: number, gaps: number, fresh: number, body: { slug: string, name: string, kind: BodyKind } }>, byArea: Array<{ slug: string, name: string, overlaps: number, gaps: number, fresh: number }> }, newGaps: { totalCount: number, edges: Array<{ node: { id: string, slug: string, severity: Severity, title: string, remedy: string, rule: { slug: string, title: string }, review: { changedSince: Array<string> } | null } }> }, newOverlaps: { totalCount: number, edges: Array<{ node: { slug: string, class: OverlapClass, band: OverlapBand, hoursAtStake: number | null, reasons: Array<{ kind: ReasonKind, text: string }>, a: { slug: string, name: string }, b: { slug: string, name: string }, review: { changedSince: Array<string> } | null } }> }, worstGaps: { totalCount: number, edges: Array<{ node: { id: string, slug: string, severity: Severity, title: string, remedy: string, rule: { slug: string, title: string }, review: { changedSince: Array<string> } | null } }> }, worstOverlaps: { totalCount: number, edges: Array<{ node: { slug: string, class: OverlapClass, band: OverlapBand, hoursAtStake: number | null, reasons: Array<{ kind: ReasonKind, text: string }>, a: { slug: string, name: string }, b: { slug: string, name: string }, review: { changedSince: Array<string> } | null } }> } };

export type FindingGapFragment = { id: string, slug: string, severity: Severity, title: string, remedy: string, rule: { slug: string, title: string }, review: { changedSince: Array<string> } | null };

export type FindingOverlapFragment = { slug: string, class: OverlapClass, band: OverlapBand, hoursAtStake: number | null, reasons: Array<{ kind: ReasonKind, text: string }>, a: { slug: string, name: string }, b: { slug: string, name: string }, review: { changedSince: Array<string> } | null };

export type GapListQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type GapListQuery = { localPeople: Array<{ id: string, name: string }>, structure: { asAt: string | null, analysedAt: string | null }, gapRules: Array<{ slug: string, title: string, why: string, severity: Severity, theme: string, own: boolean, findings: number, cannotAssess: string | null }>, gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, slug: string, severity: Severity, title: string, detail: string, remedy: string, collapsed: boolean, rule: { slug: string }, evidence: Array<{ text: string, subject: { type: string, slug: string, name: string } | null }>, subjects: Array<{ type: string, slug: string, name: string }>, review: { state: ReviewState, verdict: Verdict | null, reason: string | null, changedSince: Array<string>, assignee: { name: string } | null } | null } }> } };

export type GapRulePageQueryVariables = Exact<{
  rules?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type GapRulePageQuery = { gapRules: Array<{ slug: string, code: string, title: string, why: string, severity: Severity, remedy: string, mayBeRight: string, theme: string, findings: number, cannotAssess: string | null, cypher: string, own: boolean, settingsVersion: number, settingsAt: string | null, settingsBy: { name: string } | null, parameters: Array<{ name: string, type: string, value: string, standard: string, meaning: string, changed: boolean }> }>, gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, slug: string, severity: Severity, title: string, detail: string, remedy: string, collapsed: boolean, rule: { slug: string }, evidence: Array<{ text: string, subject: { type: string, slug: string, name: string } | null }>, subjects: Array<{ type: string, slug: string, name: string }>, review: { state: ReviewState, verdict: Verdict | null, reason: string | null, changedSince: Array<string>, assignee: { name: string } | null } | null } }> } };

export type GapReviewQueryVariables = Exact<{
  slug: string;
}>;


export type GapReviewQuery = { gap: { review: { version: number, state: ReviewState, verdict: Verdict | null, reason: string | null, at: string | null, changedSince: Array<string>, by: { name: string } | null, assignee: { id: string, name: string } | null, history: Array<{ id: string, kind: ReviewStepKind, at: string, verdict: Verdict | null, text: string | null, undone: boolean, by: { name: string } | null, assignee: { name: string } | null }> } | null, suggestedReasons: Array<{ verdict: Verdict, text: string }> } | null };

export type LinesOfSightPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LinesOfSightPageQuery = { explore: { bodies: Array<{ slug: string, name: string, kind: BodyKind, live: boolean }> }, linesOfSight: { bodies: number, reached: number, tops: Array<{ slug: string, name: string, kind: BodyKind }>, unreached: Array<{ slug: string, name: string, kind: BodyKind }>, fixes: Array<{ reconnects: number, bodies: Array<{ slug: string, name: string, kind: BodyKind }>, ways: Array<{ links: Array<{ type: LinkType, why: string, from: { slug: string, name: string }, to: { slug: string, name: string } }> }> }> } };

export type LineOfOneQueryVariables = Exact<{
  from: string;
}>;


export type LineOfOneQuery = { lineOfSight: { from: { slug: string, name: string }, hops: Array<{ link: LinkType | null, body: { slug: string, name: string } }> | null, nearestFix: { links: Array<{ type: LinkType, why: string, from: { slug: string, name: string }, to: { slug: string, name: string } }> } | null, reliesOnIt: Array<{ slug: string, name: string, kind: BodyKind }> } | null };

export type CoveragePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoveragePageQuery = { priorityCoverage: { notAsked: Array<BodyKind>, bodies: Array<{ slug: string, name: string, shortName: string | null, kind: BodyKind }>, priorities: Array<{ carries: Array<Carries | null>, breaks: Array<string>, priority: { slug: string, name: string } }> } };

export type LoadPageQueryVariables = Exact<{
  by: LoadBy;
  assumptions?: LoadAssumptions | null | undefined;
  seenBy?: PartnerInput | null | undefined;
}>;


export type LoadPageQuery = { load: { total: number, bodies: number, assumedBodies: number, hours: { low: number, likely: number, high: number }, pounds: { low: number, likely: number, high: number } | null, rows: Array<{ assumed: boolean, bodies: Array<string>, of: { type: string, slug: string, name: string } | null, hours: { low: number, likely: number, high: number }, pounds: { low: number, likely: number, high: number } | null }> } };

export type NetworkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkPageQuery = { networkMeasures: Array<{ slug: string, title: string, value: number, sentence: string, bodies: Array<{ slug: string, name: string, kind: BodyKind }> }> };

export type SuggestedLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestedLinksQuery = { suggestedLinks: Array<{ reasons: Array<string>, a: { slug: string, name: string, kind: BodyKind }, b: { slug: string, name: string, kind: BodyKind }, via: Array<{ slug: string, name: string, kind: BodyKind }> }> };

export type SuggestedSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestedSeatsQuery = { suggestedSeats: Array<{ reasons: Array<string>, organisation: { type: string, slug: string, name: string }, body: { slug: string, name: string, kind: BodyKind }, via: Array<{ slug: string, name: string, kind: BodyKind }> }> };

export type BreakChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type BreakChoicesQuery = { explore: { bodies: Array<{ slug: string, name: string, kind: BodyKind, live: boolean }> }, load: { rows: Array<{ of: { slug: string, name: string } | null }> } };

export type BreakTestPageQueryVariables = Exact<{
  body?: string | null | undefined;
  person?: string | null | undefined;
}>;


export type BreakTestPageQuery = { breakTest: { sentence: string, without: { type: string, slug: string, name: string }, severed: Array<{ slug: string, name: string, kind: BodyKind }>, cutOff: Array<{ slug: string, name: string, kind: BodyKind }>, chairless: Array<{ slug: string, name: string, kind: BodyKind }>, voices: Array<{ organisation: { slug: string, name: string }, body: { slug: string, name: string, kind: BodyKind } }> } | null };

export type PartnersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersPageQuery = { sectors: Array<{ seats: number, seatShare: number, chairs: number, chairShare: number, votes: number, bodies: number, partner: { type: string, slug: string, name: string } | null, hours: { low: number, likely: number, high: number } }>, organisations: Array<{ seats: number, seatShare: number, chairs: number, chairShare: number, votes: number, bodies: number, partner: { type: string, slug: string, name: string } | null, hours: { low: number, likely: number, high: number } }> };

export type PartnerPageQueryVariables = Exact<{
  seenBy: PartnerInput;
}>;


export type PartnerPageQuery = { partnerView: { share: { seats: number, seatShare: number, chairs: number, chairShare: number, votes: number, bodies: number, hours: { low: number, likely: number, high: number } }, bodies: Array<{ seats: number, chairs: boolean, body: { slug: string, name: string, kind: BodyKind } }>, priorities: Array<{ slug: string, name: string }>, gaps: Array<{ id: string, severity: Severity, title: string, remedy: string, rule: { slug: string, title: string } }> } | null };

export type AgendaPageQueryVariables = Exact<{
  seenBy?: PartnerInput | null | undefined;
}>;


export type AgendaPageQuery = { agenda: { year: { from: string, to: string, meetings: number, items: number, itemsPerMeeting: number | null, minutesPerItem: number | null, decidingItems: number, chairedItems: number | null, withPapers: number, late: number, clearDays: number | null }, trend: Array<{ from: string, to: string, meetings: number, items: number, itemsPerMeeting: number | null, minutesPerItem: number | null, decidingItems: number, withPapers: number, late: number, clearDays: number | null }>, byChair: Array<{ items: number, share: number, partner: { type: string, slug: string, name: string } | null }>, lateMeetings: Array<{ date: string, clearDays: number, body: { slug: string, name: string, kind: BodyKind } }> } };

export type SettingEffectQueryVariables = Exact<{
  rule: string;
  values: Array<RuleSettingInput> | RuleSettingInput;
}>;


export type SettingEffectQuery = { settingEffect: { before: number, after: number, gained: Array<string>, gainedCount: number, lost: Array<string>, lostCount: number, userErrors: Array<{ message: string, path: Array<string> | null }> } };

export type SetRuleSettingsMutationVariables = Exact<{
  input: SetRuleSettingsInput;
}>;


export type SetRuleSettingsMutation = { setRuleSettings: { work: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> | null }> } };

export type OwnRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRulesQuery = { ownRulesFolder: string, ownRules: Array<{ slug: string, file: string, faults: Array<string>, text: string, rule: { title: string, findings: number, cannotAssess: string | null } | null }> };

export type AddOwnRuleMutationVariables = Exact<{
  input: AddOwnRuleInput;
}>;


export type AddOwnRuleMutation = { addOwnRule: { userErrors: Array<{ message: string, path: Array<string> | null }> } };

export type RemoveOwnRuleMutationVariables = Exact<{
  input: RemoveOwnRuleInput;
}>;


export type RemoveOwnRuleMutation = { removeOwnRule: { userErrors: Array<{ message: string, path: Array<string> | null }> } };

export type ReadOwnRulesMutationVariables = Exact<{
  input: ReadOwnRulesInput;
}>;


export type ReadOwnRulesMutation = { readOwnRules: { userErrors: Array<{ message: string, path: Array<string> | null }> } };

export type AllWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type AllWorkQuery = { work: Array<{ id: string, kind: WorkKind, state: WorkState, step: string, progress: number | null, message: string | null, startedAt: string, endedAt: string | null }> };

export type WorkChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorkChangedSubscription = { workChanged: { id: string, kind: WorkKind, state: WorkState, step: string, progress: number | null, message: string | null, startedAt: string, endedAt: string | null } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { structure: { name: string | null, asAt: string | null, analysedAt: string | null, counts: Array<{ table: string, count: number }> }, overlaps: { totalCount: number, edges: Array<{ node: { slug: string, class: OverlapClass, band: OverlapBand, hoursAtStake: number | null, reasons: Array<{ kind: ReasonKind, text: string }>, a: { slug: string, name: string }, b: { slug: string, name: string } } }> }, gaps: { totalCount: number }, findingsOverview: { since: string | null }, newGaps: { totalCount: number }, newOverlaps: { totalCount: number }, gapRules: Array<{ slug: string, title: string, why: string, severity: Severity, findings: number }>, explore: { total: number, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> } };

export type HomeReachQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeReachQuery = { load: { hours: { likely: number } }, linesOfSight: { unreached: Array<{ kind: BodyKind }> } };

export type CalibrationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CalibrationPageQuery = { structure: { asAt: string | null }, calibration: { version: number, at: string, kept: boolean, reason: string, lossBefore: number | null, lossAfter: number | null, moved: number, calibrated: boolean, basis: CalibrationBasis, priorBefore: number, priorAfter: number, labels: { knownPairs: number, reviews: number, audit: number, alike: number, unlike: number }, levels: Array<{ key: string, title: string, level: string, before: number, after: number, labels: number }>, lines: Array<{ threshold: number, sentences: Array<string>, precision: { of: number, total: number, value: number, low: number, high: number } | null, recall: { of: number, total: number, value: number, low: number, high: number } | null }>, versions: Array<{ version: number, at: string, actor: string, kept: boolean }> } | null };

export type StartCalibrationMutationVariables = Exact<{
  input: StartCalibrationInput;
}>;


export type StartCalibrationMutation = { startCalibration: { userErrors: Array<{ message: string }> } };

export type ClustersQueryVariables = Exact<{
  states?: Array<ReviewState> | ReviewState | null | undefined;
}>;


export type ClustersQuery = { structure: { asAt: string | null, analysedAt: string | null }, clusters: Array<{ slug: string, headline: string, density: number, hours: number, bodies: Array<{ slug: string }>, review: { state: ReviewState, changedSince: Array<string>, assignee: { name: string } | null } | null }> };

export type ClusterPageQueryVariables = Exact<{
  slug: string;
}>;


export type ClusterPageQuery = { cluster: { slug: string, headline: string, density: number, hours: number, bodies: Array<{ slug: string, name: string, kind: BodyKind, remit: string | null, hoursPerYear: number | null, areas: Array<{ slug: string, name: string }> }>, overlaps: Array<{ slug: string, class: OverlapClass, headline: string, a: { slug: string, name: string }, b: { slug: string, name: string } }>, bridges: Array<{ slug: string }>, weakest: { slug: string } | null, leadingOut: Array<{ slug: string, class: OverlapClass, headline: string, a: { slug: string, name: string }, b: { slug: string, name: string } }>, review: { version: number, state: ReviewState, verdict: Verdict | null, reason: string | null, at: string | null, changedSince: Array<string>, by: { name: string } | null, assignee: { id: string, name: string } | null, history: Array<{ id: string, kind: ReviewStepKind, at: string, verdict: Verdict | null, text: string | null, undone: boolean, by: { name: string } | null, assignee: { name: string } | null }> } | null, suggestedReasons: Array<{ verdict: Verdict, text: string }> } | null };

export type HeatmapQueryVariables = Exact<{ [key: string]: never; }>;


export type HeatmapQuery = { structure: { asAt: string | null }, heatmap: { within: { slug: string, name: string } | null, themes: Array<{ depth: number, theme: { slug: string, name: string } }>, areas: Array<{ slug: string, name: string }>, cells: Array<{ theme: string, area: string, state: HeatmapState, bodyCount: number, inPartCount: number }>, unplaced: Array<{ slug: string, name: string, kind: BodyKind }> } | null };

export type HeatmapBodiesQueryVariables = Exact<{
  theme: string;
  area: string;
}>;


export type HeatmapBodiesQuery = { heatmapCell: { theme: string, area: string, bodies: Array<{ slug: string, name: string, kind: BodyKind }>, inPart: Array<{ slug: string, name: string, kind: BodyKind }> } | null };

export type CompareBodyQueryVariables = Exact<{
  slug: string;
}>;


export type CompareBodyQuery = { body: { slug: string, name: string, kind: BodyKind, live: boolean, remit: string | null, functions: Array<BodyFunction>, statutory: boolean | null, legalBasis: string | null, meetingsPerYear: number | null, meetingHours: number | null, hoursPerYear: number | null, seats: number, themes: Array<{ slug: string, name: string }>, areas: Array<{ slug: string, name: string }>, priorities: Array<{ part: PriorityPart, priority: { slug: string, name: string } }>, memberships: { totalCount: number, edges: Array<{ node: { id: string, live: boolean, role: Role, person: { slug: string, name: string } | null, organisation: { slug: string, name: string } | null } }> } } | null };

export type ComparePairQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type ComparePairQuery = { comparison: { slug: string, class: OverlapClass | null, tags: Array<string>, flagged: boolean, whyNot: Array<string>, band: OverlapBand, bits: number, completeness: number, hoursAtStake: number | null, headline: string, cannotTell: Array<{ slug: string, name: string }>, reasons: Array<{ kind: ReasonKind, text: string }>, dimensions: Array<{ key: string, title: string, level: string | null, value: number | null, bits: number, halved: boolean, sentence: string }>, clausePairs: Array<{ a: string, b: string, likeness: number }>, sharedPeople: Array<{ slug: string, name: string, title: string | null }>, sharedOrganisations: Array<{ slug: string, name: string }>, alternatives: Array<{ of: { slug: string, name: string }, bodies: Array<{ band: OverlapBand, headline: string, body: { slug: string, name: string, kind: BodyKind } }> }>, a: { slug: string, name: string }, b: { slug: string, name: string } } };

export type PairReviewQueryVariables = Exact<{
  slug: string;
}>;


export type PairReviewQuery = { overlap: { slug: string } | null, review: { version: number, state: ReviewState, verdict: Verdict | null, reason: string | null, at: string | null, changedSince: Array<string>, by: { name: string } | null, assignee: { id: string, name: string } | null, history: Array<{ id: string, kind: ReviewStepKind, at: string, verdict: Verdict | null, text: string | null, undone: boolean, by: { name: string } | null, assignee: { name: string } | null }> } | null };

export type DraftChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftChoicesQuery = { structure: { asAt: string | null }, explore: { facets: Array<{ field: string, values: Array<{ value: string, label: string }> }> } };

export type NearestQueryVariables = Exact<{
  input: NearestBodiesInput;
}>;


export type NearestQuery = { nearestBodies: { cannotTell: boolean, bodies: Array<{ likeness: TextLikeness, reasons: Array<string>, samePlace: boolean | null, body: { slug: string, name: string, kind: BodyKind, remit: string | null } }> } };

export type SamePeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type SamePeopleQuery = { structure: { asAt: string | null }, sameRooms: Array<{ hours: number, recorded: boolean, a: { slug: string, name: string, kind: BodyKind }, b: { slug: string, name: string, kind: BodyKind }, people: Array<{ slug: string, name: string }>, themes: Array<{ slug: string, name: string }> }> };

export type LeftReviewQueryVariables = Exact<{
  type: FindingType;
  slug: string;
}>;


export type LeftReviewQuery = { review: { version: number, state: ReviewState, verdict: Verdict | null, reason: string | null, at: string | null, changedSince: Array<string>, bodies: Array<{ slug: string, name: string, kind: BodyKind, live: boolean }>, by: { name: string } | null, assignee: { id: string, name: string } | null, history: Array<{ id: string, kind: ReviewStepKind, at: string, verdict: Verdict | null, text: string | null, undone: boolean, by: { name: string } | null, assignee: { name: string } | null }> } | null };

export type OverlapPageQueryVariables = Exact<{
  slug: string;
}>;


export type OverlapPageQuery = { overlap: { slug: string, class: OverlapClass, tags: Array<string>, band: OverlapBand, probability: number, bits: number, completeness: number, hoursAtStake: number | null, headline: string, reasons: Array<{ kind: ReasonKind, text: string }>, dimensions: Array<{ key: string, title: string, level: string | null, value: number | null, bits: number, halved: boolean, sentence: string }>, clausePairs: Array<{ a: string, b: string, likeness: number }>, sharedPeople: Array<{ slug: string, name: string, title: string | null }>, sharedOrganisations: Array<{ slug: string, name: string }>, a: { slug: string, name: string, kind: BodyKind, remit: string | null, seats: number, hoursPerYear: number | null, meetingsPerYear: number | null, areas: Array<{ slug: string, name: string }>, themes: Array<{ slug: string, name: string }> }, b: { slug: string, name: string, kind: BodyKind, remit: string | null, seats: number, hoursPerYear: number | null, meetingsPerYear: number | null, areas: Array<{ slug: string, name: string }>, themes: Array<{ slug: string, name: string }> }, review: { version: number, state: ReviewState, verdict: Verdict | null, reason: string | null, at: string | null, changedSince: Array<string>, by: { name: string } | null, assignee: { id: string, name: string } | null, history: Array<{ id: string, kind: ReviewStepKind, at: string, verdict: Verdict | null, text: string | null, undone: boolean, by: { name: string } | null, assignee: { name: string } | null }> } | null } | null };

export type QueueQueryVariables = Exact<{
  filter?: OverlapFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type QueueQuery = { structure: { asAt: string | null, analysedAt: string | null }, me: { id: string, name: string, may: Array<string> }, localPeople: Array<{ id: string, name: string }>, overlapClasses: Array<{ class: OverlapClass, count: number }>, overlaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, class: OverlapClass, band: OverlapBand, probability: number, hoursAtStake: number | null, headline: string, reasons: Array<{ kind: ReasonKind, text: string }>, a: { slug: string, name: string }, b: { slug: string, name: string }, review: { version: number, state: ReviewState, verdict: Verdict | null, reason: string | null, assignee: { id: string, name: string } | null } | null } }> } };

export type BlindQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BlindQueueQuery = { structure: { asAt: string | null, analysedAt: string | null }, me: { id: string, name: string, may: Array<string> }, reviewQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, items: Array<{ slug: string, bodies: Array<{ slug: string, name: string }> }> } };

export type LeastChangeQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type LeastChangeQuery = { comparison: { leastChange: { sentence: string, becomes: OverlapClass | null, changes: Array<{ fills: boolean, body: { slug: string, name: string } }> } | null } };

export type DraftTermsQueryVariables = Exact<{
  bodies: Array<string> | string;
}>;


export type DraftTermsQuery = { jointTerms: { title: string, sentences: Array<{ part: TermsPart, text: string, sources: Array<{ slug: string, name: string }> }>, dropped: Array<{ text: string, reason: string, sources: Array<{ slug: string, name: string }> }>, rows: Array<{ kind: RemitRowKind, said: Array<{ text: string, body: { slug: string, name: string } }> }>, silent: Array<{ slug: string, name: string }> } };

export type ProposalChangesQueryVariables = Exact<{
  slug: string;
}>;


export type ProposalChangesQuery = { proposal: { slug: string, title: string, day: string, state: ProposalState, operations: Array<{ id: string, title: string, body: string | null, bodies: Array<string> | null, into: string | null, from: string | null, to: string | null, newBody: { slug: string } | null }> } | null, proposalMap: { changes: Array<{ operation: string, type: string, slug: string, fate: ChangeFate, sentence: string }> } | null };

export type ProposalMapPictureQueryVariables = Exact<{
  slug: string;
}>;


export type ProposalMapPictureQuery = { proposalMap: { before: { bodies: Array<{ slug: string, name: string, shortName: string | null, kind: BodyKind, status: BodyStatus | null, live: boolean, themes: Array<string>, areas: Array<string>, sectors: Array<Sector>, seats: number, overlapCount: number, gapCount: number }>, links: Array<{ id: string, from: string, to: string, type: LinkType }>, areas: Array<{ slug: string, name: string, level: AreaLevel | null, within: { slug: string } | null }>, themes: Array<{ slug: string, name: string, broader: { slug: string } | null }> }, after: { bodies: Array<{ slug: string, name: string, shortName: string | null, kind: BodyKind, status: BodyStatus | null, live: boolean, themes: Array<string>, areas: Array<string>, sectors: Array<Sector>, seats: number, overlapCount: number, gapCount: number }>, links: Array<{ id: string, from: string, to: string, type: LinkType }>, areas: Array<{ slug: string, name: string, level: AreaLevel | null, within: { slug: string } | null }>, themes: Array<{ slug: string, name: string, broader: { slug: string } | null }> } } | null };

export type DrawnStructureFragment = { bodies: Array<{ slug: string, name: string, shortName: string | null, kind: BodyKind, status: BodyStatus | null, live: boolean, themes: Array<string>, areas: Array<string>, sectors: Array<Sector>, seats: number, overlapCount: number, gapCount: number }>, links: Array<{ id: string, from: string, to: string, type: LinkType }>, areas: Array<{ slug: string, name: string, level: AreaLevel | null, within: { slug: string } | null }>, themes: Array<{ slug: string, name: string, broader: { slug: string } | null }> };

export type EditorChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EditorChoicesQuery = { explore: { themes: Array<{ slug: string, name: string }>, areas: Array<{ slug: string, name: string }>, bodies: Array<{ slug: string, name: string }> }, priorityCoverage: { priorities: Array<{ priority: { slug: string, name: string } }> } };

export type BodyTiesQueryVariables = Exact<{
  slug: string;
}>;


export type BodyTiesQuery = { body: { name: string, linksIn: Array<{ id: string, live: boolean, type: LinkType, from: { name: string } }>, linksOut: Array<{ id: string, live: boolean, type: LinkType, to: { name: string } }>, memberships: { edges: Array<{ node: { id: string, live: boolean, role: Role, person: { name: string } | null, organisation: { name: string } | null } }> } } | null };

export type PersonNameQueryVariables = Exact<{
  slug: string;
}>;


export type PersonNameQuery = { person: { name: string } | null };

export type OrganisationNameQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationNameQuery = { organisation: { name: string } | null };

export type ProposalEffectQueryVariables = Exact<{
  slug: string;
}>;


export type ProposalEffectQuery = { structure: { version: number }, proposal: { slug: string, version: number, measuring: { id: string } | null, effect: { asOf: string, proposalVersion: number, structureVersion: number, sentences: Array<string>, lostCells: Array<string>, figures: Array<{ id: string, title: string, unit: EffectUnit, assumed: boolean, sentence: string, before: { low: number, likely: number, high: number }, after: { low: number, likely: number, high: number }, change: { low: number, likely: number, high: number }, items: Array<{ type: EffectItemType, slug: string, name: string, before: { likely: number } | null, after: { likely: number } | null }> }>, overlaps: { resolved: Array<{ type: FindingType, slug: string, title: string }>, joined: Array<{ type: FindingType, slug: string, title: string }>, endedWithBody: Array<{ type: FindingType, slug: string, title: string }>, caused: Array<{ type: FindingType, slug: string, title: string }> }, gaps: { resolved: Array<{ type: FindingType, slug: string, title: string }>, joined: Array<{ type: FindingType, slug: string, title: string }>, endedWithBody: Array<{ type: FindingType, slug: string, title: string }>, caused: Array<{ type: FindingType, slug: string, title: string }> } } | null } | null };

export type EffectFindingRowFragment = { type: FindingType, slug: string, title: string };

export type EditProposalMutationVariables = Exact<{
  input: EditProposalInput;
}>;


export type EditProposalMutation = { editProposal: { userErrors: Array<{ message: string }> } };

export type SaveOperationsMutationVariables = Exact<{
  input: SaveOperationsInput;
}>;


export type SaveOperationsMutation = { saveOperations: { proposal: { version: number } | null, userErrors: Array<{ message: string }> } };

export type RebaseProposalMutationVariables = Exact<{
  input: RebaseProposalInput;
}>;


export type RebaseProposalMutation = { rebaseProposal: { userErrors: Array<{ message: string }> } };

export type AcceptBlockerMutationVariables = Exact<{
  input: AcceptBlockerInput;
}>;


export type AcceptBlockerMutation = { acceptBlocker: { userErrors: Array<{ message: string }> } };

export type TakeStepMutationVariables = Exact<{
  input: TakeStepInput;
}>;


export type TakeStepMutation = { takeStep: { userErrors: Array<{ message: string }> } };

export type GiveViewMutationVariables = Exact<{
  input: GiveViewInput;
}>;


export type GiveViewMutation = { giveView: { userErrors: Array<{ message: string }> } };

export type CommentOnProposalMutationVariables = Exact<{
  input: CommentOnProposalInput;
}>;


export type CommentOnProposalMutation = { commentOnProposal: { userErrors: Array<{ message: string }> } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { userErrors: Array<{ message: string }> } };

export type ApplyProposalMutationVariables = Exact<{
  input: ApplyProposalInput;
}>;


export type ApplyProposalMutation = { applyProposal: { userErrors: Array<{ message: string }> } };

export type UndoProposalMutationVariables = Exact<{
  input: UndoProposalInput;
}>;


export type UndoProposalMutation = { undoProposal: { userErrors: Array<{ message: string }> } };

export type MeasureProposalMutationVariables = Exact<{
  input: MeasureProposalInput;
}>;


export type MeasureProposalMutation = { measureProposal: { work: { id: string } | null, userErrors: Array<{ message: string }> } };

export type ProposalListQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalListQuery = { structure: { asAt: string | null }, proposals: Array<{ slug: string, title: string, purpose: string, day: string, state: ProposalState, changedAt: string, viewsGiven: number, author: { name: string } | null, operations: Array<{ id: string }>, steps: Array<{ id: string, label: string, roles: Array<LocalRole>, blockedBy: Array<string> }> }> };

export type ProposalPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProposalPageQuery = { structure: { version: number, asAt: string | null }, proposal: { slug: string, version: number, title: string, purpose: string, day: string, state: ProposalState, origin: string | null, changedAt: string, canUndo: boolean, viewsGiven: number, author: { id: string, name: string } | null, authors: Array<{ id: string, name: string }>, operations: Array<{ id: string, kind: OperationKind, title: string, reason: string | null, consequences: Array<string>, body: string | null, bodies: Array<string> | null, into: string | null, chair: string | null, takesScope: boolean | null, takesDuties: boolean | null, name: string | null, shortName: string | null, remit: string | null, add: Array<string> | null, remove: Array<string> | null, from: string | null, to: string | null, only: Array<string> | null, link: string | null, linkType: LinkType | null, note: string | null, person: string | null, organisation: string | null, role: Role | null, voting: boolean | null, seat: string | null, priority: string | null, refusal: { problem: string, remedy: string } | null, newBody: { slug: string, name: string, shortName: string | null, kind: BodyKind, subtype: string | null, remit: string | null, themes: Array<string>, areas: Array<string>, functions: Array<BodyFunction>, statutory: boolean | null, legalBasis: string | null, meetingsPerYear: number | null, meetingHours: number | null, preparationHours: number | null } | null }>, conflicts: Array<{ type: string, slug: string, problem: string }>, blockers: Array<{ id: string, kind: string, title: string, remedy: string, acceptedBecause: string | null, acceptedBy: { name: string } | null }>, assumptions: { rate: number | null, largeBody: number, businessThatGoesOn: { low: number, likely: number, high: number } }, measuring: { id: string } | null, steps: Array<{ id: string, label: string, to: ProposalState, roles: Array<LocalRole>, blockedBy: Array<string>, by: string }>, comments: Array<{ id: string, at: string, text: string, by: { name: string } | null }>, views: Array<{ at: string, stance: ViewStance, reason: string, by: { id: string, name: string } }>, ownView: { at: string, stance: ViewStance, reason: string } | null, decision: { decision: DecisionKind, date: string, text: string, reasons: string, interests: string, dispensations: string, approved: Array<string>, by: { name: string } | null, alternatives: Array<{ title: string, whyNot: string }> } | null, actions: Array<{ id: string, title: string, owner: string | null, due: string | null, status: DecisionActionStatus }>, history: Array<{ id: string, sentence: string, at: string, by: { name: string } | null }> } | null };

export type CancelMeasuringMutationVariables = Exact<{
  input: CancelWorkInput;
}>;


export type CancelMeasuringMutation = { cancelWork: { userErrors: Array<{ message: string }> } };

export type StartOptimiserMutationVariables = Exact<{
  input: StartOptimiserInput;
}>;


export type StartOptimiserMutation = { startOptimiser: { work: { id: string } | null, userErrors: Array<{ message: string }> } };

export type ProposalFromOptionMutationVariables = Exact<{
  input: ProposalFromOptionInput;
}>;


export type ProposalFromOptionMutation = { proposalFromOption: { proposal: { slug: string } | null, userErrors: Array<{ message: string }> } };

export type OptimiserPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OptimiserPageQuery = { structure: { asAt: string | null }, optimiserRun: { why: string | null, considered: number, work: { id: string, state: WorkState, message: string | null }, ruledOut: Array<{ reason: string, count: number }>, options: Array<{ id: string, title: string, closures: number, hoursSaved: number, fitLoss: number, voiceLoss: number, worth: number, gap: number | null, stepByStep: boolean, blockers: Array<{ id: string, title: string }>, choices: Array<{ title: string, hoursSaved: number, businessKept: number, likeness: number, fitLoss: number, voiceLoss: number, newSeats: number }> }> } | null };

export type ProposalFromFindingMutationVariables = Exact<{
  input: ProposalFromFindingInput;
}>;


export type ProposalFromFindingMutation = { proposalFromFinding: { proposal: { slug: string } | null, userErrors: Array<{ message: string }> } };

export type DraftProposalMutationVariables = Exact<{
  input: DraftProposalInput;
}>;


export type DraftProposalMutation = { draftProposal: { proposal: { slug: string } | null, userErrors: Array<{ message: string }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, role: LocalRole, may: Array<string> }, localPeople: Array<{ id: string, name: string, role: LocalRole }> };

export type ReviewFactsFragment = { version: number, state: ReviewState, verdict: Verdict | null, reason: string | null, at: string | null, changedSince: Array<string>, by: { name: string } | null, assignee: { id: string, name: string } | null, history: Array<{ id: string, kind: ReviewStepKind, at: string, verdict: Verdict | null, text: string | null, undone: boolean, by: { name: string } | null, assignee: { name: string } | null }> };

export type ReviewFindingsMutationVariables = Exact<{
  input: ReviewFindingsInput;
}>;


export type ReviewFindingsMutation = { reviewFindings: { reviews: Array<{ slug: string, version: number }>, userErrors: Array<{ message: string }> } };

export type AssignFindingsMutationVariables = Exact<{
  input: AssignFindingsInput;
}>;


export type AssignFindingsMutation = { assignFindings: { userErrors: Array<{ message: string }> } };

export type CommentOnFindingMutationVariables = Exact<{
  input: CommentOnFindingInput;
}>;


export type CommentOnFindingMutation = { commentOnFinding: { userErrors: Array<{ message: string }> } };

export type UndoReviewMutationVariables = Exact<{
  input: UndoReviewInput;
}>;


export type UndoReviewMutation = { undoReview: { userErrors: Array<{ message: string }> } };

export type RecordSearchQueryVariables = Exact<{
  text: string;
}>;


export type RecordSearchQuery = { search: Array<{ kind: SearchKind, slug: string, what: string, name: Array<{ text: string, marked: boolean }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FindingGapFragmentDoc = new TypedDocumentString(`
    fragment FindingGap on Gap {
  id
  slug
  severity
  title
  remedy
  rule {
    slug
    title
  }
  review {
    changedSince
  }
}
    `, {"fragmentName":"FindingGap"}) as unknown as TypedDocumentString<FindingGapFragment, unknown>;
export const FindingOverlapFragmentDoc = new TypedDocumentString(`
    fragment FindingOverlap on Overlap {
  slug
  class
  band
  hoursAtStake
  reasons {
    kind
    text
  }
  a {
    slug
    name
  }
  b {
    slug
    name
  }
  review {
    changedSince
  }
}
    `, {"fragmentName":"FindingOverlap"}) as unknown as TypedDocumentString<FindingOverlapFragment, unknown>;
export const DrawnStructureFragmentDoc = new TypedDocumentString(`
    fragment DrawnStructure on Explore {
  bodies {
    slug
    name
    shortName
    kind
    status
    live
    themes
    areas
    sectors
    seats
    overlapCount
    gapCount
  }
  links {
    id
    from
    to
    type
  }
  areas {
    slug
    name
    level
    within {
      slug
    }
  }
  themes {
    slug
    name
    broader {
      slug
    }
  }
}
    `, {"fragmentName":"DrawnStructure"}) as unknown as TypedDocumentString<DrawnStructureFragment, unknown>;
export const EffectFindingRowFragmentDoc = new TypedDocumentString(`
    fragment EffectFindingRow on EffectFinding {
  type
  slug
  title
}
    `, {"fragmentName":"EffectFindingRow"}) as unknown as TypedDocumentString<EffectFindingRowFragment, unknown>;
export const ReviewFactsFragmentDoc = new TypedDocumentString(`
    fragment ReviewFacts on Review {
  version
  state
  verdict
  reason
  at
  by {
    name
  }
  assignee {
    id
    name
  }
  changedSince
  history {
    id
    kind
    at
    verdict
    text
    undone
    by {
      name
    }
    assignee {
      name
    }
  }
}
    `, {"fragmentName":"ReviewFacts"}) as unknown as TypedDocumentString<ReviewFactsFragment, unknown>;
export const BodyPageDocument = new TypedDocumentString(`
    query BodyPage($slug: String!) {
  structure {
    asAt
  }
  body(slug: $slug) {
    slug
    name
    shortName
    kind
    subtype
    status
    live
    remit
    functions
    statutory
    legalBasis
    meetingsPerYear
    meetingHours
    preparationHours
    hoursPerYear
    annualBudget
    termsOfReferenceUrl
    reviewDate
    validFrom
    validTo
    seats
    themes {
      slug
      name
    }
    areas {
      slug
      name
    }
    lineToTop {
      link
      body {
        slug
        name
      }
    }
    linksOut {
      id
      type
      note
      validFrom
      validTo
      to {
        slug
        name
        kind
      }
    }
    linksIn {
      id
      type
      note
      validFrom
      validTo
      from {
        slug
        name
        kind
      }
    }
    memberships(first: 100) {
      totalCount
      edges {
        node {
          id
          role
          roleText
          voting
          validFrom
          otherBodies
          person {
            slug
            name
          }
          organisation {
            slug
            name
            sector
          }
        }
      }
    }
    priorities {
      part
      priority {
        slug
        name
        description
        measure
        baseline
        target
      }
    }
    meetings(first: 12) {
      totalCount
      edges {
        node {
          id
          date
          title
          agendaItems
          papersIssued
          url
        }
      }
    }
    actions(first: 100) {
      totalCount
      edges {
        node {
          id
          title
          due
          status
          completed
          overdue
          ownerPerson {
            slug
            name
          }
          ownerOrganisation {
            slug
            name
          }
        }
      }
    }
    overlaps {
      slug
      class
      headline
      hoursAtStake
      a {
        slug
        name
      }
      b {
        slug
        name
      }
      clausePairs {
        a
        b
      }
    }
    gaps {
      id
      severity
      title
      remedy
      rule {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodyPageQuery, BodyPageQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($slug: String!) {
  person(slug: $slug) {
    slug
    name
    title
    decisionMaker
    hoursPerYear
    organisation {
      slug
      name
    }
    memberships(first: 100) {
      totalCount
      edges {
        node {
          id
          role
          roleText
          voting
          validFrom
          live
          organisation {
            slug
            name
          }
          body {
            slug
            name
            kind
            hoursPerYear
            seats
          }
        }
      }
    }
    actions {
      id
      title
      due
      status
      completed
      overdue
      body {
        slug
        name
      }
    }
    gaps {
      id
      severity
      title
      remedy
      rule {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($slug: String!, $after: String) {
  organisation(slug: $slug) {
    slug
    name
    sector
    url
    parent {
      slug
      name
    }
    area {
      slug
      name
    }
    memberships(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          role
          roleText
          validFrom
          live
          person {
            slug
            name
          }
          body {
            slug
            name
            kind
          }
        }
      }
    }
    people(first: 100) {
      totalCount
      edges {
        node {
          slug
          name
          title
        }
      }
    }
    actions {
      id
      title
      due
      status
      completed
      overdue
      body {
        slug
        name
      }
    }
    gaps {
      id
      severity
      title
      remedy
      rule {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const DataPageDocument = new TypedDocumentString(`
    query DataPage {
  structure {
    name
    asAt
    version
    analysedAt
    counts {
      table
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DataPageQuery, DataPageQueryVariables>;
export const CancelWorkDocument = new TypedDocumentString(`
    mutation CancelWork($input: CancelWorkInput!) {
  cancelWork(input: $input) {
    work {
      id
      state
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelWorkMutation, CancelWorkMutationVariables>;
export const StartAnalysisDocument = new TypedDocumentString(`
    mutation StartAnalysis($input: StartAnalysisInput!) {
  startAnalysis(input: $input) {
    work {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartAnalysisMutation, StartAnalysisMutationVariables>;
export const WholeStructureDocument = new TypedDocumentString(`
    query WholeStructure {
  explore {
    asOf
    total
    tops
    bodies {
      id
      slug
      name
      shortName
      kind
      subtype
      status
      live
      themes
      areas
      sectors
      seats
      overlapCount
      gapCount
    }
    links {
      id
      from
      to
      type
    }
    areas {
      slug
      name
      level
      within {
        slug
      }
    }
    themes {
      slug
      name
      broader {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WholeStructureQuery, WholeStructureQueryVariables>;
export const ShownDocument = new TypedDocumentString(`
    query Shown($filter: BodyFilter) {
  explore(filter: $filter) {
    shown
    total
    bodies {
      slug
    }
    facets {
      field
      values {
        value
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShownQuery, ShownQueryVariables>;
export const BodySummaryDocument = new TypedDocumentString(`
    query BodySummary($slug: String!) {
  body(slug: $slug) {
    slug
    name
    kind
    subtype
    status
    live
    remit
    seats
    hoursPerYear
    lineToTop {
      link
      body {
        slug
        name
        shortName
      }
    }
    linksOut {
      id
      type
      to {
        slug
        name
        kind
      }
    }
    linksIn {
      id
      type
      from {
        slug
        name
        kind
      }
    }
    overlaps {
      slug
      class
      a {
        slug
        name
      }
      b {
        slug
        name
      }
    }
    gaps {
      id
      severity
      title
      rule {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodySummaryQuery, BodySummaryQueryVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps {
  structure {
    asAt
  }
  followUps {
    promiseRule
    proposal {
      slug
      version
      title
      state
      decision {
        decision
        date
        text
      }
      steps {
        id
        label
        blockedBy
      }
    }
    actions {
      id
      title
      owner
      due
      status
      conditions {
        sentence
        holds
      }
    }
    promises {
      id
      title
      before
      actual
      status
      sentence
      promised {
        low
        likely
        high
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const SetActionDoneDocument = new TypedDocumentString(`
    mutation SetActionDone($input: SetActionDoneInput!) {
  setActionDone(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetActionDoneMutation, SetActionDoneMutationVariables>;
export const ChangeDecisionActionDocument = new TypedDocumentString(`
    mutation ChangeDecisionAction($input: ChangeDecisionActionInput!) {
  changeDecisionAction(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeDecisionActionMutation, ChangeDecisionActionMutationVariables>;
export const ActAsDocument = new TypedDocumentString(`
    mutation ActAs($input: ActAsInput!) {
  actAs(input: $input) {
    me {
      name
      role
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ActAsMutation, ActAsMutationVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  structure {
    name
    asAt
    version
    analysedAt
    analysisCurrent
    notices
  }
  openWork {
    overlaps
    gaps
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions {
  underWay: proposals(states: [DRAFT, CONSULTATION, SUBMITTED]) {
    slug
  }
  decided: proposals(states: [DECIDED, IMPLEMENTING]) {
    slug
    actions {
      status
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 8) {
    kind
    slug
    what
    name {
      text
      marked
    }
    context {
      text
      marked
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FindingsPageDocument = new TypedDocumentString(`
    query FindingsPage {
  structure {
    asAt
    analysedAt
    analysisCurrent
  }
  findingsOverview {
    since
    gone
    byRule {
      gaps
      fresh
      rule {
        slug
        title
        severity
        cannotAssess
      }
    }
    byBody {
      overlaps
      gaps
      fresh
      body {
        slug
        name
        kind
      }
    }
    byArea {
      slug
      name
      overlaps
      gaps
      fresh
    }
  }
  newGaps: gaps(filter: {onlyNew: true}, first: 10) {
    totalCount
    edges {
      node {
        ...FindingGap
      }
    }
  }
  newOverlaps: overlaps(
    filter: {onlyNew: true, classes: [DUPLICATION, OVERLAP]}
    first: 10
  ) {
    totalCount
    edges {
      node {
        ...FindingOverlap
      }
    }
  }
  worstGaps: gaps(first: 5) {
    totalCount
    edges {
      node {
        ...FindingGap
      }
    }
  }
  worstOverlaps: overlaps(filter: {classes: [DUPLICATION, OVERLAP]}, first: 5) {
    totalCount
    edges {
      node {
        ...FindingOverlap
      }
    }
  }
}
    fragment FindingGap on Gap {
  id
  slug
  severity
  title
  remedy
  rule {
    slug
    title
  }
  review {
    changedSince
  }
}
fragment FindingOverlap on Overlap {
  slug
  class
  band
  hoursAtStake
  reasons {
    kind
    text
  }
  a {
    slug
    name
  }
  b {
    slug
    name
  }
  review {
    changedSince
  }
}`) as unknown as TypedDocumentString<FindingsPageQuery, FindingsPageQueryVariables>;
export const GapListDocument = new TypedDocumentString(`
    query GapList($filter: GapFilter, $after: String) {
  localPeople {
    id
    name
  }
  structure {
    asAt
    analysedAt
  }
  gapRules {
    slug
    title
    why
    severity
    theme
    own
    findings
    cannotAssess
  }
  gaps(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        slug
        severity
        title
        detail
        remedy
        collapsed
        rule {
          slug
        }
        evidence {
          text
          subject {
            type
            slug
            name
          }
        }
        subjects {
          type
          slug
          name
        }
        review {
          state
          verdict
          reason
          changedSince
          assignee {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapListQuery, GapListQueryVariables>;
export const GapRulePageDocument = new TypedDocumentString(`
    query GapRulePage($rules: [String!], $after: String) {
  gapRules {
    slug
    code
    title
    why
    severity
    remedy
    mayBeRight
    theme
    findings
    cannotAssess
    cypher
    own
    settingsVersion
    settingsAt
    settingsBy {
      name
    }
    parameters {
      name
      type
      value
      standard
      meaning
      changed
    }
  }
  gaps(filter: {rules: $rules}, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        slug
        severity
        title
        detail
        remedy
        collapsed
        rule {
          slug
        }
        evidence {
          text
          subject {
            type
            slug
            name
          }
        }
        subjects {
          type
          slug
          name
        }
        review {
          state
          verdict
          reason
          changedSince
          assignee {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapRulePageQuery, GapRulePageQueryVariables>;
export const GapReviewDocument = new TypedDocumentString(`
    query GapReview($slug: String!) {
  gap(slug: $slug) {
    review {
      ...ReviewFacts
    }
    suggestedReasons {
      verdict
      text
    }
  }
}
    fragment ReviewFacts on Review {
  version
  state
  verdict
  reason
  at
  by {
    name
  }
  assignee {
    id
    name
  }
  changedSince
  history {
    id
    kind
    at
    verdict
    text
    undone
    by {
      name
    }
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<GapReviewQuery, GapReviewQueryVariables>;
export const LinesOfSightPageDocument = new TypedDocumentString(`
    query LinesOfSightPage {
  explore {
    bodies {
      slug
      name
      kind
      live
    }
  }
  linesOfSight {
    bodies
    reached
    tops {
      slug
      name
      kind
    }
    unreached {
      slug
      name
      kind
    }
    fixes {
      reconnects
      bodies {
        slug
        name
        kind
      }
      ways {
        links {
          type
          why
          from {
            slug
            name
          }
          to {
            slug
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinesOfSightPageQuery, LinesOfSightPageQueryVariables>;
export const LineOfOneDocument = new TypedDocumentString(`
    query LineOfOne($from: String!) {
  lineOfSight(from: $from) {
    from {
      slug
      name
    }
    hops {
      link
      body {
        slug
        name
      }
    }
    nearestFix {
      links {
        type
        why
        from {
          slug
          name
        }
        to {
          slug
          name
        }
      }
    }
    reliesOnIt {
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<LineOfOneQuery, LineOfOneQueryVariables>;
export const CoveragePageDocument = new TypedDocumentString(`
    query CoveragePage {
  priorityCoverage {
    notAsked
    bodies {
      slug
      name
      shortName
      kind
    }
    priorities {
      carries
      breaks
      priority {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoveragePageQuery, CoveragePageQueryVariables>;
export const LoadPageDocument = new TypedDocumentString(`
    query LoadPage($by: LoadBy!, $assumptions: LoadAssumptions, $seenBy: PartnerInput) {
  load(by: $by, assumptions: $assumptions, seenBy: $seenBy) {
    total
    bodies
    assumedBodies
    hours {
      low
      likely
      high
    }
    pounds {
      low
      likely
      high
    }
    rows(first: 3000) {
      assumed
      bodies
      of {
        type
        slug
        name
      }
      hours {
        low
        likely
        high
      }
      pounds {
        low
        likely
        high
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LoadPageQuery, LoadPageQueryVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage {
  networkMeasures {
    slug
    title
    value
    sentence
    bodies {
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const SuggestedLinksDocument = new TypedDocumentString(`
    query SuggestedLinks {
  suggestedLinks(first: 20) {
    reasons
    a {
      slug
      name
      kind
    }
    b {
      slug
      name
      kind
    }
    via {
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestedLinksQuery, SuggestedLinksQueryVariables>;
export const SuggestedSeatsDocument = new TypedDocumentString(`
    query SuggestedSeats {
  suggestedSeats(first: 20) {
    reasons
    organisation {
      type
      slug
      name
    }
    body {
      slug
      name
      kind
    }
    via {
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestedSeatsQuery, SuggestedSeatsQueryVariables>;
export const BreakChoicesDocument = new TypedDocumentString(`
    query BreakChoices {
  explore {
    bodies {
      slug
      name
      kind
      live
    }
  }
  load(by: PERSON) {
    rows(first: 2000) {
      of {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BreakChoicesQuery, BreakChoicesQueryVariables>;
export const BreakTestPageDocument = new TypedDocumentString(`
    query BreakTestPage($body: String, $person: String) {
  breakTest(body: $body, person: $person) {
    sentence
    without {
      type
      slug
      name
    }
    severed {
      slug
      name
      kind
    }
    cutOff {
      slug
      name
      kind
    }
    chairless {
      slug
      name
      kind
    }
    voices {
      organisation {
        slug
        name
      }
      body {
        slug
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BreakTestPageQuery, BreakTestPageQueryVariables>;
export const PartnersPageDocument = new TypedDocumentString(`
    query PartnersPage {
  sectors: partners(kind: SECTOR) {
    partner {
      type
      slug
      name
    }
    seats
    seatShare
    chairs
    chairShare
    votes
    bodies
    hours {
      low
      likely
      high
    }
  }
  organisations: partners(kind: ORGANISATION) {
    partner {
      type
      slug
      name
    }
    seats
    seatShare
    chairs
    chairShare
    votes
    bodies
    hours {
      low
      likely
      high
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersPageQuery, PartnersPageQueryVariables>;
export const PartnerPageDocument = new TypedDocumentString(`
    query PartnerPage($seenBy: PartnerInput!) {
  partnerView(seenBy: $seenBy) {
    share {
      seats
      seatShare
      chairs
      chairShare
      votes
      bodies
      hours {
        low
        likely
        high
      }
    }
    bodies {
      seats
      chairs
      body {
        slug
        name
        kind
      }
    }
    priorities {
      slug
      name
    }
    gaps {
      id
      severity
      title
      remedy
      rule {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerPageQuery, PartnerPageQueryVariables>;
export const AgendaPageDocument = new TypedDocumentString(`
    query AgendaPage($seenBy: PartnerInput) {
  agenda(seenBy: $seenBy) {
    year {
      from
      to
      meetings
      items
      itemsPerMeeting
      minutesPerItem
      decidingItems
      chairedItems
      withPapers
      late
      clearDays
    }
    trend {
      from
      to
      meetings
      items
      itemsPerMeeting
      minutesPerItem
      decidingItems
      withPapers
      late
      clearDays
    }
    byChair {
      items
      share
      partner {
        type
        slug
        name
      }
    }
    lateMeetings(first: 10) {
      date
      clearDays
      body {
        slug
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgendaPageQuery, AgendaPageQueryVariables>;
export const SettingEffectDocument = new TypedDocumentString(`
    query SettingEffect($rule: String!, $values: [RuleSettingInput!]!) {
  settingEffect(rule: $rule, values: $values) {
    before
    after
    gained
    gainedCount
    lost
    lostCount
    userErrors {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SettingEffectQuery, SettingEffectQueryVariables>;
export const SetRuleSettingsDocument = new TypedDocumentString(`
    mutation SetRuleSettings($input: SetRuleSettingsInput!) {
  setRuleSettings(input: $input) {
    work {
      id
    }
    userErrors {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SetRuleSettingsMutation, SetRuleSettingsMutationVariables>;
export const OwnRulesDocument = new TypedDocumentString(`
    query OwnRules {
  ownRulesFolder
  ownRules {
    slug
    file
    faults
    text
    rule {
      title
      findings
      cannotAssess
    }
  }
}
    `) as unknown as TypedDocumentString<OwnRulesQuery, OwnRulesQueryVariables>;
export const AddOwnRuleDocument = new TypedDocumentString(`
    mutation AddOwnRule($input: AddOwnRuleInput!) {
  addOwnRule(input: $input) {
    userErrors {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AddOwnRuleMutation, AddOwnRuleMutationVariables>;
export const RemoveOwnRuleDocument = new TypedDocumentString(`
    mutation RemoveOwnRule($input: RemoveOwnRuleInput!) {
  removeOwnRule(input: $input) {
    userErrors {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveOwnRuleMutation, RemoveOwnRuleMutationVariables>;
export const ReadOwnRulesDocument = new TypedDocumentString(`
    mutation ReadOwnRules($input: ReadOwnRulesInput!) {
  readOwnRules(input: $input) {
    userErrors {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ReadOwnRulesMutation, ReadOwnRulesMutationVariables>;
export const AllWorkDocument = new TypedDocumentString(`
    query AllWork {
  work {
    id
    kind
    state
    step
    progress
    message
    startedAt
    endedAt
  }
}
    `) as unknown as TypedDocumentString<AllWorkQuery, AllWorkQueryVariables>;
export const WorkChangedDocument = new TypedDocumentString(`
    subscription WorkChanged {
  workChanged {
    id
    kind
    state
    step
    progress
    message
    startedAt
    endedAt
  }
}
    `) as unknown as TypedDocumentString<WorkChangedSubscription, WorkChangedSubscriptionVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  structure {
    name
    asAt
    analysedAt
    counts {
      table
      count
    }
  }
  overlaps(filter: {classes: [DUPLICATION, OVERLAP]}, first: 3) {
    totalCount
    edges {
      node {
        slug
        class
        band
        hoursAtStake
        reasons {
          kind
          text
        }
        a {
          slug
          name
        }
        b {
          slug
          name
        }
      }
    }
  }
  gaps(first: 1) {
    totalCount
  }
  findingsOverview {
    since
  }
  newGaps: gaps(filter: {onlyNew: true}, first: 1) {
    totalCount
  }
  newOverlaps: overlaps(
    filter: {onlyNew: true, classes: [DUPLICATION, OVERLAP]}
    first: 1
  ) {
    totalCount
  }
  gapRules {
    slug
    title
    why
    severity
    findings
  }
  explore {
    total
    facets {
      field
      values {
        value
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const HomeReachDocument = new TypedDocumentString(`
    query HomeReach {
  load(by: SECTOR) {
    hours {
      likely
    }
  }
  linesOfSight {
    unreached {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<HomeReachQuery, HomeReachQueryVariables>;
export const CalibrationPageDocument = new TypedDocumentString(`
    query CalibrationPage {
  structure {
    asAt
  }
  calibration {
    version
    at
    kept
    reason
    lossBefore
    lossAfter
    moved
    calibrated
    basis
    priorBefore
    priorAfter
    labels {
      knownPairs
      reviews
      audit
      alike
      unlike
    }
    levels {
      key
      title
      level
      before
      after
      labels
    }
    lines {
      threshold
      precision {
        of
        total
        value
        low
        high
      }
      recall {
        of
        total
        value
        low
        high
      }
      sentences
    }
    versions {
      version
      at
      actor
      kept
    }
  }
}
    `) as unknown as TypedDocumentString<CalibrationPageQuery, CalibrationPageQueryVariables>;
export const StartCalibrationDocument = new TypedDocumentString(`
    mutation StartCalibration($input: StartCalibrationInput!) {
  startCalibration(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartCalibrationMutation, StartCalibrationMutationVariables>;
export const ClustersDocument = new TypedDocumentString(`
    query Clusters($states: [ReviewState!]) {
  structure {
    asAt
    analysedAt
  }
  clusters(states: $states) {
    slug
    headline
    density
    hours
    bodies {
      slug
    }
    review {
      state
      changedSince
      assignee {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClustersQuery, ClustersQueryVariables>;
export const ClusterPageDocument = new TypedDocumentString(`
    query ClusterPage($slug: String!) {
  cluster(slug: $slug) {
    slug
    headline
    density
    hours
    bodies {
      slug
      name
      kind
      remit
      hoursPerYear
      areas {
        slug
        name
      }
    }
    overlaps {
      slug
      class
      headline
      a {
        slug
        name
      }
      b {
        slug
        name
      }
    }
    bridges {
      slug
    }
    weakest {
      slug
    }
    leadingOut {
      slug
      class
      headline
      a {
        slug
        name
      }
      b {
        slug
        name
      }
    }
    review {
      ...ReviewFacts
    }
    suggestedReasons {
      verdict
      text
    }
  }
}
    fragment ReviewFacts on Review {
  version
  state
  verdict
  reason
  at
  by {
    name
  }
  assignee {
    id
    name
  }
  changedSince
  history {
    id
    kind
    at
    verdict
    text
    undone
    by {
      name
    }
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<ClusterPageQuery, ClusterPageQueryVariables>;
export const HeatmapDocument = new TypedDocumentString(`
    query Heatmap {
  structure {
    asAt
  }
  heatmap {
    within {
      slug
      name
    }
    themes {
      depth
      theme {
        slug
        name
      }
    }
    areas {
      slug
      name
    }
    cells {
      theme
      area
      state
      bodyCount
      inPartCount
    }
    unplaced {
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<HeatmapQuery, HeatmapQueryVariables>;
export const HeatmapBodiesDocument = new TypedDocumentString(`
    query HeatmapBodies($theme: String!, $area: String!) {
  heatmapCell(theme: $theme, area: $area) {
    theme
    area
    bodies {
      slug
      name
      kind
    }
    inPart {
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<HeatmapBodiesQuery, HeatmapBodiesQueryVariables>;
export const CompareBodyDocument = new TypedDocumentString(`
    query CompareBody($slug: String!) {
  body(slug: $slug) {
    slug
    name
    kind
    live
    remit
    functions
    statutory
    legalBasis
    meetingsPerYear
    meetingHours
    hoursPerYear
    seats
    themes {
      slug
      name
    }
    areas {
      slug
      name
    }
    priorities {
      part
      priority {
        slug
        name
      }
    }
    memberships(first: 100) {
      totalCount
      edges {
        node {
          id
          live
          role
          person {
            slug
            name
          }
          organisation {
            slug
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareBodyQuery, CompareBodyQueryVariables>;
export const ComparePairDocument = new TypedDocumentString(`
    query ComparePair($a: ID!, $b: ID!) {
  comparison(a: $a, b: $b) {
    slug
    class
    tags
    flagged
    whyNot
    band
    bits
    completeness
    hoursAtStake
    headline
    cannotTell {
      slug
      name
    }
    reasons {
      kind
      text
    }
    dimensions {
      key
      title
      level
      value
      bits
      halved
      sentence
    }
    clausePairs {
      a
      b
      likeness
    }
    sharedPeople {
      slug
      name
      title
    }
    sharedOrganisations {
      slug
      name
    }
    alternatives {
      of {
        slug
        name
      }
      bodies {
        band
        headline
        body {
          slug
          name
          kind
        }
      }
    }
    a {
      slug
      name
    }
    b {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePairQuery, ComparePairQueryVariables>;
export const PairReviewDocument = new TypedDocumentString(`
    query PairReview($slug: String!) {
  overlap(slug: $slug) {
    slug
  }
  review(type: OVERLAP, slug: $slug) {
    ...ReviewFacts
  }
}
    fragment ReviewFacts on Review {
  version
  state
  verdict
  reason
  at
  by {
    name
  }
  assignee {
    id
    name
  }
  changedSince
  history {
    id
    kind
    at
    verdict
    text
    undone
    by {
      name
    }
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<PairReviewQuery, PairReviewQueryVariables>;
export const DraftChoicesDocument = new TypedDocumentString(`
    query DraftChoices {
  structure {
    asAt
  }
  explore {
    facets {
      field
      values {
        value
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftChoicesQuery, DraftChoicesQueryVariables>;
export const NearestDocument = new TypedDocumentString(`
    query Nearest($input: NearestBodiesInput!) {
  nearestBodies(input: $input) {
    cannotTell
    bodies {
      likeness
      reasons
      samePlace
      body {
        slug
        name
        kind
        remit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NearestQuery, NearestQueryVariables>;
export const SamePeopleDocument = new TypedDocumentString(`
    query SamePeople {
  structure {
    asAt
  }
  sameRooms(first: 25) {
    hours
    recorded
    a {
      slug
      name
      kind
    }
    b {
      slug
      name
      kind
    }
    people {
      slug
      name
    }
    themes {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SamePeopleQuery, SamePeopleQueryVariables>;
export const LeftReviewDocument = new TypedDocumentString(`
    query LeftReview($type: FindingType!, $slug: String!) {
  review(type: $type, slug: $slug) {
    bodies {
      slug
      name
      kind
      live
    }
    ...ReviewFacts
  }
}
    fragment ReviewFacts on Review {
  version
  state
  verdict
  reason
  at
  by {
    name
  }
  assignee {
    id
    name
  }
  changedSince
  history {
    id
    kind
    at
    verdict
    text
    undone
    by {
      name
    }
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<LeftReviewQuery, LeftReviewQueryVariables>;
export const OverlapPageDocument = new TypedDocumentString(`
    query OverlapPage($slug: String!) {
  overlap(slug: $slug) {
    slug
    class
    tags
    band
    probability
    bits
    completeness
    hoursAtStake
    headline
    reasons {
      kind
      text
    }
    dimensions {
      key
      title
      level
      value
      bits
      halved
      sentence
    }
    clausePairs {
      a
      b
      likeness
    }
    sharedPeople {
      slug
      name
      title
    }
    sharedOrganisations {
      slug
      name
    }
    a {
      slug
      name
      kind
      remit
      seats
      hoursPerYear
      meetingsPerYear
      areas {
        slug
        name
      }
      themes {
        slug
        name
      }
    }
    b {
      slug
      name
      kind
      remit
      seats
      hoursPerYear
      meetingsPerYear
      areas {
        slug
        name
      }
      themes {
        slug
        name
      }
    }
    review {
      ...ReviewFacts
    }
  }
}
    fragment ReviewFacts on Review {
  version
  state
  verdict
  reason
  at
  by {
    name
  }
  assignee {
    id
    name
  }
  changedSince
  history {
    id
    kind
    at
    verdict
    text
    undone
    by {
      name
    }
    assignee {
      name
    }
  }
}`) as unknown as TypedDocumentString<OverlapPageQuery, OverlapPageQueryVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($filter: OverlapFilter, $after: String) {
  structure {
    asAt
    analysedAt
  }
  me {
    id
    name
    may
  }
  localPeople {
    id
    name
  }
  overlapClasses {
    class
    count
  }
  overlaps(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        class
        band
        probability
        hoursAtStake
        headline
        reasons {
          kind
          text
        }
        a {
          slug
          name
        }
        b {
          slug
          name
        }
        review {
          version
          state
          verdict
          reason
          assignee {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const BlindQueueDocument = new TypedDocumentString(`
    query BlindQueue($after: String) {
  structure {
    asAt
    analysedAt
  }
  me {
    id
    name
    may
  }
  reviewQueue(type: OVERLAP, first: 25, after: $after, blind: true) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    items {
      slug
      bodies {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BlindQueueQuery, BlindQueueQueryVariables>;
export const LeastChangeDocument = new TypedDocumentString(`
    query LeastChange($a: ID!, $b: ID!) {
  comparison(a: $a, b: $b) {
    leastChange {
      sentence
      becomes
      changes {
        fills
        body {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeastChangeQuery, LeastChangeQueryVariables>;
export const DraftTermsDocument = new TypedDocumentString(`
    query DraftTerms($bodies: [ID!]!) {
  jointTerms(bodies: $bodies) {
    title
    sentences {
      part
      text
      sources {
        slug
        name
      }
    }
    dropped {
      text
      reason
      sources {
        slug
        name
      }
    }
    rows {
      kind
      said {
        text
        body {
          slug
          name
        }
      }
    }
    silent {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DraftTermsQuery, DraftTermsQueryVariables>;
export const ProposalChangesDocument = new TypedDocumentString(`
    query ProposalChanges($slug: String!) {
  proposal(slug: $slug) {
    slug
    title
    day
    state
    operations {
      id
      title
      body
      bodies
      into
      from
      to
      newBody {
        slug
      }
    }
  }
  proposalMap(slug: $slug) {
    changes {
      operation
      type
      slug
      fate
      sentence
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalChangesQuery, ProposalChangesQueryVariables>;
export const ProposalMapPictureDocument = new TypedDocumentString(`
    query ProposalMapPicture($slug: String!) {
  proposalMap(slug: $slug) {
    before {
      ...DrawnStructure
    }
    after {
      ...DrawnStructure
    }
  }
}
    fragment DrawnStructure on Explore {
  bodies {
    slug
    name
    shortName
    kind
    status
    live
    themes
    areas
    sectors
    seats
    overlapCount
    gapCount
  }
  links {
    id
    from
    to
    type
  }
  areas {
    slug
    name
    level
    within {
      slug
    }
  }
  themes {
    slug
    name
    broader {
      slug
    }
  }
}`) as unknown as TypedDocumentString<ProposalMapPictureQuery, ProposalMapPictureQueryVariables>;
export const EditorChoicesDocument = new TypedDocumentString(`
    query EditorChoices {
  explore {
    themes {
      slug
      name
    }
    areas {
      slug
      name
    }
    bodies {
      slug
      name
    }
  }
  priorityCoverage {
    priorities {
      priority {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditorChoicesQuery, EditorChoicesQueryVariables>;
export const BodyTiesDocument = new TypedDocumentString(`
    query BodyTies($slug: String!) {
  body(slug: $slug) {
    name
    linksIn {
      id
      live
      type
      from {
        name
      }
    }
    linksOut {
      id
      live
      type
      to {
        name
      }
    }
    memberships(first: 100) {
      edges {
        node {
          id
          live
          role
          person {
            name
          }
          organisation {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodyTiesQuery, BodyTiesQueryVariables>;
export const PersonNameDocument = new TypedDocumentString(`
    query PersonName($slug: String!) {
  person(slug: $slug) {
    name
  }
}
    `) as unknown as TypedDocumentString<PersonNameQuery, PersonNameQueryVariables>;
export const OrganisationNameDocument = new TypedDocumentString(`
    query OrganisationName($slug: String!) {
  organisation(slug: $slug) {
    name
  }
}
    `) as unknown as TypedDocumentString<OrganisationNameQuery, OrganisationNameQueryVariables>;
export const ProposalEffectDocument = new TypedDocumentString(`
    query ProposalEffect($slug: String!) {
  structure {
    version
  }
  proposal(slug: $slug) {
    slug
    version
    measuring {
      id
    }
    effect {
      asOf
      proposalVersion
      structureVersion
      sentences
      lostCells
      figures {
        id
        title
        unit
        assumed
        sentence
        before {
          low
          likely
          high
        }
        after {
          low
          likely
          high
        }
        change {
          low
          likely
          high
        }
        items {
          type
          slug
          name
          before {
            likely
          }
          after {
            likely
          }
        }
      }
      overlaps {
        resolved {
          ...EffectFindingRow
        }
        joined {
          ...EffectFindingRow
        }
        endedWithBody {
          ...EffectFindingRow
        }
        caused {
          ...EffectFindingRow
        }
      }
      gaps {
        resolved {
          ...EffectFindingRow
        }
        joined {
          ...EffectFindingRow
        }
        endedWithBody {
          ...EffectFindingRow
        }
        caused {
          ...EffectFindingRow
        }
      }
    }
  }
}
    fragment EffectFindingRow on EffectFinding {
  type
  slug
  title
}`) as unknown as TypedDocumentString<ProposalEffectQuery, ProposalEffectQueryVariables>;
export const EditProposalDocument = new TypedDocumentString(`
    mutation EditProposal($input: EditProposalInput!) {
  editProposal(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EditProposalMutation, EditProposalMutationVariables>;
export const SaveOperationsDocument = new TypedDocumentString(`
    mutation SaveOperations($input: SaveOperationsInput!) {
  saveOperations(input: $input) {
    proposal {
      version
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveOperationsMutation, SaveOperationsMutationVariables>;
export const RebaseProposalDocument = new TypedDocumentString(`
    mutation RebaseProposal($input: RebaseProposalInput!) {
  rebaseProposal(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RebaseProposalMutation, RebaseProposalMutationVariables>;
export const AcceptBlockerDocument = new TypedDocumentString(`
    mutation AcceptBlocker($input: AcceptBlockerInput!) {
  acceptBlocker(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptBlockerMutation, AcceptBlockerMutationVariables>;
export const TakeStepDocument = new TypedDocumentString(`
    mutation TakeStep($input: TakeStepInput!) {
  takeStep(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeStepMutation, TakeStepMutationVariables>;
export const GiveViewDocument = new TypedDocumentString(`
    mutation GiveView($input: GiveViewInput!) {
  giveView(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GiveViewMutation, GiveViewMutationVariables>;
export const CommentOnProposalDocument = new TypedDocumentString(`
    mutation CommentOnProposal($input: CommentOnProposalInput!) {
  commentOnProposal(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommentOnProposalMutation, CommentOnProposalMutationVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($input: DecideProposalInput!) {
  decideProposal(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const ApplyProposalDocument = new TypedDocumentString(`
    mutation ApplyProposal($input: ApplyProposalInput!) {
  applyProposal(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyProposalMutation, ApplyProposalMutationVariables>;
export const UndoProposalDocument = new TypedDocumentString(`
    mutation UndoProposal($input: UndoProposalInput!) {
  undoProposal(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoProposalMutation, UndoProposalMutationVariables>;
export const MeasureProposalDocument = new TypedDocumentString(`
    mutation MeasureProposal($input: MeasureProposalInput!) {
  measureProposal(input: $input) {
    work {
      id
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureProposalMutation, MeasureProposalMutationVariables>;
export const ProposalListDocument = new TypedDocumentString(`
    query ProposalList {
  structure {
    asAt
  }
  proposals {
    slug
    title
    purpose
    day
    state
    changedAt
    viewsGiven
    author {
      name
    }
    operations {
      id
    }
    steps {
      id
      label
      roles
      blockedBy
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalListQuery, ProposalListQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($slug: String!) {
  structure {
    version
    asAt
  }
  proposal(slug: $slug) {
    slug
    version
    title
    purpose
    day
    state
    origin
    changedAt
    canUndo
    viewsGiven
    author {
      id
      name
    }
    authors {
      id
      name
    }
    operations {
      id
      kind
      title
      reason
      refusal {
        problem
        remedy
      }
      consequences
      body
      bodies
      into
      newBody {
        slug
        name
        shortName
        kind
        subtype
        remit
        themes
        areas
        functions
        statutory
        legalBasis
        meetingsPerYear
        meetingHours
        preparationHours
      }
      chair
      takesScope
      takesDuties
      name
      shortName
      remit
      add
      remove
      from
      to
      only
      link
      linkType
      note
      person
      organisation
      role
      voting
      seat
      priority
    }
    conflicts {
      type
      slug
      problem
    }
    blockers {
      id
      kind
      title
      remedy
      acceptedBy {
        name
      }
      acceptedBecause
    }
    assumptions {
      rate
      largeBody
      businessThatGoesOn {
        low
        likely
        high
      }
    }
    measuring {
      id
    }
    steps {
      id
      label
      to
      roles
      blockedBy
      by
    }
    comments {
      id
      at
      text
      by {
        name
      }
    }
    views {
      at
      stance
      reason
      by {
        id
        name
      }
    }
    ownView {
      at
      stance
      reason
    }
    decision {
      decision
      date
      text
      reasons
      interests
      dispensations
      approved
      by {
        name
      }
      alternatives {
        title
        whyNot
      }
    }
    actions {
      id
      title
      owner
      due
      status
    }
    history {
      id
      sentence
      at
      by {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const CancelMeasuringDocument = new TypedDocumentString(`
    mutation CancelMeasuring($input: CancelWorkInput!) {
  cancelWork(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMeasuringMutation, CancelMeasuringMutationVariables>;
export const StartOptimiserDocument = new TypedDocumentString(`
    mutation StartOptimiser($input: StartOptimiserInput!) {
  startOptimiser(input: $input) {
    work {
      id
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartOptimiserMutation, StartOptimiserMutationVariables>;
export const ProposalFromOptionDocument = new TypedDocumentString(`
    mutation ProposalFromOption($input: ProposalFromOptionInput!) {
  proposalFromOption(input: $input) {
    proposal {
      slug
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalFromOptionMutation, ProposalFromOptionMutationVariables>;
export const OptimiserPageDocument = new TypedDocumentString(`
    query OptimiserPage {
  structure {
    asAt
  }
  optimiserRun {
    work {
      id
      state
      message
    }
    why
    considered
    ruledOut {
      reason
      count
    }
    options {
      id
      title
      closures
      hoursSaved
      fitLoss
      voiceLoss
      worth
      gap
      stepByStep
      blockers {
        id
        title
      }
      choices {
        title
        hoursSaved
        businessKept
        likeness
        fitLoss
        voiceLoss
        newSeats
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OptimiserPageQuery, OptimiserPageQueryVariables>;
export const ProposalFromFindingDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ProposalFromFindingMutation, ProposalFromFindingMutationVariables>;
export const DraftProposalDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<DraftProposalMutation, DraftProposalMutationVariables>;
export const MeDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ReviewFindingsDocument = new TypedDocumentString(`
    mutation ReviewFindings($input: ReviewFindingsInput!) {
  reviewFindings(input: $input) {
    reviews {
      slug
      version
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewFindingsMutation, ReviewFindingsMutationVariables>;
export const AssignFindingsDocument = new TypedDocumentString(`
    mutation AssignFindings($input: AssignFindingsInput!) {
  assignFindings(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignFindingsMutation, AssignFindingsMutationVariables>;
export const CommentOnFindingDocument = new TypedDocumentString(`
    mutation CommentOnFinding($input: CommentOnFindingInput!) {
  commentOnFinding(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommentOnFindingMutation, CommentOnFindingMutationVariables>;
export const UndoReviewDocument = new TypedDocumentString(`
    mutation UndoReview($input: UndoReviewInput!) {
  undoReview(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoReviewMutation, UndoReviewMutationVariables>;
export const RecordSearchDocument = new TypedDocumentString(`
    query RecordSearch($text: String!) {
  search(text: $text, first: 20) {
    kind
    slug
    what
    name {
      text
      marked
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSearchQuery, RecordSearchQueryVariables>;