import { useEffect, useId, useState, type FormEvent } from 'react';
import { refreshAll } from '../graphql/answers.js';
import { asFault, RequestFault } from '../graphql/fault.js';
import type { SettingEffectQuery } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { followWork } from '../graphql/work-watch.js';
import { momentWords } from '../ui/dates.js';
import { FaultMessage } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { count, countOf } from '../ui/numbers.js';
import type { Rule } from './gap-queries.js';
import { SET_RULE_SETTINGS, SETTING_EFFECT } from './rule-settings-queries.js';

type Effect = SettingEffectQuery['settingEffect'];
type Typed = Readonly<Record<string, string>>;

/** `minSectors` as words: sectors, at least. */
export function nameInWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return capital(words.replace(/^min (.*)/, '$1, at least').replace(/^max (.*)/, '$1, at most'));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is wrong with each value, by its name; what is about none of them under the empty name. */
export function problemsByName(
  errors: readonly { message: string; path?: readonly string[] | null }[],
  names: readonly string[],
): Typed {
  return Object.fromEntries(
    errors.map(({ message, path }) => {
      const name = path?.[0] === 'values' ? (names[Number(path[1])] ?? '') : '';
      const said = message.replace(/^[^:]*: /, '');
      return [name, name === '' ? message : capital(said)];
    }),
  );
}

/** One sentence for what other thresholds would change. */
export function effectInWords({ before, after, gainedCount, lostCount }: Effect): string {
  if (gainedCount === 0 && lostCount === 0) return `That would change nothing: ${countOf(after, 'case')}, as now.`;
  const parts = [
    gainedCount > 0 && `${count(gainedCount)} would come`,
    lostCount > 0 && `${count(lostCount)} would go`,
  ];
  return `${countOf(after, 'case')} instead of ${count(before)}: ${parts.filter(Boolean).join(' and ')}.`;
}

function Titles({ lead, titles, of }: { lead: string; titles: readonly string[]; of: number }) {
  if (titles.length === 0) return null;
  return (
    <>
      <h3>{lead}</h3>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
        {of > titles.length && <li>and {count(of - titles.length)} more</li>}
      </ul>
    </>
  );
}

function EffectOf({ effect }: { effect: Effect }) {
  return (
    <div className="setting-effect">
      <p>
        <strong>{effectInWords(effect)}</strong>
      </p>
      <Titles lead="Would come" titles={effect.gained} of={effect.gainedCount} />
      <Titles lead="Would go" titles={effect.lost} of={effect.lostCount} />
    </div>
  );
}

interface FieldProps {
  parameter: Rule['parameters'][number];
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

function Field({ parameter: { name, type, meaning, standard, changed }, value, problem, onChange }: FieldProps) {
  const id = useId();
  const described = problem === undefined ? `${id}-hint` : `${id}-hint ${id}-problem`;
  const long = type !== 'number' && type !== 'share';
  const given = {
    id,
    value,
    'aria-describedby': described,
    'aria-invalid': problem !== undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {nameInWords(name)}
      </label>
      <span className="hint" id={`${id}-hint`}>
        {capital(meaning)}. Standard: {standard}
        {changed && '. Changed here'}
        {type === 'share' && '. A share from 0 to 1'}
      </span>
      {problem !== undefined && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {long ? (
        <textarea rows={3} {...given} />
      ) : (
        <input type="text" inputMode="decimal" autoComplete="off" {...given} />
      )}
    </div>
  );
}

function useThresholds(rule: Rule) {
  const now = Object.fromEntries(rule.parameters.map(({ name, value }) => [name, value]));
  const [typed, setTyped] = useState<Typed>(now);
  const [effect, setEffect] = useState<Effect>();
  const [problems, setProblems] = useState<Typed>({});
  const [fault, setFault] = useState<RequestFault>();
  const [saved, setSaved] = useState('');
  const names = rule.parameters.map(({ name }) => name);
  const values = names.map((name) => ({ name, value: typed[name] ?? '' }));
  useEffect(() => setTyped(now), [rule.settingsVersion]);
  const begin = () => {
    setFault(undefined);
    setProblems({});
    setEffect(undefined);
    setSaved('');
  };
  const failed = (thrown: unknown) => setFault(asFault(thrown));
  const preview = async () => {
    begin();
    const { settingEffect } = await request(SETTING_EFFECT, { rule: rule.slug, values });
    if (settingEffect.userErrors.length > 0) setProblems(problemsByName(settingEffect.userErrors, names));
    else setEffect(settingEffect);
  };
  const save = async (chosen: typeof values, said: string) => {
    begin();
    const input = { operationId: crypto.randomUUID(), rule: rule.slug, expectedVersion: rule.settingsVersion };
    const { setRuleSettings } = await request(SET_RULE_SETTINGS, { input: { ...input, values: chosen } });
    if (setRuleSettings.userErrors.length > 0) return setProblems(problemsByName(setRuleSettings.userErrors, names));
    setSaved(said);
    followWork();
    refreshAll();
  };
  return {
    typed,
    effect,
    problems,
    fault,
    saved,
    type: (name: string, value: string) => setTyped({ ...typed, [name]: value }),
    preview: () => void preview().catch(failed),
    save: () => void save(values, 'Saved. The findings are being made anew.').catch(failed),
    reset: () => void save([], 'Back to the standard. The findings are being made anew.').catch(failed),
  };
}

/** The thresholds of a rule: what each decides, what another value would change, saving it, and going back. */
export function Thresholds({ rule }: { rule: Rule }) {
  const form = useThresholds(rule);
  const barred = useMe().whyNot('setRuleSettings');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.preview();
  };
  const whyNot = barred === null ? undefined : id;
  return (
    <form onSubmit={submit} noValidate>
      {rule.parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={form.typed[parameter.name] ?? ''}
          problem={form.problems[parameter.name]}
          onChange={(value) => form.type(parameter.name, value)}
        />
      ))}
      {rule.settingsBy && rule.settingsAt !== null && (
        <p className="quiet">
          Last chosen by {rule.settingsBy.name}, {momentWords(rule.settingsAt)}.
        </p>
      )}
      {form.problems[''] !== undefined && <p className="field-problem">{form.problems['']}</p>}
      {form.fault && <FaultMessage fault={form.fault} />}
      <p className="buttons">
        <button type="submit" className="button button-quiet">
          Show what it would find
        </button>{' '}
        <button
          type="button"
          className="button"
          disabled={barred !== null}
          aria-describedby={whyNot}
          onClick={form.save}
        >
          Save
        </button>{' '}
        {rule.parameters.some(({ changed }) => changed) && (
          <button
            type="button"
            className="button button-quiet"
            disabled={barred !== null}
            aria-describedby={whyNot}
            onClick={form.reset}
          >
            Back to the standard
          </button>
        )}
      </p>
      {barred !== null && <p id={id}>{barred}</p>}
      <div role="status">
        {form.saved !== '' && <p>{form.saved}</p>}
        {form.effect && <EffectOf effect={form.effect} />}
      </div>
    </form>
  );
}
