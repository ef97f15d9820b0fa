import { readGraph, writeGraph, type GraphCopy } from '../support/graph-copy.js';
import { emptyGraph } from '../support/test-neo4j.js';
import { analysed, analysedExample, startServer } from './remit-server.js';

/** What is drawn by chance or by the clock. */
const BY_CHANCE: Readonly<Record<string, readonly string[]>> = {
  Operation: ['id', 'at'],
  AuditEvent: ['at', 'commitment', 'hash'],
  AuditDetail: ['salt', 'text'],
  AnalysisRun: ['analysedAt'],
};

it('the analysed example that other specs start from is what loading and analysing it gives', async () => {
  const server = await startServer();
  await analysed(server);
  const fresh = await readGraph();
  await server.stop();
  const kept = await analysedExample();
  await emptyGraph();
  await writeGraph(kept);
  const restored = await readGraph();
  const blank = Object.fromEntries(Object.keys(BY_CHANCE).map((label) => [label, []]));
  expect(differences(inOrder(restored, blank), inOrder(kept, blank))).toEqual([]);
  expect(differences(inOrder(restored, BY_CHANCE), inOrder(fresh, BY_CHANCE))).toEqual([]);
  expect([restored.nodes.length > 3000, restored.relationships.length > 7000]).toEqual([true, true]);
});

function differences(one: readonly string[], other: readonly string[]): string[] {
  const [first, second] = [counted(one), counted(other)];
  const all = [...new Set([...one, ...other])];
  return all.filter((line) => first.get(line) !== second.get(line)).slice(0, 5);
}
type Counts = Map<string, number>;

function counted(lines: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Every node and relationship as a line that does not depend on the order in which they were stored. */
function inOrder({ nodes, relationships }: GraphCopy, blank: typeof BY_CHANCE): string[] {
  const said = nodes.map(({ labels, properties }) => {
    const left = labels.flatMap((label) => blank[label] ?? []);
    return written({ labels: [...labels].sort(), properties }, left);
  });
  const ties = relationships.map(({ from, to, ...tie }) => [said[from], written(tie, []), said[to]].join(' '));
  return [...said, ...ties];
}

/** Whole numbers are told apart from others; keys stand in order. */
function written(value: object, left: readonly string[]): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (left.includes(key)) return null;
    if (typeof one === 'bigint') return `${one} whole`;
    return one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one;
  });
}
