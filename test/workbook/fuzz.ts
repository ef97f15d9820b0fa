import { isDeepStrictEqual } from 'node:util';
import type { Structure } from '@remit/structure';
import { readWorkbook, readZip, writeWorkbook, type WorkbookFiles, type WorkbookReading } from '@remit/workbook';
import { craftZip } from './craft-zip.js';

/** Repeatable choices from a seed. */
export class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return ((((this.state ^ (this.state >>> 13)) >>> 0) / 2 ** 32) * limit) | 0;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

type Change = (bytes: Buffer, dice: Dice) => Buffer;

const HOSTILE = [
  Buffer.from('"'),
  Buffer.from('""'),
  Buffer.from(','),
  Buffer.from('\n'),
  Buffer.from('\r'),
  Buffer.from([0]),
  Buffer.from([0xff]),
  Buffer.from([0xc0, 0x80]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from('\ufeff'),
  Buffer.from('\u202e'),
  Buffer.from('__proto__'),
  Buffer.from('__proto__,constructor,prototype'),
  Buffer.from('=cmd|calc!A0'),
  Buffer.from("'''''="),
  Buffer.from('9'.repeat(400)),
  Buffer.from('x'.repeat(40_000)),
  Buffer.from(';'.repeat(5_000)),
  Buffer.from(','.repeat(300)),
  Buffer.from('\n'.repeat(3_000)),
  Buffer.from('psb'),
  Buffer.from('0000-00-00'),
  Buffer.from('id,name,kind\n'),
  Buffer.from('PK\x03\x04'),
];

const CHANGES: readonly Change[] = [
  (bytes, dice) => insert(bytes, dice, dice.pick(HOSTILE)),
  (bytes, dice) => insert(bytes, dice, dice.pick(HOSTILE)),
  (bytes, dice) => {
    const changed = Buffer.from(bytes);
    for (let n = dice.below(8); n >= 0 && changed.length > 0; n--)
      changed[dice.below(changed.length)] = dice.below(256);
    return changed;
  },
  (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice.below(bytes.length + 1)),
  (bytes, dice) => {
    const from = dice.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + dice.below(50))]);
  },
  (bytes, dice) => insert(bytes, dice, bytes.subarray(dice.below(bytes.length + 1)).subarray(0, dice.below(500))),
  (bytes, dice) =>
    lines(bytes, (rows) =>
      rows.map((row, index) => rows[index === 0 || dice.below(5) > 0 ? index : dice.below(rows.length)] ?? row),
    ),
  (bytes, dice) =>
    lines(bytes, (rows) =>
      rows.map((row) => (dice.below(9) > 0 ? row : row.replaceAll(',', dice.pick([';', '\t', '"', ',,'])))),
    ),
  (bytes, dice) => lines(bytes, (rows) => rows.map((row) => (dice.below(30) > 0 ? row : `${row}\n${row}`))),
  (bytes, dice) =>
    lines(bytes, ([header = '', ...rows]) => [
      header
        .split(',')
        .map((cell) => (dice.below(4) > 0 ? cell : dice.pick(['__proto__', 'constructor', '', cell.toUpperCase()])))
        .join(','),
      ...rows,
    ]),
];

function insert(bytes: Buffer, dice: Dice, piece: Buffer): Buffer {
  const at = dice.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function lines(bytes: Buffer, change: (rows: string[]) => string[]): Buffer {
  return Buffer.from(change(bytes.toString('utf8').split('\n')).join('\n'));
}

/** The first bodies of a structure with all that hangs on them, as files. */
export function firstBodies(structure: Structure, count: number): Map<string, Uint8Array> {
  const bodies = structure.bodies.slice(0, count);
  const kept = new Set(bodies.map((body) => body.id));
  const memberships = structure.memberships.filter((seat) => kept.has(seat.body));
  const held = new Set(memberships.flatMap(({ person, organisation }) => [person, organisation]));
  const people = structure.people.filter((person) => held.has(person.id));
  const part: Structure = {
    ...structure,
    bodies,
    memberships,
    people: people.map((person) => ({
      ...person,
      organisation: held.has(person.organisation) ? person.organisation : null,
    })),
    organisations: structure.organisations
      .map((organisation) => ({ ...organisation, parent: null }))
      .filter(({ id }) => held.has(id)),
    links: structure.links.filter((link) => kept.has(link.from) && kept.has(link.to)),
    priorities: [],
    meetings: structure.meetings.filter((meeting) => kept.has(meeting.body)),
    actions: structure.actions.filter((action) => kept.has(action.body)).map((action) => ({ ...action, owner: null })),
    knownPairs: structure.knownPairs.filter((pair) => kept.has(pair.a) && kept.has(pair.b)),
  };
  return new Map([...writeWorkbook(part)].map(([name, text]) => [name, Buffer.from(text)]));
}

/** A workbook with a few things broken, the same for the same seed. */
export function brokenFiles(whole: WorkbookFiles, dice: Dice): Map<string, Buffer> {
  const files = new Map<string, Buffer>([...whole].map(([name, bytes]) => [name, Buffer.from(bytes)]));
  const names = [...files.keys()];
  for (let n = dice.below(4); n >= 0; n--) {
    const name = dice.pick(names);
    const bytes = files.get(name)!;
    if (dice.below(25) === 0)
      files.set(dice.pick(['Bodies.csv', '../bodies.csv', '__proto__', 'bodies.csv/', 'links .csv']), bytes);
    else files.set(name, dice.below(25) > 0 ? dice.pick(CHANGES)(bytes, dice) : files.get(dice.pick(names))!);
  }
  return files;
}

/** Reads one broken workbook, every second time through a broken zip, and says what was wrong with the reading; null when nothing was. */
export async function fuzzOnce(whole: WorkbookFiles, seed: number): Promise<string | null> {
  const dice = new Dice(seed);
  const files = brokenFiles(whole, dice);
  const started = performance.now();
  const reading = dice.below(2) === 0 ? readWorkbook(files) : await readBrokenZip(files, dice);
  if (performance.now() - started > 10_000) return 'took more than ten seconds';
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) return 'changed the prototype of all objects';
  return reading === null ? null : wrongWith(reading);
}

async function readBrokenZip(files: ReadonlyMap<string, Buffer>, dice: Dice): Promise<WorkbookReading | null> {
  let zip = Buffer.from(
    craftZip([...files].map(([name, content]) => ({ name, content, stored: dice.below(3) === 0 }))),
  );
  if (dice.below(2) === 0) zip = Buffer.from(dice.pick(CHANGES.slice(0, 7))(zip, dice));
  const unpacked = await readZip(zip);
  if (unpacked.files === null) return { structure: null, faults: unpacked.faults, notices: unpacked.notices };
  return readWorkbook(unpacked.files);
}

function wrongWith({ structure, faults, notices }: WorkbookReading): string | null {
  if ((structure === null) !== faults.length > 0) return 'neither a structure nor a fault, or both';
  if (faults.some((fault) => fault.reason === '' || fault.remedy === '')) return 'a fault without reason or remedy';
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify({ faults, notices })), { faults, notices }))
    return 'faults that are not plain';
  if (structure === null) return null;
  for (const rows of Object.values(structure) as (readonly { readonly id: string }[])[]) {
    if (new Set(rows.map((row) => row.id)).size < rows.length) return 'an id that is there twice';
  }
  const again = readWorkbook(new Map([...writeWorkbook(structure)].map(([name, text]) => [name, Buffer.from(text)])));
  return isDeepStrictEqual(again.structure, structure)
    ? null
    : `another structure after export: ${JSON.stringify(again.faults)}`;
}
