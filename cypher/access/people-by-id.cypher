// People by their ids, those who were removed too: what they did keeps their name.
// parameters: ids
UNWIND $ids AS wanted
MATCH (person:LocalPerson {id: wanted})
RETURN person.id AS id, person.name AS name, person.role AS role, person.version AS version, person.removed AS removed
