// How many rows each table of the workbook has.
// parameters: none
RETURN
  COUNT { (:Organisation) } AS organisations,
  COUNT { (:Person) } AS people,
  COUNT { (:Area) } AS areas,
  COUNT { (:Theme) } AS themes,
  COUNT { (:Body) } AS bodies,
  COUNT { (:Membership) } AS memberships,
  COUNT { ()-[:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->() } AS links,
  COUNT { (:Priority) } AS priorities,
  COUNT { (:Meeting) } AS meetings,
  COUNT { (:Action) } AS actions,
  COUNT { ()-[:KNOWN_PAIR]->() } AS knownPairs
