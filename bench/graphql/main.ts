import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { makeWorld } from '../generate/index.js';
import { alternate, machine, quantile, report } from '../measure.js';
import { startServer } from '../support/running-server.js';
import { openThrowAwayStore } from '../support/throw-away-store.js';

/** Goal 9: a body's neighbourhood by GraphQL over HTTP, against the same question in Cypher by the driver. */
const BY_GRAPHQL = `query Neighbourhood($slug: String!) {
  body(slug: $slug) {
    name kind remit
    linksOut { type to { slug name } }
    linksIn { type from { slug name } }
    memberships(first: 25) { edges { node { role person { name } organisation { name } } } }
  }
}`;
const BY_CYPHER = `MATCH (b:Body {id: $slug})
RETURN b.name AS name, b.kind AS kind, b.remit AS remit,
  COLLECT { MATCH (b)-[l:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(o:Body)
    RETURN {type: type(l), slug: o.id, name: o.name} } AS linksOut,
  COLLECT { MATCH (b)<-[l:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]-(o:Body)
    RETURN {type: type(l), slug: o.id, name: o.name} } AS linksIn,
  COLLECT { MATCH (b)<-[:OF]-(m:Membership) WHERE m.liveFrom <= $asOf < m.liveTo OPTIONAL MATCH (m)<-[:HOLDS]-(p:Person)
    OPTIONAL MATCH (m)-[:ON_BEHALF_OF]->(o:Organisation) RETURN {role: m.role, person: p.name, organisation: o.name} LIMIT 25 } AS seats`;

const { structure } = makeWorld({ seed: 3, bodies: Number(process.argv[2] ?? 2000) });
const bench = await openThrowAwayStore();
await bench.load(structure);
const server = await startServer(bench.connection).catch(async (error: unknown) => {
  await bench.end();
  throw error;
});
const slugs = Array.from({ length: 400 }, (_, n) => structure.bodies[(n * 7919) % structure.bodies.length]!.id);
let turn = 0;
const next = () => slugs[turn++ % slugs.length]!;
const session = bench.driver.session({ defaultAccessMode: neo4j.session.READ });
const asOf = new neo4j.types.Date(2010, 3, 5);
const ask = async <Data>(query: string, variables: object): Promise<Data> => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data | null; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};
const neighbourhood = async () => {
  const { body } = await ask<{ body: unknown }>(BY_GRAPHQL, { slug: next() });
  if (!body) throw new Error('The body was not found.');
};
const contenders = [
  { name: 'GraphQL', run: neighbourhood },
  { name: 'Cypher by the driver', run: () => session.executeRead((tx) => tx.run(BY_CYPHER, { slug: next(), asOf })) },
];
try {
  await alternate(contenders, 200);
  const timings = await alternate(contenders, 400);
  report(machine());
  report(`${structure.bodies.length} bodies, one request at a time`);
  for (const { name, runs } of timings)
    report(name, ...[0.5, 0.95].map((p) => `p${p * 100} ${quantile(runs, p).toFixed(2)} ms`));
  for (const p of [0.5, 0.95]) {
    const [ours, floor] = timings.map(({ runs }) => quantile(runs, p));
    report(`p${p * 100} GraphQL / driver (goal <= ${p === 0.5 ? 1.7 : 1.5}x)`, `${(ours! / floor!).toFixed(2)}x`);
  }
  const busy = await duringAnalysis();
  report('GraphQL during a whole analysis', `${busy.length} requests, p95 ${quantile(busy, 0.95).toFixed(2)} ms`);
  const idle = quantile(timings[0]!.runs, 0.95);
  report('p95 during an analysis / idle (goal <= 2x)', `${(quantile(busy, 0.95) / idle).toFixed(2)}x`);
} finally {
  await session.close();
  await server.end();
  await bench.end();
}

/** How long each request took, one after another, from the start of a whole analysis to its end. */
async function duringAnalysis(): Promise<number[]> {
  const { startAnalysis } = await ask<{ startAnalysis: { work: { id: string } } }>(
    'mutation ($input: StartAnalysisInput!) { startAnalysis(input: $input) { work { id } } }',
    { input: { operationId: randomUUID() } },
  );
  const { id } = startAnalysis.work;
  const times: number[] = [];
  for (;;) {
    for (let n = 0; n < 10; n++) {
      const begun = performance.now();
      await neighbourhood();
      times.push(performance.now() - begun);
    }
    const { work } = await ask<{ work: { id: string; state: string }[] }>('{ work { id state } }', {});
    if (work.every((one) => one.id !== id || one.state !== 'RUNNING')) return times;
  }
}
