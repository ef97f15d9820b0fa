import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from './remit-server.js';
import { sendWorkbook, SETTING, zipOf } from './small-workbook.js';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return
   -- each test says what it expects of answers of every shape */

const SHOWN = `slug version state title purpose day baseVersion canUndo viewsGiven
  operations { id kind title reason body into newBody { slug name } refusal { problem remedy } consequences }
  blockers { id kind title remedy acceptedBecause acceptedBy { id } } conflicts { type slug problem }
  assumptions { rate largeBody businessThatGoesOn { low likely high } }
  steps { id to by blockedBy } actions { id title owner due status conditions { sentence holds } }
  views { by { id } stance reason } ownView { stance } comments { text by { id } operation }
  decision { decision text approved by { id } } history { kind sentence by { id } } authors { id }`;

/** A decision record in which nothing is blank. */
export const RECORD = {
  decision: 'APPROVED',
  date: '2026-01-15',
  text: 'Agreed as proposed.',
  reasons: 'Less work for the same result.',
  alternatives: [{ title: 'Do nothing', whyNot: 'The work would stay as it is.' }],
  interests: 'None declared',
  dispensations: 'None',
};

/** A small county: a board, its groups, and an open action. */
const SMALL_COUNTY = zipOf({
  'areas.csv': 'id,name,level,within\ncounty,Anyshire,COUNTY,\n',
  'themes.csv': 'id,name\nsafer,Safety\nhomes,Homes\n',
  'organisations.csv': 'id,name,sector\nacc,Anyshire County Council,COUNTY\npolice,Anyshire Police,POLICE\n',
  'people.csv': 'id,name,organisation\nann,Ann Archer,acc\nben,Ben Baker,police\n',
  'bodies.csv': [
    'id,name,kind,themes,areas,meetings_per_year,meeting_hours,preparation_hours',
    'psb,Anyshire Board,BOARD,safer;homes,county,4,2,8',
    'safer,Safer Anyshire,GROUP,safer,county,12,2,6',
    'crime,Crime Group,GROUP,safer,county,6,2,4',
    'homes,Homes Group,GROUP,homes,county,6,3,4',
    'rents,Rents Group,GROUP,homes,county,4,1,2',
    '',
  ].join('\n'),
  'memberships.csv': [
    'body,person,organisation,role',
    'psb,ann,acc,CHAIR',
    'safer,ben,police,CHAIR',
    'safer,ann,acc,MEMBER',
    'crime,ben,police,CHAIR',
    'homes,ann,acc,CHAIR',
    'rents,ann,acc,CHAIR',
    '',
  ].join('\n'),
  'links.csv': `from,to,type\n${['safer', 'crime', 'homes', 'rents'].map((id) => `${id},psb,REPORTS_TO\n`).join('')}`,
  'actions.csv': 'id,title,body,status\nlights,Mend the street lights,crime,OPEN\n',
});

/** Starts a server with the small county, in which nothing is alike. */
export async function startSmallCounty(): Promise<TestServer> {
  const server = await startServer(SETTING);
  const asked = `mode=apply&operationId=${randomUUID()}&expectedVersion=0&asAt=2010-03-05`;
  const { body } = await sendWorkbook(server, asked, await SMALL_COUNTY);
  await server.parts.registry.finished(body.workId.slice('Work:'.length));
  return server;
}

/** Asks a server as one of the people who work with it. */
function asPeople(server: () => TestServer) {
  const send = (person: string, path: string, init: RequestInit = {}): Promise<Response> =>
    server().send(path, { ...init, headers: { ...init.headers, 'x-remit-acting-as': person } });
  const asking = async (person: string, query: string, variables: object = {}) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    return (await (await send(person, '/graphql', { method: 'POST', body, headers })).json()) as {
      data: any;
      errors?: any[];
    };
  };
  const ask = async (query: string, variables: object = {}, person = 'alex-officer') => {
    const { data, errors } = await asking(person, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const change = async (name: string, input: object, person?: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { proposal { ${SHOWN} } userErrors { code message path } } }`;
    return (await ask(query, { input: { operationId: randomUUID(), ...input } }, person))[name];
  };
  return { send, asking, ask, change };
}

/** Works at the proposals of a server: `done` must not be refused, `refused` must be and says why. */
export function proposing(server: () => TestServer) {
  const people = asPeople(server);
  const { ask, change } = people;
  const done = async (name: string, input: object, person?: string) => {
    const { proposal, userErrors } = await change(name, input, person);
    expect(userErrors).toEqual([]);
    return proposal;
  };
  const refused = async (name: string, input: object, person?: string): Promise<string> => {
    const { proposal, userErrors } = await change(name, input, person);
    expect([proposal, userErrors.length]).toEqual([null, 1]);
    return userErrors[0].message;
  };
  const begin = (operations: object[] = [], title = 'Fewer boards', person?: string) =>
    done('draftProposal', { title, purpose: 'Less work for the same result.', operations }, person);
  const shown = async (slug: string, person?: string) =>
    (await ask(`query ($slug: String!) { proposal(slug: $slug) { ${SHOWN} } }`, { slug }, person)).proposal;
  const step = (slug: string, expectedVersion: number, id: string, person?: string) =>
    done('takeStep', { slug, expectedVersion, step: id }, person);
  const structureVersion = async (): Promise<number> => (await ask('{ structure { version } }')).structure.version;
  const apply = async (slug: string, expectedVersion: number) =>
    change('applyProposal', { slug, expectedVersion, expectedStructureVersion: await structureVersion() });
  const submitted = async (operations: object[], title: string, person?: string) => {
    const { slug, version } = await begin(operations, title, person);
    return step(slug, version, 'submit', person);
  };
  const decide = (slug: string, expectedVersion: number, given: object = {}, person = 'jo-board') =>
    change('decideProposal', { slug, expectedVersion, ...RECORD, ...given }, person);
  return { ...people, done, refused, begin, shown, step, structureVersion, apply, submitted, decide };
}

/** Measures a proposal, waits for it and gives these fields of its effect. */
export async function effectOf(server: TestServer, slug: string, fields: string) {
  const { ask } = asPeople(() => server);
  const query =
    'mutation ($i: MeasureProposalInput!) { measureProposal(input: $i) { work { id } userErrors { message } } }';
  const { work, userErrors } = (await ask(query, { i: { operationId: randomUUID(), slug } })).measureProposal;
  expect(userErrors).toEqual([]);
  const ended = work === null ? null : await server.parts.registry.finished(work.id.slice('Work:'.length));
  expect([ended?.state ?? 'DONE', ended?.message]).toEqual(['DONE', ended?.message]);
  const asked = `query ($slug: String!) { proposal(slug: $slug) { effect { ${fields} } } }`;
  return (await ask(asked, { slug })).proposal.effect;
}
