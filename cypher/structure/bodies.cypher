// Bodies by their ids, with what counts on the day.
// parameters: ids, asOf
UNWIND $ids AS wanted
MATCH (body:Body {id: wanted})
RETURN body.id AS id, body.name AS name, body.shortName AS shortName, body.kind AS kind, body.subtype AS subtype,
  body.remit AS remit, body.functions AS functions, body.status AS status, body.statutory AS statutory,
  body.legalBasis AS legalBasis, body.meetingsPerYear AS meetingsPerYear, body.meetingHours AS meetingHours,
  body.preparationHours AS preparationHours, body.annualBudget AS annualBudget,
  body.termsOfReferenceUrl AS termsOfReferenceUrl, body.reviewDateText AS reviewDate, body.validFrom AS validFrom,
  body.validTo AS validTo,
  COLLECT { MATCH (body)-[has:HAS_THEME]->(theme:Theme) RETURN theme.id ORDER BY has.position } AS themes,
  COLLECT { MATCH (body)-[covers:COVERS]->(area:Area) RETURN area.id ORDER BY covers.position } AS areas,
  body.liveFrom <= $asOf < body.liveTo AS live,
  COUNT { (body)<-[:OF]-(seat:Membership) WHERE seat.liveFrom <= $asOf < seat.liveTo } AS seats
