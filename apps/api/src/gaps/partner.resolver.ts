import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  agendaOf,
  isSeatOf,
  partnerOf,
  partnerViews,
  type Agenda,
  type AgendaFigures,
  type LiveView,
  type PartnerKind,
  type PartnerName,
  type PartnerView,
} from '@remit/gaps';
import type { Day } from '@remit/structure';
import type { Ask } from '../structure/ask.js';
import { LiveViews } from './live-views.js';
import { namedBody, namedThing } from './named.js';
import { namedPartner, partnerAsked, type PartnerInput } from './partner-asked.js';

const MOST_MEETINGS = 200;

interface PartnersAsked {
  readonly kind: Uppercase<PartnerKind>;
  readonly asOf?: Day | null;
}
interface PartnerSeen {
  readonly seenBy: PartnerInput;
  readonly asOf?: Day | null;
}
interface AgendaAsked {
  readonly kind: Uppercase<PartnerKind>;
  readonly seenBy?: PartnerInput | null;
  readonly asOf?: Day | null;
}

/** The structure as its partners see it. */
@Resolver()
export class PartnerResolver {
  constructor(private readonly views: LiveViews) {}

  @Query()
  async partners(@Args() { kind, asOf }: PartnersAsked, @Context() ask: Ask) {
    const view = await this.views.on(ask, asOf);
    const by = kind.toLowerCase() as PartnerKind;
    return this.#shares(view, by).map((one) => shareOf(view, by, one));
  }

  @Query()
  async partnerView(@Args() { seenBy, asOf }: PartnerSeen, @Context() ask: Ask) {
    const view = await this.views.on(ask, asOf);
    const partner = partnerAsked(seenBy);
    const own = this.#shares(view, partner.kind).find(({ id }) => id === partner.id);
    if (!own) return null;
    return {
      share: shareOf(view, partner.kind, own),
      bodies: seatedBodies(view, partner),
      priorities: own.priorities.map((id) => namedThing(view, 'Priority', id)),
      gaps: () => gapsOf(view, partner, ask),
    };
  }

  @Query()
  async agenda(@Args() { kind, seenBy = null, asOf }: AgendaAsked, @Context() ask: Ask) {
    const view = await this.views.on(ask, asOf);
    const partner = seenBy === null ? null : partnerAsked(seenBy);
    const by = partner?.kind ?? (kind.toLowerCase() as PartnerKind);
    const agenda = this.views.answer(view, `agenda ${by} ${partner?.id ?? ''}`, () =>
      agendaOf(view, by, partner?.id ?? null),
    );
    return agendaAnswer(view, by, agenda);
  }

  #shares(view: LiveView, by: PartnerKind): PartnerView[] {
    return this.views.answer(view, `partners ${by}`, () => partnerViews(view, by));
  }
}

function shareOf(view: LiveView, kind: PartnerKind, { id, bodies, ...figures }: PartnerView) {
  return { ...figures, partner: namedPartner(view, { kind, id }), bodies: bodies.length };
}

function seatedBodies(view: LiveView, partner: PartnerName) {
  const bodies = new Map<string, { seats: number; chairs: boolean }>();
  for (const seat of view.seats.filter(isSeatOf(view, partner))) {
    const before = bodies.get(seat.body) ?? { seats: 0, chairs: false };
    bodies.set(seat.body, { seats: before.seats + 1, chairs: before.chairs || seat.role === 'CHAIR' });
  }
  return [...bodies]
    .map(([id, own]) => ({ body: namedBody(view, id), ...own }))
    .sort((a, b) => Number(b.chairs) - Number(a.chairs) || a.body.name.localeCompare(b.body.name, 'en-GB'));
}

/** Gaps that name an organisation of the partner, each once, worst first as they come. */
async function gapsOf(view: LiveView, { kind, id }: PartnerName, ask: Ask) {
  const { gapsOfOrganisation } = await ask.findings();
  const own = view.structure.organisations.filter((one) => partnerOf(view, one.id, kind) === id);
  const lists = await Promise.all(own.map((one) => gapsOfOrganisation.load(one.id)));
  return [...new Map(lists.flat().map((gap) => [gap.id, gap])).values()];
}

function agendaAnswer(view: LiveView, kind: PartnerKind, agenda: Agenda) {
  const { from, trend, byChair, lateMeetings } = agenda;
  return {
    year: figuresOf(agenda, from, view.asOf),
    trend: trend.map((quarter) => figuresOf(quarter, quarter.from, quarter.to)),
    byChair: byChair.map(({ id, items, share }) => ({ partner: namedPartner(view, { kind, id }), items, share })),
    lateMeetings: ({ first }: { first: number }) =>
      lateMeetings
        .slice(0, Math.min(MOST_MEETINGS, Math.max(0, first)))
        .map(({ body, date, clearDays }) => ({ body: namedBody(view, body), date, clearDays })),
  };
}

function figuresOf(figures: AgendaFigures, from: Day, to: Day) {
  return { ...figures, from, to };
}
