import { ResolveField, Resolver } from '@nestjs/graphql';
import type { LinkRecord, MembershipRecord } from '@remit/store';
import { globalId } from '../endpoint/global-id.js';
import type { Ask } from './ask.js';
import type { OnDay } from './loaders.js';

/** Who sits where, and for whom. */
@Resolver('Membership')
export class MembershipResolver {
  @ResolveField()
  id(seat: OnDay<MembershipRecord>) {
    return globalId('Membership', seat.id);
  }

  @ResolveField()
  body({ body, day }: OnDay<MembershipRecord>, _: unknown, ask: Ask) {
    return ask.on(day).bodies.load(body);
  }

  @ResolveField()
  person({ person, day }: OnDay<MembershipRecord>, _: unknown, ask: Ask) {
    return person === null ? null : ask.on(day).people.load(person);
  }

  @ResolveField()
  organisation({ organisation, day }: OnDay<MembershipRecord>, _: unknown, ask: Ask) {
    return organisation === null ? null : ask.on(day).organisations.load(organisation);
  }
}

/** Both ends of a link. */
@Resolver('Link')
export class LinkResolver {
  @ResolveField()
  id(link: OnDay<LinkRecord>) {
    return globalId('Link', link.id);
  }

  @ResolveField()
  from({ from, day }: OnDay<LinkRecord>, _: unknown, ask: Ask) {
    return ask.on(day).bodies.load(from);
  }

  @ResolveField()
  to({ to, day }: OnDay<LinkRecord>, _: unknown, ask: Ask) {
    return ask.on(day).bodies.load(to);
  }
}
