import { stem } from './stem.js';

/** A word that counts, as its root and as it was written first. */
export interface Term {
  readonly root: string;
  readonly word: string;
}

const STOP_WORDS = new Set(
  `a about above across after against all also am among an and any are around as at be because been before being below between both but by
  can could did do does doing down during each either etc few for from further had has have having he her here hers him his how i if in
  including into is it its itself just may me might more most must my no nor not of off on once one only or other others our out over own per same
  shall she should so some such than that the their them then there these they this those through to too under until up upon us very via was we were what
  when where which while who whom whose why will with within without would you your`.split(/\s+/),
);

/** Words of names that say what sort of body it is, not what it is about. */
const GENERIC_NAME_WORDS = new Set(
  `action advisory area assembly block blocks board body borough bureau cabinet chair chairs city coalition collaborative commission committee conference congress consortium core
  council county delivery directorate district executive forum forums general governance group groups implementation informal
  joint key leader leaders leadership local main management meeting network new office officer officers operational oversight overview panel partner partners
  partnership partnerships programme project public reference review section senior service services standing steering strategic strategy sub subgroup support
  task taskforce taskgroup team technical theme town unit working workstream`.split(/\s+/),
);

const TOKEN = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text that carry meaning, in order: stop words and single letters left out. */
export function terms(text: string): Term[] {
  const found: Term[] = [];
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    const bare = token.replace(/['’]s?$/, '').replace(/[’']/g, '');
    if (bare.length < 2 || STOP_WORDS.has(bare)) continue;
    const joined = bare.replaceAll('-', '');
    if (/^\d+$/.test(joined) && joined.length < 3) continue;
    found.push({ root: stem(joined), word: bare });
  }
  return found;
}

/** The words of a name that say what the body is about: "Drug and Alcohol Action Team Board" gives drug, alcohol. */
export function subjectWords(name: string): Term[] {
  return terms(name).filter((term) => !GENERIC_NAME_WORDS.has(term.word.replaceAll('-', '')));
}

/** A name without the words at its ends that only say what sort of body it is: "Skills Steering Group" gives "Skills". */
export function withoutGenericEnds(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const counts = (word: string) => subjectWords(word).length > 0;
  const first = words.findIndex(counts);
  return first < 0 ? '' : words.slice(first, words.findLastIndex(counts) + 1).join(' ');
}
