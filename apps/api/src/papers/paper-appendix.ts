import { html, list, type Html, type Part } from './html.js';
import type { PaperFigure, PaperOption } from './paper-content.js';
import { anchor } from './paper-front.js';
import { changeWords, counted, dayWords, rangeWords, titleOf } from './paper-words.js';

/** So many things behind one figure are named; the question gives all. */
const NAMED = 60;

/** The question that gives what was promised of every decision, and what came of it. */
const PROMISES = `{
  followUps {
    proposal { slug version }
    promises { id sentence before promised { low likely high } actual }
  }
}`;

/** The question that gives every figure of an option again. */
export function questionOf(slug: string): string {
  return `{
  proposal(slug: ${JSON.stringify(slug)}) {
    version
    effect {
      asOf
      structureVersion
      figures { id sentence before { low likely high } after { low likely high } items { name before { likely } after { likely } } }
      overlaps { resolved { title } joined { title } caused { title } }
      gaps { resolved { title } joined { title } caused { title } }
    }
    blockers { title remedy acceptedBecause }
  }
}`;
}

function behind({ behind: things, unit }: PaperFigure): Part {
  const word = (value: number | null) =>
    value === null ? 'none' : rangeWords({ low: value, likely: value, high: value }, unit);
  const said = counted(things.map(({ name, before, after }) => `${name}: ${word(before)} → ${word(after)}`));
  if (said.length === 0) return null;
  const rest = said.length > NAMED ? `; and ${String(said.length - NAMED)} more, which the question gives` : '';
  return html`<br /><span class="quiet">${said.slice(0, NAMED).join('; ')}${rest}.</span>`;
}

function figureTable(option: PaperOption, figures: readonly PaperFigure[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Figures of option ${option.letter}">
    <table>
      <caption>
        Figures before and after
      </caption>
      <thead>
        <tr>
          <th scope="col">What is measured, and what is behind it</th>
          <th scope="col">Now</th>
          <th scope="col">After</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          (figure) =>
            html`<tr id="${anchor(option, figure.id)}">
              <th scope="row">
                <a href="#${anchor(option, 'source')}">${titleOf(figure)}</a
                >${figure.assumed && ' (some of it assumed)'}${behind(figure)}
              </th>
              <td>${rangeWords(figure.before, figure.unit)}</td>
              <td>${rangeWords(figure.after, figure.unit)}</td>
              <td>${changeWords(figure.change, figure.unit)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function source(option: PaperOption): Part {
  const { effect, assumptions, version, slug, promised } = option;
  if (effect === null) return null;
  const { low, likely, high } = assumptions.businessThatGoesOn;
  const share = (part: number) => `${String(Math.round(part * 100))}%`;
  const rate = assumptions.rate === null ? 'no cost of an hour is set' : `an hour costs £${String(assumptions.rate)}`;
  return html`<h3 id="${anchor(option, 'source')}">Where the figures come from</h3>
    ${promised && html`<p>It has been applied. These are the figures that were promised when it was decided.</p>`}
    <p>
      As on ${dayWords(effect.asOf)}: version ${version} of the proposal on version ${effect.structureVersion} of the
      structure, by the same measures as today’s figures. Assumed: of the business of a body whose work another carries
      on, ${share(likely)} goes on (${share(low)} to ${share(high)}); more than ${assumptions.largeBody} seats on one
      body are many; ${rate}.
    </p>
    <p>The question that gives them again:</p>
    <pre tabindex="0">${promised ? PROMISES : questionOf(slug)}</pre>`;
}

function record({ decision }: PaperOption): Part {
  if (decision === null) return null;
  return html`<h3>The record of the decision</h3>
    <p>${decision.text} Reasons: ${decision.reasons}</p>
    <p>Interests declared: ${decision.interests}. Dispensations: ${decision.dispensations}.</p>
    ${list(decision.alternatives.map(({ title, whyNot }) => `${title}: ${whyNot}`))}`;
}

/** Everything behind one option. */
export function appendixOf(option: PaperOption, alone: boolean): Html {
  const { effect, steps, blockers, letter, title } = option;
  const told = blockers.map((one) => {
    const accepted = one.accepted === null ? '' : ` Accepted: ${one.accepted}`;
    return `${one.title} Remedy: ${one.remedy}${accepted}`;
  });
  return html`<section class="appendix">
    <h2>Appendix${!alone && ` ${letter}: ${title}`}</h2>
    ${record(option)}
    <h3 id="${anchor(option, 'steps')}">Every step and what it touches</h3>
    ${list(
      steps.map(({ title: name, reason, touches, left }) => [
        html`<strong>${name}.</strong> `,
        left && 'Not approved. ',
        reason !== null && `Why: ${reason} `,
        list(counted(touches)),
      ]),
      'ol',
    )}
    <h3 id="${anchor(option, 'falls')}">What would fall through</h3>
    ${told.length === 0 ? html`<p>Nothing.</p>` : list(told)}
    <h3 id="${anchor(option, 'findings')}">Overlaps and gaps</h3>
    ${effect?.findings.length === 0 && html`<p>${option.promised ? 'Only figures are promised.' : 'None would change.'}</p>`}
    ${
      effect?.findings.map((group) => [html`<h4>${group.title} (${group.names.length})</h4>`, list(group.names)]) ??
      null
    }
    ${
      option.views.length > 0 && [
        html`<h3 id="${anchor(option, 'views')}">What members think</h3>`,
        list(option.views.map(({ by, reason }) => `${by}: ${reason}`)),
      ]
    }
    ${effect === null ? html`<p>It has not been measured.</p>` : figureTable(option, effect.figures)} ${source(option)}
  </section>`;
}
