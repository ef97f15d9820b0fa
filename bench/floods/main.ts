import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askRule, findGaps, loadRules, namesOf, type GapRule, type RuleBook } from '@remit/gaps';
import { projectRoot } from '@remit/local-neo4j';
import type { Structure } from '@remit/structure';
import { readFolder, readWorkbook } from '@remit/workbook';
import { openThrowAwayStore, type ThrowAwayStore } from '../support/throw-away-store.js';
import { floodsPage, type Column, type Outcome } from './page.js';
import { FLOOD_WORLDS } from './worlds.js';

const AS_OF = '2010-03-05';

/** Runs the whole catalogue on structures unlike each other and writes what each rule found to docs/floods.md. */
async function main(sizes: readonly number[]): Promise<void> {
  const rules = loadRules(join(projectRoot(), 'cypher', 'gaps'));
  const bench = await openThrowAwayStore();
  const columns: Column[] = [];
  try {
    columns.push(await judged(bench, rules, { name: 'example', about: 'Warwickshire', structure: await example() }));
    for (const size of sizes) {
      for (const { name, about, make } of FLOOD_WORLDS) {
        const column = await judged(bench, rules, { name: `${name} ${size}`, about, structure: make(size) });
        columns.push(column);
        console.log(`${column.name}: ${column.bodies} bodies, ${column.gaps} findings`);
      }
    }
  } finally {
    await bench.end();
  }
  writeFileSync(join(projectRoot(), 'docs', 'floods.md'), floodsPage(rules, columns));
  console.log('Written to docs/floods.md.');
}

async function example(): Promise<Structure> {
  const { files } = await readFolder(join(projectRoot(), 'examples', 'warwickshire'));
  const structure = files === null ? null : readWorkbook(files).structure;
  if (structure === null) throw new Error('The example cannot be read.');
  return structure;
}

interface Given {
  readonly name: string;
  readonly about: string;
  readonly structure: Structure;
}

async function judged(bench: ThrowAwayStore, rules: RuleBook, { name, about, structure }: Given): Promise<Column> {
  await bench.wipe();
  await bench.load(structure);
  await bench.driver.executeQuery('CALL db.clearQueryCaches()');
  const tops = (await bench.store.structure.tops(AS_OF)).map((top) => top.id);
  const search = { rules, runner: bench.store.gaps, asOf: AS_OF, tops, names: namesOf(structure) };
  const { gaps, cannotAssess } = await findGaps(search);
  const silent = new Map(cannotAssess.map(({ rule, reason }) => [rule, reason]));
  const outcomes = new Map<string, Outcome>();
  for (const rule of rules) {
    const shown = gaps.filter((gap) => gap.rule === rule.id).length;
    const found = silent.has(rule.id) ? 0 : await count(rule, search);
    outcomes.set(rule.id, { found, shown, notJudged: silent.get(rule.id) ?? null });
  }
  return { name, about, bodies: structure.bodies.length, gaps: gaps.length, outcomes };
}

async function count(rule: GapRule, search: Parameters<typeof askRule>[1]): Promise<number> {
  return (await askRule(rule, search)).length;
}

const [sizes = '120,2000'] = process.argv.slice(2);
await main(sizes.split(',').map(Number));
