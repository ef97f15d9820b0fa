/** A named line under `parameters:` or `returns:`: `minSectors (number, 5): what it means`. */
export interface HeaderItem {
  readonly name: string;
  /** What stands in the brackets. */
  readonly note: string;
  readonly text: string;
}

/** One `// key: text` of the comment at the head of a query file. */
export interface HeaderEntry {
  readonly key: string;
  readonly text: string;
  readonly items: readonly HeaderItem[];
  /** Line in the file, from 1. */
  readonly line: number;
}

/** A query file in two halves: what it says about itself, and the query. */
export interface QueryFile {
  readonly entries: readonly HeaderEntry[];
  readonly cypher: string;
  /** Header lines that could not be read, in words. */
  readonly faults: readonly string[];
}

interface Draft {
  key: string;
  text: string;
  items: { name: string; note: string; text: string }[];
  line: number;
}

const ENTRY = /^\/\/ ([a-z][^:]*):(?: (.*))?$/;
const ITEM = /^\/\/ {3}([A-Za-z][A-Za-z0-9.]*) \((.*?)\):(?: (.*))?$/;
const MORE = /^\/\/ {3,}(\S.*)$/;

/**
 * Splits a query file into its header and its query. The header is the block of `//` lines at the top: `key: text`, with longer text
 * going on in lines indented by two more spaces, and `name (note): text` lines under `parameters` and `returns`.
 */
export function readQueryFile(source: string): QueryFile {
  const lines = source.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const head = end < 0 ? lines : lines.slice(0, end);
  const entries: Draft[] = [];
  const faults: string[] = [];
  head.forEach((line, index) => {
    if (line.trimEnd() !== '//' && !take(line, index + 1, entries))
      faults.push(`line ${index + 1}: cannot read "${line}"`);
  });
  return { entries, cypher: (end < 0 ? [] : lines.slice(end)).join('\n').trim(), faults };
}

function take(line: string, number: number, entries: Draft[]): boolean {
  const entry = ENTRY.exec(line);
  if (entry) {
    entries.push({ key: entry[1]!.trim(), text: (entry[2] ?? '').trim(), items: [], line: number });
    return true;
  }
  const current = entries.at(-1);
  if (!current) return false;
  const item = current.text === '' ? ITEM.exec(line) : null;
  if (item) {
    current.items.push({ name: item[1]!, note: item[2]!.trim(), text: (item[3] ?? '').trim() });
    return true;
  }
  const more = MORE.exec(line);
  if (!more) return false;
  const target = current.items.at(-1) ?? current;
  target.text = `${target.text} ${more[1]!}`.trim();
  return true;
}
