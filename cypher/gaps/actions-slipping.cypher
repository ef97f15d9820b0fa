// code: FU2
// title: Actions overdue, without an owner or without a date
// theme: follow-up
// why: An action that nobody owns or that has no date is a wish; one that is overdue and open is a promise not kept.
// severity when slipping: MEDIUM
// severity: LOW
// scope: bodies
// gate: actionsOnRecord >= 1
// together when not slipping: always
// parameters:
//   asOf (day): the day the structure speaks of
//   minLate (number, 3): how many overdue actions make a body's follow-up slip
//   lateShare (share, 0.5): which share of its open actions must be overdue for that
// returns:
//   body (Body, subject): the body that agreed the actions
//   open (number): its open actions
//   late (number): those past their date
//   unowned (number): those without an owner
//   undated (number): those without a date
//   slipping (yes or no): many and most of them are overdue
//   actions (rows): the actions in question, longest overdue first
//   actions.action (Action): the action
//   actions.due (day): when it was due
//   actions.days (number): days overdue
//   actions.owner (text): who owns it
//   actions.late (yes or no): past its date
//   actions.owned (yes or no): somebody owns it
//   actions.dated (yes or no): it has a date
// finding when slipping: {late} of {open} open actions of {body} are overdue
// finding: {body} has {actions|open action|open actions} overdue, without an owner or without a date
// findings: {count} bodies have open actions that are overdue, without an owner or without a date
// details: One or two late actions happen to most bodies. They are listed so that each can be asked about at its next meeting.
// detail: Of its {open|open action|open actions}, {late} overdue, {unowned} without an owner, {undated} without a date.
// evidence each actions when late and owned: “{action}” was due on {due} ({days|day|days} ago); owner: {owner}.
// evidence each actions when late and not owned: “{action}” was due on {due} ({days|day|days} ago) and has no owner.
// evidence each actions when not late and not owned: “{action}” has no owner.
// evidence each actions when not dated: “{action}” has no date.
// remedy: Go through the open actions at each meeting: done, a new date, or dropped.
// may be right: The action may be done without having been marked so.
MATCH (x:Action)-[:OF]->(b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo
  AND (x.status = 'OPEN' OR x.completed > $asOf)
  AND (x.meetingDate IS NULL OR x.meetingDate <= $asOf)
WITH b, x, coalesce(x.due < $asOf, false) AS late, [(x)-[:OWNED_BY]->(o:Person|Organisation) | o.name][0] AS owner
ORDER BY x.due, x.id
WITH b, count(x) AS open,
  sum(CASE WHEN late THEN 1 ELSE 0 END) AS late,
  sum(CASE WHEN owner IS NULL THEN 1 ELSE 0 END) AS unowned,
  sum(CASE WHEN x.due IS NULL THEN 1 ELSE 0 END) AS undated,
  collect(CASE WHEN late OR owner IS NULL OR x.due IS NULL THEN {
    action: x.id, due: toString(x.due), days: duration.inDays(x.due, $asOf).days, owner: owner,
    late: late, owned: owner IS NOT NULL, dated: x.due IS NOT NULL
  } END) AS actions
WHERE size(actions) > 0
RETURN b.id AS body, open, late, unowned, undated, late >= $minLate AND late >= $lateShare * open AS slipping, actions
