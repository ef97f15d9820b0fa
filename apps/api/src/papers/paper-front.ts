import { html, list, type Html, type Part } from './html.js';
import type { PaperContent, PaperFigure, PaperOption } from './paper-content.js';
import { changeWords, clipped, counted, dayWords, rangeWords, shortChange, spanWords, titleOf } from './paper-words.js';

/** Figures that a board asks for, in the order in which it asks. */
const ASKED = [
  ...['bodies', 'seats', 'meetings', 'hours', 'cost', 'no-line-of-sight', 'cells', 'cells-by-function'],
  ...['priorities-led', 'voices', 'decision-makers', 'large-bodies', 'busiest'],
];
const STATE = {
  DRAFT: 'draft',
  CONSULTATION: 'open for comments',
  SUBMITTED: 'before the board',
  DECIDED: 'approved',
  IMPLEMENTING: 'being carried out',
  DONE: 'done',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
} as const;
const STANCE = { SUPPORT: 'supports it', CONDITIONS: 'supports it under conditions', OBJECT: 'objects' } as const;
const DECISION = { APPROVED: 'Approved', APPROVED_IN_PART: 'Approved in part', REJECTED: 'Rejected' } as const;

/** Where the appendix tells more of something. */
export const anchor = (option: PaperOption, what: string) => `${option.letter.toLowerCase()}-${what}`;

const more = (all: number, most: number, option: PaperOption, what: string): Part =>
  all > most && html`<p>And ${all - most} more, <a href="#${anchor(option, what)}">in the appendix</a>.</p>`;

/** The first so many of a list, and where the others are. */
function some(option: PaperOption, what: string, items: readonly Part[], most: number): Part {
  return [list(items.slice(0, most)), more(items.length, most, option, what)];
}

const figureOf = ({ effect }: PaperOption, id: string): PaperFigure | undefined =>
  effect?.figures.find((figure) => figure.id === id);

const nameIn = (options: readonly PaperOption[], { letter }: PaperOption) =>
  options.length === 1 ? 'This proposal' : `Option ${letter}`;

function row(options: readonly PaperOption[], id: string): Part {
  const figure = options.map((option) => figureOf(option, id)).find((one) => one !== undefined);
  if (figure === undefined) return null;
  const { before, unit } = figure;
  const narrow = options.length > 1;
  return html`<tr>
    <th scope="row">${titleOf(figure)}</th>
    <td data-of="Doing nothing">${rangeWords(before, unit)}</td>
    ${options.map((option) => {
      const own = figureOf(option, id);
      const words =
        own &&
        html`<a href="#${anchor(option, id)}">${narrow ? spanWords(own.after, unit) : rangeWords(own.after, unit)}</a>
          <span class="quiet">(${narrow ? shortChange(own.change, unit) : changeWords(own.change, unit)})</span>`;
      return html`<td data-of="${nameIn(options, option)}">${words ?? 'not measured'}</td>`;
    })}
  </tr>`;
}

function findingRows(options: readonly PaperOption[]): Part {
  const titles = [...new Set(options.flatMap(({ effect }) => effect?.findings.map(({ title }) => title) ?? []))];
  return titles.map(
    (title) =>
      html`<tr>
        <th scope="row">${title}</th>
        <td data-of="Doing nothing">0</td>
        ${options.map((option) => {
          const found = option.effect?.findings.find((one) => one.title === title)?.names.length ?? 0;
          const told = html`<a href="#${anchor(option, 'findings')}">${found}</a>`;
          return html`<td data-of="${nameIn(options, option)}">${option.effect === null ? 'not measured' : told}</td>`;
        })}
      </tr>`,
  );
}

