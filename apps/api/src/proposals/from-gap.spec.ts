import { applyAll } from '@remit/proposals';
import { aBody, aLink, aPriority, aSeat, DAY, withGround } from '../../../../libs/proposals/src/fixtures.js';
import { RULES_WITH_STEPS, stepsOfGap } from './from-gap.js';

const structure = withGround({
  bodies: [
    aBody('top', { kind: 'LSP', themes: ['health'], areas: ['county'] }),
    aBody('lost', { themes: ['health'], areas: ['county'] }),
    ...['advising', 'old', 'forum'].map((id) => aBody(id)),
    aBody('gone', { status: 'CLOSED', validTo: '2009-12-31' }),
  ],
  links: [
    aLink('advising', 'top', { type: 'ADVISES' }),
    aLink('top', 'gone', { type: 'FUNDS', validTo: null }),
    aLink('top', 'old', { type: 'FUNDS' }),
  ],
  memberships: [
    aSeat('gone', 'p0', { validTo: null }),
    aSeat('old', 'p1', { role: 'VICE_CHAIR' }),
    aSeat('old', 'p2', { role: 'MEMBER' }),
  ],
  priorities: [
    aPriority('shared', { setBy: 'top', lead: null, contributors: ['old', 'forum'] }),
    aPriority('set', { setBy: 'top', lead: null, contributors: [] }),
    aPriority('bare', { setBy: null, lead: null, contributors: [] }),
  ],
});
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
