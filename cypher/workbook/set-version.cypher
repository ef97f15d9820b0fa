// Names the structure, its day and its new version.
// parameters: name, asAt, version
MATCH (structure:Structure {id: 'structure'})
SET structure.name = $name, structure.asAt = $asAt, structure.version = $version
RETURN structure.version AS version
