// Organisations by their ids.
// parameters: ids
UNWIND $ids AS wanted
MATCH (organisation:Organisation {id: wanted})
OPTIONAL MATCH (organisation)-[:PART_OF]->(parent:Organisation)
OPTIONAL MATCH (organisation)-[:SERVES]->(area:Area)
RETURN organisation.id AS id, organisation.name AS name, organisation.sector AS sector, parent.id AS parent, area.id AS area,
  organisation.url AS url
