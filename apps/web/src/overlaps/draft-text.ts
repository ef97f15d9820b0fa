import type { Draft } from './what-if-queries.js';

const PART_TITLE = { PURPOSE: 'Purpose', FUNCTIONS: 'Functions' } as const;

/** The parts of a draft in their order, each with its sentences. */
export function partsOf(draft: Draft) {
  return (['PURPOSE', 'FUNCTIONS'] as const)
    .map((part) => ({ title: PART_TITLE[part], sentences: draft.sentences.filter((each) => each.part === part) }))
    .filter(({ sentences }) => sentences.length > 0);
}

function cited({ text, sources }: { text: string; sources: readonly { name: string }[] }): string {
  return `${text} [${sources.map(({ name }) => name).join('; ')}]`;
}

/** The draft as plain text for a document: every sentence with its source. */
export function draftText(draft: Draft): string {
  const parts = partsOf(draft).flatMap(({ title, sentences }) => [title, ...sentences.map(cited), '']);
  const dropped = draft.dropped.map((each) => `${cited(each)} Left out: ${each.reason}`);
  const silent = draft.silent.map(({ name }) => `${name} has no remit on record.`);
  return [draft.title, '', ...parts, ...(dropped.length > 0 ? ['Left out', ...dropped, ''] : []), ...silent]
    .join('\n')
    .trim();
}
