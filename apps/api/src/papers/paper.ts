import { appendixOf } from './paper-appendix.js';
import { html, Html } from './html.js';
import type { PaperContent } from './paper-content.js';
import { alone, figures, oneOf, standing } from './paper-front.js';
import { clipped } from './paper-words.js';
import { PAPER_STYLE } from './paper-style.js';

/** More options than these do not fit beside one another on a page. */
export const MOST_OPTIONS = 5;

/** A paper as one file of HTML that needs nothing else: two pages when printed, and an appendix. */
export function paper(content: PaperContent): string {
  const { options, structure } = content;
  const [first] = options;
  const single = options.length === 1;
  const title = single ? first!.title : `${String(options.length)} options for ${structure.name}, beside doing nothing`;
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${new Html(PAPER_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p class="quiet">
            ${single ? standing(first!) : `Options: ${options.map((one) => `${one.letter}, ${clipped(one.title, 80)}`).join('; ')}.`}
          </p>
          ${single && alone(first!)}
          <h2>What it would do</h2>
          ${figures(content)} ${!single && options.map((one) => oneOf(one, options.length))}
          ${options.map((option) => appendixOf(option, single))}
        </main>
      </body>
    </html>`;
  return `${page.text}\n`;
}
