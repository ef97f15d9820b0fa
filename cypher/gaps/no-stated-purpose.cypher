// code: WG1
// title: Bodies whose purpose is not stated
// theme: governance
// why: Without a stated purpose nobody can tell whether a body does its job, or whether another does the same.
// severity: HIGH
// scope: bodies
// gate: remits >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   minWords (number, 8): a remit with fewer words than this says next to nothing
// returns:
//   body (Body, subject): the body
//   remit (text): its remit as recorded
// finding: The purpose of {body} is not stated
// findings: The purpose of {count} of {scope} live bodies is not stated
// detail when remit: Its remit says only: “{remit}”.
// detail: No remit is recorded.
// evidence when remit: Remit as recorded: “{remit}”.
// evidence when not remit: No remit is recorded, while those of other bodies are.
// remedy: Agree a purpose of three lines: for whom, where, to do what.
// may be right: The purpose may be set out in a document that is not in the workbook.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo AND size([word IN split(trim(coalesce(b.remit, '')), ' ') WHERE word <> '']) < $minWords
RETURN b.id AS body, trim(coalesce(b.remit, '')) AS remit
