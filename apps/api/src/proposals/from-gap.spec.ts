import { applyAll } from '@remit/proposals';
import { EMPTY_STRUCTURE, madeId, type Body, type Link, type Membership, type Priority } from '@remit/structure';
import { RULES_WITH_STEPS, stepsOfGap } from './from-gap.js';

const DAY = '2010-03-05';
const always = { validFrom: null, validTo: null };
const texts = { shortName: null, subtype: null, remit: null, legalBasis: null, termsOfReferenceUrl: null };
const amounts = { meetingsPerYear: null, meetingHours: null, preparationHours: null, annualBudget: null };
const lists = { themes: [], areas: [], functions: [] };
const measures = { description: null, measure: null, baseline: null, target: null };

function aBody(id: string, recorded: Partial<Body> = {}): Body {
  const usual = { kind: 'GROUP', status: 'ACTIVE', statutory: null, reviewDate: null } as const;
  return { id, name: `Body ${id}`, ...usual, ...texts, ...amounts, ...lists, ...always, ...recorded };
}

function aLink(from: string, to: string, type: Link['type']): Link {
  const row = { id: '', from, to, type, note: null, ...always };
  return { ...row, id: madeId('links', row)! };
}

function aSeat(body: string, person: string, role: Membership['role'] = 'MEMBER'): Membership {
  const row = { id: '', body, person, organisation: null, role, roleText: null, voting: null, ...always };
  return { ...row, id: madeId('memberships', row)! };
}

function aPriority(id: string, setBy: string | null, contributors: string[]): Priority {
  return { id, name: `Priority ${id}`, setBy, lead: null, contributors, ...measures, ...always };
}

const structure = {
  ...EMPTY_STRUCTURE,
  areas: [{ id: 'county', name: 'County', level: null, within: null, gssCode: null }],
  themes: [{ id: 'health', name: 'Health', broader: null, definition: null }],
  organisations: [{ id: 'wcc', name: 'Council', sector: 'COUNTY' as const, parent: null, area: null, url: null }],
  people: ['p0', 'p1', 'p2'].map((id) => ({
    ...{ id, name: `Person ${id}`, title: null, organisation: 'wcc', email: null, decisionMaker: false },
  })),
  bodies: [
    aBody('top', { kind: 'LSP', themes: ['health'], areas: ['county'] }),
    aBody('lost', { themes: ['health'], areas: ['county'] }),
    ...['advising', 'old', 'forum'].map((id) => aBody(id)),
    aBody('gone', { status: 'CLOSED', validTo: '2009-12-31' }),
  ],
  links: [aLink('advising', 'top', 'ADVISES'), aLink('top', 'gone', 'FUNDS'), aLink('top', 'old', 'FUNDS')],
  memberships: [aSeat('gone', 'p0'), aSeat('old', 'p1', 'VICE_CHAIR'), aSeat('old', 'p2')],
  priorities: [aPriority('shared', 'top', ['old', 'forum']), aPriority('set', 'top', []), aPriority('bare', null, [])],
};
const stepsFor = (rule: string, ...ids: string[]) => {
  const subjects = ids.map((id) => {
    const type = id.startsWith('wcc') ? 'Organisation' : rule.startsWith('priority') ? 'Priority' : 'Body';
    return { type: type as 'Body', id, name: id };
  });
  const ground = { structure, asOf: DAY, tops: ['top'] };
  return stepsOfGap({ rule, subjects, evidence: [], remedy: 'Mend it.' }, ground);
};

describe('the draft for a gap', () => {
  it.each([
    ['ghost-body', ['old'], [{ kind: 'CLOSE', body: 'old' }]],
    ['not-met-for-a-year', ['old'], [{ kind: 'CLOSE', body: 'old' }]],
    ['past-its-review-date', ['old'], [{ kind: 'CLOSE', body: 'old' }]],
    ['forum-with-no-way-up', ['forum', 'top'], [{ kind: 'ADD_LINK', from: 'forum', to: 'top', type: 'ADVISES' }]],
    ['lsp-with-no-way-up', ['forum', 'top'], [{ kind: 'ADD_LINK', to: 'top', type: 'COORDINATES_WITH' }]],
    ['likely-missing-link', ['old', 'forum'], [{ kind: 'ADD_LINK', to: 'forum', type: 'COORDINATES_WITH' }]],
    ['part-not-linked-to-whole', ['old', 'top'], [{ kind: 'ADD_LINK', from: 'old', to: 'top', type: 'REPORTS_TO' }]],
    ['no-reporting-line', ['advising'], [{ kind: 'ADD_LINK', from: 'advising', to: 'top', type: 'REPORTS_TO' }]],
    ['no-reporting-line', ['lost'], [{ kind: 'ADD_LINK', from: 'lost' }]],
    ['linked-to-nothing', ['lost'], [{ kind: 'ADD_LINK', from: 'lost' }]],
    ['link-to-ended-body', ['top', 'gone'], [{ kind: 'REMOVE_LINK', link: structure.links[1]!.id }]],
    ['seats-on-ended-body', ['gone'], [{ kind: 'REMOVE_SEAT', seat: structure.memberships[0]!.id }]],
    ['district-left-out', ['old', 'wcc'], [{ kind: 'ADD_SEAT', body: 'old', organisation: 'wcc', role: 'MEMBER' }]],
    ['no-chair', ['old'], [{ kind: 'ADD_SEAT', person: 'p1', role: 'CHAIR' }, { kind: 'REMOVE_SEAT' }]],
    ['priority-without-lead', ['shared'], [{ kind: 'NAME_LEAD', priority: 'shared', body: 'old' }]],
    ['priority-without-lead', ['set'], [{ kind: 'NAME_LEAD', priority: 'set', body: 'top' }]],
  ])('by the rule %s about %j has the steps of its remedy, and they can be taken', (rule, ids, expected) => {
    const steps = stepsFor(rule, ...ids);
    expect(steps).toMatchObject(expected);
    expect(steps.map(({ reason }) => reason)).toEqual(expected.map(() => 'Mend it.'));
    const { refused, lineage } = applyAll(structure, steps, DAY);
    expect([refused, lineage.length > 0]).toEqual([[], true]);
  });

  it('leaves to people what no rule can choose, and what cannot be done here', () => {
    expect(stepsFor('priority-without-lead', 'bare')).toEqual([]);
    expect(stepsFor('no-chair', 'forum')).toEqual([]);
    expect(stepsFor('two-masters', 'old', 'top')).toEqual([]);
    expect(stepsFor('ghost-body', 'nobody')).toEqual([]);
    expect(RULES_WITH_STEPS).not.toContain('two-masters');
  });
});
