import express, { type NextFunction, type Request, type Response } from 'express';

/** The largest workbook that can be sent. */
const MOST_BYTES = 20 * 1024 * 1024;
const TYPES = ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'];

/** Reads an uploaded zip, and refuses what is too large or no zip before any of it is looked at. */
export function uploadBody() {
  const raw = express.raw({ type: TYPES, limit: MOST_BYTES, inflate: false });
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST') return next();
    if (!request.is(TYPES)) return notAZip(response);
    raw(request, response, (error?: unknown) => {
      const status = (error as { status?: number } | undefined)?.status;
      if (status === 413) {
        const message =
          'The file is larger than 20 MB. Load a smaller part, or use "npm run remit -- import" on this computer.';
        response.status(413).json({ message, code: 'TOO_LARGE' });
      } else if (error) {
        notAZip(response);
      } else if (!isZip(request.body)) {
        notAZip(response);
      } else {
        next();
      }
    });
  };
}

function notAZip(response: Response): void {
  const message = 'Send one zip file of CSV files, as application/zip.';
  response.status(415).json({ message, code: 'NOT_A_ZIP' });
}

/** A zip begins with PK, whatever it is called. */
function isZip(body: unknown): boolean {
  return Buffer.isBuffer(body) && body.length >= 4 && body[0] === 0x50 && body[1] === 0x4b;
}
