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
    const { themes } = await ask.map(body.day);
    return body.themes.flatMap((theme) => themes.get(theme) ?? []);
  }

  @ResolveField()
  async areas(body: Body, _: unknown, ask: Ask) {
    if (body.areas.length === 0) return [];
    const { areas } = await ask.map(body.day);
    return body.areas.flatMap((area) => areas.get(area) ?? []);
  }

  @ResolveField()
  async memberships(body: Body, page: PageArguments, ask: Ask) {
    return pageOf(await ask.on(body.day).membershipsOfBody.load(body.id), page);
  }

  @ResolveField()
  linksOut(body: Body, _: unknown, ask: Ask) {
    return ask.on(body.day).linksFrom.load(body.id);
  }

  @ResolveField()
  linksIn(body: Body, _: unknown, ask: Ask) {
    return ask.on(body.day).linksTo.load(body.id);
  }

  @ResolveField()
  async lineToTop(body: Body, _: unknown, ask: Ask) {
    const steps = (await ask.map(body.day)).lines.get(body.id) ?? [];
    const bodies = await Promise.all(steps.map((step) => ask.on(body.day).bodies.load(step.body)));
    return steps.flatMap((step, index) => (bodies[index] ? [{ body: bodies[index], link: step.link }] : []));
  }

  @ResolveField()
  async priorities(body: Body, _: unknown, ask: Ask) {
    const parts = await ask.on(body.day).prioritiesOfBody.load(body.id);
    return parts.map(({ part, priority, day }) => ({ part, priority: { ...priority, day } }));
  }

  @ResolveField()
  async meetings(body: Body, page: PageArguments, ask: Ask) {
    return pageOf(await ask.on(body.day).meetingsOfBody.load(body.id), page);
  }

  @ResolveField()
  async actions(body: Body, page: PageArguments, ask: Ask) {
    return pageOf(await ask.on(body.day).actionsOfBody.load(body.id), page);
  }

  @ResolveField()
  overlaps(body: Body, _: unknown, ask: Ask) {
    return ask.findings.overlapsOfBody.load(body.id);
  }

  @ResolveField()
  gaps(body: Body, _: unknown, ask: Ask) {
    return ask.findings.gapsOfBody.load(body.id);
  }
}
