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

/** A recorded date as people write it: 5 March 2010, March 2010 or 2010. Nothing recorded gives an empty text. */
export function dateWords(recorded: string | null | undefined): string {
  if (!recorded) return '';
  const [year = '', month, day] = recorded.slice(0, 10).split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year;
  return day ? `${String(Number(day))} ${name} ${year}` : `${name} ${year}`;
}

/** 5 Mar: for the narrow axis of a chart. */
export function shortDate(recorded: string): string {
  const [year = '', month, day] = recorded.split('-');
  const name = month ? MONTHS[Number(month) - 1]?.slice(0, 3) : undefined;
  if (!name) return year;
  return `${day ? `${String(Number(day))} ` : ''}${name} ${year}`;
}

/** Whole days from the first date to the second; null when either is not a full date. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  if (from?.length !== 10 || to?.length !== 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** "since 2008", "until March 2010", "from 2008 to 2010": when something counts. */
export function periodWords(from: string | null | undefined, to: string | null | undefined): string {
  if (from && to) return `${dateWords(from)} to ${dateWords(to)}`;
  if (from) return `since ${dateWords(from)}`;
  return to ? `until ${dateWords(to)}` : '';
}

/** A moment with its time, in the reader's own time zone. */
export function momentWords(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}
