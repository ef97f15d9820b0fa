import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { join } from 'node:path';
import { findGaps, loadRules, namesOf, parametersOf, type RuleBook } from '@remit/gaps';
import { projectRoot } from '@remit/local-neo4j';
import { makeWorld } from '../generate/index.js';
import { alternate, machine, ratio, report, slope, spread, median } from '../measure.js';
import { openThrowAwayStore, type ThrowAwayStore } from '../support/throw-away-store.js';

const AS_OF = '2010-03-05';
/** The floor: every property that rules judge by is read once, for every kind of thing and every link. */
const SCANS = [
  'MATCH (b:Body) WHERE b.liveFrom <= $asOf < b.liveTo RETURN count(b) + sum(size(b.functions)) AS n',
  'MATCH (m:Membership)-[:OF]->(b:Body) WHERE m.liveFrom <= $asOf < m.liveTo RETURN count(m) AS n',
  'MATCH (m:Membership)<-[:HOLDS]-(p:Person) RETURN count(p) AS n',
  'MATCH (m:Membership)-[:ON_BEHALF_OF]->(o:Organisation) RETURN count(o.sector) AS n',
  'MATCH (m:Meeting)-[:OF]->(b:Body) WHERE m.date <= $asOf RETURN count(m) AS n',
  'MATCH (x:Action)-[:OF]->(b:Body) RETURN count(x.status) AS n',
  'MATCH (b:Body)-[r:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(c:Body) WHERE r.liveFrom <= $asOf < r.liveTo RETURN count(r) AS n',
  'MATCH (b:Body)-[:HAS_THEME|COVERS]->(x) RETURN count(x) AS n',
];

/** The whole catalogue of gap rules against one plain scan of the same things, and what each rule costs. */
async function main(sizes: readonly number[], repeats: number): Promise<void> {
  report(machine());
  const rules = loadRules(join(projectRoot(), 'cypher', 'gaps'));
  const bench = await openThrowAwayStore();
  const points: { size: number; time: number }[] = [];
  try {
    for (const size of sizes) {
      const { structure } = makeWorld({ seed: 5, bodies: size });
      await bench.wipe();
      await bench.load(structure);
      report(`${structure.bodies.length} bodies, ${structure.memberships.length} seats`);
      const tops = (await bench.store.structure.tops(AS_OF)).map((top) => top.id);
      const names = namesOf(structure);
      const search = { rules, runner: bench.store.gaps, asOf: AS_OF, tops, names };
      const [ours, floor] = await alternate(
        [
          { name: 'whole catalogue', run: () => findGaps(search) },
          { name: 'plain scan', run: () => scan(bench.driver) },
        ],
        repeats,
      );
      for (const timing of [ours!, floor!]) report(timing.name, spread(timing.runs));
      report('catalogue / scan (goal <= 3x at 2,000)', ratio(ours!, floor!).text);
      points.push({ size, time: median(ours!.runs) });
      for (const row of await dearest(bench, rules, tops)) report(...row);
    }
    if (points.length > 1) report('slope of the catalogue in bodies', slope(points).toFixed(2));
  } finally {
    await bench.end();
  }
}

async function scan(driver: Driver): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const [year, month, day] = AS_OF.split('-').map(Number);
  const asOf = new neo4j.types.Date(year!, month!, day!);
  for (const query of SCANS) await session.executeRead((tx) => tx.run(query, { asOf }));
  await session.close();
}

/** Each rule by itself, dearest first: time of a second run, database hits, and operators that a plan should not have. */
async function dearest(
  bench: ThrowAwayStore,
  rules: RuleBook,
  tops: readonly string[],
): Promise<[string, ...string[]][]> {
  const rows: { row: [string, ...string[]]; time: number }[] = [];
  const session = bench.driver.session({ defaultAccessMode: neo4j.session.READ });
  const given = { asOf: AS_OF, tops };
  const questions = rules.map((rule) => ({ ...rule, values: parametersOf(rule, given) }));
  const gate = { id: 'what is recorded', cypher: rules.recorded.cypher, values: { asOf: AS_OF, tops: [...tops] } };
  for (const { id, cypher, values } of [gate, ...questions]) {
    await bench.store.gaps.run(cypher, values);
    const start = performance.now();
    await bench.store.gaps.run(cypher, values);
    const time = performance.now() - start;
    const asOf = neo4j.types.Date.fromStandardDate(new Date(`${AS_OF}T12:00:00`));
    const { summary } = await session.executeRead((tx) => tx.run('PROFILE ' + cypher, { ...inIntegers(values), asOf }));
    const plan = summary.profile as ProfiledPlan;
    const row: [string, ...string[]] = [
      id,
      `${time.toFixed(0)} ms`,
      `${hits(plan).toLocaleString('en-GB')} hits`,
      faults(plan),
    ];
    rows.push({ row, time });
  }
  await session.close();
  return rows.sort((a, b) => b.time - a.time).map(({ row }) => row);
}

/** Whole numbers as the store sends them: Cypher's LIMIT takes no decimals. */
function inIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  const whole = (value: unknown) => (Number.isInteger(value) ? neo4j.int(value as number) : value);
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, whole(value)]));
}

const hits = (plan: ProfiledPlan): number => plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0);

function faults(plan: ProfiledPlan): string {
  const found = new Set<string>();
  const visit = (one: ProfiledPlan): void => {
    if (/CartesianProduct|AllNodesScan/.test(one.operatorType)) found.add(one.operatorType.replace('@neo4j', ''));
    one.children.forEach(visit);
  };
  visit(plan);
  return [...found].join(', ');
}

const [sizes = '120,2000', repeats = '5'] = process.argv.slice(2);
await main(sizes.split(',').map(Number), Number(repeats));
