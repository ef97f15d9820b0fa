import neo4j from 'neo4j-driver';
import type { Database } from '../connection/database.js';
import { defineRead, defineWrite } from '../query/define-query.js';
import { oneEach } from '../structure/in-order.js';
import type { AccessStore, LocalPerson } from './access-store.js';

const begin = defineWrite<{ people: readonly object[] }, { written: number }>('access/begin.cypher');
const readPeople = defineRead<Record<string, never>, LocalPerson>('access/people.cypher');
const readPeopleById = defineRead<{ ids: readonly string[] }, LocalPerson>('access/people-by-id.cypher');

/** Who works with Remit, as this database keeps them. */
export function accessStore(database: Database): AccessStore {
  return {
    async begin(people) {
      const rows = people.map((person, index) => ({ ...person, order: neo4j.int(index) }));
      await database.write((runner) => begin(runner, { people: rows }));
    },
    people: () => readPeople(database, {}),
    async peopleById(ids) {
      return oneEach(ids, await readPeopleById(database, { ids }), (person) => person.id);
    },
  };
}
