import { readFolder, readWorkbook } from '@remit/workbook';
import { firstBodies, fuzzOnce } from '../../test/workbook/fuzz.js';

/**
 * Reads broken workbooks, as many as the first argument says (10,000 when left out), from the seed in the second (1).
 * Prints what went wrong, and how many cases and how much time it took. Exit code 1 when anything did.
 */
const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const { files } = await readFolder('examples/warwickshire');
const whole = readWorkbook(files!).structure!;
const sizes = [firstBodies(whole, 6), firstBodies(whole, 30), files!];
const started = performance.now();
let wrong = 0;
let slowest = 0;
for (let seed = first; seed < first + count; seed++) {
  const size = seed % 20 === 0 ? 2 : seed % 4 === 0 ? 1 : 0;
  const before = performance.now();
  const found = await fuzzOnce(sizes[size]!, seed);
  slowest = Math.max(slowest, performance.now() - before);
  if (found !== null) {
    wrong++;
    console.log(`seed ${seed}: ${found}`);
  }
}
const seconds = Math.round((performance.now() - started) / 1000);
const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(
  `${count} broken workbooks, ${wrong} read wrongly, ${seconds} s, slowest ${Math.round(slowest)} ms, ${memory} MB`,
);
process.exitCode = wrong > 0 ? 1 : 0;
