import { changedItems, type Figure, type FindingChanges } from '@remit/proposals';
import type { MeasuredProposal } from './effects.js';

const NONE: FindingChanges = { RESOLVED: [], JOINED: [], ENDED_WITH_BODY: [], LEFT: [], CAUSED: [] };

/** An effect as GraphQL shows it. */
export function effectInWords({ effect, structureVersion }: MeasuredProposal, proposalVersion: number) {
  const { asOf, figures, overlaps, gaps, lostCells, sentences } = effect;
  return {
    ...{ asOf, lostCells, sentences, proposalVersion, structureVersion },
    figures: figures.map(figureInWords),
    overlaps: findingsInWords(overlaps ?? NONE),
    gaps: findingsInWords(gaps ?? NONE),
  };
}

function figureInWords(figure: Figure) {
  return {
    ...figure,
    items: ({ changedOnly }: { readonly changedOnly: boolean }) =>
      (changedOnly ? changedItems(figure) : figure.items).map(({ id: slug, ...item }) => ({ ...item, slug })),
  };
}

function findingsInWords({ RESOLVED, JOINED, ENDED_WITH_BODY, LEFT, CAUSED }: FindingChanges) {
  return { resolved: RESOLVED, joined: JOINED, endedWithBody: ENDED_WITH_BODY, left: LEFT, caused: CAUSED };
}
