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
  parent({ parent, on }: OnDay<Organisation>) {
    return parent === null ? null : on.organisations.load(parent);
  }

  @ResolveField()
  async area({ area, on }: OnDay<Organisation>, _: unknown, ask: Ask) {
    return area === null ? null : (await ask.map(on)).areas.get(area);
  }

  @ResolveField()
  async memberships({ id, on }: OnDay<Organisation>, page: PageArguments) {
    return pageOf(await on.membershipsOfOrganisation.load(id), page);
  }

  @ResolveField()
  async people({ id, on }: OnDay<Organisation>, page: PageArguments) {
    return pageOf(await on.peopleOfOrganisation.load(id), page);
  }

  @ResolveField()
  actions({ id, on }: OnDay<Organisation>) {
    return on.actionsOfOwner.load(id);
  }

  @ResolveField()
  async gaps({ id }: OnDay<Organisation>, _: unknown, ask: Ask) {
    return (await ask.findings()).gapsOfOrganisation.load(id);
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
  organisation({ organisation, on }: OnDay<Person>) {
    return organisation === null ? null : on.organisations.load(organisation);
  }

  @ResolveField()
  async memberships({ id, on }: OnDay<Person>, page: PageArguments) {
    return pageOf(await on.membershipsOfPerson.load(id), page);
  }

  @ResolveField()
  async hoursPerYear({ id, on }: OnDay<Person>) {
    return (await on.personHours.load(id)).inMeetings;
  }

  @ResolveField()
  actions({ id, on }: OnDay<Person>) {
    return on.actionsOfOwner.load(id);
  }

  @ResolveField()
  async gaps({ id }: OnDay<Person>, _: unknown, ask: Ask) {
    return (await ask.findings()).gapsOfPerson.load(id);
  }
}
