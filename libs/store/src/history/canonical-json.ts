/**
 * The one way to write a value as JSON (RFC 8785): names in order of their UTF-16 units, no spaces, numbers as JavaScript
 * writes them. Equal values give equal text, so that a hash of the text is a hash of the value.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') return canonicalObject(value as Record<string, unknown>);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('Only finite numbers can be written as JSON.');
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`A ${typeof value} cannot be written as JSON.`);
  return text;
}

function canonicalObject(value: Record<string, unknown>): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}
