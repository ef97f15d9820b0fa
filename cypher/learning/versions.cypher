// Every calibration there was, newest first.
// parameters: none
MATCH (calibration:Calibration)
RETURN calibration.version AS version, calibration.at AS at, calibration.actor AS actor, calibration.weights AS weights
ORDER BY version DESC
