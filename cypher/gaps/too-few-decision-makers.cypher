// code: RP3
// title: Deciding bodies with people who cannot decide
// theme: representation
// why: A body decides nothing when those who sit on it must go home and ask.
// severity when top: HIGH
// severity: MEDIUM
// scope: bodies
// gate: decisionMakers >= 0.5
// gate: functions >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   tops (bodies): the bodies that lines of reporting end in
//   minPeople (number, 5): bodies with fewer people with a voice are not judged
//   topShare (share, 0.2): on a top body, which share of people who cannot decide is too much
//   otherShare (share, 0.9): the same on any other body
// returns:
//   body (Body, subject): the body
//   top (yes or no): it is a top body
//   people (number): people with a voice
//   cannot (number): those who cannot decide for their organisation
//   share (share): their share
//   who (Person list): who they are, on a top body
// finding: {cannot} of {people} people with a voice on {body} cannot decide for their organisation
// findings: {count} of {scope} live bodies are meant to decide and seat hardly anyone who can
// detail: That is {share} of a body that is meant to take decisions.
// evidence each who: {who} is recorded as not taking decisions.
// evidence when not top: {cannot} of {people} are recorded as not taking decisions.
// remedy: Ask the organisations to send somebody who may decide, or give the seat to another.
// may be right: They may have been given the power to decide on this body's business.
MATCH (b:Body)<-[:OF]-(m:Membership)<-[:HOLDS]-(p:Person)
WHERE b.liveFrom <= $asOf < b.liveTo AND m.liveFrom <= $asOf < m.liveTo
  AND 'DECIDES' IN b.functions
  AND p.decisionMaker IS NOT NULL
  AND coalesce(m.voting, m.role IN ['CHAIR', 'VICE_CHAIR', 'MEMBER'])
WITH DISTINCT b, p ORDER BY p.id
WITH b, count(p) AS people, collect(CASE WHEN NOT p.decisionMaker THEN p.id END) AS cannot
WITH b, people, cannot, b.id IN $tops AS top, 1.0 * size(cannot) / people AS share
WHERE people >= $minPeople AND share >= CASE WHEN top THEN $topShare ELSE $otherShare END
RETURN b.id AS body, top, people, size(cannot) AS cannot, share, CASE WHEN top THEN cannot ELSE [] END AS who
