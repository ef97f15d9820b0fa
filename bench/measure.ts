import { cpus, totalmem } from 'node:os';

/** Milliseconds of the counted runs of one way of doing a job. */
export interface Timing {
  readonly name: string;
  readonly runs: readonly number[];
}

/** One way of doing the job. `prepare` goes before each run and is not timed. */
export interface Contender {
  readonly name: string;
  readonly prepare?: () => unknown;
  run(): unknown;
}

/**
 * Times contenders in turn (A B A B …), after one uncounted round, so that a drifting machine treats them alike.
 * @param repeats counted rounds, at least five for a figure that may be quoted
 */
export async function alternate(contenders: readonly Contender[], repeats = 5): Promise<Timing[]> {
  const runs = contenders.map(() => [] as number[]);
  for (let round = -1; round < repeats; round++) {
    for (const [index, contender] of contenders.entries()) {
      await contender.prepare?.();
      globalThis.gc?.();
      const start = performance.now();
      await contender.run();
      if (round >= 0) runs[index]!.push(performance.now() - start);
    }
  }
  return contenders.map((contender, index) => ({ name: contender.name, runs: runs[index]! }));
}

/** The middle of the values; the upper one of two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** `12.3 ms (11.9 to 14.0)` of a timing's runs. */
export function spread(runs: readonly number[]): string {
  return `${millis(median(runs))} (${millis(Math.min(...runs))} to ${millis(Math.max(...runs))})`;
}

/** Ratio of two timings run by run: median and spread. */
export function ratio(a: Timing, b: Timing): { readonly median: number; readonly text: string } {
  const ratios = a.runs.map((run, index) => run / b.runs[index]!);
  const text = `${median(ratios).toFixed(2)}x (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
  return { median: median(ratios), text };
}

/** Slope of log(time) against log(size): 1 is linear, 2 is quadratic. */
export function slope(points: readonly { readonly size: number; readonly time: number }[]): number {
  const xs = points.map((point) => Math.log(point.size));
  const ys = points.map((point) => Math.log(point.time));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, index) => sum + (x - mx) * (ys[index]! - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

/** One line on the machine, for the head of every report. */
export function machine(): string {
  return `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

/** Prints one row of a report. */
export function report(job: string, ...facts: string[]): void {
  process.stdout.write(`${[job, ...facts].join(' | ')}\n`);
}

function millis(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
