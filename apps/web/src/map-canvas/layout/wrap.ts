import type { Measure } from '../model.js';
import { MOST_LINES } from './sizes.js';

/** A name broken into lines by us, so that the drawing library has nothing to decide. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
  /** True when even the most lines were too few and the name ends in an ellipsis. */
  readonly cut: boolean;
}

/** Breaks a name at spaces (or inside a word wider than a line) and cuts it with an ellipsis after the most lines. */
export function wrap(text: string, width: number, bold: boolean, measure: Measure): Wrapped {
  const fits = (line: string) => measure(line, bold) <= width;
  const lines = fill(text, fits);
  const most = bold ? MOST_LINES.head : MOST_LINES.row;
  const cut = lines.length > most;
  const kept = cut ? [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), fits)] : lines;
  return { lines: kept, width: Math.max(...kept.map((line) => measure(line, bold))), cut };
}

function fill(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const piece of pieces(word, fits)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  lines.push(line);
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

function shorten(text: string, fits: (line: string) => boolean): string {
  let letters = [...text];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

/** Measures each text once: wrapping the same names at three widths asks for the same widths again and again. */
export function rememberWidths(measure: Measure): Measure {
  const plain = new Map<string, number>();
  const strong = new Map<string, number>();
  return (text, bold) => {
    const known = bold ? strong : plain;
    let width = known.get(text);
    if (width === undefined) {
      width = measure(text, bold);
      known.set(text, width);
    }
    return width;
  };
}
