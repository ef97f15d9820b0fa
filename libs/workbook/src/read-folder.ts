import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileKind, SAVE_AS_CSV } from './archive-kind.js';
import { inMegabytes, LIMITS, type Limits } from './limits.js';
import { readZip, type FilesReading } from './read-zip.js';
import { ReadingLog } from './reading-log.js';

const HEAD = 8;

/** Reads the CSV files of a folder. Of other files only the first bytes are read, to tell what they are. */
export async function readFolder(path: string, limits: Limits = LIMITS): Promise<FilesReading> {
  const log = new ReadingLog();
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name);
  for (const name of names.sort()) {
    const file = join(path, name);
    if (!/\.csv$/i.test(name)) {
      files.set(name, await head(file));
      continue;
    }
    const { size } = await stat(file);
    total += size;
    if (size > limits.partBytes) {
      log.fault(
        { table: name },
        `The file is larger than ${inMegabytes(limits.partBytes)}.`,
        'Load a smaller part of the structure.',
      );
    } else if (total > limits.totalBytes) {
      log.fault(
        { table: null },
        `The files are larger than ${inMegabytes(limits.totalBytes)} together.`,
        'Load a smaller part of the structure.',
      );
      break;
    } else files.set(name, await readFile(file));
  }
  return { files: log.hasFaults ? null : files, faults: log.faults(), notices: log.notices() };
}

/** Reads the workbook at a path: a folder of CSV files or a zip of them. */
export async function readPath(path: string, limits: Limits = LIMITS): Promise<FilesReading> {
  const found = await stat(path).catch(() => null);
  if (found === null)
    return refused(`There is nothing at ${path}.`, 'Give the path of a folder with CSV files or of a zip file.');
  if (found.isDirectory()) return readFolder(path, limits);
  if (!found.isFile())
    return refused(
      `${path} is neither a folder nor a file.`,
      'Give the path of a folder with CSV files or of a zip file.',
    );
  if (found.size > limits.totalBytes)
    return refused(
      `The file is larger than ${inMegabytes(limits.totalBytes)}.`,
      'Load a smaller part of the structure.',
    );
  const kind = fileKind(await head(path));
  if (kind === 'zip') return readZip(await readFile(path), limits);
  if (kind === 'text')
    return refused('A single file is not a workbook.', 'Put the tables as CSV files into a folder and give its path.');
  return refused(
    kind === 'archive' ? 'Only zip archives can be read.' : 'Excel workbooks cannot be read.',
    SAVE_AS_CSV,
  );
}

function refused(reason: string, remedy: string): FilesReading {
  return { files: null, faults: [{ table: null, row: null, column: null, value: null, reason, remedy }], notices: [] };
}

async function head(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(HEAD);
    const { bytesRead } = await file.read(bytes, 0, HEAD, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
