const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

/** 1,234 */
export const count = (value: number) => whole.format(value);
/** 2.5 */
export const measure = (value: number) => tenth.format(value);
/** £45,000 */
export const money = (value: number) => pounds.format(value);

/** "33%": a share in whole percents. */
export const percent = (share: number) => `${String(Math.round(share * 100))}%`;

/** " (33%)": how far something is, after what is being done; nothing where that cannot be told. */
export const howFar = (progress: number | null) => (progress === null ? '' : ` (${percent(progress)})`);

/** "1 body", "12 bodies": a count with the right word. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** "a, b and c" */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** A signed number with two places and a real minus sign. */
export function signed(hundredths: number): string {
  const size = (Math.abs(hundredths) / 100).toFixed(2);
  if (hundredths === 0) return '0.00';
  return hundredths > 0 ? `+${size}` : `−${size}`;
}

/** Rounds values to hundredths so that the rounded rows add up to the rounded total: the largest remainders give way. */
export function roundedToSum(values: readonly number[]): { rows: number[]; total: number } {
  // Adding 0 turns a minus zero into zero.
  const total = Math.round(values.reduce((sum, value) => sum + value, 0) * 100) + 0;
  const rows = values.map((value) => Math.floor(value * 100));
  const order = values
    .map((value, index) => ({ index, rest: value * 100 - Math.floor(value * 100) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = total - rows.reduce((sum, value) => sum + value, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    rows[index] = (rows[index] ?? 0) + 1;
    missing -= 1;
  }
  return { rows, total };
}

/** The size of a download, as people say it. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${count(bytes)} bytes`;
  if (bytes < 1024 * 1024) return `${count(bytes / 1024)} KB`;
  return `${measure(bytes / 1024 / 1024)} MB`;
}
