const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  '\u2019': "'",
  '\u2018': "'",
};

/** Text as it is compared: small letters without accents, each with its place in the original. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, where it came from in the original. */
  readonly places: readonly number[];
}

/** Folds case, accents and typographic apostrophes, and remembers where everything came from. */
export function fold(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    const plain = foldCharacter(character);
    text += plain;
    for (let i = 0; i < plain.length; i++) places.push(place);
    place += character.length;
  }
  return { text, places };
}

function foldCharacter(character: string): string {
  const bare = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return LIGATURES[bare] ?? bare;
}
