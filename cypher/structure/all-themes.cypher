// Every theme.
// parameters: none
MATCH (theme:Theme)
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN theme.id AS id, theme.name AS name, broader.id AS broader, theme.definition AS definition
