// The last calibration: what was learnt, and by which weights overlaps are judged.
// parameters: none
MATCH (:Structure {id: 'structure'})-[:WEIGHED_BY]->(calibration:Calibration)
RETURN calibration.version AS version, calibration.at AS at, calibration.actor AS actor, calibration.detail AS detail
