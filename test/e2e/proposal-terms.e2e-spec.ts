import { effectOf, proposing, startSmallCounty } from './proposing.js';
import type { TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startSmallCounty();
});
afterAll(() => server.stop());

const { send, ask, done, refused, begin, shown, submitted, decide } = proposing(() => server);
const textOf = async (person: string, path: string) => {
  const answer = await send(person, path);
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll(/\s+/g, ' ');
};
const paperOf = (slug: string, person = 'jo-board') => textOf(person, `/files/paper.html?proposals=${slug}`);

describe('the view of a board member', () => {
  const FIELDS = `views { by { id } stance reason } ownView { stance reason } viewsGiven comments { text } decision { text }
    history { sentence by { id } }`;
  const EVERYWHERE = `query ($slug: String!, $id: ID!) { proposal(slug: $slug) { ${FIELDS} } proposals { ${FIELDS} }
    node(id: $id) { ... on Proposal { ${FIELDS} } } followUps { proposal { ${FIELDS} } } }`;
  const WORDS = 'The villages would lose their voice.';

  it('is shown nowhere to whoever may not see it yet: a member before their own, others before the decision', async () => {
    const { slug, version } = await submitted([{ kind: 'RENAME', body: 'rents', name: 'Tenants Group' }], 'Views');
    await done('giveView', { slug, stance: 'OBJECT', reason: WORDS }, 'lee-board');
    /** Everything that somebody can read of the proposal, in one text. */
    const read = async (person: string) => {
      const told = await ask(EVERYWHERE, { slug, id: `Proposal:${slug}` }, person);
      const more =
        person === 'val-viewer'
          ? []
          : [
              (await ask('{ auditTrail(first: 100) { actor action target } }', {}, person)).auditTrail,
              await paperOf(slug, person),
              await done('commentOnProposal', { slug, text: 'Noted.' }, person),
            ];
      return { text: JSON.stringify([told, more]), views: told.proposal.views.length, given: told.proposal.viewsGiven };
    };
    for (const person of ['jo-board', 'alex-officer', 'sam-support', 'val-viewer']) {
      const { text, views, given } = await read(person);
      expect([
        person,
        views,
        given,
        text.includes(WORDS),
        text.includes('OBJECT'),
        text.includes('Lee Board objects'),
      ]).toEqual([person, 0, 1, false, false, false]);
    }
    const own = await done('giveView', { slug, stance: 'SUPPORT', reason: 'It is clearer.' }, 'jo-board');
    expect(own.views.map(({ by, reason }: any) => [by.id, reason])).toEqual([
      ['lee-board', WORDS],
      ['jo-board', 'It is clearer.'],
    ]);
    expect(await paperOf(slug, 'jo-board')).toContain(WORDS);
    expect((await read('alex-officer')).text).not.toContain(WORDS);
    await decide(slug, version, { decision: 'REJECTED', approved: [] });
    for (const person of ['alex-officer', 'sam-support', 'val-viewer']) expect((await read(person)).views).toBe(2);
  });
});

