// Themes by their ids.
// parameters: ids
UNWIND $ids AS wanted
MATCH (theme:Theme {id: wanted})
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme.id AS id, theme.name AS name, broader.id AS broader, theme.definition AS definition
