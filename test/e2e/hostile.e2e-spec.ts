import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const repeat = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => text(i)).join(' ');
const nested = (times: number, open: string, inner: string) => open.repeat(times) + inner + '}'.repeat(times);

/** Documents that nobody needs, and the variables that go with them. Each is refused, quickly, and says why. */
const CASES: Record<string, { query: string; variables?: object; says: RegExp }> = {
  'a deep question': {
    query: `{ body(slug: "psb") ${nested(6, '{ linksOut { to ', '{ name')} ${'}'.repeat(7)} }`,
    says: /depth limit/,
  },
  'depth hidden in fragments': {
    query: `query { body(slug: "psb") { ...F0 } }
      ${repeat(12, (i) => `fragment F${i} on Body { linksOut { to { ...F${i + 1} } } }`)} fragment F12 on Body { name }`,
    says: /depth limit/,
  },
  'a ring of fragments': {
    query:
      '{ body(slug: "psb") { ...A } } fragment A on Body { linksOut { to { ...B } } } fragment B on Body { linksIn { from { ...A } } }',
    says: /Cannot spread fragment|depth limit/,
  },
  'a fragment that doubles': {
    query: `{ body(slug: "psb") { ...F0 } }
      ${repeat(30, (i) => `fragment F${i} on Body { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Body { name }`,
    says: /too many selections|depth limit/,
  },
  'a hundred names for one thing': {
    query: `{ ${repeat(100, (i) => `a${i}: explore { total }`)} }`,
    says: /Aliases limit/,
  },
  'many names inside fragments': {
    query: `{ ...F } fragment F on Query { ${repeat(20, (i) => `a${i}: structure { version }`)} }`,
    says: /Aliases limit/,
  },
  'a flood of directives': {
    query: `{ structure { version ${'@include(if: true) '.repeat(40)} } }`,
    says: /Directives limit|can only be used once/,
  },
  'a flood of unknown directives': {
    query: `{ structure { version ${repeat(400, (i) => `@a${i}`)} } }`,
    says: /Directives limit|Unknown directive/,
  },
  'very many words': { query: `{ structure { ${'version '.repeat(5_000)} } }`, says: /2000 tokens/ },
  'long lists in long lists': {
    query: '{ bodies(first: 100) { edges { node { memberships(first: 100) { edges { node { role } } } } } } }',
    says: /asks for too much at once/,
  },
  'long lists by variables': {
    query:
      'query ($n: Int) { bodies(first: $n) { edges { node { memberships(first: $n) { edges { node { role } } } } } } }',
    variables: { n: 100 },
    says: /asks for too much at once/,
  },
  'long lists by the default of a variable': {
    query:
      'query ($n: Int = 100) { bodies(first: $n) { edges { node { memberships(first: $n) { edges { node { role } } } } } } }',
    says: /asks for too much at once/,
  },
  'the whole map many times': {
    query: `query Big { ${repeat(14, (i) => `a${i}: explore { bodies { id slug name shortName kind subtype status live themes areas sectors seats } links { id from to type } facets { field values { value label count } } }`)} }`,
    says: /asks for too much at once/,
  },
  'the same field a thousand times': {
    query: `{ structure { ${'name '.repeat(990)} ${'version '.repeat(990)} } }`,
    says: /./,
  },
  'a list longer than any page': {
    query: '{ bodies(first: 101) { totalCount } }',
    says: /"first" must be from 0 to 100/,
  },
  'a negative list': { query: '{ bodies(first: -5) { totalCount } }', says: /"first" must be from 0 to 100/ },
  'a huge number': { query: '{ bodies(first: 99999999999) { totalCount } }', says: /32-bit/ },
  'a cursor of its own making': { query: '{ bodies(after: "zzz") { totalCount } }', says: /"after" must be a cursor/ },
  'a huge literal': { query: `{ search(text: "${'a'.repeat(60_000)}") { slug } }`, says: /at most 200 letters/ },
  'a huge filter': {
    query: 'query ($t: [String!]) { explore(filter: { themes: $t }) { shown } }',
    variables: { t: Array.from({ length: 2_000 }, (_, i) => `t${i}`) },
    says: /at most 200 values/,
  },
  'a day that does not exist': {
    query: '{ explore(asOf: "2010-02-30") { shown } }',
    says: /not a day such as 2010-03-05/,
  },
  'a day in another form': { query: '{ explore(asOf: 20100305) { shown } }', says: /not a day such as 2010-03-05/ },
  'a thousand wrong values': {
    query: 'query ($k: [BodyKind!]) { explore(filter: { kinds: $k }) { shown } }',
    variables: { k: Array.from({ length: 1_000 }, () => 'NOPE') },
    says: /NOPE/,
  },
  'a variable that is missing': { query: 'query ($s: String!) { body(slug: $s) { name } }', says: /\$s/ },
  'an operation that is not there': { query: 'query A { __typename } query B { __typename }', says: /operation/i },
  'no question': { query: '', says: /non-empty/ },
  rubbish: { query: '{ structure { version ', says: /Syntax Error/ },
  'a subscription': { query: 'subscription { workChanged { id } }', says: /subscription/i },
};

describe('a question that asks for too much', () => {
  it.each(Object.entries(CASES))('%s is refused at once', async (_name, { query, variables, says }) => {
    const begun = process.cpuUsage();
    const { data, errors } = await server.ask(query, variables ?? {});
    const { user, system } = process.cpuUsage(begun); // other programs of this computer do not count
    expect((user + system) / 1000).toBeLessThan(3_000);
    expect(data ?? null).toBeNull();
    expect(errors!.map((error) => error.message).join('\n')).toMatch(says);
    expect(errors!.length).toBeLessThanOrEqual(11);
    for (const { extensions } of errors!) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('is refused when it is too long to read', async () => {
    const body = JSON.stringify({ query: `{ structure { version } } # ${'x'.repeat(200_000)}` });
    const answer = await server.send('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ errors: [{ message: 'The question is too large.' }] });
  });

  it.each(['[{"query":"{__typename}"},{"query":"{__typename}"}]', '"text"', 'null', '{"query":'])(
    'is refused as %s',
    async (body) => {
      const answer = await server.send('/graphql', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.status).toBe(400);
    },
  );

  it('leaves the server in good order', async () => {
    expect((await server.ask('{ structure { version } }')).data).toEqual({ structure: { version: 1 } });
  });
});

