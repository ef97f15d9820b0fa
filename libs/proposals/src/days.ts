import { firstDay, type Day, type PartialDate } from '@remit/structure';

/** The day before a day. */
export function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** A recorded start when it is after the day, else the day. */
export function laterOf(recorded: PartialDate | null, day: Day): PartialDate {
  return recorded !== null && firstDay(recorded) > day ? recorded : day;
}
