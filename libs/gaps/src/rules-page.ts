import { RULE_THEMES } from './gap-rule.js';
import type { GapRule, RuleParameter } from './gap-rule.js';
import type { RuleBook } from './load-rules.js';

/** How the findings of a rule in the example were judged by hand. */
export interface Judged {
  readonly right: number;
  readonly arguable: number;
  readonly wrong: number;
}

/** The page that says each rule in words, from the headers of the rule files alone. */
export function rulesPage(rules: RuleBook, judged: Readonly<Record<string, Judged>> = {}): string {
  const all = Object.values(judged);
  const sum = (part: keyof Judged) => all.reduce((total, one) => total + one[part], 0);
  const found = sum('right') + sum('arguable') + sum('wrong');
  return [
    '# What Remit checks',
    '',
    'Written from the headers of `cypher/gaps` by `node scripts/generate-rules-page.mjs`; change the header, not this page.',
    `There are ${rules.length} rules. [Adding a rule](adding-a-rule.md) takes two files.`,
    ...(found === 0 ? [] : ['', precision(found, sum('right'), sum('arguable'), sum('wrong'))]),
    ...RULE_THEMES.flatMap((theme) => [
      '',
      `## ${capital(theme)}`,
      ...rules.filter((rule) => rule.theme === theme).flatMap((rule) => section(rule, rules, judged[rule.id])),
    ]),
    '',
  ].join('\n');
}

function precision(found: number, right: number, arguable: number, wrong: number): string {
  return `In the example they find ${found} gaps. Checked by hand, ${right} are right, ${arguable} arguable and ${wrong} wrong.`;
}

function section(rule: GapRule, rules: RuleBook, judged: Judged | undefined): string[] {
  const settings = rule.parameters.filter((parameter) => parameter.standard !== undefined);
  return [
    '',
    `### ${rule.title}`,
    '',
    `${rule.code} · \`${rule.id}\` · ${severities(rule)}`,
    '',
    rule.why,
    '',
    ...settings.map(setting),
    ...rule.gates.map((gate) => `- Judges only from: ${gateInWords(gate.column, gate.atLeast, rules)}.`),
    ...(rule.swallows.length > 0
      ? [`- Says more than, and replaces for the same body: ${rule.swallows.join(', ')}.`]
      : []),
    `- What to do: ${rule.remedy.map((wording) => plain(wording.text)).join(' Or: ')}`,
    `- It may be right as it is: ${rule.mayBeRight}`,
    ...(judged ? [`- In the example: ${judged.right} right, ${judged.arguable} arguable, ${judged.wrong} wrong.`] : []),
  ];
}

function setting(parameter: RuleParameter): string {
  return `- Setting \`${parameter.name}\` (${JSON.stringify(parameter.standard)}): ${parameter.meaning}.`;
}

function severities(rule: GapRule): string {
  const words = [...new Set(rule.severities.map((grade) => grade.severity.toLowerCase()))];
  return words.length > 1 ? `${words.join(' or ')}, by case` : words.join('');
}

function gateInWords(column: string, atLeast: number, rules: RuleBook): string {
  const known = rules.recorded.columns.find((figure) => figure.name === column);
  const amount = known?.type === 'share' ? `${Math.round(atLeast * 100)}%` : String(atLeast);
  return `${amount} ${known?.meaning ?? column}`;
}

/** A sentence with its places shown as words in brackets. */
function plain(text: string): string {
  return text.replace(/\{(\w+)[^}]*\}/g, '[$1]');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
