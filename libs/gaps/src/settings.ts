import { askRule } from './find-gaps.js';
import type { GapSearch, Question, RuleSettings } from './find-gaps.js';
import type { Gap } from './gap.js';
import type { GapRule, RuleParameter } from './gap-rule.js';

/** What a rule would find with other settings, beside what it finds now. Each finding counts by itself. */
export interface Effect {
  readonly before: number;
  readonly found: number;
  /** Findings that these values add and take away. */
  readonly gained: readonly Gap[];
  readonly lost: readonly Gap[];
}

/** The same for one value of one setting. */
export interface SettingEffect extends Effect {
  readonly value: unknown;
}

/** Says what each value of a setting would change, so that a person sees the effect before choosing. */
export async function settingEffects(
  rule: GapRule,
  parameter: string,
  values: readonly unknown[],
  search: GapSearch,
): Promise<SettingEffect[]> {
  const effects: SettingEffect[] = [];
  for (const value of values) {
    search.signal?.throwIfAborted();
    const own = { ...search.settings?.[rule.id], [parameter]: value };
    effects.push({ value, ...(await effectOfSettings(rule, own, search)) });
  }
  return effects;
}

/** What these values would change together; parameters that are not among them have their standard. */
export async function effectOfSettings(rule: GapRule, values: RuleSettings[string], search: Question): Promise<Effect> {
  const now = await askRule(rule, search);
  const then = await askRule(rule, { ...search, settings: { ...search.settings, [rule.id]: values } });
  return { before: now.length, found: then.length, gained: without(then, now), lost: without(now, then) };
}

/** The settings that fit the rules as they are; what was chosen for a rule that has changed since is left out. */
export function usableSettings(rules: readonly GapRule[], settings: RuleSettings): RuleSettings {
  const usable = Object.entries(settings).map(([id, values]) => {
    const fits = Object.entries(values).filter(
      ([name, value]) => faultsOfSettings(rules, { [id]: { [name]: value } }).length === 0,
    );
    return [id, Object.fromEntries(fits)] as const;
  });
  return Object.fromEntries(usable.filter(([, values]) => Object.keys(values).length > 0));
}

/** A setting as a person writes it: lists of words with commas, everything longer as JSON. */
export function settingText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value);
}

/** The value that a person wrote; what cannot be read stays a text, which `faultsOfSettings` then speaks against. */
export function readSetting({ type, standard }: RuleParameter, text: string): unknown {
  if (type === 'pattern' || typeof standard === 'string') return text;
  if (type === 'list' && !text.trim().startsWith('['))
    return text
      .split(/[,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What is wrong with chosen settings, in words; empty when they can be used. */
export function faultsOfSettings(rules: readonly GapRule[], settings: RuleSettings): string[] {
  return Object.entries(settings).flatMap(([id, values]) => {
    const rule = rules.find((known) => known.id === id);
    if (!rule) return [`There is no rule called ${id}.`];
    return Object.entries(values).flatMap(([name, value]) => {
      const parameter = rule.parameters.find((known) => known.name === name && known.standard !== undefined);
      const fault = parameter ? faultOfValue(parameter, value) : 'is no setting of this rule';
      return fault === null ? [] : [`${id}, ${name}: ${fault}.`];
    });
  });
}

function faultOfValue({ type, standard }: RuleParameter, value: unknown): string | null {
  if (type === 'number') return isAmount(value) ? null : 'must be a number, zero or more';
  if (type === 'share') return isAmount(value) && value <= 1 ? null : 'must be a share between 0 and 1';
  if (type === 'list') return faultOfList(value, standard);
  if (type === 'pattern') return isPattern(value) ? null : 'must be a pattern that can be read';
  return typeof value === typeof standard ? null : `must be of the kind of ${JSON.stringify(standard)}`;
}

function faultOfList(value: unknown, standard: unknown): string | null {
  if (!Array.isArray(value)) return 'must be a list';
  if (value.length === 0 || value.length > 100) return 'must have from 1 to 100 items';
  const shape = (item: unknown) =>
    typeof item === 'object' && item !== null
      ? Object.entries(item)
          .map(([name, part]) => `${name} ${typeof part}`)
          .sort()
          .join()
      : typeof item;
  const [first] = Array.isArray(standard) ? (standard as unknown[]) : [];
  const fits = first === undefined || value.every((item) => shape(item) === shape(first));
  return fits ? null : `must have items such as ${JSON.stringify(first)}`;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 500) return false;
  try {
    new RegExp(value.replace(/^\(\?[a-z]+\)/, ''));
    return true;
  } catch {
    return false;
  }
}

function without(gaps: readonly Gap[], others: readonly Gap[]): Gap[] {
  const ids = new Set(others.map((gap) => gap.id));
  return gaps.filter((gap) => !ids.has(gap.id));
}
