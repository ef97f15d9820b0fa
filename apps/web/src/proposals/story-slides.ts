import { count } from '../ui/numbers.js';
import type { Effect } from './effect-queries.js';
import { gainsOf } from './gains.js';
import type { Change } from './changes-queries.js';
import type { Operation, Proposal } from './proposal-queries.js';

/** One picture of the story: what is said, and which bodies the map shows in full. */
export interface Slide {
  title: string;
  lines: readonly string[];
  /** `null`: all bodies as they are on that side. */
  bodies: readonly string[] | null;
  side: 'before' | 'after';
  /** Bodies that are brought into the window. */
  reveal: readonly string[];
  /** Bodies between which a line is drawn over everything else. */
  pairs: readonly (readonly [string, string])[];
}

type Named = Pick<Operation, 'body' | 'bodies' | 'into' | 'from' | 'to'> & { newBody?: { slug: string } | null };

/** Bodies that a step names, the one it is about first. */
export function bodiesOf({ body, bodies, into, from, to, newBody }: Named): string[] {
  const named = [body, ...(bodies ?? []), into, newBody?.slug, from, to];
  return [...new Set(named.filter((slug) => typeof slug === 'string' && slug !== ''))] as string[];
}

function pairsOf({ body, bodies, into }: Named): [string, string][] {
  if (typeof into !== 'string') return [];
  return [body, ...(bodies ?? [])].flatMap((slug) =>
    typeof slug === 'string' ? [[slug, into] as [string, string]] : [],
  );
}

const ORDER = ['Body', 'Link', 'Priority', 'Meeting', 'Action', 'Seat'];
const IN_FULL = 3;

/** Where changes of a type stand among those of others: bodies first. */
export function rank({ type }: Pick<Change, 'type'>): number {
  const at = ORDER.indexOf(type);
  return at < 0 ? ORDER.length : at;
}

/** Several of a type: Bodies, Links. */
export const plural = (type: string) => (type.endsWith('y') ? `${type.slice(0, -1)}ies` : `${type}s`);

/** What a step changes: a few of a type one by one, many as a count; bodies first. */
function toldOf(changes: readonly Change[]): string[] {
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b));
  const types = [...new Set(sorted.map(({ type }) => type))];
  return types.flatMap((type) => {
    const own = sorted.filter((change) => change.type === type);
    if (own.length <= IN_FULL || type === 'Body') return own.map(({ sentence }) => sentence);
    return [`${plural(type)} that move, end or change: ${count(own.length)}. “Before and after” lists each.`];
  });
}

function stepSlide(operation: Operation, at: number, changes: readonly Change[]): Slide {
  const own = changes.filter((change) => change.operation === operation.id);
  const bodies = bodiesOf(operation);
  return {
    title: `${String(at + 1)}. ${operation.title}`,
    lines: [
      ...(operation.reason === null ? [] : [`Why: ${operation.reason}`]),
      ...(own.length > 0 ? toldOf(own) : operation.consequences.slice(0, IN_FULL)),
    ],
    bodies: [...new Set([...bodies, ...own.filter(({ type }) => type === 'Body').map(({ slug }) => slug)])],
    reveal: bodies,
    side: 'after',
    pairs: pairsOf(operation),
  };
}

/** The story of a proposal: how it is now, each step, how it would be, and what that saves and loses. */
export function slidesOf(proposal: Proposal, changes: readonly Change[], effect: Effect | null | undefined): Slide[] {
  const whole = { bodies: null, pairs: [], reveal: [] } as const;
  const touched = [...new Set(proposal.operations.flatMap(bodiesOf))];
  const { saves, loses } = effect ? gainsOf(effect) : { saves: [], loses: [] };
  const some = (lines: string[]) => (lines.length > 0 ? lines : ['Nothing that is measured.']);
  const measured: Slide[] = effect
    ? [
        { title: 'What it saves', lines: some(saves), side: 'after', ...whole },
        { title: 'What would be lost', lines: some(loses), side: 'after', ...whole },
      ]
    : [];
  const falls = proposal.blockers.filter(({ acceptedBecause }) => acceptedBecause === null);
  return [
    { title: proposal.title, lines: [proposal.purpose], side: 'before', ...whole },
    {
      title: 'What it is about',
      lines: ['The bodies that the steps name, as they are now.'],
      bodies: touched,
      side: 'before',
      reveal: touched,
      pairs: [],
    },
    ...proposal.operations.map((operation, at) => stepSlide(operation, at, changes)),
    ...measured,
    {
      title: 'What is asked',
      lines: [
        falls.length === 0 ? 'Nothing would fall through.' : 'This would still fall through:',
        ...falls.map(({ title }) => title),
        ...proposal.steps
          .filter(({ id }) => id !== 'withdraw' && id !== 'rework')
          .slice(0, 1)
          .map(({ label }) => `The next step: ${label.toLowerCase()}.`),
      ],
      side: 'after',
      ...whole,
    },
  ];
}
