import { defineWrite } from '../query/define-query.js';

/** Every batch query takes rows and says how many it wrote; fewer than it was given means that a reference led nowhere. */
interface Batch {
  readonly rows: object[];
}
interface Written {
  readonly written: number;
}

export const addActions = defineWrite<Batch, Written>('workbook/add-actions.cypher');
export const addKnownPairs = defineWrite<Batch, Written>('workbook/add-known-pairs.cypher');
export const addLinks = defineWrite<Batch, Written>('workbook/add-links.cypher');
export const addMeetings = defineWrite<Batch, Written>('workbook/add-meetings.cypher');
export const addMembershipsOfOrganisations = defineWrite<Batch, Written>(
  'workbook/add-memberships-of-organisations.cypher',
);
export const addMembershipsOfPeople = defineWrite<Batch, Written>('workbook/add-memberships-of-people.cypher');
export const addMembershipsOnBehalf = defineWrite<Batch, Written>('workbook/add-memberships-on-behalf.cypher');
export const changeActions = defineWrite<Batch, Written>('workbook/change-actions.cypher');
export const changeKnownPairs = defineWrite<Batch, Written>('workbook/change-known-pairs.cypher');
export const changeLinks = defineWrite<Batch, Written>('workbook/change-links.cypher');
export const changeMeetings = defineWrite<Batch, Written>('workbook/change-meetings.cypher');
export const changeMemberships = defineWrite<Batch, Written>('workbook/change-memberships.cypher');
export const putAreas = defineWrite<Batch, Written>('workbook/put-areas.cypher');
export const putBodies = defineWrite<Batch, Written>('workbook/put-bodies.cypher');
export const putOrganisations = defineWrite<Batch, Written>('workbook/put-organisations.cypher');
export const putPeople = defineWrite<Batch, Written>('workbook/put-people.cypher');
export const putPriorities = defineWrite<Batch, Written>('workbook/put-priorities.cypher');
export const putThemes = defineWrite<Batch, Written>('workbook/put-themes.cypher');
export const relateActionOwners = defineWrite<Batch, Written>('workbook/relate-action-owners.cypher');
export const relateAreaWithin = defineWrite<Batch, Written>('workbook/relate-area-within.cypher');
export const relateBodyAreas = defineWrite<Batch, Written>('workbook/relate-body-areas.cypher');
export const relateBodyThemes = defineWrite<Batch, Written>('workbook/relate-body-themes.cypher');
export const relateOrganisationAreas = defineWrite<Batch, Written>('workbook/relate-organisation-areas.cypher');
export const relateOrganisationParents = defineWrite<Batch, Written>('workbook/relate-organisation-parents.cypher');
export const relatePersonEmployers = defineWrite<Batch, Written>('workbook/relate-person-employers.cypher');
export const relatePriorityBodies = defineWrite<Batch, Written>('workbook/relate-priority-bodies.cypher');
export const relateThemeBroader = defineWrite<Batch, Written>('workbook/relate-theme-broader.cypher');
export const removeActions = defineWrite<Batch, Written>('workbook/remove-actions.cypher');
export const removeAreas = defineWrite<Batch, Written>('workbook/remove-areas.cypher');
export const removeBodies = defineWrite<Batch, Written>('workbook/remove-bodies.cypher');
export const removeKnownPairs = defineWrite<Batch, Written>('workbook/remove-known-pairs.cypher');
export const removeLinks = defineWrite<Batch, Written>('workbook/remove-links.cypher');
export const removeMeetings = defineWrite<Batch, Written>('workbook/remove-meetings.cypher');
export const removeMemberships = defineWrite<Batch, Written>('workbook/remove-memberships.cypher');
export const removeOrganisations = defineWrite<Batch, Written>('workbook/remove-organisations.cypher');
export const removePeople = defineWrite<Batch, Written>('workbook/remove-people.cypher');
export const removePriorities = defineWrite<Batch, Written>('workbook/remove-priorities.cypher');
export const removeThemes = defineWrite<Batch, Written>('workbook/remove-themes.cypher');
export const unrelateAreas = defineWrite<Batch, Written>('workbook/unrelate-areas.cypher');
export const unrelateBodies = defineWrite<Batch, Written>('workbook/unrelate-bodies.cypher');
export const unrelateOrganisations = defineWrite<Batch, Written>('workbook/unrelate-organisations.cypher');
export const unrelatePeople = defineWrite<Batch, Written>('workbook/unrelate-people.cypher');
export const unrelatePriorities = defineWrite<Batch, Written>('workbook/unrelate-priorities.cypher');
export const unrelateThemes = defineWrite<Batch, Written>('workbook/unrelate-themes.cypher');
