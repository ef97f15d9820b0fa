// @ts-check
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The named files of a zip or jar held in memory. For archives whose SHA-256 has been checked: it trusts their directory.
 * @param {Buffer} archive @param {readonly string[]} names
 * @returns {Map<string, Buffer>}
 */
export function readEntries(archive, names) {
  const found = new Map();
  for (const entry of directory(archive))
    if (names.includes(entry.name)) found.set(entry.name, content(archive, entry));
  const missing = names.filter((name) => !found.has(name));
  if (missing.length) throw new Error(`The archive has no ${missing.join(', ')}`);
  return found;
}

/** @typedef {{ name: string, method: number, packed: number, offset: number }} Entry */

/** @param {Buffer} archive @returns {Entry[]} */
function directory(archive) {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('Not a zip archive: it has no directory');
  const entries = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The directory of the zip archive is damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + Number(nameLength)),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + Number(nameLength) + Number(extra) + Number(comment);
  }
  return entries;
}

/** @param {Buffer} archive @param {Entry} entry */
function content(archive, { name, method, packed, offset }) {
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(start, start + packed);
  if (method === 0) return Buffer.from(bytes);
  if (method === 8) return inflateRawSync(bytes);
  throw new Error(`${name} is packed in a way that is not read here (${method})`);
}
