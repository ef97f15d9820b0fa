import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  coverageColumns,
  lineOf,
  linesToTop,
  priorityCoverage,
  reliesOn,
  smallestFixes,
  unreached,
  waysUp,
  type LinkFix,
  type LiveView,
} from '@remit/gaps';
import { BODY_KINDS, type Day } from '@remit/structure';
import { badInput } from '../endpoint/bad-input.js';
import type { Ask } from '../structure/ask.js';
import { LiveViews } from './live-views.js';
import { namedBodies, namedBody, namedThing } from './named.js';

interface Between {
  readonly from: string;
  readonly to?: string | null;
  readonly asOf?: Day | null;
}

/** Who can reach the top, who carries what the top wants, and where either breaks. */
@Resolver()
export class LineOfSightResolver {
  constructor(private readonly views: LiveViews) {}

  @Query()
  async linesOfSight(@Args('asOf') asOf: Day | null, @Context() ask: Ask) {
    const view = await this.views.on(ask, asOf);
    return this.views.answer(view, 'lines', () => ({
      asOf: view.asOf,
      tops: namedBodies(view, view.tops),
      bodies: view.bodies.size,
      reached: linesToTop(view).size,
      unreached: namedBodies(view, unreached(view)).sort(
        (a, b) => BODY_KINDS.indexOf(a.kind) - BODY_KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'en-GB'),
      ),
      fixes: smallestFixes(view).map(({ bodies, reconnects, ways }) => ({
        bodies: namedBodies(view, bodies),
        reconnects,
        ways: ways.map((links) => wayUp(view, links)),
      })),
    }));
  }

  @Query()
  async lineOfSight(@Args() { from, to = null, asOf }: Between, @Context() ask: Ask) {
    const view = await this.views.on(ask, asOf);
    if (!view.bodies.has(from)) return null;
    if (to !== null && !view.bodies.has(to)) throw badInput(`There is no body called "${to}" on ${view.asOf}.`);
    const hops = lineOf(view, from, to);
    const ways = hops === null && !linesToTop(view).has(from) ? waysUp(view, from) : [];
    return {
      from: namedBody(view, from),
      to: to === null ? null : namedBody(view, to),
      hops: hops?.map(({ body, link }) => ({ body: namedBody(view, body), link })) ?? null,
      nearestFix: ways[0] ? wayUp(view, ways[0]) : null,
      otherFixes: ways.slice(1).map((links) => wayUp(view, links)),
      reliesOnIt: namedBodies(view, reliesOn(view, from)),
    };
  }

  @Query()
  async priorityCoverage(@Args('asOf') asOf: Day | null, @Context() ask: Ask) {
    const view = await this.views.on(ask, asOf);
    return this.views.answer(view, 'coverage', () => {
      const columns = coverageColumns(view);
      const { rows, notAsked } = priorityCoverage(view);
      return {
        asOf: view.asOf,
        bodies: columns.map(({ id }) => namedBody(view, id)),
        priorities: rows.map(({ priority, carries, breaks }) => ({
          priority: namedThing(view, 'Priority', priority),
          carries: columns.map(({ id }) => carries[id]?.toUpperCase().replace(' ', '_') ?? null),
          breaks,
        })),
        notAsked,
      };
    });
  }
}

function wayUp(view: LiveView, links: readonly LinkFix[]) {
  return {
    links: links.map(({ operation, from, to, type, sentence }) => ({
      kind: operation,
      from: namedBody(view, from),
      to: namedBody(view, to),
      type,
      why: sentence,
    })),
  };
}
