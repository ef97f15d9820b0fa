import { subjectWords } from './words.js';

/** Runs of words at the start or the end of names that many names share: "Area Partnership", "Delivery Group". */
export interface NameFrames {
  readonly leading: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
}

const SEPARATOR = '\u0001';

/** Counts which runs of words frame at least eight names, or one name in twenty, whichever is more. */
export function findNameFrames(names: readonly string[]): NameFrames {
  const least = Math.max(8, Math.ceil(names.length * 0.05));
  const leading = new Map<string, number>();
  const trailing = new Map<string, number>();
  for (const name of names) {
    const words = wordsOf(name);
    for (let length = 1; length < words.length; length += 1) {
      count(leading, words.slice(0, length));
      count(trailing, words.slice(-length));
    }
  }
  return { leading: atLeast(leading, least), trailing: atLeast(trailing, least) };
}

/** The name without its frames; at least one word that says what the body is about always stays. */
export function withoutFrames(name: string, frames: NameFrames): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const keys = words.map((word) => word.toLowerCase());
  const runs: [number, number][] = [];
  for (let lead = keys.length - 1; lead >= 0; lead -= 1) {
    if (lead > 0 && !frames.leading.has(keys.slice(0, lead).join(SEPARATOR))) continue;
    for (let trail = keys.length - lead - 1; trail >= 0; trail -= 1) {
      if (trail === 0 || frames.trailing.has(keys.slice(-trail).join(SEPARATOR))) runs.push([lead, trail]);
    }
  }
  runs.sort((a, b) => b[0] + b[1] - a[0] - a[1] || b[1] - a[1]);
  for (const [lead, trail] of runs) {
    const kept = words.slice(lead, words.length - trail).join(' ');
    if (subjectWords(kept).length > 0) return kept;
  }
  return words.join(' ');
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function count(counts: Map<string, number>, words: readonly string[]): void {
  const key = words.join(SEPARATOR);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function atLeast(counts: ReadonlyMap<string, number>, least: number): Set<string> {
  return new Set([...counts].flatMap(([key, found]) => (found >= least ? [key] : [])));
}
