import { templateWorkbook } from '@remit/workbook';
import type { Command } from '../command.js';
import { absolute } from '../config.js';
import { say } from '../print.js';
import { writeFiles } from './export.js';

/** Writes an empty workbook to fill in. */
export const writeTemplate: Command = {
  usage: 'template PATH',
  summary: 'Write an empty workbook to fill in: a folder, or a zip when PATH ends in .zip.',
  options: {},
  paths: 1,
  async run(typed, { config }) {
    const path = absolute(typed.paths[0]!, config.folder);
    await writeFiles(path, templateWorkbook());
    say(`Written: ${path}`);
  },
};
