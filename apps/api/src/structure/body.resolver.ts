import { ResolveField, Resolver } from '@nestjs/graphql';
import type { BodyRecord } from '@remit/store';
import { pageOf, type PageArguments } from '../endpoint/connection.js';
import { globalId } from '../endpoint/global-id.js';
import type { Ask } from './ask.js';
import type { OnDay } from './loaders.js';

type Body = OnDay<BodyRecord>;

/**
 * What a body says about itself that is not simply recorded. Fields take (record, arguments, ask) without decorators: Nest
 * then calls them directly, with nothing in between for each field of a long list.
 */
@Resolver('Body')
export class BodyResolver {
  @ResolveField()
  id(body: Body) {
    return globalId('Body', body.id);
  }

  @ResolveField()
  slug(body: Body) {
    return body.id;
  }

  @ResolveField()
  async themes(body: Body, _: unknown, ask: Ask) {
    if (body.themes.length === 0) return [];
    const { themes } = await ask.map(body.on);
    return body.themes.flatMap((theme) => themes.get(theme) ?? []);
  }

  @ResolveField()
  async areas(body: Body, _: unknown, ask: Ask) {
    if (body.areas.length === 0) return [];
    const { areas } = await ask.map(body.on);
    return body.areas.flatMap((area) => areas.get(area) ?? []);
  }

  @ResolveField()
  async memberships(body: Body, page: PageArguments) {
    return pageOf(await body.on.membershipsOfBody.load(body.id), page);
  }

  @ResolveField()
  linksOut(body: Body) {
    return body.on.linksFrom.load(body.id);
  }

  @ResolveField()
  linksIn(body: Body) {
    return body.on.linksTo.load(body.id);
  }

  @ResolveField()
  async lineToTop(body: Body, _: unknown, ask: Ask) {
    const steps = (await ask.map(body.on)).lines.get(body.id) ?? [];
    const bodies = await Promise.all(steps.map((step) => body.on.bodies.load(step.body)));
    return steps.flatMap((step, index) => (bodies[index] ? [{ body: bodies[index], link: step.link }] : []));
  }

  @ResolveField()
  async priorities(body: Body) {
    const parts = await body.on.prioritiesOfBody.load(body.id);
    return parts.map(({ part, priority, on }) => ({ part, priority: { ...priority, on } }));
  }

  @ResolveField()
  async meetings(body: Body, page: PageArguments) {
    return pageOf(await body.on.meetingsOfBody.load(body.id), page);
  }

  @ResolveField()
  async actions(body: Body, page: PageArguments) {
    return pageOf(await body.on.actionsOfBody.load(body.id), page);
  }

  @ResolveField()
  async overlaps(body: Body, _: unknown, ask: Ask) {
    return (await ask.findings()).overlapsOfBody.load(body.id);
  }

  @ResolveField()
  async gaps(body: Body, _: unknown, ask: Ask) {
    return (await ask.findings()).gapsOfBody.load(body.id);
  }
}
