import { useEffect, useRef, useState } from 'react';
import type { ShownQuery } from '../graphql/generated/graphql.js';
import { count, countOf } from '../ui/numbers.js';
import { toggled, type FacetField, type ViewState } from './view-state.js';

type Facet = ShownQuery['explore']['facets'][number];

const TITLES: Record<FacetField, string> = {
  kinds: 'Kind of body',
  findings: 'Findings',
  themes: 'Theme',
  areas: 'Area',
  sectors: 'Who sits on it',
  statuses: 'Status',
};
const ORDER = Object.keys(TITLES) as FacetField[];
const SHORT_LIST = 7;

interface FacetsProps {
  view: ViewState;
  facets: readonly Facet[];
  onView: (view: ViewState, how?: { replace: boolean }) => void;
}

function FacetGroup({ facet, field, view, onView }: { facet: Facet; field: FacetField } & Omit<FacetsProps, 'facets'>) {
  const [all, setAll] = useState(false);
  const chosen = view.chosen[field];
  const useful = facet.values.filter(({ value, count: bodies }) => bodies > 0 || chosen.includes(value));
  const long = useful.length > SHORT_LIST + 2;
  const values = long && !all ? useful.filter(({ value }, i) => i < SHORT_LIST || chosen.includes(value)) : useful;
  if (useful.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{TITLES[field]}</legend>
      {values.map(({ value, label, count: bodies }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onView(toggled(view, field, value))}
          />
          <span className="choice-label">{label}</span>
          <span className="choice-count">
            {count(bodies)}
            <span className="hidden-visually">{bodies === 1 ? ' body' : ' bodies'}</span>
          </span>
        </label>
      ))}
      {long && (
        <button type="button" className="button-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${String(useful.length)}`}
        </button>
      )}
    </fieldset>
  );
}

function WordsFilter({ view, onView }: Omit<FacetsProps, 'facets'>) {
  const [typed, setTyped] = useState(view.q);
  const latest = useRef({ view, onView });
  useEffect(() => {
    latest.current = { view, onView };
  });
  useEffect(() => setTyped(view.q), [view.q]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = latest.current;
      if (typed.trim() !== now.view.q) now.onView({ ...now.view, q: typed.trim() }, { replace: true });
    }, 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label className="field">
      <span className="field-label">Words in the name or remit</span>
      <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}

/** The filters: real checkboxes in groups, each with how many bodies it would show. */
export function Facets({ view, facets, onView }: FacetsProps) {
  return (
    <div className="facets">
      {view.only.length > 0 && (
        <p>
          Only the {countOf(view.only.length, 'body', 'bodies')} named in the address.{' '}
          <button type="button" className="button-link" onClick={() => onView({ ...view, only: [] })}>
            Show all bodies
          </button>
        </p>
      )}
      <WordsFilter view={view} onView={onView} />
      {ORDER.map((field) => {
        const facet = facets.find((candidate) => candidate.field === field);
        return facet && <FacetGroup key={field} field={field} facet={facet} view={view} onView={onView} />;
      })}
    </div>
  );
}
