import type { Job } from './kinds.js';
import { PEOPLE_JOBS } from './jobs-people.js';
import { PLACES_JOBS } from './jobs-places.js';

/** Broad themes and the jobs below them, in the order of the lists. */
export const JOBS: readonly Job[] = [...PEOPLE_JOBS, ...PLACES_JOBS];

/** The broad theme of a job's theme. */
export const BROAD_THEMES: Readonly<Record<string, readonly string[]>> = {
  children: [
    'early-years',
    'school-attainment',
    'looked-after-children',
    'safeguarding',
    'youth-services',
    'special-needs',
  ],
  health: ['mental-health', 'obesity', 'sexual-health', 'tobacco', 'drugs-alcohol'],
  adults: ['dementia', 'hospital-discharge', 'carers', 'learning-disability'],
  safer: ['burglary', 'domestic-abuse', 'anti-social-behaviour', 'road-safety', 'emergency-planning'],
  economy: ['employment', 'business-support', 'tourism', 'town-centres'],
  environment: ['waste', 'carbon', 'biodiversity', 'transport'],
  homes: ['affordable-housing', 'homelessness', 'rural'],
  stronger: ['volunteering', 'cohesion', 'culture'],
  support: ['data', 'procurement'],
};

/** Sentences that many bodies have and that say nothing about their job. */
export const BOILERPLATE: readonly string[] = [
  'The group meets quarterly and reports to the board above it.',
  'Minutes are circulated to all partners within ten working days.',
  'Members act as champions for partnership working in their own organisations.',
  'It identifies risks and opportunities and keeps an action plan under review.',
  'The chair is elected each year from among the members.',
  'It promotes good practice and shares information between partners.',
];

/** A template in which only the slot differs: alike in words, not in work. */
export const TEMPLATE =
  'Oversees the delivery of the {subject} strategy and action plan, monitors performance against agreed targets and reports exceptions. Advises partners on priorities for {subject} and on the use of resources.';

/** Names that say nothing about the work. */
export const GENERIC_NAMES: readonly string[] = [
  'Executive Group',
  'Delivery Group',
  'Oversight Board',
  'Steering Group',
];
