const VOWEL = /[aeiouy]/;

/**
 * The root that forms of an English word share: plans, planned and planning give one root. Light on purpose: it never
 * joins words of unlike meaning (policy and police stay apart), and roots are compared, never shown.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return withoutEnding(singular(word.replace(/['’]s?$/, '').replace(/ee(s|d|ing)$/, 'e$1')));
}

function singular(word: string): string {
  if (/(ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (/(sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** Endings in the order they are tried: [ending, replacement, shortest root]. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['isations', 'is', 4],
  ['isation', 'is', 4],
  ['ization', 'is', 4],
  ['fulness', '', 3],
  ['ations', '', 4],
  ['ation', '', 4],
  ['ities', '', 4],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ness', '', 4],
  ['ings', '', 3],
  ['ing', '', 3],
  ['tion', 't', 3],
  ['ity', '', 4],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['ate', '', 4],
  ['ed', '', 3],
  ['ly', '', 4],
  ['e', '', 3],
];

function withoutEnding(word: string): string {
  for (const [ending, replacement, shortest] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length) + replacement;
    if (root.length < shortest || !VOWEL.test(root)) continue;
    return tidied(root);
  }
  return tidied(word);
}

/** planned -> plan, agree -> agre, safety -> safeti as safeties: doubled letters and a last y or e fold together. */
function tidied(root: string): string {
  const single = /([bdfgklmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
  if (single.length > 4 && single.endsWith('at')) return single.slice(0, -2);
  if (single.length > 3 && single.endsWith('e')) return single.slice(0, -1);
  return single.length > 3 && single.endsWith('y') ? `${single.slice(0, -1)}i` : single;
}
