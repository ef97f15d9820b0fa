/** "a", "a and b", "a, b and c"; with `most`, "a, b and 3 more". */
export function listed(items: readonly string[], most = 4): string {
  if (items.length > most) return `${items.slice(0, most - 1).join(', ')} and ${items.length - most + 1} more`;
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** "1 person", "2 people". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A probability in words that people use of small chances. */
export function chance(p: number): string {
  if (p < 0.0001) return 'less than 1 in 10,000';
  if (p < 0.01) return `about 1 in ${Math.round(1 / p).toLocaleString('en-GB')}`;
  return `${Math.round(p * 100)} in 100`;
}

/** A number of bits with its sign: +2.5. */
export function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
}

/** A share as a whole per cent: "85%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The text with its first letter large. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
