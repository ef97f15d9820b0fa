const TYPE_WORDS =
  /^(?:the\s+)?(?:(?:county|city|borough|district|town|parish|royal borough|metropolitan borough)\s+of\s+)|\s+(?:county|district|borough|city|ward|parish|locality)$/gi;
const JOINT = /,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*/;
const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of one name: "Stratford-on-Avon" is also "Stratford on Avon". */
const BETWEEN = /^[\s\-'’().,&/]{1,3}$/;
const POSSESSIVE = /^['’]s(?![\p{L}\p{N}])/u;

interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds names of places in a text, so that bodies are compared by what they do and not by where. Longest names first, with
 * a possessive 's; a place counts only where it is written with a capital, so that a town called Reading hides no reading.
 */
export class PlaceNames {
  /** Names as lists of words, by their first word; longest first. */
  private readonly byFirst = new Map<string, string[][]>();

  constructor(names: Iterable<string>) {
    for (const name of new Set([...names].flatMap(spellings))) {
      const words = wordsIn(name).map((found) => found.word);
      if (words.length === 0) continue;
      if (!this.byFirst.has(words[0]!)) this.byFirst.set(words[0]!, []);
      this.byFirst.get(words[0]!)!.push(words);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The text with every place name left out. */
  mask(text: string): string {
    const words = wordsIn(text);
    let masked = '';
    let kept = 0;
    for (let at = 0; at < words.length; at += 1) {
      const length = this.lengthAt(text, words, at);
      if (length === 0) continue;
      const end = words[at + length - 1]!.end;
      masked += `${text.slice(kept, words[at]!.start)} `;
      kept = end + (POSSESSIVE.exec(text.slice(end, end + 3))?.[0].length ?? 0);
      at += length - 1;
    }
    if (kept === 0) return text;
    return `${masked}${text.slice(kept)}`
      .replace(/\s+/g, ' ')
      .replace(/\s+([,.;:)])/g, '$1')
      .trim();
  }

  /** How many words of the text from here on are one place name; 0 for none. */
  private lengthAt(text: string, words: readonly TextWord[], at: number): number {
    const names = this.byFirst.get(words[at]!.word);
    if (names === undefined || !/^\p{Lu}/u.test(text.slice(words[at]!.start, words[at]!.end))) return 0;
    const found = names.find((name) =>
      name.every((word, i) => {
        const here = words[at + i];
        if (here?.word !== word) return false;
        return i === 0 || BETWEEN.test(text.slice(words[at + i - 1]!.end, here.start));
      }),
    );
    return found?.length ?? 0;
  }
}

function wordsIn(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** A place as written, without its type, and each part of a joint name: "Nuneaton and Bedworth" is also Nuneaton, and Bedworth. */
function spellings(name: string): string[] {
  const bare = name.replace(TYPE_WORDS, '').trim();
  const parts = bare.split(JOINT).filter((part) => part.length >= 4 && /^\p{Lu}/u.test(part));
  return [name.trim(), bare, ...parts].filter((spelling) => spelling.length >= 3);
}
