import type { ProposalOperationInput } from '../graphql/generated/graphql.js';
import { FUNCTION_LABEL, KIND_LABEL, KINDS, LINK_OUT, ROLE_LABEL } from '../ui/words.js';
import { valueOf, type Field } from './operation-forms.js';
import { BodiesField, BodyField, NamedField, TieField, useChoices } from './record-choosers.js';

interface Choice {
  value: string;
  label: string;
}
const choices = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const LISTS: Partial<Record<Field['type'], Choice[]>> = {
  kind: KINDS.map((value) => ({ value, label: KIND_LABEL[value] })),
  role: choices(ROLE_LABEL),
  linkType: choices(LINK_OUT),
};

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && <option value="">Choose</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly Choice[];
  onChange: (value: string) => void;
}

/** What the list of an operation is made of. */
function useItems({ kind }: ProposalOperationInput, name: string): Choice[] {
  const known = useChoices();
  const named = (rows: readonly { slug: string; name: string }[] = []) =>
    rows.map(({ slug, name: label }) => ({ value: slug, label }));
  if (kind === 'CHANGE_FUNCTIONS' || name === 'newBody.functions') return choices(FUNCTION_LABEL);
  if (kind === 'CHANGE_AREAS' || name === 'newBody.areas') return named(known?.explore.areas);
  return named(known?.explore.themes);
}

function Items({ field, draft, onChange }: FieldInputProps) {
  const options = useItems(draft, field.name);
  const value = (valueOf(draft, field.name) as string[] | null | undefined) ?? [];
  return (
    <details className="field" open={value.length > 0}>
      <summary>
        {field.label}
        {value.length > 0 && ` (${String(value.length)} chosen)`}
      </summary>
      <fieldset className="tick-list">
        <legend className="hidden-visually">{field.label}</legend>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, option.value] : value.filter((one) => one !== option.value))
              }
            />
            <span className="choice-label">{option.label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Props of one question. */
export interface FieldInputProps {
  field: Field;
  draft: ProposalOperationInput;
  /** Bodies that the proposal itself begins, by slug. */
  fresh: ReadonlyMap<string, string>;
  onChange: (value: unknown) => void;
}

function Priority({ label, value, onChange }: Omit<SelectProps, 'options'>) {
  const rows = useChoices()?.priorityCoverage.priorities ?? [];
  const options = rows.map(({ priority }) => ({ value: priority.slug, label: priority.name }));
  return <Select label={label} value={value} options={options} onChange={onChange} />;
}

function Words({ field, text, onChange }: { field: Field; text: string; onChange: (value: string) => void }) {
  const props = { value: text, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  return (
    <label className="field">
      <span className="field-label">
        {field.label}
        {field.optional === true && <span className="quiet"> (if you like)</span>}
      </span>
      {field.type === 'long' ? (
        <textarea rows={4} maxLength={20_000} {...props} />
      ) : (
        <input type="text" maxLength={300} {...props} />
      )}
    </label>
  );
}

/** One question of an operation's form. */
export function FieldInput({ field, draft, fresh, onChange }: FieldInputProps) {
  const value = valueOf(draft, field.name);
  const text = typeof value === 'string' ? value : '';
  const label = field.optional === true ? `${field.label} (if you like)` : field.label;
  const list = LISTS[field.type];
  if (list) return <Select label={label} value={text} options={list} onChange={onChange} />;
  switch (field.type) {
    case 'body':
      return <BodyField label={label} value={text} onChange={onChange} fresh={fresh} />;
    case 'bodies':
      return <BodiesField label={label} value={(value as string[] | null | undefined) ?? []} onChange={onChange} />;
    case 'person':
      return <NamedField kind="PERSON" label={label} value={text} onChange={onChange} />;
    case 'organisation':
      return <NamedField kind="ORGANISATION" label={label} value={text} onChange={onChange} />;
    case 'link':
    case 'seat':
      return <TieField what={field.type} label={label} value={text} onChange={onChange} />;
    case 'priority':
      return <Priority label={label} value={text} onChange={onChange} />;
    case 'items':
      return <Items field={field} draft={draft} fresh={fresh} onChange={onChange} />;
    case 'yes':
      return (
        <label className="choice field">
          <input type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
          <span className="choice-label">{label}</span>
        </label>
      );
    default:
      return <Words field={field} text={text} onChange={onChange} />;
  }
}
