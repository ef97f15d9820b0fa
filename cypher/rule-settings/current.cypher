// What was chosen for each rule whose thresholds anybody has touched. Values of `{}` are those of the rule itself.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:HAS_SETTING]->(setting:RuleSetting)
RETURN setting.id AS rule, setting.version AS version, setting.values AS values, setting.by AS by, setting.at AS at
ORDER BY rule
