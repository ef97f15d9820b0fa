import { askRule } from './find-gaps.js';
import type { GapSearch, RuleSettings } from './find-gaps.js';
import type { Gap } from './gap.js';
import type { GapRule, RuleParameter } from './gap-rule.js';

/** What a rule would find with another setting, beside what it finds now. */
export interface SettingEffect {
  readonly value: unknown;
  readonly found: number;
  /** Findings that this value adds and takes away. */
  readonly gained: readonly Gap[];
  readonly lost: readonly Gap[];
}

/** Says what each value of a setting would change, so that a person sees the effect before choosing. */
export async function settingEffects(
  rule: GapRule,
  parameter: string,
  values: readonly unknown[],
  search: GapSearch,
): Promise<SettingEffect[]> {
  const now = await askRule(rule, search);
  const effects: SettingEffect[] = [];
  for (const value of values) {
    search.signal?.throwIfAborted();
    const own = { ...search.settings?.[rule.id], [parameter]: value };
    const then = await askRule(rule, { ...search, settings: { ...search.settings, [rule.id]: own } });
    effects.push({ value, found: then.length, gained: without(then, now), lost: without(now, then) });
  }
  return effects;
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
  if (type === 'list') return Array.isArray(value) ? null : 'must be a list';
  if (type === 'pattern') return isPattern(value) ? null : 'must be a pattern that can be read';
  return typeof value === typeof standard ? null : `must be of the kind of ${JSON.stringify(standard)}`;
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
