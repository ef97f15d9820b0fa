// Notes that a review changed how findings stand, so that nobody shows lists made before it.
// parameters: none
MATCH (structure:Structure {id: 'structure'})
SET structure.reviewed = coalesce(structure.reviewed, 0) + 1
RETURN structure.reviewed AS reviewed
