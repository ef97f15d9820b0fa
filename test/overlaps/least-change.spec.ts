import { classAt, comparedClass, leastChange, openEngine, scoreAll, withChanges } from '@remit/overlaps';
import { readFolder, readWorkbook } from '@remit/workbook';

const OPTIONS = { asOf: '2010-03-05', embedder: null };

/** The example, its recorded pairs and a share of those that were found. */
async function example() {
  const { files } = await readFolder('examples/warwickshire');
  const structure = readWorkbook(files!).structure!;
  const engine = await openEngine(structure, OPTIONS);
  const scored = scoreAll(engine);
  const found = [...scored.a.keys()].filter((i) => classAt(scored, i) !== 'NONE');
  const { index } = engine.projection.list;
  const recorded = structure.knownPairs.map(({ a, b }) => [index.get(a)!, index.get(b)!] as const);
  const pairs = [
    ...recorded.filter(([a, b]) => a !== undefined && b !== undefined),
    ...found.filter((_, at) => at % 30 === 0).map((i) => [scored.a[i]!, scored.b[i]!] as const),
  ];
  return { structure, engine, pairs };
}

describe('the least change, on the example', () => {
  it('comes true: a whole new analysis of the changed structure gives the pair the class that was said', async () => {
    const { structure, engine, pairs } = await example();
    const asked = pairs.filter((_, at) => at % 2 === 0);
    let said = 0;
    for (const [a, b] of asked) {
      const least = await leastChange(engine, a, b);
      if (least === null) continue;
      said += 1;
      const anew = await openEngine(withChanges(structure, least.changes), OPTIONS);
      expect([least.sentence, comparedClass(anew, a, b)]).toEqual([least.sentence, least.becomes]);
    }
    expect(said).toBeGreaterThan(asked.length / 2);
  });
});
