import highs, { type Highs } from 'highs';
import { groupsOf, type ClusterEdge } from './cluster-graph.js';
import { inOrder, type Partition } from './greedy.js';

/** The solver of integer programs. */
export type Solver = Pick<Highs, 'solve'>;

/** Its types describe the form for `require`; imported, the loader itself is the default. */
const load = highs as unknown as () => Promise<Highs>;

/** Loads the solver; it runs in the thread that asks. */
export function openSolver(): Promise<Solver> {
  return load();
}

/** Steps after which the search stops: by steps and not by time, so that every computer stops at the same place. */
const MOST_STEPS = 5000;

/** The best partition; null when the solver did not find and prove one. */
export function exactPartition(edges: readonly ClusterEdge[], solver: Solver): Partition | null {
  const solution = solver.solve(modelOf(edges), { output_flag: false, mip_rel_gap: 0, mip_max_nodes: MOST_STEPS });
  if (solution.Status !== 'Optimal') return null;
  const chosen = edges.filter((edge) => solution.Columns[nameOf(edge)]!.Primal > 0.5);
  return inOrder(groupsOf(chosen.map(({ a, b }) => [a, b] as const)));
}

function nameOf({ a, b }: Pick<ClusterEdge, 'a' | 'b'>): string {
  return `y${a}_${b}`;
}

/** Most weight within clusters, where two pairs of three within one cluster bring the third. */
function modelOf(edges: readonly ClusterEdge[]): string {
  const terms = edges.map(
    (edge) => `${edge.weight < 0 ? '-' : '+'} ${Math.abs(edge.weight).toFixed(6)} ${nameOf(edge)}`,
  );
  const rows: string[] = [];
  forWedges(edges, (one, other, third) => {
    rows.push(` ${nameOf(one)} + ${nameOf(other)}${third === null ? '' : ` - ${nameOf(third)}`} <= 1`);
  });
  const names = edges.map(nameOf).join('\n ');
  return `Maximize\n obj: ${terms.join('\n ')}\nSubject To\n${rows.join('\n')}\nBinary\n ${names}\nEnd\n`;
}

/** How many rows the model would have. */
export function rowsOf(edges: readonly ClusterEdge[]): number {
  let rows = 0;
  const degree = new Map<number, number>();
  for (const { a, b } of edges) for (const body of [a, b]) degree.set(body, (degree.get(body) ?? 0) + 1);
  for (const count of degree.values()) rows += (count * (count - 1)) / 2;
  return rows;
}

function forWedges(
  edges: readonly ClusterEdge[],
  visit: (one: ClusterEdge, other: ClusterEdge, third: ClusterEdge | null) => void,
): void {
  const byPair = new Map(edges.map((edge) => [nameOf(edge), edge]));
  const around = new Map<number, ClusterEdge[]>();
  for (const edge of edges) {
    for (const body of [edge.a, edge.b]) around.set(body, [...(around.get(body) ?? []), edge]);
  }
  for (const [middle, own] of around) {
    own.forEach((one, i) => {
      for (const other of own.slice(i + 1)) {
        const ends = [one, other].map((edge) => (edge.a === middle ? edge.b : edge.a));
        const third = { a: Math.min(...ends), b: Math.max(...ends) };
        visit(one, other, byPair.get(nameOf(third)) ?? null);
      }
    });
  }
}
