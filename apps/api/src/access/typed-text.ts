import { badInput } from '../endpoint/bad-input.js';

/** What cannot be typed or shown: control characters but for tabs and new lines, text turned round, halves of letters. */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const UNTYPED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFFFE\uFFFF]|\p{Cs}/u;
const LONGEST_ID = 200;

/** Refuses a change that holds text which nobody could have typed, or an operation id too long to be kept. */
export function refuseUntyped(value: unknown, name = ''): void {
  if (typeof value === 'string') return refuseText(value, name);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuseUntyped(inner, Array.isArray(value) ? name : key);
}

function refuseText(text: string, name: string): void {
  if (name === 'operationId' && text.length > LONGEST_ID) {
    throw badInput(`"operationId" has at most ${String(LONGEST_ID)} letters.`);
  }
  const found = UNTYPED.exec(text)?.[0];
  if (found === undefined) return;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw badInput(`"${name}" holds a character that cannot be shown (U+${code}). Delete it and type the text again.`);
}
