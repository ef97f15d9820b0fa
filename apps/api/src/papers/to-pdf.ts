import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIMIT = 60_000;

/** Prints a page without scripts to a tagged PDF with an outline, dated by what it tells and not by when it was printed. */
export async function toPdf(browser: string, page: string, day: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-paper-'));
  try {
    const [from, to] = [join(folder, 'paper.html'), join(folder, 'paper.pdf')];
    writeFileSync(from, page);
    await print(browser, [
      ...['--headless', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-extensions'],
      // A browser refuses its own walls to root; the page has no script and may load nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      ...['--no-pdf-header-footer', '--export-tagged-pdf', '--generate-pdf-document-outline', `--print-to-pdf=${to}`],
      pathToFileURL(from).href,
    ]);
    return dated(readFileSync(to), day);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function print(browser: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, words, { stdio: 'ignore', timeout: LIMIT, killSignal: 'SIGKILL' });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The browser that prints ended with ${String(signal ?? code)}.`));
    });
  });
}

/** The same file each time: the two dates of a PDF become the day of the figures, in the same number of letters. */
export function dated(pdf: Buffer, day: string): Buffer {
  const stamp = `D:${day.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) ?\()D:\d{14}/g, `$1${stamp}`);
  return Buffer.from(text, 'latin1');
}
