const TYPE_WORDS =
  /^(?:the\s+)?(?:(?:county|city|borough|district|town|parish|royal borough|metropolitan borough)\s+of\s+)|\s+(?:county|district|borough|city|ward|parish|locality)$/gi;
const JOINT = /,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds names of places in a text, so that bodies are compared by what they do and not by where. Longest names first, with
 * a possessive 's; a place counts only where it is written with a capital, so that a town called Reading hides no reading.
 */
export class PlaceNames {
  private readonly pattern: RegExp | null;

  constructor(names: Iterable<string>) {
    const known = [...new Set([...names].flatMap(spellings))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    this.pattern = known.length === 0 ? null : new RegExp(`(?:${known.map(escaped).join('|')})(?:['’]s)?`, 'gi');
  }

  /** The text with every place name left out. */
  mask(text: string): string {
    if (this.pattern === null) return text;
    const masked = text.replace(this.pattern, (found, ...rest) => {
      const at = rest[rest.length - 2] as number;
      return isPlaceHere(text, at, found.length) ? ' ' : found;
    });
    return masked
      .replace(/\s+/g, ' ')
      .replace(/\s+([,.;:)])/g, '$1')
      .trim();
  }
}

/** A place as written, without its type, and each part of a joint name: "Nuneaton and Bedworth" is also Nuneaton, and Bedworth. */
function spellings(name: string): string[] {
  const bare = name.replace(TYPE_WORDS, '').trim();
  const parts = bare.split(JOINT).filter((part) => part.length >= 4 && /^\p{Lu}/u.test(part));
  return [name.trim(), bare, ...parts].filter((spelling) => spelling.length >= 3);
}

function isPlaceHere(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  const after = text[at + length];
  const apart = (letter: string | undefined) => letter === undefined || !LETTER.test(letter);
  return apart(before) && apart(after) && /^\p{Lu}/u.test(text[at]!);
}

function escaped(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/['’]/g, "['’]");
}
