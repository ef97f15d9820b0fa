import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** One moment for all files, so that the same structure always gives the same zip. */
const WRITTEN = new Date(2000, 0, 1);

/** Packs files into a zip. The same files give the same bytes. */
export async function writeZip(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of files)
    zip.addBuffer(Buffer.from(text, 'utf8'), name, { mtime: WRITTEN, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}

/** Writes files into a folder, which is made when it is not there. Each file is replaced whole or not at all. */
export async function writeFolder(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const [name, text] of files) {
    const unfinished = join(path, `.${name}.${process.pid}.tmp`);
    await writeFile(unfinished, text);
    await rename(unfinished, join(path, name));
  }
}
