import type { Figure } from '@remit/proposals';

type Unit = Figure['unit'];
type Range = Figure['before'];

const count = (value: number) => Math.round(value).toLocaleString('en-GB');

function amount(value: number, unit: Unit): string {
  return unit === 'POUNDS' ? `£${count(value)}` : count(value);
}

/** A figure, with its range where it is not sure. */
export function rangeWords({ low, likely, high }: Range, unit: Unit): string {
  const [least, middle, most] = [amount(low, unit), amount(likely, unit), amount(high, unit)];
  return least === most ? middle : `about ${middle} (${least} to ${most})`;
}

/** A figure in a narrow column: from the least to the most where it is not sure. */
export function spanWords({ low, high }: Range, unit: Unit): string {
  const [least, most] = [amount(low, unit), amount(high, unit)];
  return least === most ? least : `${least} to ${most}`;
}

/** A difference with its sign: −3, +120, no change. */
export function changeWords(change: Range, unit: Unit): string {
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${amount(Math.abs(value), unit)}`;
  const [least, middle, most] = [change.low, change.likely, change.high].map(Math.round) as [number, number, number];
  if (least === 0 && most === 0) return 'no change';
  return least === most ? signed(middle) : `about ${signed(middle)}, ${signed(least)} to ${signed(most)}`;
}

/** A difference in as few letters as it takes: where it is not sure, its likely value. */
export function shortChange({ low, likely, high }: Range, unit: Unit): string {
  const sure = Math.round(low) === Math.round(high);
  return `${sure ? '' : 'about '}${changeWords({ low: likely, likely, high: likely }, unit)}`;
}

/** What a figure is counted in, where its title does not say it. */
export function titleOf({ title, unit }: Pick<Figure, 'title' | 'unit'>): string {
  return unit === 'HOURS' && !/hours/i.test(title) ? `${title} (hours)` : title;
}

/** A day as it is written: 5 March 2010. */
export function dayWords(day: string): string {
  const told = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return told.format(new Date(`${day}T00:00:00Z`));
}

/** At most so many letters, cut at a word. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`;
}

/** Things that read the same are said once, with how often. */
export function counted(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([text, many]) => (many === 1 ? text : `${text} (${String(many)} times)`));
}
