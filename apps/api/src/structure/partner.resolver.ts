import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Organisation, Person } from '@remit/structure';
import { pageOf, type PageArguments } from '../endpoint/connection.js';
import { globalId } from '../endpoint/global-id.js';
import type { Ask } from './ask.js';
import type { OnDay } from './loaders.js';

/** What an organisation says about itself that is not simply recorded. */
@Resolver('Organisation')
export class OrganisationResolver {
  @ResolveField()
  id(organisation: OnDay<Organisation>) {
    return globalId('Organisation', organisation.id);
  }

  @ResolveField()
  slug(organisation: OnDay<Organisation>) {
    return organisation.id;
  }

  @ResolveField()
  parent({ parent, day }: OnDay<Organisation>, _: unknown, ask: Ask) {
    return parent === null ? null : ask.on(day).organisations.load(parent);
  }

  @ResolveField()
  async area({ area, day }: OnDay<Organisation>, _: unknown, ask: Ask) {
    return area === null ? null : (await ask.map(day)).areas.get(area);
  }

  @ResolveField()
  async memberships({ id, day }: OnDay<Organisation>, page: PageArguments, ask: Ask) {
    return pageOf(await ask.on(day).membershipsOfOrganisation.load(id), page);
  }

  @ResolveField()
  async people({ id, day }: OnDay<Organisation>, page: PageArguments, ask: Ask) {
    return pageOf(await ask.on(day).peopleOfOrganisation.load(id), page);
  }

  @ResolveField()
  actions({ id, day }: OnDay<Organisation>, _: unknown, ask: Ask) {
    return ask.on(day).actionsOfOwner.load(id);
  }

  @ResolveField()
  gaps({ id }: OnDay<Organisation>, _: unknown, ask: Ask) {
    return ask.findings.gapsOfOrganisation.load(id);
  }
}

/** What a person's page shows that is not simply recorded. */
@Resolver('Person')
export class PersonResolver {
  @ResolveField()
  id(person: OnDay<Person>) {
    return globalId('Person', person.id);
  }

  @ResolveField()
  slug(person: OnDay<Person>) {
    return person.id;
  }

  @ResolveField()
  organisation({ organisation, day }: OnDay<Person>, _: unknown, ask: Ask) {
    return organisation === null ? null : ask.on(day).organisations.load(organisation);
  }

  @ResolveField()
  async memberships({ id, day }: OnDay<Person>, page: PageArguments, ask: Ask) {
    return pageOf(await ask.on(day).membershipsOfPerson.load(id), page);
  }

  @ResolveField()
  async hoursPerYear({ id, day }: OnDay<Person>, _: unknown, ask: Ask) {
    return (await ask.on(day).personHours.load(id)).inMeetings;
  }

  @ResolveField()
  actions({ id, day }: OnDay<Person>, _: unknown, ask: Ask) {
    return ask.on(day).actionsOfOwner.load(id);
  }

  @ResolveField()
  gaps({ id }: OnDay<Person>, _: unknown, ask: Ask) {
    return ask.findings.gapsOfPerson.load(id);
  }
}
