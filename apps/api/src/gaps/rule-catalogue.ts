import { join } from 'node:path';
import {
  loadRules,
  withOwnRules,
  type CheckedRule,
  type GapRule,
  type RuleBook,
  type RuleExplainer,
} from '@remit/gaps';
import { globalId } from '../endpoint/global-id.js';
import { PROJECT_ROOT } from '../project-root.js';
import { OwnRuleFiles } from './own-rule-files.js';

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
  readonly cypher: string;
  readonly own: boolean;
}

/** The questions that Remit asks: the files of `cypher/gaps`, read once at start, and those that people added. */
export class RuleCatalogue {
  readonly house: RuleBook;
  readonly files: OwnRuleFiles;
  #own: readonly CheckedRule[] = [];
  #book: RuleBook;
  #nodes: ReadonlyMap<string, RuleNode>;

  constructor(ownFolder: string, explainer: RuleExplainer, folder = join(PROJECT_ROOT, 'cypher', 'gaps')) {
    this.house = loadRules(folder);
    this.files = new OwnRuleFiles(ownFolder, this.house, explainer);
    this.#book = this.house;
    this.#nodes = nodesOf(this.house);
  }

  /** The rules in force. */
  get book(): RuleBook {
    return this.#book;
  }

  /** The rules in force by their slugs. */
  get nodes(): ReadonlyMap<string, RuleNode> {
    return this.#nodes;
  }

  /** Every file of the folder of own rules, in force or not. */
  get own(): readonly CheckedRule[] {
    return this.#own;
  }

  /** Reads the folder of own rules; those that pass are in force from now on. */
  async readOwn(): Promise<void> {
    this.#own = await this.files.read();
    this.#book = withOwnRules(
      this.house,
      this.#own.flatMap(({ rule }) => rule ?? []),
    );
    this.#nodes = nodesOf(this.#book);
  }

  /** A rule as readers see it, also one that was taken away while its findings are still shown. */
  node(slug: string): RuleNode {
    return this.#nodes.get(slug) ?? goneNode(slug);
  }

  /** A rule in force. */
  rule(slug: string): GapRule | undefined {
    return this.#book.find(({ id }) => id === slug);
  }
}

function nodesOf(book: RuleBook): ReadonlyMap<string, RuleNode> {
  return new Map(book.map((rule) => [rule.id, ruleNode(rule)]));
}

function ruleNode(rule: GapRule): RuleNode {
  const { id: slug, code, title, why, severity, mayBeRight, theme, cypher, own } = rule;
  const id = globalId('GapRule', slug);
  return { id, slug, code, title, why, severity, mayBeRight, theme, cypher, own, remedy: remedyInWords(rule) };
}

function goneNode(slug: string): RuleNode {
  const why = 'This rule is no longer asked. Its findings go with the next analysis.';
  const words = { why, title: slug, code: slug, severity: 'LOW', mayBeRight: why, theme: 'governance', remedy: why };
  return { id: globalId('GapRule', slug), slug, cypher: '', own: true, ...words };
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
