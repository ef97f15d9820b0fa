import { writeFile } from 'node:fs/promises';
import { EMPTY_STRUCTURE } from '@remit/structure';
import { writeFolder, writeWorkbook, writeZip } from '@remit/workbook';
import type { Command } from '../command.js';
import { absolute } from '../config.js';
import { say } from '../print.js';

/** Writes the structure as a workbook that can be loaded again without a difference. */
export const exportWorkbook: Command = {
  usage: 'export PATH',
  summary: 'Write the structure as a workbook: a folder, or a zip when PATH ends in .zip.',
  options: {},
  paths: 1,
  async run(typed, { config, store: open }) {
    const path = absolute(typed.paths[0]!, config.folder);
    const store = await open();
    const loaded = (await store.structure.state()) !== null;
    const files = writeWorkbook(loaded ? await store.structure.read() : EMPTY_STRUCTURE);
    await writeFiles(path, files);
    say(`Written: ${path}`);
  },
};

/** A folder of the files, or one zip of them when the path says so. */
export async function writeFiles(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  if (/\.zip$/i.test(path)) await writeFile(path, await writeZip(files));
  else await writeFolder(path, files);
}
