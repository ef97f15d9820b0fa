// Sets of like bodies, and themes on which nobody leads. Each statement may run again without harm.
UNWIND ['Cluster', 'Fragmentation'] AS word
CALL db.createLabel(word);

CREATE CONSTRAINT cluster_run_id_unique IF NOT EXISTS FOR (n:Cluster) REQUIRE (n.run, n.id) IS UNIQUE;
CREATE CONSTRAINT fragmentation_run_id_unique IF NOT EXISTS FOR (n:Fragmentation) REQUIRE (n.run, n.id) IS UNIQUE;