/** Every option beside doing nothing. Each number leads to what is behind it. */
export function figures({ structure, options }: PaperContent): Html {
  const measuredOn = new Set(options.flatMap(({ effect }) => effect?.structureVersion ?? []));
  const versions = measuredOn.size === 0 ? [structure.version] : [...measuredOn];
  return html`<div class="wide front" tabindex="0" role="region" aria-label="Options beside doing nothing">
      <table>
        <caption>
          Beside doing nothing
        </caption>
        <thead>
          <tr>
            <th scope="col">What is measured</th>
            <th scope="col">Doing nothing</th>
            ${options.map((option) => html`<th scope="col">${nameIn(options, option)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${ASKED.map((id) => row(options, id))} ${findingRows(options)}
          <tr>
            <th scope="row">What would fall through</th>
            <td data-of="Doing nothing">0</td>
            ${options.map(
              (option) =>
                html`<td data-of="${nameIn(options, option)}">
                  <a href="#${anchor(option, 'falls')}">${option.blockers.length}</a>
                </td>`,
            )}
          </tr>
        </tbody>
      </table>
    </div>
    <p class="quiet">
      Every number leads to the appendix, to what is behind it and to the question that gives it again. Measured as on
      ${dayWords(structure.asAt)}, on version ${versions.join(' and ')} of ${structure.name}.
    </p>`;
}

function views(option: PaperOption, most: number): Part {
  const { viewsGiven, state } = option;
  if (viewsGiven === 0) return html`<p>No board member has given a view yet.</p>`;
  if (option.views.length === 0)
    return html`<p>
      ${viewsGiven} gave a view. Views are shown to members who gave their own, and to everybody once it is
      ${state === 'SUBMITTED' ? 'decided' : 'before the board and decided'}.
    </p>`;
  const told = option.views.map(({ by, stance, reason }) => `${by} ${STANCE[stance]}: ${clipped(reason, 180)}`);
  return some(option, 'views', told, most);
}

function decision(option: PaperOption): Part {
  const { decision: record, actions } = option;
  if (record === null) return null;
  return html`<h2>The decision</h2>
    <p><strong>${DECISION[record.decision]}</strong> on ${dayWords(record.date)}. ${clipped(record.text, 400)}</p>
    <p>Because: ${clipped(record.reasons, 400)}</p>
    ${list(
      actions
        .slice(0, 6)
        .map(({ title, owner, due }) => `${title}: ${owner ?? 'nobody'}${due === null ? '' : `, by ${dayWords(due)}`}`),
    )}`;
}

/** What falls through, each with its remedy or why it was accepted. */
function falls({ blockers }: PaperOption): string[] {
  return blockers.map((one) => {
    const told = one.accepted === null ? one.remedy : `Accepted: ${clipped(one.accepted, 120)}`;
    return `${clipped(one.title, 160)} ${told}`;
  });
}

/** What its steps are called, in so many letters at most each, and which were not approved. */
function stepTitles({ steps }: PaperOption, most: number): string[] {
  return steps.map(({ title, left }) => `${clipped(title, most)}${left ? ' (not approved)' : ''}`);
}

/** The only option of a paper. */
export function alone(option: PaperOption): Html {
  const { purpose, day } = option;
  const titles = stepTitles(option, 180);
  const fallen = falls(option);
  return html`<p>${clipped(purpose, 600)}</p>
    ${decision(option)}
    <h2>What would change from ${dayWords(day)}</h2>
    ${titles.length === 0 ? html`<p>Nothing yet.</p>` : some(option, 'steps', titles, 10)}
    ${fallen.length > 0 && html`<h2>What would fall through</h2>`} ${some(option, 'falls', fallen, 5)}
    <h2>Who objects</h2>
    ${views(option, 8)}`;
}

/** The first of a list in one line, and how many more there are. */
function inLine(option: PaperOption, what: string, items: readonly string[], most: number): Part {
  const left = items.length - most;
  const rest = left > 0 && html`; and <a href="#${anchor(option, what)}">${left} more</a>`;
  return [items.slice(0, most).join('; '), rest, '.'];
}

/** One of several options: what it is, in a few lines, so that five fit on a page. */
export function oneOf(option: PaperOption, many: number): Html {
  const { letter, title, state, blockers, purpose, day, views: given } = option;
  const stances = counted(given.map(({ by, stance }) => `${by} ${STANCE[stance]}`));
  const titles = stepTitles(option, 110);
  const fallen = blockers.map((one) => clipped(one.title.replace(/\.$/, ''), 110));
  return html`<h2>Option ${letter}: ${clipped(title, 110)}</h2>
    <p>${clipped(purpose, many > 4 ? 90 : 180)} (${STATE[state]})</p>
    <p>
      <strong>From ${dayWords(day)}:</strong>
      ${titles.length === 0 ? 'nothing yet.' : inLine(option, 'steps', titles, many > 4 ? 1 : 2)}
    </p>
    ${fallen.length > 0 && html`<p><strong>Would fall through:</strong> ${inLine(option, 'falls', fallen, 1)}</p>`}
    ${stances.length > 0 && html`<p><strong>Members:</strong> ${inLine(option, 'views', stances, many > 4 ? 2 : 4)}</p>`}`;
}

/** Where a single proposal stands and who wrote it, under its title. */
export function standing({ state, authors }: PaperOption): string {
  return `Proposal, ${STATE[state]}${authors.length === 0 ? '' : `, by ${authors.join(', ')}`}.`;
}
