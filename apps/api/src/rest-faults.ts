import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { unexpected } from './endpoint/masked-errors.js';
import type { ServerLog } from './server-log.js';

/** What a REST client is told of a fault: a sentence; unexpected faults only by a number that the log has too. */
@Catch()
export class RestFaults implements ExceptionFilter {
  constructor(private readonly log: ServerLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof HttpException) {
      response.status(error.getStatus()).json({ message: error.message, code: error.name });
      return;
    }
    const reference = randomUUID();
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.log.event('error', 'unexpected_fault', { reference, detail });
    response.status(500).json({ message: unexpected(reference), code: 'INTERNAL_SERVER_ERROR', reference });
  }
}
