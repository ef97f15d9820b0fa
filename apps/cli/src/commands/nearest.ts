import { readFile } from 'node:fs/promises';
import { absolute } from '../config.js';
import type { Command } from '../command.js';
import { atDesk } from '../comparing.js';
import { formatOf, printResult, say } from '../print.js';
import { Refused } from '../refused.js';

const LONGEST = 20_000;

/** Before a body is set up: which existing ones do such work already. */
export const nearestBodies: Command = {
  usage: 'nearest --text FILE [--name NAME] [--limit N] [--format table|json|csv]',
  summary: 'Before you set up a body: the existing ones nearest to the remit in a text file, with reasons.',
  options: { text: 'string', name: 'string', limit: 'string', format: 'string' },
  paths: 0,
  async run({ options }, surroundings) {
    const format = formatOf(options['format'] as string | undefined);
    const most = limitOf(options['limit'] as string | undefined);
    const file = options['text'] as string | undefined;
    const name = (options['name'] as string | undefined)?.trim() || null;
    if (file === undefined && name === null) throw new Refused(`Usage: ${nearestBodies.usage}`, 2);
    const remit = file === undefined ? '' : await textOf(absolute(file, surroundings.config.folder));
    const draft = { name, remit, themes: [], areas: [] };
    const answer = await atDesk(surroundings, (desk) => desk.nearest(draft, most));
    if (answer.cannotTell) say('Cannot tell from the text: it says too little to compare.');
    else if (answer.bodies.length === 0) say('No existing body does such work, as far as their texts say.');
    printResult(format, answer, {
      columns: ['body', 'level', 'reasons'],
      rows: answer.bodies.map(({ body, level, reasons }) => ({ body, level, reasons: reasons.join(' ') })),
    });
  },
};

async function textOf(path: string): Promise<string> {
  const text = (await readFile(path)).toString('utf8').replace(/^\uFEFF/, '');
  if (text.includes('\u0000')) throw new Refused(`${path} is not a text file. Save it as plain text.`);
  if (text.trim() === '') throw new Refused(`${path} is empty.`);
  if (text.length > LONGEST) throw new Refused(`${path} has more than ${LONGEST} letters. Give the remit alone.`);
  return text;
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return 5;
  if (!/^([1-9]|1\d|20)$/.test(text)) throw new Refused(`--limit ${text} is not a whole number from 1 to 20.`, 2);
  return Number(text);
}
