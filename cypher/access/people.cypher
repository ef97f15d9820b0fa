// Everybody who works with Remit, in the order in which they came.
// parameters: none
MATCH (person:LocalPerson)
WHERE person.removed = false
RETURN person.id AS id, person.name AS name, person.role AS role, person.version AS version, person.removed AS removed
ORDER BY person.order, id
