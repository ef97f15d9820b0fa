// Ids and names of all bodies.
// parameters: none
MATCH (one:Body)
RETURN one.id AS id, one.name AS name
