/** Weighted items of each body, in typed arrays: row `a` is `item[start[a]..start[a+1])`, items ascending. */
export interface SparseRows {
  readonly start: Int32Array;
  readonly item: Int32Array;
  readonly weight: Float64Array;
}

/** Packs one map of item to weight for each body. */
export function sparseRows(rows: readonly ReadonlyMap<number, number>[]): SparseRows {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (start[index + 1] = start[index]! + row.size));
  const item = new Int32Array(start[rows.length]!);
  const weight = new Float64Array(item.length);
  rows.forEach((row, index) => {
    [...row]
      .sort(([a], [b]) => a - b)
      .forEach(([key, value], offset) => {
        item[start[index]! + offset] = key;
        weight[start[index]! + offset] = value;
      });
  });
  return { start, item, weight };
}

/** Which bodies hold each item: the same table, turned. Bodies ascend. */
export function postings(rows: SparseRows, items: number): SparseRows {
  const start = new Int32Array(items + 1);
  for (const key of rows.item) start[key + 1]! += 1;
  for (let key = 0; key < items; key += 1) start[key + 1]! += start[key]!;
  const next = start.slice(0, items);
  const item = new Int32Array(rows.item.length);
  const weight = new Float64Array(rows.item.length);
  for (let row = 0; row + 1 < rows.start.length; row += 1) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at += 1) {
      const key = rows.item[at]!;
      const to = next[key]!;
      next[key] = to + 1;
      item[to] = row;
      weight[to] = rows.weight[at]!;
    }
  }
  return { start, item, weight };
}

/** Number of items of a row. */
export function sizeOf(rows: SparseRows, row: number): number {
  return rows.start[row + 1]! - rows.start[row]!;
}

/** Items that two rows share, ascending. */
export function sharedItems(rows: SparseRows, a: number, b: number): number[] {
  const shared: number[] = [];
  forShared(rows, a, b, (item) => shared.push(item));
  return shared;
}

/** True when two rows have an item in common. */
export function sharesAny({ start, item }: SparseRows, a: number, b: number): boolean {
  let i = start[a]!;
  let j = start[b]!;
  while (i < start[a + 1]! && j < start[b + 1]!) {
    if (item[i] === item[j]) return true;
    if (item[i]! < item[j]!) i += 1;
    else j += 1;
  }
  return false;
}

/** Calls back with each shared item and its two places in the table. */
export function forShared(
  rows: SparseRows,
  a: number,
  b: number,
  visit: (item: number, atA: number, atB: number) => void,
): void {
  let i = rows.start[a]!;
  let j = rows.start[b]!;
  const endA = rows.start[a + 1]!;
  const endB = rows.start[b + 1]!;
  while (i < endA && j < endB) {
    const itemA = rows.item[i]!;
    const itemB = rows.item[j]!;
    if (itemA === itemB) visit(itemA, i, j);
    if (itemA <= itemB) i += 1;
    if (itemB <= itemA) j += 1;
  }
}

/** Where each row starts once some rows have other sizes. */
export function startsWith(start: Int32Array, sizes: ReadonlyMap<number, number>): Int32Array {
  const moved = new Int32Array(start.length);
  for (let row = 0; row + 1 < start.length; row += 1) {
    moved[row + 1] = moved[row]! + (sizes.get(row) ?? start[row + 1]! - start[row]!);
  }
  return moved;
}

/** Calls back with each run of rows that stay as they are: from where, up to where, and where it goes. `changed` ascends. */
export function forKept(
  [before, after]: readonly [Int32Array, Int32Array],
  changed: Iterable<number>,
  visit: (from: number, end: number, to: number) => void,
): void {
  let row = 0;
  for (const next of [...changed, before.length - 1]) {
    if (next > row) visit(before[row]!, before[next]!, after[row]!);
    row = next + 1;
  }
}

/** The same table with some rows read anew. */
export function withRows(rows: SparseRows, changed: ReadonlyMap<number, ReadonlyMap<number, number>>): SparseRows {
  const order = [...changed.keys()].sort((a, b) => a - b);
  const start = startsWith(rows.start, new Map(order.map((row) => [row, changed.get(row)!.size])));
  const item = new Int32Array(start[start.length - 1]!);
  const weight = new Float64Array(item.length);
  forKept([rows.start, start], order, (from, end, to) => {
    item.set(rows.item.subarray(from, end), to);
    weight.set(rows.weight.subarray(from, end), to);
  });
  const own = sparseRows(order.map((row) => changed.get(row)!));
  order.forEach((row, at) => {
    item.set(own.item.subarray(own.start[at], own.start[at + 1]), start[row]);
    weight.set(own.weight.subarray(own.start[at], own.start[at + 1]), start[row]);
  });
  return { start, item, weight };
}

/** A copy with room for more, filled with one value. */
export function longer(values: Float64Array, length: number, fill: number): Float64Array {
  if (length === values.length) return values;
  const copy = new Float64Array(length).fill(fill);
  copy.set(values);
  return copy;
}
