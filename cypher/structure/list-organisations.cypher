// Ids and names of all organisations.
// parameters: none
MATCH (one:Organisation)
RETURN one.id AS id, one.name AS name
