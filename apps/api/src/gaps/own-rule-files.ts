import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkOwnRule,
  loadOwnRules,
  withOwnRules,
  type CheckedRule,
  type RuleBook,
  type RuleExplainer,
} from '@remit/gaps';

const LONGEST_NAME = 60;

/** The folder in which own rules lie, one file each. Changes to it are made one after the other. */
export class OwnRuleFiles {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly folder: string,
    private readonly house: RuleBook,
    private readonly explainer: RuleExplainer,
  ) {}

  /** Reads and checks every file. */
  read(): Promise<CheckedRule[]> {
    return this.#inTurn(() => loadOwnRules(this.folder, this.house, this.explainer));
  }

  /** What speaks against a text under this name; empty when it may be added, also in the place of one of the same name. */
  async faultsOf(slug: string, text: string): Promise<readonly string[]> {
    if (!isName(slug)) return [`a name has small letters, digits and hyphens, at most ${LONGEST_NAME}`];
    const others = (await this.read()).flatMap(({ rule }) => (rule === null || rule.id === slug ? [] : rule));
    return (await checkOwnRule(slug, text, withOwnRules(this.house, others), this.explainer)).faults;
  }

  /** Puts a text into the folder, as a whole or not at all. */
  put(slug: string, text: string): Promise<void> {
    return this.#inTurn(() => {
      mkdirSync(this.folder, { recursive: true });
      const file = this.file(slug);
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    });
  }

  /** Takes a file away. False when there is none. */
  remove(slug: string): Promise<boolean> {
    return this.#inTurn(() => {
      if (!isName(slug) || !existsSync(this.file(slug))) return false;
      rmSync(this.file(slug));
      return true;
    });
  }

  /** The text of a file; empty when it is gone. */
  text(slug: string): string {
    const file = this.file(slug);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Where a rule of this name lies. */
  file(slug: string): string {
    return join(this.folder, `${slug}.cypher`);
  }

  #inTurn<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

function isName(slug: string): boolean {
  return slug.length <= LONGEST_NAME && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
}
