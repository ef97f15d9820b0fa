import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Store } from '@remit/store';
import type { Response } from 'express';
import { attachment } from '../workbook/content-disposition.js';
import { STORE } from '../tokens.js';
import { reviewRows, rowsAsCsv } from './review-rows.js';

/** What waits for a verdict and what was said, as a spreadsheet. */
@Controller('files')
export class ReviewFilesController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  /** `for=excel` marks the file as UTF-8 and ends lines as Excel wants it. */
  @Get('reviews.csv')
  async reviews(@Res() response: Response, @Query('for') program?: string) {
    const text = rowsAsCsv(await reviewRows(this.store), program === 'excel');
    response
      .set({ 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': attachment('remit-reviews.csv') })
      .end(text);
  }
}
