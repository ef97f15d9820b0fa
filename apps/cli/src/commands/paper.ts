import { writeFile } from 'node:fs/promises';
import type { LocalPerson, Store } from '@remit/store';
import { WorkRegistry } from '../../../api/src/background-work/work-registry.js';
import { findBrowser } from '../../../api/src/papers/find-browser.js';
import { PaperDesk } from '../../../api/src/papers/paper-desk.js';
import { MOST_OPTIONS, paper } from '../../../api/src/papers/paper.js';
import { toPdf } from '../../../api/src/papers/to-pdf.js';
import { Effects } from '../../../api/src/proposals/effects.js';
import { ProposalGround } from '../../../api/src/proposals/proposal-ground.js';
import { openAnalysis } from '../analysis.js';
import type { Command, Surroundings, Typed } from '../command.js';
import { absolute } from '../config.js';
import { say } from '../print.js';
import { NOTHING_LOADED, Refused } from '../refused.js';

/** Nobody acts on the command line, so it sees what everybody may: views of members once it is decided. */
const EVERYBODY: LocalPerson = { id: '', name: 'Everybody', role: 'VIEWER', version: 0, removed: false };

/** Writes the paper of one proposal, or of several beside doing nothing. */
export const writePaper: Command = {
  usage: 'paper PROPOSAL[,PROPOSAL...] [--format html|pdf] [--to PATH]',
  summary: `Write what the board decides on: two pages and an appendix. Up to ${String(MOST_OPTIONS)} proposals are put beside doing nothing.`,
  options: { format: 'string', to: 'string' },
  paths: 1,
  async run(typed, surroundings) {
    const { slugs, pdf, path } = asked(typed, surroundings);
    const browser = pdf ? findBrowser(surroundings.config.environment) : null;
    if (pdf && browser === null)
      throw new Refused(
        'No Chromium was found, which prints the PDF. Write the paper with --format html and print it from any browser, or set CHROMIUM to its program.',
      );
    const content = await contentOf(slugs, surroundings);
    const page = paper(content);
    await writeFile(path, browser === null ? page : await toPdf(browser, page, content.structure.asAt));
    say(`Written: ${path}`);
  },
};

function asked({ paths, options }: Typed, { config }: Surroundings) {
  const slugs = [...new Set(paths[0]!.split(',').filter((slug) => slug !== ''))];
  if (slugs.length === 0 || slugs.length > MOST_OPTIONS)
    throw new Refused(`Name from one to ${String(MOST_OPTIONS)} proposals, with commas between them.`, 2);
  const format = (options['format'] as string | undefined) ?? 'html';
  if (format !== 'html' && format !== 'pdf') throw new Refused(`--format ${format} is not one of html, pdf.`, 2);
  const to = (options['to'] as string | undefined) ?? `paper.${format}`;
  return { slugs, pdf: format === 'pdf', path: absolute(to, config.folder) };
}

async function contentOf(slugs: readonly string[], { store: open, config }: Surroundings) {
  const store: Store = await open();
  if ((await store.structure.state()) === null) throw new Refused(NOTHING_LOADED);
  const registry = new WorkRegistry((error) => (error as Error).message);
  const effects = new Effects(new ProposalGround(store), await openAnalysis(store, config), registry);
  say('Measuring what is proposed');
  const content = await new PaperDesk(store, effects, registry).content(slugs, EVERYBODY);
  if ('missing' in content) throw new Refused(`There is no proposal "${content.missing}".`);
  return content;
}
