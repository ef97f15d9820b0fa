import { randomUUID } from 'node:crypto';
import { analysed, startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await analysed(server);
}, 240_000);
afterAll(() => server.stop());

const asking = async (person: string, query: string, variables: object = {}) => {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'x-remit-acting-as': person };
  return (await (await server.send('/graphql', { method: 'POST', body, headers })).json()) as {
    data: any;
    errors?: any[];
  };
};
const ask = async (query: string, variables: object = {}, person = 'alex-officer') => {
  const { data, errors } = await asking(person, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const SHOWN = `slug version state title day baseVersion canUndo viewsGiven
  operations { id kind title reason body into newBody { slug name } refusal { problem remedy } consequences }
  blockers { id kind title remedy acceptedBecause acceptedBy { id } } conflicts { slug problem }
  steps { id to by blockedBy } actions { id title owner due status conditions { sentence holds } }
  views { by { id } stance reason } ownView { stance } comments { text by { id } operation } decision { decision text by { id } }
  history { kind sentence by { id } } authors { id }`;
const change = async (name: string, input: object, person = 'alex-officer') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { proposal { ${SHOWN} } userErrors { code message path } } }`;
  return (await ask(query, { input: { operationId: randomUUID(), ...input } }, person))[name];
};
const done = async (name: string, input: object, person?: string) => {
  const { proposal, userErrors } = await change(name, input, person);
  expect(userErrors).toEqual([]);
  return proposal;
};
const begin = (operations: object[] = [], title = 'Fewer boards') =>
  done('draftProposal', { title, purpose: 'Less work for the same result.', operations });
const exported = async () => JSON.stringify(await server.store.structure.read());

describe('a draft', () => {
  it('is begun, written, shown before and after, and leaves the live structure as it is to the byte', async () => {
    const live = await exported();
    const { bodies } = (await ask('{ explore { bodies { slug name kind } } }')).explore;
    const groups = bodies.filter(({ kind }: any) => kind === 'GROUP');
    const [a, b] = groups;
    const empty = await begin();
    expect(empty).toMatchObject({ state: 'DRAFT', version: 1, operations: [] });
    expect(empty.steps.find(({ id }: any) => id === 'submit').blockedBy).toContain('The proposal changes nothing yet.');
    const written = await done('saveOperations', {
      slug: empty.slug,
      expectedVersion: 1,
      operations: [
        { kind: 'RENAME', body: a.slug, name: 'Renamed group', reason: 'Clearer.' },
        { kind: 'ABSORB', body: b.slug, into: a.slug },
      ],
    });
    expect(written.version).toBe(2);
    expect(written.operations.map(({ title }: any) => title)).toEqual([
      `Rename ${a.name} to Renamed group`,
      `Let Renamed group absorb ${b.name}`,
    ]);
    const MAP = '{ bodies { slug name } total }';
    const { proposalMap: map } = await ask(
      `query ($slug: String!) { proposalMap(slug: $slug) { before ${MAP} after ${MAP} changes { type slug fate to sentence } } }`,
      { slug: empty.slug },
    );
    expect(map.before.bodies).toEqual((await ask(`{ explore ${MAP} }`)).explore.bodies);
    expect(map.after.total).toBe(map.before.total - 1);
    expect(map.after.bodies.find(({ slug }: any) => slug === a.slug).name).toBe('Renamed group');
    expect(map.changes).toContainEqual(
      expect.objectContaining({ type: 'Body', slug: b.slug, fate: 'MOVED', to: a.slug }),
    );
    expect(await exported()).toBe(live);
    expect((await ask('{ proposals { slug } }')).proposals[0]).toEqual({ slug: empty.slug });
  });

  it('refuses what cannot be read, what was seen too long ago and what is not there, in plain words', async () => {
    const { slug } = await begin();
    const save = (given: object) => change('saveOperations', { slug, expectedVersion: 1, operations: [], ...given });
    expect((await save({ operations: [{ kind: 'RENAME', body: 'psb' }] })).userErrors).toEqual([
      { code: 'BAD_INPUT', message: 'Step 1 does not say “the new name”.', path: ['operations', '0', 'name'] },
    ]);
    expect((await save({ expectedVersion: 7 })).userErrors[0].code).toBe('CONFLICT');
    expect((await save({ slug: 'nobody' })).userErrors[0].code).toBe('NOT_FOUND');
    const refused = await done('saveOperations', {
      slug,
      expectedVersion: 1,
      operations: [{ kind: 'CLOSE', body: 'x' }],
    });
    expect(refused.operations[0].refusal.problem).toBe('There is no body “x”.');
    const { errors } = await asking(
      'val-viewer',
      'mutation ($i: DraftProposalInput!) { draftProposal(input: $i) { userErrors { code } } }',
      {
        i: { operationId: randomUUID(), title: 'No', purpose: 'No' },
      },
    );
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('gives the first result again when the same change comes again', async () => {
    const input = { operationId: randomUUID(), title: 'Once', purpose: 'Once.' };
    const first = await done('draftProposal', input);
    expect((await done('draftProposal', input)).slug).toBe(first.slug);
    const { proposals } = await ask('{ proposals { title } }');
    expect(proposals.filter(({ title }: any) => title === 'Once')).toHaveLength(1);
  });
});
