// Chooses values for one rule, in the place of those chosen before. The structure must be held by this transaction.
// parameters: rule, values, by, at
MATCH (structure:Structure {id: 'structure'})
MERGE (structure)-[:HAS_SETTING]->(setting:RuleSetting {id: $rule})
ON CREATE SET setting:RemitInternal, setting.version = 0
SET setting.version = setting.version + 1, setting.values = $values, setting.by = $by, setting.at = $at
RETURN setting.version AS version
