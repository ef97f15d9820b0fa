import { changedItems, type Figure, type FindingChanges } from '@remit/proposals';
import type { LocalPerson } from '@remit/store';
import type { MeasuredProposal } from '../proposals/effects.js';
import type { Proposal } from '../proposals/content.js';
import type { Told, Tried } from '../proposals/proposal-ground.js';
import { viewsFor, viewsOf, type GivenView } from '../proposals/views.js';

/** A figure of an option, and the things that change behind it. */
export interface PaperFigure extends Omit<Figure, 'items' | 'sentence'> {
  readonly behind: readonly { readonly name: string; readonly before: number | null; readonly after: number | null }[];
}

/** One proposal as a paper tells it. Nothing of it depends on the hour at which it is told. */
export interface PaperOption {
  /** A, B, C: what it is called in tables. */
  readonly letter: string;
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
  readonly state: Proposal['state'];
  readonly version: number;
  readonly day: string;
  readonly authors: readonly string[];
  readonly steps: readonly {
    readonly title: string;
    readonly reason: string | null;
    readonly touches: readonly string[];
    /** True for what the board left out when it approved the rest. */
    readonly left: boolean;
  }[];
  readonly blockers: readonly { readonly title: string; readonly remedy: string; readonly accepted: string | null }[];
  readonly views: readonly { readonly by: string; readonly stance: GivenView['stance']; readonly reason: string }[];
  readonly viewsGiven: number;
  readonly decision: Proposal['content']['decision'];
  readonly actions: Proposal['content']['actions'];
  readonly assumptions: Proposal['content']['assumptions'];
  /** True when the figures are those that were promised when it was decided. */
  readonly promised: boolean;
  /** Null where nobody has measured it. */
  readonly effect: {
    readonly asOf: string;
    readonly structureVersion: number;
    readonly figures: readonly PaperFigure[];
    readonly findings: readonly { readonly title: string; readonly names: readonly string[] }[];
    readonly lostCells: readonly string[];
  } | null;
}

/** A whole paper. */
export interface PaperContent {
  readonly structure: { readonly name: string; readonly asAt: string; readonly version: number };
  readonly options: readonly PaperOption[];
}

/** What is known of a proposal when a paper is made of it. */
export interface Known {
  readonly proposal: Proposal;
  readonly tried: Tried;
  readonly told: Told;
  readonly measured: MeasuredProposal | null;
}

/** A proposal as a paper tells it to somebody: views that they may not see yet are left out. */
export function optionOf({ proposal, tried, told, measured }: Known, at: number, who: Reader): PaperOption {
  const { content } = proposal;
  const accepted = new Map(content.acceptances.map((one) => [one.blocker, one.reason]));
  const { titles, lineage } = told;
  const left = (id: string) =>
    content.decision?.decision === 'APPROVED_IN_PART' && !content.decision.approved.includes(id);
  return {
    letter: String.fromCharCode(65 + at),
    slug: proposal.id,
    ...{ title: content.title, purpose: content.purpose, day: content.day, decision: content.decision },
    ...{ state: proposal.state, version: proposal.version, actions: content.actions, assumptions: content.assumptions },
    authors: content.authors.map(who.nameOf),
    steps: content.operations.map(({ id, reason }) => ({
      title: titles[id]!,
      reason: reason ?? null,
      touches: lineage.flatMap((one) => (one.operation === id ? [one.sentence] : [])),
      left: left(id),
    })),
    blockers: (content.applied === null ? tried.blockers : []).map(({ id, title, remedy }) => {
      return { title, remedy, accepted: accepted.get(id) ?? null };
    }),
    views: viewsFor(proposal, who.me).map(({ by, stance, reason }) => ({ by: who.nameOf(by), stance, reason })),
    viewsGiven: viewsOf(proposal).length,
    effect: measured === null ? promisedOf(proposal) : effectOf(measured),
    promised: content.applied !== null,
  };
}

/** For whom a paper is made, and what people are called. */
export interface Reader {
  readonly me: LocalPerson;
  readonly nameOf: (id: string) => string;
}

/** Once it is applied nothing is left to measure: what was promised is told. */
function promisedOf({ content: { promised, applied, day } }: Proposal): PaperOption['effect'] {
  if (promised.length === 0 || applied === null) return null;
  const figures = promised.map(({ items: _items, sentence: _sentence, ...figure }) => ({ ...figure, behind: [] }));
  return { asOf: day, structureVersion: applied.version - 1, figures, findings: [], lostCells: [] };
}

function effectOf({ effect, structureVersion }: MeasuredProposal): NonNullable<PaperOption['effect']> {
  const { asOf, figures, overlaps, gaps, lostCells } = effect;
  return {
    ...{ asOf, structureVersion, lostCells },
    figures: figures.map((figure) => {
      const { id, title, unit, assumed, before, after, change } = figure;
      const behind = changedItems(figure).map(({ name, before: was, after: then }) => {
        return { name, before: was?.likely ?? null, after: then?.likely ?? null };
      });
      return { id, title, unit, assumed, before, after, change, behind };
    }),
    findings: [...findingsOf('Overlaps', overlaps), ...findingsOf('Gaps', gaps)],
  };
}

function findingsOf(what: string, changes: FindingChanges | null) {
  if (changes === null) return [];
  const { RESOLVED, JOINED, ENDED_WITH_BODY, CAUSED } = changes;
  const groups = [
    [`${what} it would answer`, RESOLVED],
    [`${what} whose bodies it would make one`, JOINED],
    [`${what} that would end with a body`, ENDED_WITH_BODY],
    [`${what} it would cause`, CAUSED],
  ] as const;
  return groups.flatMap(([title, found]) =>
    found.length === 0 ? [] : [{ title, names: found.map((one) => one.title) }],
  );
}
