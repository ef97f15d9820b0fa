// code: WG1b
// title: Bodies without terms of reference
// theme: governance
// why: Terms of reference say who sits, who decides and to whom a body answers; without them each meeting decides anew.
// severity: MEDIUM
// scope: bodies
// gate: termsOfReference >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
// returns:
//   body (Body, subject): the body
//   since (day): when it began
// finding: {body} has no terms of reference
// findings: {count} of {scope} live bodies have no terms of reference
// detail when since: No link to terms of reference is recorded. The body began: {since}.
// detail: No link to terms of reference is recorded.
// evidence: No address of terms of reference is recorded, while those of most bodies are.
// remedy: Write them, or record where they are.
// may be right: They may exist on paper only.
MATCH (b:Body)
WHERE b.liveFrom <= $asOf < b.liveTo AND b.termsOfReferenceUrl IS NULL
RETURN b.id AS body, b.validFrom AS since
