import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Store } from '@remit/store';
import type { Response } from 'express';
import { STORE } from '../tokens.js';
import { Readiness } from './readiness.js';

/** Whether this process lives, and whether it can serve, for whoever watches it. */
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get('livez')
  livez(@Res() response: Response) {
    response.set('Cache-Control', 'no-store').json({ status: 'live' });
  }

  @Get('readyz')
  async readyz(@Res() response: Response) {
    const reason = this.readiness.draining ? 'Remit is stopping.' : await this.#whyNotReady();
    response
      .set('Cache-Control', 'no-store')
      .status(reason === null ? 200 : 503)
      .json(reason === null ? { status: 'ready' } : { status: 'not ready', reason });
  }

  async #whyNotReady(): Promise<string | null> {
    try {
      await withinSeconds(3, this.store.ping());
      return null;
    } catch {
      return 'The database does not answer.';
    }
  }
}

function withinSeconds<Answer>(seconds: number, work: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time.')), seconds * 1000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