describe('a change with text that nobody could have typed', () => {
  const DRAFT = `mutation ($input: DraftProposalInput!) {
    draftProposal(input: $input) { proposal { title purpose } userErrors { code } } }`;
  const draft = (input: object) =>
    server.ask(DRAFT, {
      input: { operationId: randomUUID(), title: 'One forum', purpose: 'Fewer evenings.', ...input },
    });

  it.each([
    ['nothing (U+0000)', { title: 'One\u0000forum' }, /U\+0000/],
    ['an escape of a terminal', { purpose: 'Fewer\u001B[2J evenings.' }, /U\+001B/],
    ['letters turned round', { title: 'One \u202Emurof' }, /U\+202E/],
    ['half a letter', { title: 'One \uD800' }, /U\+D800/],
    ['it deep inside', { operations: [{ kind: 'CLOSE', body: 'psb', reason: 'It\u0007' }] }, /U\+0007/],
    ['an operation id without end', { operationId: 'x'.repeat(50_000) }, /operationId.* at most 200 letters/],
  ])('%s is refused, in words, and stores nothing', async (_name, input, says) => {
    const { data, errors } = await draft(input);
    expect(data ?? null).toBeNull();
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toMatch(says);
    expect((await server.ask('{ proposals { slug } }')).data.proposals).toEqual([]);
  });

  it('lines, tabs and letters of every script are kept', async () => {
    const text = { title: 'Fforwm ardal – ‘Tŷ’ 😀', purpose: 'Line one\n\tline two \u05D0\u200F' };
    expect((await draft(text)).data.draftProposal).toEqual({ proposal: text, userErrors: [] });
  });
});

describe('an unexpected fault', () => {
  it('is told by a number that the log knows, and by nothing else', async () => {
    const broken = jestSpyOnState(server);
    const { errors } = await server.ask('{ structure { name } }');
    broken.restore();
    expect(errors).toHaveLength(1);
    const { message, extensions } = errors![0]!;
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(message).toContain(extensions.reference);
    expect(JSON.stringify(errors)).not.toMatch(/canary|stack|\.ts/);
    expect(server.logged.at(-1)).toMatchObject({
      event: 'unexpected_fault',
      reference: extensions.reference,
      path: 'structure',
    });
    expect(JSON.stringify(server.logged.at(-1))).toContain('canary');
  });

  it('of a download is told the same way', async () => {
    const broken = jestSpyOnState(server);
    const answer = await server.send('/files/workbook.zip');
    broken.restore();
    expect(answer.status).toBe(500);
    const { reference, message, code } = (await answer.json()) as Record<string, string>;
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(message).toContain(reference);
    expect(server.logged.at(-1)).toMatchObject({ event: 'unexpected_fault', reference });
  });
});

/** Makes the store fail as a broken database would. */
function jestSpyOnState({ store }: TestServer) {
  const structure = store.structure as { state: unknown };
  const { state } = structure;
  structure.state = () => Promise.reject(new Error('canary: bolt password'));
  return { restore: () => (structure.state = state) };
}
