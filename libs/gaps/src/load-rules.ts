import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GapRule } from './gap-rule.js';
import { RuleFault, readRule } from './read-rule.js';
import { readRecordedQuery, unknownFigures } from './recorded.js';
import type { RecordedQuery } from './recorded.js';

/** The rules of a folder together with the query that says what can be judged. */
export interface RuleBook extends ReadonlyArray<GapRule> {
  readonly recorded: RecordedQuery;
}

/**
 * Reads every rule of a folder: one `.cypher` file is one rule, and nothing else lists them. In the order of their file names.
 * `quality` is the folder of `recorded.cypher`.
 */
export function loadRules(folder: string, quality = join(folder, '..', 'quality')): RuleBook {
  const recorded = readRecordedQuery(readFileSync(join(quality, 'recorded.cypher'), 'utf8'));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  const rules = files.map((name) => readRule(basename(name, '.cypher'), readFileSync(join(folder, name), 'utf8')));
  for (const rule of rules) check(rule, rules, recorded);
  return Object.assign(rules, { recorded });
}

function check(rule: GapRule, rules: readonly GapRule[], recorded: RecordedQuery): void {
  const faults = unknownFigures(rule, recorded);
  for (const name of rule.swallows) {
    if (!rules.some((other) => other.id === name)) faults.push(`it swallows ${name}, which is no rule`);
  }
  if (rules.some((other) => other !== rule && other.code === rule.code)) faults.push(`the code ${rule.code} is taken`);
  if (faults.length > 0) throw new RuleFault(rule.id, faults);
}
