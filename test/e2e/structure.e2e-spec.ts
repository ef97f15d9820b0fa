import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server.stop());

const one = async (query: string, variables?: object) => {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('what is loaded', () => {
  it('is told with its day and size', async () => {
    const { structure } = await one(
      '{ structure { name asAt version analysedAt analysisCurrent notices counts { table count } } }',
    );
    expect(structure).toMatchObject({
      name: 'Warwickshire partnerships',
      asAt: '2010-03-05',
      version: 1,
      analysedAt: null,
      analysisCurrent: false,
      notices: [],
    });
    expect(structure.counts).toEqual(
      Object.entries({
        organisations: 60,
        people: 252,
        areas: 42,
        themes: 48,
        bodies: 120,
        memberships: 1231,
        links: 196,
        priorities: 19,
        meetings: 767,
        actions: 62,
        known_pairs: 29,
      }).map(([table, count]) => ({ table, count })),
    );
  });
});
