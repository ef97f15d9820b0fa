import { join } from 'node:path';
import { loadRules, type GapRule, type RuleBook } from '@remit/gaps';
import { globalId } from '../endpoint/global-id.js';
import { PROJECT_ROOT } from '../project-root.js';

/** A rule as readers see it; what it found now is asked of the findings. */
export interface RuleNode {
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly severity: string;
  readonly remedy: string;
  readonly mayBeRight: string;
  readonly theme: string;
  readonly parameters: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
  readonly cypher: string;
}

/** The questions that Remit asks: the files of `cypher/gaps`, read once at start. */
export class RuleCatalogue {
  readonly book: RuleBook;
  readonly nodes: ReadonlyMap<string, RuleNode>;

  constructor(folder = join(PROJECT_ROOT, 'cypher', 'gaps')) {
    this.book = loadRules(folder);
    this.nodes = new Map(this.book.map((rule) => [rule.id, ruleNode(rule)]));
  }
}

function ruleNode(rule: GapRule): RuleNode {
  const { id: slug, code, title, why, severity, mayBeRight, theme, cypher } = rule;
  return {
    id: globalId('GapRule', slug),
    slug,
    code,
    title,
    why,
    severity,
    mayBeRight,
    theme,
    cypher,
    remedy: remedyInWords(rule),
    parameters: rule.parameters
      .filter(({ standard }) => standard !== undefined)
      .map(({ name, standard, meaning }) => ({ name, value: textOf(standard), meaning })),
  };
}

/** The remedy that always fits, with what a finding would name put in general words. */
function remedyInWords({ remedy, columns }: GapRule): string {
  const wording = remedy.find(({ when }) => when === null) ?? remedy.at(-1);
  const general = (name: string, many: string | undefined) =>
    many ?? columns.find((column) => column.name === name)?.meaning ?? name;
  return (wording?.text ?? '').replace(/\{(\w+)(?:\|[^|}]*\|([^}]*))?\}/g, (_, name: string, many?: string) =>
    general(name, many),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
