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
  setBy({ setBy, day }: OnDay<Priority>, _: unknown, ask: Ask) {
    return setBy === null ? null : ask.on(day).bodies.load(setBy);
  }

  @ResolveField()
  lead({ lead, day }: OnDay<Priority>, _: unknown, ask: Ask) {
    return lead === null ? null : ask.on(day).bodies.load(lead);
  }

  @ResolveField()
  async contributors({ contributors, day }: OnDay<Priority>, _: unknown, ask: Ask) {
    const bodies = await Promise.all(contributors.map((body) => ask.on(day).bodies.load(body)));
    return bodies.filter((body) => body !== null);
  }

  @ResolveField()
  gaps({ id }: OnDay<Priority>, _: unknown, ask: Ask) {
    return ask.findings.gapsOfPriority.load(id);
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
  body({ body, day }: OnDay<Meeting>, _: unknown, ask: Ask) {
    return ask.on(day).bodies.load(body);
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
  body({ body, day }: OnDay<ActionRecord>, _: unknown, ask: Ask) {
    return ask.on(day).bodies.load(body);
  }

  @ResolveField()
  ownerPerson({ ownerPerson, day }: OnDay<ActionRecord>, _: unknown, ask: Ask) {
    return ownerPerson === null ? null : ask.on(day).people.load(ownerPerson);
  }

  @ResolveField()
  ownerOrganisation({ ownerOrganisation, day }: OnDay<ActionRecord>, _: unknown, ask: Ask) {
    return ownerOrganisation === null ? null : ask.on(day).organisations.load(ownerOrganisation);
  }
}
