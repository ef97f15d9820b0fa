import { readCondition } from './conditions.js';
import type { Condition } from './conditions.js';
import { RULE_THEMES, SEVERITIES } from './gap-rule.js';
import type { EvidenceWording, GapRule, Gate, RuleTheme, Severity, Wording } from './gap-rule.js';
import { readQueryFile } from './header.js';
import type { HeaderEntry } from './header.js';
import { readColumn, readParameter } from './header-items.js';
import { faultsOfRule } from './rule-faults.js';

/** Says everything that is wrong with one rule file at once. */
export class RuleFault extends Error {
  constructor(
    readonly rule: string,
    readonly faults: readonly string[],
  ) {
    super(`The rule ${rule} cannot be used: ${faults.join('; ')}.`);
  }
}

const KEYS = [
  'code title theme why severity scope gate together parameters returns swallows compute',
  'finding findings detail details evidence remedy',
]
  .join(' ')
  .split(' ')
  .concat('may be right');

/** Reads one rule file. Throws a `RuleFault` that names every fault of its header. */
export function readRule(id: string, source: string): GapRule {
  const file = readQueryFile(source);
  const faults = [...file.faults];
  const header = new Header(file.entries, faults);
  const rule: GapRule = {
    id,
    code: header.one('code'),
    title: header.one('title'),
    theme: header.word('theme', RULE_THEMES) as RuleTheme,
    why: header.one('why'),
    severity: header.word('severity', SEVERITIES) as Severity,
    severities: header.severities(),
    scope: header.optional('scope'),
    gates: header.all('gate').flatMap((entry) => header.gate(entry)),
    together: header.wordings('together').map((wording) => wording.when),
    parameters: header.items('parameters').map((item) => readParameter(item, faults)),
    columns: header.items('returns').map((item) => readColumn(item, faults)),
    swallows: (header.optional('swallows') ?? '').split(/,\s*/).filter((name) => name !== ''),
    compute: header.optional('compute'),
    finding: header.wordings('finding'),
    findings: header.one('findings'),
    details: header.optional('details'),
    detail: header.wordings('detail'),
    evidence: header.evidence(),
    remedy: header.wordings('remedy'),
    mayBeRight: header.one('may be right'),
    cypher: file.cypher,
    own: false,
  };
  faults.push(...faultsOfRule(rule));
  if (faults.length > 0) throw new RuleFault(id, faults);
  return rule;
}

/** Typed reading of header entries; every fault is noted, none stops the reading. */
class Header {
  constructor(
    private readonly entries: readonly HeaderEntry[],
    private readonly faults: string[],
  ) {
    for (const entry of entries) {
      const key = wordOf(entry);
      if (!KEYS.includes(key)) faults.push(`line ${entry.line}: "${key}" is not a word of a rule's header`);
    }
  }

  all(key: string): HeaderEntry[] {
    return this.entries.filter((entry) => wordOf(entry) === key);
  }

  optional(key: string): string | null {
    return this.all(key).find((entry) => entry.key === key)?.text ?? null;
  }

  one(key: string): string {
    const text = this.optional(key);
    if (text === null || text === '') this.faults.push(`"${key}" is missing`);
    return text ?? '';
  }

  word(key: string, words: readonly string[]): string {
    const text = this.one(key);
    if (text !== '' && !words.includes(text)) this.faults.push(`"${key}" is one of ${words.join(', ')}, not "${text}"`);
    return text;
  }

  items(key: string): HeaderEntry['items'] {
    return this.all(key).flatMap((entry) => entry.items);
  }

  severities(): GapRule['severities'] {
    return this.wordings('severity').map(({ when, text }) => {
      if (!(SEVERITIES as readonly string[]).includes(text)) this.faults.push(`"${text}" is not a severity`);
      return { when, severity: text as Severity };
    });
  }

  gate(entry: HeaderEntry): Gate[] {
    const match = /^([A-Za-z]+) >= (\d+(?:\.\d+)?)$/.exec(entry.text);
    if (!match) this.faults.push(`line ${entry.line}: a gate reads "column >= number"`);
    return match ? [{ column: match[1]!, atLeast: Number(match[2]) }] : [];
  }

  /** Lines with a `when` in the order written, the plain one last. */
  wordings(key: string): Wording[] {
    const all = this.all(key).map((entry) => ({ when: this.condition(entry), text: entry.text }));
    return [...all.filter((wording) => wording.when), ...all.filter((wording) => !wording.when)];
  }

  evidence(): EvidenceWording[] {
    return this.all('evidence').map((entry) => ({
      each: /^evidence each (\w+)/.exec(entry.key)?.[1] ?? null,
      when: this.condition(entry),
      text: entry.text,
    }));
  }

  private condition(entry: HeaderEntry): Condition | null {
    const text = / when (.+)$/.exec(entry.key)?.[1];
    if (text === undefined) return null;
    try {
      return readCondition(text);
    } catch (error) {
      this.faults.push(`line ${entry.line}: ${(error as Error).message}`);
      return null;
    }
  }
}

function wordOf(entry: HeaderEntry): string {
  return entry.key.replace(/ (when|each) .+$/, '');
}
