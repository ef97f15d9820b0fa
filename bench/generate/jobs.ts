import type { Job } from './kinds.js';
import { PEOPLE_JOBS } from './jobs-people.js';
import { MORE_PEOPLE_JOBS } from './jobs-more-people.js';
import { MORE_PLACES_JOBS } from './jobs-more-places.js';
import { PLACES_JOBS } from './jobs-places.js';

/** Broad themes and the jobs below them, in the order of the lists. */
export const JOBS: readonly Job[] = [...PEOPLE_JOBS, ...PLACES_JOBS, ...MORE_PEOPLE_JOBS, ...MORE_PLACES_JOBS];

/** The broad theme of a job's theme. */
export const BROAD_THEMES: Readonly<Record<string, readonly string[]>> = {
  children: [
    'early-years',
    'school-attainment',
    'looked-after-children',
    'safeguarding',
    'youth-services',
    'special-needs',
    'youth-justice',
    'child-poverty',
  ],
  health: [
    'mental-health',
    'obesity',
    'sexual-health',
    'tobacco',
    'drugs-alcohol',
    'end-of-life',
    'long-term-conditions',
    'immunisation',
  ],
  adults: [
    'dementia',
    'hospital-discharge',
    'carers',
    'learning-disability',
    'falls-prevention',
    'adult-safeguarding',
    'assistive-technology',
  ],
  safer: [
    'burglary',
    'domestic-abuse',
    'anti-social-behaviour',
    'road-safety',
    'emergency-planning',
    'extremism',
    'reoffending',
    'fire-prevention',
  ],
  economy: ['employment', 'business-support', 'tourism', 'town-centres', 'skills', 'broadband'],
  environment: ['waste', 'carbon', 'biodiversity', 'transport', 'flooding', 'air-quality', 'green-space'],
  homes: ['affordable-housing', 'homelessness', 'rural', 'empty-homes', 'fuel-poverty', 'travellers'],
  stronger: ['volunteering', 'cohesion', 'culture', 'sport', 'libraries'],
  support: ['data', 'procurement', 'workforce', 'customer-access', 'communications'],
};

/** Sentences that many bodies have and that say nothing about their job. */
export const BOILERPLATE: readonly string[] = [
  'The group meets quarterly and reports to the board above it.',
  'Minutes are circulated to all partners within ten working days.',
  'Members act as champions for partnership working in their own organisations.',
  'It identifies risks and opportunities and keeps an action plan under review.',
  'The chair is elected each year from among the members.',
  'It promotes good practice and shares information between partners.',
  'Its terms of reference are reviewed every second year.',
  'Papers are sent out five working days before each meeting.',
  'A quorum is one third of the members, of whom two must come from different organisations.',
  'Members are senior enough to commit the resources of those who sent them.',
  'It has due regard to equality and value for money in all that it does.',
  'Task and finish groups may be set up for work with a clear end.',
  'Progress is reported through the performance framework every quarter.',
  'The secretariat is provided by the county council.',
  'Other people may be invited to attend for particular items without a vote.',
  'It contributes to the priorities of the Local Area Agreement and the Sustainable Community Strategy.',
];

/** Templates in which only the slot differs: alike in words, not in work. */
export const TEMPLATES: readonly string[] = [
  'Oversees the delivery of the {subject} strategy and action plan, monitors performance against agreed targets and reports exceptions. Advises partners on priorities for {subject} and on the use of resources.',
  'To provide strategic leadership for {subject}. To agree an annual work programme, hold partners to account for its delivery and escalate blockages. To make best use of pooled funding for {subject}.',
  'The purpose of the group is to bring together all organisations with an interest in {subject}, to share learning, to avoid duplication of effort and to make recommendations on {subject} to the board.',
];

/** Names that say nothing about the work. */
export const GENERIC_NAMES: readonly string[] = [
  'Executive Group',
  'Delivery Group',
  'Oversight Board',
  'Steering Group',
  'Partnership Board',
  'Strategic Group',
  'Implementation Group',
  'Programme Board',
];
