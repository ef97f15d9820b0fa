// Puts the first people there, unless there were people before.
// parameters: people
WITH COUNT { (known:LocalPerson) } AS known
UNWIND CASE WHEN known = 0 THEN $people ELSE [] END AS row
MERGE (person:LocalPerson {id: row.id})
ON CREATE SET person:RemitInternal, person.name = row.name, person.role = row.role, person.order = row.order,
  person.version = 1, person.removed = false
RETURN count(person) AS written
