import type { ReactNode } from 'react';
import { dateWords, periodWords } from '../ui/dates.js';
import { Link } from '../ui/link.js';
import { count, countOf, listed, measure, money } from '../ui/numbers.js';
import { FUNCTION_LABEL } from '../ui/words.js';
import type { Body } from './body-queries.js';

/** The handful of figures that say how big a body is; what is not recorded is left out. */
export function KeyFigures({ body }: { body: Body }) {
  const figures: [string, string][] = [[count(body.seats), body.seats === 1 ? 'seat' : 'seats']];
  if (body.meetingsPerYear !== null) figures.push([measure(body.meetingsPerYear), 'meetings a year']);
  if (body.hoursPerYear !== null) figures.push([count(body.hoursPerYear), 'member hours a year']);
  if (body.annualBudget !== null) figures.push([money(body.annualBudget), 'a year']);
  return (
    <ul className="figures">
      {figures.map(([figure, words]) => (
        <li key={words}>
          <strong>{figure}</strong> {words}
        </li>
      ))}
    </ul>
  );
}

function explore(name: string, places: readonly { slug: string; name: string }[]): ReactNode {
  return places.map((place, index) => (
    <span key={place.slug}>
      {index > 0 && ', '}
      <Link href={`/explore?${name}=${encodeURIComponent(place.slug)}`}>{place.name}</Link>
    </span>
  ));
}

function hoursWords(body: Body): string {
  if (body.meetingsPerYear === null || body.meetingHours === null) return '';
  const preparation =
    body.preparationHours === null ? '' : ` and ${countOf(body.preparationHours, 'hour')} of preparation`;
  return `${countOf(body.meetingsPerYear, 'meeting')} a year, each ${measure(body.meetingHours)} hours for ${countOf(body.seats, 'seat')}${preparation}`;
}

/** What is recorded about the body besides its remit. */
export function Facts({ body }: { body: Body }) {
  const rows: [string, ReactNode][] = [
    ['Themes', body.themes.length > 0 && explore('theme', body.themes)],
    ['Areas', body.areas.length > 0 && explore('area', body.areas)],
    ['What it does', listed(body.functions.map((each) => FUNCTION_LABEL[each].toLowerCase()))],
    [
      'Statutory',
      body.statutory === null ? '' : body.statutory ? `Yes${body.legalBasis ? `: ${body.legalBasis}` : ''}` : 'No',
    ],
    ['Time', hoursWords(body)],
    ['In force', periodWords(body.validFrom, body.validTo)],
    ['Next review', dateWords(body.reviewDate)],
    [
      'Terms of reference',
      body.termsOfReferenceUrl && (
        <a href={body.termsOfReferenceUrl} rel="noreferrer">
          {body.termsOfReferenceUrl}
        </a>
      ),
    ],
  ];
  return (
    <dl className="facts">
      {rows.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value || <span className="quiet">Not recorded</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
