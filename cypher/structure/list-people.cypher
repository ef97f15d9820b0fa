// Ids and names of all people.
// parameters: none
MATCH (one:Person)
RETURN one.id AS id, one.name AS name
