import { HEAD_TEXT, TEXT } from './layout/sizes.js';
import { rememberWidths } from './layout/wrap.js';
import type { Measure } from './model.js';

/** The typefaces of the map, the same as those of the page. */
export const FONT = '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';

let known: Measure | null = null;

/** Widths of text in the browser's own typefaces, each asked for once. */
export function screenMeasure(): Measure {
  known ??= rememberWidths(createMeasure());
  return known;
}

function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text, bold) => text.length * (bold ? HEAD_TEXT : TEXT) * 0.6;
  return (text, bold) => {
    context.font = bold ? `bold ${HEAD_TEXT}px ${FONT}` : `${TEXT}px ${FONT}`;
    return context.measureText(text).width;
  };
}
