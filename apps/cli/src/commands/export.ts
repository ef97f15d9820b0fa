import { writeFile } from 'node:fs/promises';
import { writeFolder, writeWorkbook, writeZip } from '@remit/workbook';
import type { Command } from '../command.js';
import { absolute } from '../config.js';
import { say } from '../print.js';
import { NOTHING_LOADED, Refused } from '../refused.js';

/** Writes the structure as a workbook that can be loaded again without a difference. */
export const exportWorkbook: Command = {
  usage: 'export PATH',
  summary: 'Write the structure as a workbook: a folder, or a zip when PATH ends in .zip.',
  options: {},
  paths: 1,
  async run(typed, { config, store: open }) {
    const path = absolute(typed.paths[0]!, config.folder);
    const store = await open();
    const state = await store.structure.state();
    if (state === null) throw new Refused(NOTHING_LOADED);
    await writeFiles(path, writeWorkbook(await store.structure.read()));
    say(`A workbook does not say which day it speaks of: load this one with --as-at ${state.asAt}.`);
    say(`Written: ${path}`);
  },
};

/** A folder of the files, or one zip of them when the path says so. */
export async function writeFiles(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  if (/\.zip$/i.test(path)) await writeFile(path, await writeZip(files));
  else await writeFolder(path, files);
}
