import { parseArgs } from 'node:util';
import type { Command, Typed } from './command.js';
import { applyProposal, undoProposal } from './commands/apply.js';
import { compareBodies } from './commands/compare.js';
import { calibrate } from './commands/calibrate.js';
import { showEffect } from './commands/effect.js';
import { exportWorkbook } from './commands/export.js';
import { importWorkbook } from './commands/import.js';
import { listGaps } from './commands/gaps.js';
import { lineOfSight } from './commands/line-of-sight.js';
import { listLoad } from './commands/load.js';
import { nearestBodies } from './commands/nearest.js';
import { listOverlaps } from './commands/overlaps.js';
import { writePaper } from './commands/paper.js';
import { propose } from './commands/propose.js';
import { status } from './commands/status.js';
import { suggestions } from './commands/suggestions.js';
import { writeTemplate } from './commands/template.js';
import { readConfig } from './config.js';
import { connect, type OpenedStore } from './connect.js';
import { Refused } from './refused.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importWorkbook,
  export: exportWorkbook,
  overlaps: listOverlaps,
  compare: compareBodies,
  nearest: nearestBodies,
  gaps: listGaps,
  'line-of-sight': lineOfSight,
  load: listLoad,
  propose,
  effect: showEffect,
  apply: applyProposal,
  undo: undoProposal,
  paper: writePaper,
  suggestions,
  calibrate,
  status,
  template: writeTemplate,
};

/** Runs one command as it was typed. Throws `Refused` when it was not understood or could not be done. */
export async function runCommandLine(
  words: readonly string[],
  signal: AbortSignal,
  environment?: NodeJS.ProcessEnv,
): Promise<void> {
  const [name = 'help', ...rest] = words;
  if (['help', '--help', '-h'].includes(name)) return printHelp();
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Refused(`There is no command "${name}".\n${help()}`, 2);
  if (rest.includes('--help')) return printHelp(command);
  const typed = parse(command, rest);
  const config = readConfig(environment);
  let opened: Promise<OpenedStore> | undefined;
  const store = async () => (await (opened ??= connect(config))).store;
  try {
    await command.run(typed, { config, store, signal });
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
}

function printHelp(command?: Command): void {
  process.stdout.write(command ? `Usage: ${command.usage}\n\n${command.summary}\n` : help());
}

function parse(command: Command, words: readonly string[]): Typed {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (positionals.length === command.paths) return { paths: positionals, options: values };
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new Refused(`${reason}.\nUsage: ${command.usage}`, 2);
  }
  throw new Refused(`Usage: ${command.usage}`, 2);
}

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return `Usage: npm run remit -- COMMAND\n\n${lines.join('')}  help\n      This page.\n
REMIT_HOME chooses the data folder. NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD use a server of your own.\n`;
}
