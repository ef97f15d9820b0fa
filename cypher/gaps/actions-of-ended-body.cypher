// code: LK3
// title: Open actions of a body that has ended
// theme: follow-up
// why: When a body ends, its open actions have nobody left to ask after them.
// severity: MEDIUM
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body that has ended
//   until (day): when it ended
//   actions (Action list): its open actions
// finding: {actions|open action|open actions} of {body} {actions:has|have} no home, as it has ended
// findings: {count|body that has|bodies that have} ended still {count:has|have} open actions
// detail: The body ended ({until}) with work left to do.
// evidence each actions: “{actions}” is still open.
// remedy: Give each action to the body that took over, or drop it.
// may be right: The action may be done without having been marked so.
MATCH (x:Action)-[:OF]->(b:Body)
WHERE b.liveTo <= $asOf
  AND (x.status = 'OPEN' OR x.completed > $asOf)
  AND (x.meetingDate IS NULL OR x.meetingDate <= $asOf)
WITH b, x ORDER BY x.id
RETURN b.id AS body, b.validTo AS until, collect(x.id) AS actions
