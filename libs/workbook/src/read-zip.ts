import { crc32 } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { fileKind, SAVE_AS_CSV } from './archive-kind.js';
import type { Fault, Notice } from './faults.js';
import { grouped, inMegabytes, LIMITS, type Limits } from './limits.js';
import type { WorkbookFiles } from './read-workbook.js';
import { ReadingLog } from './reading-log.js';

/** The files of a workbook, or why they cannot be had. */
export interface FilesReading {
  /** Null when there is any fault. */
  readonly files: WorkbookFiles | null;
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

const SYMLINK = 0o120000;
const FILE_TYPE = 0o170000;
const PLAIN_ZIP = 'Make a plain zip file of the CSV files and try again.';

/**
 * Unpacks a zip in memory. Refuses everything a workbook has no need of: too many or too large files, sizes that lie, names that
 * lead outside, links, encryption, archives inside, Excel workbooks. One folder around all files is fine.
 */
export async function readZip(bytes: Uint8Array, limits: Limits = LIMITS): Promise<FilesReading> {
  const log = new ReadingLog();
  const files = await unpack(bytes, limits, log);
  return { files: log.hasFaults ? null : files, faults: log.faults(), notices: log.notices() };
}

async function unpack(bytes: Uint8Array, limits: Limits, log: ReadingLog): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    const zip = await open(bytes);
    if (zip.entryCount > limits.entries) {
      const reason = `The zip holds ${grouped(zip.entryCount)} files; ${limits.entries} are allowed.`;
      log.fault({ table: null }, reason, PLAIN_ZIP);
      return files;
    }
    const entries = (await directory(zip)).filter(
      (entry) => !entry.fileName.endsWith('/') && !isRubbish(entry.fileName),
    );
    checkDirectory(entries, limits, log);
    if (log.hasFaults) return files;
    const folder = sharedFolder(entries.map((entry) => entry.fileName));
    for (const entry of entries) {
      const content = await inflate(zip, entry);
      const name = entry.fileName.slice(folder.length);
      if (fileKind(content) !== 'text')
        log.fault({ table: name }, 'There is an archive or Excel workbook inside the zip.', SAVE_AS_CSV);
      files.set(name, content);
    }
  } catch (error) {
    log.fault({ table: null }, explain(error), PLAIN_ZIP);
  }
  return files;
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { autoClose: false, lazyEntries: true, validateEntrySizes: true, strictFileNames: true };
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function directory(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** What can be refused by the zip's own table of contents, before anything is unpacked. */
function checkDirectory(entries: readonly Entry[], limits: Limits, log: ReadingLog): void {
  const names = new Set(entries.map((entry) => entry.fileName));
  if (names.has('[Content_Types].xml') || (names.has('mimetype') && names.has('content.xml'))) {
    log.fault({ table: null }, 'This is a spreadsheet workbook, which cannot be read.', SAVE_AS_CSV);
    return;
  }
  if (names.size < entries.length) log.fault({ table: null }, 'Two files in the zip have the same name.', PLAIN_ZIP);
  for (const entry of entries) {
    const place = { table: entry.fileName };
    if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK)
      log.fault(place, 'The zip holds a link instead of a file.', PLAIN_ZIP);
    if (entry.isEncrypted())
      log.fault(place, 'The file is protected by a password.', 'Zip the CSV files without a password.');
    else if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      log.fault(place, 'The file is packed by an unusual method.', PLAIN_ZIP);
    if (entry.uncompressedSize > limits.partBytes) {
      log.fault(
        place,
        `The file is larger than ${inMegabytes(limits.partBytes)} when unpacked.`,
        'Load a smaller part of the structure.',
      );
    }
  }
  if (entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > limits.totalBytes) {
    const reason = `The files are larger than ${inMegabytes(limits.totalBytes)} together when unpacked.`;
    log.fault({ table: null }, reason, 'Load a smaller part of the structure.');
  }
}

/** Unpacks one file. The stream fails as soon as it gives more bytes than the table of contents says. */
function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('close', () => reject(new Error(`${entry.fileName} ends too early`)));
      stream.on('end', () => {
        const content = Buffer.concat(chunks);
        if (crc32(content) === entry.crc32) resolve(content);
        else reject(new Error(`checksum of ${entry.fileName}`));
      });
    });
  });
}

/** `folder/` when every file is in the same one, as when a folder was zipped. */
function sharedFolder(names: readonly string[]): string {
  const folder = /^[^/]+\//.exec(names[0] ?? '')?.[0];
  return folder !== undefined && names.every((name) => name.startsWith(folder)) ? folder : '';
}

/** What operating systems add to zips by themselves. */
function isRubbish(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters in fileName/i.test(message))
    return 'A file in the zip has a name that leads outside the zip.';
  if (/too many bytes|not enough bytes|size mismatch/i.test(message))
    return 'A file in the zip is not as large as the zip says.';
  if (/encrypt/i.test(message)) return 'The zip is protected by a password.';
  return 'The zip is damaged or is no zip file.';
}
