/** Text that is HTML already: everything else is escaped where it is put in. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template. Lists are put one after the other; null and false leave nothing. */
export type Part = Html | string | number | null | false | readonly Part[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function textOf(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part).replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

/** A template of HTML. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, at) => text + (at < parts.length ? textOf(parts[at]!) : '')).join(''));
}

/** Items of a list; nothing where there is none. */
export function list(items: readonly Part[], tag: 'ul' | 'ol' = 'ul'): Part {
  if (items.length === 0) return null;
  const inside = items.map((item) => html`<li>${item}</li>`);
  return tag === 'ul'
    ? html`<ul>
        ${inside}
      </ul>`
    : html`<ol>
        ${inside}
      </ol>`;
}
