import { useState } from 'react';
import { useQuery } from '../graphql/use-query.js';
import type { BodyTiesQuery } from '../graphql/generated/graphql.js';
import { Chooser } from '../ui/chooser.js';
import { LINK_IN, LINK_OUT, ROLE_LABEL } from '../ui/words.js';
import { BODY_TIES, EDITOR_CHOICES, ORGANISATION_NAME, PERSON_NAME } from './editor-queries.js';

interface OneProps {
  label: string;
  value: string;
  onChange: (slug: string) => void;
}

/** Names of bodies, themes, areas and priorities. */
export function useChoices() {
  return useQuery(EDITOR_CHOICES, {}).data;
}

function useBodyName(slug: string, fresh: ReadonlyMap<string, string>): string | undefined {
  const bodies = useChoices()?.explore.bodies;
  if (slug === '') return undefined;
  return fresh.get(slug) ?? bodies?.find((body) => body.slug === slug)?.name ?? slug;
}

/** One body; `fresh` names those that the proposal itself begins. */
export function BodyField({ label, value, onChange, fresh }: OneProps & { fresh: ReadonlyMap<string, string> }) {
  const [name, setName] = useState<string>();
  const known = useBodyName(value, fresh);
  return (
    <div className="field">
      <Chooser
        label={label}
        chosen={value === '' ? undefined : (name ?? known)}
        onChoose={(slug, chosen) => {
          setName(chosen);
          onChange(slug);
        }}
      />
      {[...fresh].map(([slug, called]) => (
        <button
          key={slug}
          type="button"
          className="button-link"
          onClick={() => {
            setName(called);
            onChange(slug);
          }}
        >
          Take the new {called}
          <span className="hidden-visually"> for: {label}</span>
        </button>
      ))}
    </div>
  );
}

/** Several bodies, added one after the other. */
export function BodiesField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly string[];
  onChange: (slugs: string[]) => void;
}) {
  const bodies = useChoices()?.explore.bodies ?? [];
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const nameOf = (slug: string) => names.get(slug) ?? bodies.find((body) => body.slug === slug)?.name ?? slug;
  return (
    <div className="field">
      <Chooser
        key={value.length}
        label={value.length === 0 ? label : `${label}: one more`}
        onChoose={(slug, name) => {
          setNames(new Map([...names, [slug, name]]));
          if (!value.includes(slug)) onChange([...value, slug]);
        }}
      />
      {value.length > 0 && (
        <ul className="chosen" aria-label={label}>
          {value.map((slug) => (
            <li key={slug}>
              {nameOf(slug)}{' '}
              <button
                type="button"
                className="button-link"
                aria-label={`Leave out ${nameOf(slug)}`}
                onClick={() => onChange(value.filter((other) => other !== slug))}
              >
                Leave out
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One person or organisation. */
export function NamedField({ label, value, onChange, kind }: OneProps & { kind: 'PERSON' | 'ORGANISATION' }) {
  const [name, setName] = useState<string>();
  const person = useQuery(PERSON_NAME, kind === 'PERSON' && value !== '' ? { slug: value } : null);
  const organisation = useQuery(ORGANISATION_NAME, kind === 'ORGANISATION' && value !== '' ? { slug: value } : null);
  const known = person.data?.person?.name ?? organisation.data?.organisation?.name ?? value;
  return (
    <div className="field">
      <Chooser
        label={label}
        kind={kind}
        chosen={value === '' ? undefined : (name ?? known)}
        onChoose={(slug, chosen) => {
          setName(chosen);
          onChange(slug);
        }}
      />
      {value !== '' && (
        <button type="button" className="button-link" onClick={() => onChange('')}>
          Leave it open<span className="hidden-visually">: {label}</span>
        </button>
      )}
    </div>
  );
}

type Ties = NonNullable<BodyTiesQuery['body']>;

const rowOf = (id: string) => id.slice(id.indexOf(':') + 1);

function linksOf({ linksIn, linksOut }: Ties) {
  return [
    ...linksOut
      .filter(({ live }) => live)
      .map(({ id, type, to }) => ({ value: rowOf(id), label: `${LINK_OUT[type]} ${to.name}` })),
    ...linksIn
      .filter(({ live }) => live)
      .map(({ id, type, from }) => ({ value: rowOf(id), label: `${LINK_IN[type]} ${from.name}` })),
  ];
}

function seatsOf({ memberships }: Ties) {
  return memberships.edges
    .filter(({ node }) => node.live)
    .map(({ node: { id, role, person, organisation } }) => ({
      value: rowOf(id),
      label: `${[person?.name, organisation?.name].filter(Boolean).join(', ') || 'A seat for nobody'}: ${ROLE_LABEL[role]}`,
    }));
}

/** A link or a seat, found by the body that has it. */
export function TieField({ label, value, onChange, what }: OneProps & { what: 'link' | 'seat' }) {
  const [body, setBody] = useState<{ slug: string; name: string }>();
  const ties = useQuery(BODY_TIES, body ? { slug: body.slug } : null).data?.body;
  const options = ties ? (what === 'link' ? linksOf(ties) : seatsOf(ties)) : [];
  return (
    <div className="field">
      <Chooser
        label={`Body that has the ${what}`}
        chosen={body?.name}
        onChoose={(slug, name) => setBody({ slug, name })}
      />
      <label className="field">
        <span className="field-label">{label}</span>
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{ties && options.length === 0 ? `It has no ${what}` : 'Choose'}</option>
          {value !== '' && !options.some((option) => option.value === value) && (
            <option value={value}>As chosen before</option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
