import { ResolveField, Resolver } from '@nestjs/graphql';
import type { LinkRecord, MembershipRecord } from '@remit/store';
import { globalId } from '../endpoint/global-id.js';
import type { OnDay } from './loaders.js';

/** Who sits where, and for whom. */
@Resolver('Membership')
export class MembershipResolver {
  @ResolveField()
  id(seat: OnDay<MembershipRecord>) {
    return globalId('Membership', seat.id);
  }

  @ResolveField()
  body({ body, on }: OnDay<MembershipRecord>) {
    return on.bodies.load(body);
  }

  @ResolveField()
  person({ person, on }: OnDay<MembershipRecord>) {
    return person === null ? null : on.people.load(person);
  }

  @ResolveField()
  organisation({ organisation, on }: OnDay<MembershipRecord>) {
    return organisation === null ? null : on.organisations.load(organisation);
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
  from({ from, on }: OnDay<LinkRecord>) {
    return on.bodies.load(from);
  }

  @ResolveField()
  to({ to, on }: OnDay<LinkRecord>) {
    return on.bodies.load(to);
  }
}
