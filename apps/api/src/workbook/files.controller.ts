import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { isPartialDate } from '@remit/structure';
import type { LocalPerson, Store } from '@remit/store';
import { templateWorkbook, writeWorkbook, writeZip } from '@remit/workbook';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { globalId } from '../endpoint/global-id.js';
import { STORE } from '../tokens.js';
import { attachment, fileName } from './content-disposition.js';
import { ImportDesk, type ImportAsked } from './import-desk.js';
import { TooManyReadings } from './reading-places.js';

const APPLY = z.object({
  operationId: z.uuid('operationId must be a UUID made by the client, a new one for each import.'),
  expectedVersion: z.coerce
    .number('expectedVersion must be the version that the check answered with.')
    .int('expectedVersion must be the version that the check answered with.')
    .min(0, 'expectedVersion must be the version that the check answered with.'),
  asAt: z
    .string()
    .refine((day) => day.length === 10 && isPartialDate(day), 'asAt must be a day such as 2010-03-05.')
    .optional(),
  name: z.string().trim().min(1, 'name must not be empty.').max(200, 'name may have at most 200 letters.').optional(),
});

/** Workbooks in and out. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly desk: ImportDesk,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get('workbook.zip')
  async workbook(@Res() response: Response) {
    const state = await this.store.structure.state();
    if (state === null)
      return refuse(response, 404, 'NOTHING_LOADED', 'Nothing is loaded, so there is nothing to export.');
    const zip = await writeZip(writeWorkbook(await this.store.structure.read()));
    send(response, zip, fileName(state.name, state.asAt, 'zip'));
  }

  @Get('template.zip')
  async template(@Res() response: Response) {
    send(response, await writeZip(templateWorkbook()), 'remit-template.zip');
  }

  @Post('workbook')
  async load(@Req() request: Request, @Res() response: Response, @Query() query: Record<string, unknown>) {
    const { mode, ...rest } = query;
    if (mode !== 'check' && mode !== 'apply') {
      return refuse(
        response,
        400,
        'BAD_REQUEST',
        'Say mode=check to see what would change, or mode=apply to store it.',
      );
    }
    const asked = mode === 'apply' ? APPLY.safeParse(rest) : null;
    if (asked?.success === false) {
      const reasons = asked.error.issues.map((issue) => sentence(issue.message, String(issue.path[0])));
      return refuse(response, 400, 'BAD_REQUEST', reasons.join(' '));
    }
    const zip = request.body as Buffer;
    try {
      await (asked
        ? this.#apply(zip, { ...asked.data, actor: actorOf(response) }, response)
        : this.#check(zip, response));
    } catch (error) {
      if (!(error instanceof TooManyReadings)) throw error;
      response.set('Retry-After', '5');
      refuse(response, 429, 'BUSY', error.message);
    }
  }

  async #check(zip: Buffer, response: Response): Promise<void> {
    const given = new AbortController();
    response.once('close', () => given.abort());
    response.status(200).json(await this.desk.check(zip, given.signal));
  }

  async #apply(zip: Buffer, asked: ImportAsked, response: Response): Promise<void> {
    const answer = await this.desk.apply(zip, asked);
    if ('status' in answer) {
      const { status, code, message, ...more } = answer;
      response.status(status).json({ message, code, ...more });
    } else {
      response.status(202).json({ workId: globalId('Work', answer.id) });
    }
  }
}

/** Who the role check let through. */
function actorOf(response: Response): string {
  return (response.locals as { me: LocalPerson }).me.id;
}

function send(response: Response, zip: Uint8Array, name: string): void {
  // The length also answers HEAD, by which the pages say how large a download is.
  response
    .set({
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(name),
      'Content-Length': String(zip.byteLength),
    })
    .end(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ message, code });
}

/** What is wrong with a setting, also where the checker only says that it is missing. */
function sentence(message: string, field: string): string {
  return message.endsWith('.') ? message : `${field} is missing or not usable.`;
}
