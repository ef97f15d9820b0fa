import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { LocalPerson, Store } from '@remit/store';
import type { Response } from 'express';
import { WorkRegistry } from '../background-work/work-registry.js';
import { Effects } from '../proposals/effects.js';
import type { Config } from '../config.js';
import { CONFIG, STORE } from '../tokens.js';
import { attachment, fileName } from '../workbook/content-disposition.js';
import type { PaperContent } from './paper-content.js';
import { PaperDesk } from './paper-desk.js';
import { MOST_OPTIONS, paper } from './paper.js';
import { toPdf } from './to-pdf.js';

/** Papers for the board: `?proposals=a,b,c`. */
@Controller('files')
export class PapersController {
  readonly #desk: PaperDesk;
  /** One browser prints at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(STORE) store: Store,
    @Inject(CONFIG) private readonly config: Config,
    effects: Effects,
    registry: WorkRegistry,
  ) {
    this.#desk = new PaperDesk(store, effects, registry);
  }

  @Get('paper.html')
  async asHtml(@Res() response: Response, @Query('proposals') asked?: unknown) {
    const content = await this.#content(response, asked);
    if (content !== null) send(response, paper(content), content, 'html');
  }

  @Get('paper.pdf')
  async asPdf(@Res() response: Response, @Query('proposals') asked?: unknown) {
    const browser = this.config.printer;
    if (browser === null) {
      const message =
        'No Chromium was found on this machine, which prints the PDF. Fetch the paper as HTML and print it from any browser, or set CHROMIUM to its program.';
      return refuse(response, 501, 'NO_BROWSER', message);
    }
    const content = await this.#content(response, asked);
    if (content === null) return;
    const printed = this.#last.then(() => toPdf(browser, paper(content), content.structure.asAt));
    this.#last = printed.catch(() => undefined);
    send(response, await printed, content, 'pdf');
  }

  /** What the paper tells; null where an answer was given that there is no such paper. */
  async #content(response: Response, asked: unknown): Promise<PaperContent | null> {
    const slugs = typeof asked === 'string' ? [...new Set(asked.split(',').filter((slug) => slug !== ''))] : [];
    if (slugs.length === 0 || slugs.length > MOST_OPTIONS) {
      const message = `Say which proposals: proposals=one, or up to ${String(MOST_OPTIONS)} with commas between them.`;
      return refuse(response, 400, 'BAD_REQUEST', message);
    }
    const content = await this.#desk.content(slugs, (response.locals as { me: LocalPerson }).me);
    if (!('missing' in content)) return content;
    return refuse(response, 404, 'NOT_FOUND', `There is no proposal “${content.missing}”.`);
  }
}

function send(response: Response, body: string | Buffer, { options, structure }: PaperContent, ending: 'html' | 'pdf') {
  const title = options.length === 1 ? options[0]!.title : `${String(options.length)} options`;
  response
    .set({
      'Content-Type': ending === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8',
      'Content-Disposition': attachment(fileName(title, structure.asAt, ending)),
    })
    .end(body);
}

function refuse(response: Response, status: number, code: string, message: string): null {
  response.status(status).json({ message, code });
  return null;
}
