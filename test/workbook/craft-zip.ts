import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip, and what the zip says about it when that is not the truth. */
export interface CraftedEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  /** Says that it unpacks to so many bytes. */
  readonly saysBytes?: number;
  readonly saysChecksum?: number;
  /** Unix file mode. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** Makes zips that no program would make: with sizes that lie, names that lead outside, links and passwords. */
export function craftZip(entries: readonly CraftedEntry[], says: { readonly entries?: number } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.stored ? content : deflateRawSync(content);
    const fields = describe(entry, content, packed);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(entry.name)]);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    attributes.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021403', 'hex'), fields, attributes, Buffer.from(entry.name)]));
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(says.entries ?? entries.length, 8);
  end.writeUInt16LE(says.entries ?? entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** The 26 bytes that stand both before the file and in the table of contents. */
function describe(entry: CraftedEntry, content: Buffer, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x800 | (entry.flags ?? 0), 2);
  fields.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
  fields.writeUInt32LE(entry.saysChecksum ?? crc32(content), 10);
  fields.writeUInt32LE(entry.stored ? (entry.saysBytes ?? packed.length) : packed.length, 14);
  fields.writeUInt32LE(entry.saysBytes ?? content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return fields;
}
