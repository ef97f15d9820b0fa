/** Sectors as they read after "a seat for" or "nobody from". */
const SECTORS: Readonly<Record<string, string>> = {
  COUNTY: 'the county council',
  DISTRICT: 'the district councils',
  PARISH: 'parish and town councils',
  HEALTH: 'health',
  POLICE: 'the police',
  FIRE: 'the fire service',
  JUSTICE: 'justice',
  EDUCATION: 'education',
  THIRD_SECTOR: 'the third sector',
  FAITH: 'faith groups',
  PRIVATE: 'business',
  HOUSING: 'housing',
  CENTRAL_GOVERNMENT: 'central government',
  REGIONAL: 'regional bodies',
  COMMUNITY: 'community groups',
  OTHER: 'other partners',
};

const WORDS: Readonly<Record<string, string>> = { LSP: 'LSP' };

/** The plain words for a sector of the workbook. */
export function sectorInWords(sector: string): string {
  return SECTORS[sector] ?? wordInWords(sector);
}

/** `SHARES_INFORMATION_WITH` as people say it: shares information with. */
export function wordInWords(word: string): string {
  return WORDS[word] ?? word.toLowerCase().replaceAll('_', ' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2010-03-05` as 5 March 2010, `2010-03` as March 2010. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return [date, name, year].filter((part) => part !== undefined).join(' ');
}

/** 1234.56 as 1,234.6; whole numbers stay whole. */
export function numberInWords(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('en-GB');
}

/** A list as a sentence says it: "a, b and c". Long lists name the first and count the rest. */
export function listInWords(items: readonly string[], most = 8): string {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const rest = items.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} others`] : shown;
  const comma = shown.some((item) => item.includes(', ')) ? '; ' : ', ';
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(comma)} and ${parts.at(-1)!}`;
}
