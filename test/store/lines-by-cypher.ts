import type { Store } from '@remit/store';

/** The lengths of the shortest lines by the query of the rule catalogue: one expansion down from the tops. */
export async function linesByCypher(store: Store, tops: string[], asOf: string): Promise<Map<string, number>> {
  const live = (x: string) => `${x}.liveFrom <= $asOf < ${x}.liveTo`;
  const query = `MATCH (t:Body) WHERE t.id IN $tops AND ${live('t')}
    OPTIONAL MATCH (t)-[r:COORDINATES_WITH]-(l:Body) WHERE ${live('r')} AND ${live('l')}
    WITH collect(DISTINCT t) + collect(DISTINCT l) AS seeds UNWIND seeds AS s0 WITH DISTINCT s0
    CALL (s0) { MATCH p = ANY SHORTEST (s0)((y:Body)<-[r:REPORTS_TO|ADVISES WHERE ${live('r')}]-(x:Body WHERE ${live('x')})){0,8}(b:Body) RETURN b, p }
    WITH b, size(nodes(p)) + CASE WHEN s0.id IN $tops THEN 0 ELSE 1 END AS hops
    RETURN b.id AS id, min(CASE WHEN b.id IN $tops THEN 1 ELSE hops END) AS hops`;
  const rows = await store.gaps.run(query, { tops, asOf });
  return new Map(rows.map((row) => [row['id'] as string, row['hops'] as number]));
}
