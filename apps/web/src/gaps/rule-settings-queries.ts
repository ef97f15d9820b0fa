import { graphql } from '../graphql/generated/gql.js';

/** What other thresholds would change. */
export const SETTING_EFFECT = graphql(`
  query SettingEffect($rule: String!, $values: [RuleSettingInput!]!) {
    settingEffect(rule: $rule, values: $values) {
      before
      after
      gained
      gainedCount
      lost
      lostCount
      userErrors {
        message
        path
      }
    }
  }
`);

/** Chooses a rule's thresholds. */
export const SET_RULE_SETTINGS = graphql(`
  mutation SetRuleSettings($input: SetRuleSettingsInput!) {
    setRuleSettings(input: $input) {
      work {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** The rules that were added here. */
export const OWN_RULES = graphql(`
  query OwnRules {
    ownRulesFolder
    ownRules {
      slug
      file
      faults
      text
      rule {
        title
        findings
        cannotAssess
      }
    }
  }
`);

/** Checks a rule and takes it in. */
export const ADD_OWN_RULE = graphql(`
  mutation AddOwnRule($input: AddOwnRuleInput!) {
    addOwnRule(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

/** Takes an own rule away. */
export const REMOVE_OWN_RULE = graphql(`
  mutation RemoveOwnRule($input: RemoveOwnRuleInput!) {
    removeOwnRule(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

/** Reads the folder of own rules again. */
export const READ_OWN_RULES = graphql(`
  mutation ReadOwnRules($input: ReadOwnRulesInput!) {
    readOwnRules(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);
