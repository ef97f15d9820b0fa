import { useEffect, useRef, useState } from 'react';
import type { OperationKind, ProposalOperationInput } from '../graphql/generated/graphql.js';
import { useKept } from '../ui/kept.js';
import { listed } from '../ui/numbers.js';
import { FieldInput } from './field-input.js';
import { blankOf, formOf, missingOf, OPERATION_FORMS, savable, withValue } from './operation-forms.js';

interface OperationFormProps {
  /** Its own among all forms of this kind; what is typed is kept under it. */
  name: string;
  /** The operation to change; undefined asks for a new one. */
  start?: ProposalOperationInput | undefined;
  fresh: ReadonlyMap<string, string>;
  busy: boolean;
  /** True when it was saved. */
  onSave: (operation: ProposalOperationInput) => Promise<boolean>;
  onCancel: () => void;
}

const GROUPS = [...new Set(OPERATION_FORMS.map(({ group }) => group))];

function KindChoice({ value, onChange }: { value: OperationKind | ''; onChange: (kind: OperationKind) => void }) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <label className="field">
      <span className="field-label">What should change?</span>
      <select ref={select} value={value} onChange={(event) => onChange(event.target.value as OperationKind)}>
        {value === '' && <option value="">Choose a kind of change</option>}
        {GROUPS.map((group) => (
          <optgroup key={group} label={group}>
            {OPERATION_FORMS.filter((form) => form.group === group).map(({ kind, label }) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Asks for one change: its kind, what that needs, and why. */
export function OperationForm({ name, start, fresh, busy, onSave, onCancel }: OperationFormProps) {
  const kept = useKept<{ draft?: ProposalOperationInput | undefined }>(`step ${name}`, () => ({ draft: start }));
  const { draft } = kept.value;
  const setDraft = (next: ProposalOperationInput) => kept.put({ draft: next });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const save = () => {
    const found = draft ? missingOf(draft) : ['What should change'];
    setMissing(found);
    if (!draft || found.length > 0) return;
    const saved = onSave(savable({ ...draft, reason: (draft.reason ?? '').trim() }));
    void saved.then((done) => done && kept.forget());
  };
  return (
    <form
      className="operation-form"
      aria-label={start ? 'Change this step' : 'Add a change'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {kept.brought && <p className="hint">This is what you had begun to write.</p>}
      {!start && <KindChoice value={draft?.kind ?? ''} onChange={(kind) => setDraft(blankOf(kind))} />}
      {draft && (
        <>
          {formOf(draft.kind).fields.map((field) => (
            <FieldInput
              key={`${draft.kind} ${field.name}`}
              field={field}
              draft={draft}
              fresh={fresh}
              onChange={(value) => setDraft(withValue(draft, field.name, value))}
            />
          ))}
          <label className="field">
            <span className="field-label">Why</span>
            <textarea
              rows={2}
              maxLength={2000}
              value={draft.reason ?? ''}
              onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
            />
          </label>
        </>
      )}
      {missing.length > 0 && (
        <p className="field-problem" role="alert">
          Still missing: {listed(missing)}.
        </p>
      )}
      <p className="button-row">
        <button type="submit" className="button" disabled={busy}>
          {start ? 'Save this step' : 'Add this step'}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            kept.forget();
            onCancel();
          }}
        >
          Cancel
        </button>
      </p>
    </form>
  );
}
