import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Meeting, Priority } from '@remit/structure';
import type { ActionRecord } from '@remit/store';
import { globalId } from '../endpoint/global-id.js';
import type { Ask } from './ask.js';
import type { OnDay } from './loaders.js';

/** Who set, leads and helps with a priority. */
@Resolver('Priority')
export class PriorityResolver {
  @ResolveField()
  id(priority: OnDay<Priority>) {
    return globalId('Priority', priority.id);
  }

  @ResolveField()
  slug(priority: OnDay<Priority>) {
    return priority.id;
  }

  @ResolveField()
  setBy({ setBy, on }: OnDay<Priority>) {
    return setBy === null ? null : on.bodies.load(setBy);
  }

  @ResolveField()
  lead({ lead, on }: OnDay<Priority>) {
    return lead === null ? null : on.bodies.load(lead);
  }

  @ResolveField()
  async contributors({ contributors, on }: OnDay<Priority>) {
    const bodies = await Promise.all(contributors.map((body) => on.bodies.load(body)));
    return bodies.filter((body) => body !== null);
  }

  @ResolveField()
  async gaps({ id }: OnDay<Priority>, _: unknown, ask: Ask) {
    return (await ask.findings()).gapsOfPriority.load(id);
  }
}

/** Whose meeting it was. */
@Resolver('Meeting')
export class MeetingResolver {
  @ResolveField()
  id(meeting: OnDay<Meeting>) {
    return globalId('Meeting', meeting.id);
  }

  @ResolveField()
  body({ body, on }: OnDay<Meeting>) {
    return on.bodies.load(body);
  }
}

/** Whose action it is, and who owns it. */
@Resolver('Action')
export class ActionResolver {
  @ResolveField()
  id(action: OnDay<ActionRecord>) {
    return globalId('Action', action.id);
  }

  @ResolveField()
  slug(action: OnDay<ActionRecord>) {
    return action.id;
  }

  @ResolveField()
  body({ body, on }: OnDay<ActionRecord>) {
    return on.bodies.load(body);
  }

  @ResolveField()
  ownerPerson({ ownerPerson, on }: OnDay<ActionRecord>) {
    return ownerPerson === null ? null : on.people.load(ownerPerson);
  }

  @ResolveField()
  ownerOrganisation({ ownerOrganisation, on }: OnDay<ActionRecord>) {
    return ownerOrganisation === null ? null : on.organisations.load(ownerOrganisation);
  }
}
