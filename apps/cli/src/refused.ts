/** What is said when a command needs a structure and there is none. */
export const NOTHING_LOADED = 'Nothing is loaded. Load a workbook first: npm run remit -- import PATH';

/** Something that was asked for and cannot be done. The message is for the person who asked. */
export class Refused extends Error {
  /** @param exitCode 1 for a refusal, 2 when the command itself was not understood */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
