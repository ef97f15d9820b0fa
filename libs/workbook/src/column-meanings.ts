import type { Table } from '@remit/structure';

/** What a table holds, in one line. */
export const TABLE_MEANINGS: Readonly<Record<Table, string>> = {
  organisations: 'The partners: councils, NHS bodies, police, voluntary bodies.',
  people: 'The people or posts who sit on bodies.',
  areas: 'The places that bodies and organisations serve.',
  themes: 'What the work is about.',
  bodies: 'The boards, blocks, local strategic partnerships, forums and groups.',
  memberships: 'The seats: who sits on which body, for whom and as what.',
  links: 'How bodies are linked to each other.',
  priorities: 'What has been agreed to be done first, who set it, leads it and helps.',
  meetings: 'Meetings that took place.',
  actions: 'What somebody has been asked to do.',
  knownPairs: 'What people who know the structure already say about two bodies.',
};

/** What a column means, where its name does not say it all. */
export const COLUMN_MEANINGS: { readonly [T in Table]?: Readonly<Record<string, string>> } = {
  organisations: {
    parent: 'the organisation it is part of',
    area: 'the area it serves or is based on',
  },
  people: {
    title: 'job title',
    organisation: 'employer',
    decision_maker: 'yes when the person can commit the employer',
  },
  areas: {
    within: 'the next larger area',
    gss_code: 'nine-character code of the Office for National Statistics, such as E10000031',
  },
  themes: { broader: 'the theme it is part of' },
  bodies: {
    subtype: 'free text: executive, theme group, task and finish',
    remit: 'what the body is for, as its terms of reference say it',
    legal_basis: 'the law that requires it',
    statutory: 'yes when the law requires it',
    preparation_hours: 'hours that everyone together spends preparing one meeting (papers, minutes)',
    meeting_hours: 'how long one meeting lasts',
    annual_budget: 'pounds a year',
    review_date: 'when its terms of reference are due for review',
    valid_from: 'when it started',
    valid_to: 'when it ended',
  },
  memberships: {
    person: 'the person in the seat; may be empty when the organisation is given',
    organisation: 'whom the seat speaks for; may be empty when the person is given',
    role: 'any other text is kept and counts as MEMBER',
    voting: 'yes when the seat has a vote',
  },
  links: {
    type: 'REPORTS_TO means accountable to',
    from: 'the body that reports, advises, commissions, funds or shares',
  },
  priorities: {
    set_by: 'the body that set it',
    lead: 'the body that leads on it',
    contributors: 'the bodies that help',
    measure: 'how progress is measured',
  },
  meetings: {
    agenda_items: 'how many',
    papers_issued: 'the day papers went out',
  },
  actions: {
    owner: 'a person or an organisation',
    meeting_date: 'the meeting that agreed it',
  },
  knownPairs: { relation: 'NESTED: a contains b. SUCCESSOR: b followed a.' },
};
