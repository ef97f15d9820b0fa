import type { Refusal } from '../refusal.js';

/** What was chosen for the thresholds of one rule. */
export interface KeptSetting {
  readonly rule: string;
  /** Grows with every choice. */
  readonly version: number;
  /** By name; empty when the rule is back to its standard. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Id of the person who chose. */
  readonly by: string;
  readonly at: string;
  /** Rule and values as one text, to tell by whether findings were made with them; null at the standard. */
  readonly print: string | null;
}

export interface SettingToPut {
  readonly operationId: string;
  readonly actor: string;
  readonly rule: string;
  /** The version that was seen; 0 for none. */
  readonly expectedVersion: number;
  /** Empty for the standard. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Something done to the rules that users added, for the audit trail. */
export interface OwnRuleEvent {
  readonly operationId: string;
  readonly actor: string;
  readonly action: 'ADD_OWN_RULE' | 'REMOVE_OWN_RULE';
  readonly rule: string;
  /** The text of the rule; null when it was removed. */
  readonly text: string | null;
}

/** Keeps what people chose for the thresholds of rules. */
export interface RuleSettingsStore {
  all(): Promise<KeptSetting[]>;
  put(setting: SettingToPut): Promise<{ readonly version: number } | Refusal>;
  /** Writes into the audit trail what was done to an own rule, once for each operation. */
  note(event: OwnRuleEvent): Promise<{ readonly repeated: boolean } | Refusal>;
}
