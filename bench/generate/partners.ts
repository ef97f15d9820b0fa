import type { Membership, Organisation, Role, Sector } from '@remit/structure';
import { madeId } from '@remit/workbook';
import type { CountyPlan } from './kinds.js';

const partner = (id: string, name: string, sector: Sector, area: string): Organisation => ({
  id,
  name,
  sector,
  parent: null,
  area,
  url: null,
});

/** Partners that sit in every county: the hubs that make most pairs share an organisation by chance. */
export const NATIONAL: readonly Organisation[] = [
  partner('jobcentre', 'Jobcentre Plus', 'CENTRAL_GOVERNMENT', 'england'),
  partner('environment-agency', 'Environment Agency', 'CENTRAL_GOVERNMENT', 'england'),
  partner('highways', 'Highways Agency', 'CENTRAL_GOVERNMENT', 'england'),
  partner('skills-council', 'Skills Council', 'CENTRAL_GOVERNMENT', 'england'),
  partner('chambers', 'Federation of Chambers', 'PRIVATE', 'england'),
  partner('red-cross', 'Relief Volunteers', 'THIRD_SECTOR', 'england'),
];

const LOCAL: readonly (readonly [string, string, Sector])[] = [
  ['council', 'County Council', 'COUNTY'],
  ['pct', 'Primary Care Trust', 'HEALTH'],
  ['hospitals', 'Hospitals Trust', 'HEALTH'],
  ['police', 'Police', 'POLICE'],
  ['fire', 'Fire and Rescue Service', 'FIRE'],
  ['probation', 'Probation Trust', 'JUSTICE'],
  ['college', 'College', 'EDUCATION'],
  ['volunteers', 'Council for Voluntary Service', 'THIRD_SECTOR'],
  ['age-concern', 'Age Concern', 'THIRD_SECTOR'],
  ['homes', 'Homes Association', 'HOUSING'],
  ['churches', 'Churches Together', 'FAITH'],
  ['chamber', 'Chamber of Commerce', 'PRIVATE'],
];

/** Adds the county's partners and their people; fills `plan.partners`. */
export function addPartners(plan: CountyPlan): void {
  const { draft, county } = plan;
  for (const [id, name, sector] of LOCAL) {
    draft.organisations.push(partner(`${county.id}-${id}`, `${county.name} ${name}`, sector, county.id));
    plan.partners.push(`${county.id}-${id}`);
  }
  for (const district of plan.districts) {
    draft.organisations.push(partner(`${district.id}-council`, `${district.name} Council`, 'DISTRICT', district.id));
    plan.partners.push(`${district.id}-council`);
  }
  for (const organisation of [...plan.partners, ...NATIONAL.map((each) => each.id)]) {
    const people = organisation.endsWith('-council') ? 14 : 6;
    for (let n = 1; n <= people; n++) {
      const id = `${county.id}-${organisation}-${n}`;
      const name = `Officer ${n} of ${organisation} in ${county.name}`;
      draft.people.push({
        id,
        name,
        title: n === 1 ? 'Chief Executive' : 'Officer',
        organisation,
        email: null,
        decisionMaker: n <= 3,
      });
      plan.people.set(organisation, [...(plan.people.get(organisation) ?? []), id]);
    }
  }
}

/** Seats a body: a chair, now and then a secretary, and members of many partners; `from` shares part of another body's seats. */
export function addSeats(plan: CountyPlan, body: string, seats: number, from?: string): void {
  const { draft, random } = plan;
  const taken = new Set<string>();
  const seat = (person: string, organisation: string, role: Role) => {
    if (taken.has(person)) return;
    taken.add(person);
    const said = {
      body,
      person,
      organisation,
      role,
      roleText: null,
      voting: role !== 'SECRETARY',
      validFrom: null,
      validTo: null,
    };
    const row: Membership = { id: madeId('memberships', said)!, ...said };
    draft.memberships.push(row);
    plan.seats.set(body, [...(plan.seats.get(body) ?? []), row]);
  };
  for (const row of random.sample(from === undefined ? [] : (plan.seats.get(from) ?? []), Math.round(seats * 0.6))) {
    seat(row.person!, row.organisation!, 'MEMBER');
  }
  const everyone = [...plan.people.keys()];
  const chair = random.chance(0.96);
  for (let tries = 0; taken.size < seats && tries < seats * 4; tries++) {
    const organisation = tries % 3 === 0 ? `${plan.county.id}-council` : random.pick(everyone);
    const role = chair && tries === 0 ? 'CHAIR' : tries === 1 && random.chance(0.4) ? 'SECRETARY' : 'MEMBER';
    seat(random.pick(plan.people.get(organisation)!), organisation, role);
  }
}
