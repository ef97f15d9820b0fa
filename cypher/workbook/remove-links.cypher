// Removes links from body to body.
// parameters: rows
UNWIND $rows AS row
MATCH (:Body {id: row.from})-[link:REPORTS_TO|ADVISES|COORDINATES_WITH|COMMISSIONS|FUNDS|SHARES_INFORMATION_WITH]->(:Body {id: row.to})
WHERE link.id = row.properties.id
DELETE link
RETURN count(*) AS written