describe('what is assumed', () => {
  it('changes hours and cost in the effect, and is told with who changed it; what makes no sense is refused', async () => {
    const { slug, version } = await begin([{ kind: 'ABSORB', body: 'rents', into: 'homes' }], 'Assumptions');
    const FIGURES = 'figures { id unit change { low likely high } sentence assumed }';
    const figures = async () => {
      const { figures: all } = await effectOf(server, slug, FIGURES);
      return (id: string) => all.find((one: any) => one.id === id);
    };
    const usual = await figures();
    expect(usual('cost')).toBeUndefined();
    // Rents: 4 meetings of 1 hour and 2 hours to prepare each; of the 4 hours that it sits a quarter to three quarters go on.
    expect(usual('hours')).toMatchObject({ change: { low: -11, likely: -10, high: -9 }, assumed: true });

    for (const [given, message] of [
      [{ rate: -1 }, 'A rate is from 0 to 10,000 pounds an hour.'],
      [{ rate: 10_001 }, 'A rate is from 0 to 10,000 pounds an hour.'],
      [{ businessThatGoesOn: 1.5 }, 'The share is from 0 to 1.'],
      [{ businessThatGoesOn: -0.1 }, 'The share is from 0 to 1.'],
      [{ largeBody: -1 }, 'A large body has from 0 to 10,000 seats.'],
      [{ title: ' ' }, 'Write a sentence that others will understand.'],
      [{ purpose: '' }, 'Write a sentence that others will understand.'],
    ] as const)
      expect([given, await refused('editProposal', { slug, expectedVersion: version, ...given })]).toEqual([
        given,
        message,
      ]);
    expect((await shown(slug)).version).toBe(version);

    const said = { rate: 40, businessThatGoesOn: 0, largeBody: 25, title: 'Assumptions' };
    const edited = await done('editProposal', { slug, expectedVersion: version, ...said }, 'sam-support');
    expect(edited.assumptions).toEqual({
      rate: 40,
      largeBody: 25,
      businessThatGoesOn: { low: 0, likely: 0, high: 0.25 },
    });
    expect(edited.history.at(-1)).toEqual({
      kind: 'EDIT',
      by: { id: 'sam-support' },
      sentence: 'Changed the cost of an hour from none to £40, the share of business that goes on from 50% to 0%.',
    });
    const changed = await figures();
    expect(changed('hours').change).toEqual({ low: -12, likely: -12, high: -11 });
    expect(changed('cost')).toMatchObject({ unit: 'POUNDS', change: { low: -480, likely: -480, high: -440 } });
    expect(changed('cost').sentence).toMatch(/£440 to £480\) less\.$/);
    const paper = await paperOf(slug);
    expect(paper).toContain('0% goes on (0% to 25%)');
    expect(paper).toContain('an hour costs £40');
    const same = await done('editProposal', { slug, expectedVersion: edited.version, rate: 40 });
    expect(same.history.at(-1).sentence).toBe('Saved it as it was.');
  });
});

describe('options', () => {
  const absorb = (body: string, into: string) => ({ kind: 'ABSORB', body, into, reason: 'The same work.' });

  it('are measured from the same figures, four and what merges two of them, and stand beside doing nothing', async () => {
    const crime = await begin([absorb('crime', 'safer')], 'One for safety');
    const rents = await begin([absorb('rents', 'homes')], 'One for homes');
    const started = await begin([absorb('crime', 'safer')], 'Both');
    const taken = [...started.operations, ...rents.operations].map(({ kind, body, into, reason }: any) => {
      return { kind, body, into, reason };
    });
    const both = await done('saveOperations', {
      slug: started.slug,
      expectedVersion: started.version,
      operations: taken,
    });
    expect(both.operations.map(({ title }: any) => title)).toEqual([
      'Let Safer Anyshire absorb Crime Group',
      'Let Homes Group absorb Rents Group',
    ]);
    expect(await shown(rents.slug)).toEqual(rents);
    const all = await begin([absorb('homes', 'safer')], 'Homes with safety');
    const options = [crime, rents, both, all];

    const effects: any[] = [];
    for (const { slug } of options)
      effects.push(
        await effectOf(
          server,
          slug,
          'structureVersion figures { id before { likely } after { likely } change { likely } }',
        ),
      );
    const of = (at: number, id: string) => effects[at].figures.find((one: any) => one.id === id);
    const start = ({ structureVersion, figures }: any) => [
      structureVersion,
      figures.filter(({ id }: any) => id !== 'large-bodies').map(({ id, before }: any) => [id, before.likely]),
    ];
    for (const effect of effects) expect(start(effect)).toEqual(start(effects[0]));
    expect(options.map((_, at) => of(at, 'bodies').after.likely)).toEqual([4, 4, 3, 4]);
    expect(of(2, 'hours').change.likely).toBeCloseTo(of(0, 'hours').change.likely + of(1, 'hours').change.likely, 6);

    const slugs = options.map(({ slug }) => slug).join(',');
    const paper = await paperOf(slugs);
    const [, row] = /<th scope="row">Bodies<\/th>(.*?)<\/tr>/.exec(paper)!;
    const cells = [...row!.matchAll(/<td data-of="([^"]+)">(.*?)<\/td>/g)].map(([, name, cell]) => [
      name,
      cell!.replaceAll(/<[^>]+>/g, '').trim(),
    ]);
    expect(cells).toEqual([
      ['Doing nothing', '5'],
      ['Option A', '4 (−1)'],
      ['Option B', '4 (−1)'],
      ['Option C', '3 (−2)'],
      ['Option D', '4 (−1)'],
    ]);
    const six = await send('jo-board', `/files/paper.html?proposals=${slugs},five,six`);
    expect([six.status, ((await six.json()) as { message: string }).message]).toEqual([
      400,
      'Say which proposals: proposals=one, or up to 5 with commas between them.',
    ]);
  });
});
