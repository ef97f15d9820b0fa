/** The closed word lists of the workbook. Order is the order in which people read them. */
export const BODY_KINDS = ['BOARD', 'BLOCK', 'LSP', 'FORUM', 'GROUP'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_STATUSES = ['ACTIVE', 'PROPOSED', 'DORMANT', 'CLOSED'] as const;
export type BodyStatus = (typeof BODY_STATUSES)[number];

export const SECTORS = [
  'COUNTY',
  'DISTRICT',
  'PARISH',
  'HEALTH',
  'POLICE',
  'FIRE',
  'JUSTICE',
  'EDUCATION',
  'THIRD_SECTOR',
  'FAITH',
  'PRIVATE',
  'HOUSING',
  'CENTRAL_GOVERNMENT',
  'REGIONAL',
  'COMMUNITY',
  'OTHER',
] as const;
export type Sector = (typeof SECTORS)[number];

export const AREA_LEVELS = ['NATIONAL', 'REGION', 'COUNTY', 'DISTRICT', 'LOCALITY', 'WARD', 'PARISH'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

export const BODY_FUNCTIONS = [
  'DECIDES',
  'COMMISSIONS',
  'ADVISES',
  'COORDINATES',
  'DELIVERS',
  'SCRUTINISES',
  'CONSULTS',
  'SHARES_INFORMATION',
] as const;
export type BodyFunction = (typeof BODY_FUNCTIONS)[number];

export const ROLES = ['CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY', 'ADVISER', 'OBSERVER', 'SECRETARY'] as const;
export type Role = (typeof ROLES)[number];

export const LINK_TYPES = [
  'REPORTS_TO',
  'ADVISES',
  'COORDINATES_WITH',
  'COMMISSIONS',
  'FUNDS',
  'SHARES_INFORMATION_WITH',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const ACTION_STATUSES = ['OPEN', 'DONE', 'CANCELLED'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const PAIR_RELATIONS = [
  'DUPLICATE',
  'OVERLAPPING',
  'COMPLEMENTARY',
  'NESTED',
  'SUCCESSOR',
  'UNRELATED',
] as const;
export type PairRelation = (typeof PAIR_RELATIONS)[number];
