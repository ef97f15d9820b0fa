// What is loaded: its name, its day and its version.
// parameters: none
MATCH (structure:Structure {id: 'structure'})
WHERE structure.version > 0
RETURN structure.name AS name, toString(structure.asAt) AS asAt, structure.version AS version
