/** What is compared of two bodies. */
export type DimensionId = 'TEXT' | 'THEME' | 'PRIORITY' | 'AGENDA' | 'AREA' | 'FUNCTION' | 'PEOPLE' | 'ORGS';

/** Dimensions of one group tend to say the same thing, so only the strongest of a group counts whole. */
export type DimensionGroup = 'purpose' | 'place' | 'how' | 'who';

/** One level of likeness: how often it is seen among bodies with the same or an overlapping job, and among others. */
export interface Level {
  readonly id: string;
  readonly ifAlike: number;
  readonly ifNot: number;
}

export interface DimensionScores {
  readonly title: string;
  readonly group: DimensionGroup;
  /** Most alike first. */
  readonly levels: readonly Level[];
}

const level = (id: string, ifAlike: number, ifNot: number): Level => ({ id, ifAlike, ifNot });

/** The one table of starting weights. Reviews may teach others; the measured structure corrects `ifNot` at each analysis. */
export const SCORING_TABLE: Readonly<Record<DimensionId, DimensionScores>> = {
  TEXT: {
    title: 'Name and remit',
    group: 'purpose',
    levels: [
      level('same', 0.4, 0.005),
      level('close', 0.3, 0.02),
      level('related', 0.18, 0.075),
      level('slight', 0.08, 0.2),
      level('different', 0.04, 0.7),
    ],
  },
  THEME: {
    title: 'Themes',
    group: 'purpose',
    levels: [level('same', 0.55, 0.04), level('part', 0.27, 0.1), level('touch', 0.1, 0.16), level('none', 0.08, 0.7)],
  },
  PRIORITY: {
    title: 'Priorities',
    group: 'purpose',
    levels: [level('shared', 0.45, 0.08), level('none', 0.55, 0.92)],
  },
  AGENDA: {
    title: 'Business of meetings',
    group: 'purpose',
    levels: [level('same', 0.3, 0.01), level('related', 0.35, 0.14), level('different', 0.35, 0.85)],
  },
  AREA: {
    title: 'Area',
    group: 'place',
    levels: [
      level('same', 0.62, 0.28),
      level('nested', 0.26, 0.37),
      level('partial', 0.08, 0.15),
      level('disjoint', 0.04, 0.2),
    ],
  },
  FUNCTION: {
    title: 'Functions',
    group: 'how',
    levels: [level('same', 0.5, 0.22), level('part', 0.38, 0.43), level('none', 0.12, 0.35)],
  },
  PEOPLE: {
    title: 'People',
    group: 'who',
    levels: [
      level('strong', 0.2, 0.02),
      level('significant', 0.22, 0.06),
      level('some', 0.23, 0.17),
      level('none', 0.35, 0.75),
    ],
  },
  ORGS: {
    title: 'Organisations',
    group: 'who',
    levels: [
      level('strong', 0.25, 0.06),
      level('significant', 0.3, 0.14),
      level('some', 0.35, 0.5),
      level('none', 0.1, 0.3),
    ],
  },
};

/** Dimensions in the order in which people read them. */
export const DIMENSION_IDS = Object.keys(SCORING_TABLE) as readonly DimensionId[];

/** How many related partners a body is expected to have. */
export const EXPECTED_PARTNERS = 3;
/** The prior is never above this, however few bodies there are. */
export const HIGHEST_PRIOR = 0.2;
/** Pairs that the table counts for when the structure's own frequencies are blended in. */
export const TABLE_COUNTS_FOR = 200;
