/** A stretch of a text; `marks` are the numbers of the sentences elsewhere that say the same. */
export interface Stretch {
  text: string;
  marks: readonly number[];
}

interface Found {
  from: number;
  to: number;
  mark: number;
}

/** Finds a sentence in a text although spaces, line ends and case may differ. */
function locate(text: string, clause: string): { from: number; to: number } | null {
  const words = clause.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern, 'i').exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : null;
}

/** Cuts a text where marked sentences begin and end; sentences that are not found word for word are left out. */
export function markClauses(text: string, clauses: readonly { clause: string; mark: number }[]): Stretch[] {
  const found: Found[] = clauses.flatMap(({ clause, mark }) => {
    const place = locate(text, clause);
    return place ? [{ ...place, mark }] : [];
  });
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const marks = found.filter((place) => place.from <= from && place.to >= to).map(({ mark }) => mark);
    return { text: text.slice(from, to), marks: [...new Set(marks)].sort((a, b) => a - b) };
  });
}
