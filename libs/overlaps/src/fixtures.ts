import { terms, type Embedder } from '@remit/language';
import {
  EMPTY_STRUCTURE,
  type Action,
  type Body,
  type Meeting,
  type Membership,
  type Structure,
} from '@remit/structure';
import { repeatable } from './random.js';

/** For tests: a body of which only the given is recorded. */
export function aBody(id: string, recorded: Partial<Body> = {}): Body {
  return {
    id,
    name: id,
    shortName: null,
    kind: 'GROUP',
    subtype: null,
    remit: null,
    themes: [],
    areas: [],
    functions: [],
    status: 'ACTIVE',
    statutory: null,
    legalBasis: null,
    meetingsPerYear: null,
    meetingHours: null,
    preparationHours: null,
    annualBudget: null,
    termsOfReferenceUrl: null,
    reviewDate: null,
    validFrom: null,
    validTo: null,
    ...recorded,
  };
}

/** For tests: a seat of a person. */
export function aSeat(body: string, person: string, recorded: Partial<Membership> = {}): Membership {
  return {
    id: `${body} ${person}`,
    body,
    person,
    organisation: null,
    role: 'MEMBER',
    roleText: null,
    voting: null,
    validFrom: null,
    validTo: null,
    ...recorded,
  };
}

/** For tests: a meeting of the autumn of 2009. */
export function aMeeting(body: string, title: string): Meeting {
  return { id: `${body} ${title}`, body, date: '2009-10-01', title, agendaItems: null, papersIssued: null, url: null };
}

/** For tests: an action agreed in the autumn of 2009. */
export function anAction(id: string, body: string, title: string): Action {
  return { id, body, title, owner: null, due: null, status: 'OPEN', completed: null, meetingDate: '2009-10-01' };
}

const DIMENSIONS = 64;

/** For tests: a stand-in for the language model, in which texts with the same words are alike. Needs no files. */
export const WORD_EMBEDDER: Embedder = {
  model: 'words',
  embed: (texts) => {
    const cls = new Float32Array(texts.length * DIMENSIONS);
    texts.forEach((text, row) => {
      const sum = new Float64Array(DIMENSIONS);
      for (const { root } of terms(text)) {
        const random = repeatable([...root].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), 7));
        for (let i = 0; i < DIMENSIONS; i += 1) sum[i]! += random() - 0.5;
      }
      const length = Math.hypot(...sum) || 1;
      sum.forEach((value, i) => (cls[row * DIMENSIONS + i] = value / length));
    });
    return Promise.resolve({ dimensions: DIMENSIONS, cls, pooled: cls.slice(), fresh: texts.length });
  },
};

const SUBJECTS = [
  'school places',
  'foster carers',
  'burglary',
  'road crashes',
  'broadband',
  'recycling',
  'apprenticeships',
  'dementia',
  'obesity',
  'tobacco',
  'empty homes',
  'flood defences',
  'youth clubs',
  'tourism',
  'debt advice',
  'libraries',
];
const VERBS = ['plans', 'reviews', 'promotes', 'commissions', 'audits', 'publishes'];
const ENDS = [
  'with schools and parents',
  'for villages',
  'through grants to charities',
  'by joint campaigns',
  'with annual targets',
];

/** For tests: a structure of `size` bodies with all kinds of gaps in what is recorded. */
export function aStructure(seed: number, size: number): Structure {
  const random = repeatable(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const sometimes = <T>(items: readonly T[]): T[] => (random() < 0.15 ? [] : [pick(items), pick(items)]);
  const sentence = () => `It ${pick(VERBS)} ${pick(SUBJECTS)} ${pick(ENDS)}.`;
  const bodies = Array.from({ length: size }, (_, i) =>
    aBody(`b${i}`, {
      name: `${pick(SUBJECTS)} group`,
      remit: random() < 0.15 ? null : `${sentence()} ${sentence()} ${sentence()}`,
      themes: sometimes(['safer', 'health', 'homes', 'safer-roads', 'safer-streets']),
      areas: sometimes(['county', 'north', 'south']).slice(0, 1),
      functions: sometimes(['DECIDES', 'ADVISES', 'DELIVERS', 'COORDINATES'] as const),
    }),
  );
  const area = (id: string, within: string | null) => ({ id, name: `Place ${id}`, level: null, within, gssCode: null });
  const theme = (id: string, broader: string | null) => ({ id, name: id, broader, definition: null });
  const seats = bodies.flatMap((body) =>
    random() < 0.15 ? [] : Array.from({ length: 4 }, () => aSeat(body.id, `p${Math.floor(random() * size * 2)}`)),
  );
  const title = () => `${pick(VERBS)} ${pick(SUBJECTS)} ${pick(ENDS)}`;
  return {
    ...EMPTY_STRUCTURE,
    bodies,
    ...business(bodies, random, title),
    areas: [area('county', null), area('north', 'county'), area('south', 'county')],
    themes: [
      theme('safer', null),
      theme('safer-roads', 'safer'),
      theme('safer-streets', 'safer'),
      theme('health', null),
      theme('homes', null),
    ],
    memberships: [...new Map(seats.map((seat) => [seat.id, seat])).values()],
  };
}

function business(bodies: readonly Body[], random: () => number, title: () => string) {
  const meetings = bodies.map(({ id }) => aMeeting(id, 'Quarterly meeting'));
  const actions = bodies.flatMap(({ id }) =>
    random() < 0.3 ? [] : [0, 1, 2].map((n) => anAction(`${id} ${n}`, id, title())),
  );
  return { meetings, actions };
}
