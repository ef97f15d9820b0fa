import fc from 'fast-check';
import {
  ACTION_STATUSES,
  AREA_LEVELS,
  BODY_FUNCTIONS,
  BODY_KINDS,
  BODY_STATUSES,
  LINK_TYPES,
  PAIR_RELATIONS,
  ROLES,
  SECTORS,
  type Structure,
} from '@remit/structure';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const yesNo = maybe(fc.boolean());
const amount = maybe(fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom(0.5, 1.75, 2.25)));
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2012 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
  );
const window = { validFrom: maybe(date), validTo: maybe(date) };
const names = (prefix: string, min: number, max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max })
    .map((ids) => ids.map((id) => `${prefix}${id}`));

/** Rows with these ids, each made by the arbitrary of its other fields. */
function rows<Row extends object>(
  ids: readonly string[],
  fields: fc.Arbitrary<Row>,
): fc.Arbitrary<(Row & { id: string })[]> {
  return fc.tuple(...ids.map((id) => fields.map((row) => ({ id, ...row }))));
}

const pick = (ids: readonly string[]) => (ids.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...ids)));
const list = (ids: readonly string[]) => (ids.length === 0 ? fc.constant([]) : fc.shuffledSubarray([...ids]));

/** A small structure of any shape the workbook allows: every reference leads somewhere, everything optional may be missing. */
export const anyStructure: fc.Arbitrary<Structure> = fc
  .record({
    organisations: names('o', 1, 3),
    people: names('p', 1, 3),
    areas: names('a', 0, 3),
    themes: names('t', 0, 3),
    bodies: names('b', 1, 4),
    others: names('x', 0, 3),
  })
  .chain((ids) => fc.record({ ...things(ids), ...relations(ids) }));

interface Ids {
  readonly organisations: string[];
  readonly people: string[];
  readonly areas: string[];
  readonly themes: string[];
  readonly bodies: string[];
  readonly others: string[];
}

const things = (ids: Ids) => ({
  organisations: rows(ids.organisations, organisation(ids)),
  people: rows(ids.people, person(ids)),
  areas: rows(ids.areas, area(ids)),
  themes: rows(ids.themes, fc.record({ name: text, broader: pick(ids.themes), definition: maybe(text) })),
  bodies: rows(ids.bodies, body(ids)),
});

const relations = (ids: Ids) => ({
  memberships: rows(ids.others, seat(ids)),
  links: rows(ids.others, link(ids)),
  priorities: rows(ids.others, priority(ids)),
  meetings: rows(ids.others, meeting(ids)),
  actions: rows(ids.others, action(ids)),
  knownPairs: rows(ids.others, knownPair(ids)),
});

const organisation = ({ organisations, areas }: Ids) =>
  fc.record({
    name: text,
    sector: maybe(fc.constantFrom(...SECTORS)),
    parent: pick(organisations),
    area: pick(areas),
    url: maybe(text),
  });

const person = ({ organisations }: Ids) =>
  fc.record({
    name: text,
    title: maybe(text),
    organisation: pick(organisations),
    email: maybe(text),
    decisionMaker: yesNo,
  });

const area = ({ areas }: Ids) =>
  fc.record({
    name: text,
    level: maybe(fc.constantFrom(...AREA_LEVELS)),
    within: pick(areas),
    gssCode: maybe(text),
  });

const body = ({ themes, areas }: Ids) =>
  fc.record({
    name: text,
    shortName: maybe(text),
    kind: fc.constantFrom(...BODY_KINDS),
    subtype: maybe(text),
    remit: maybe(text),
    themes: list(themes),
    areas: list(areas),
    functions: fc.shuffledSubarray([...BODY_FUNCTIONS]),
    status: maybe(fc.constantFrom(...BODY_STATUSES)),
    statutory: yesNo,
    legalBasis: maybe(text),
    meetingsPerYear: amount,
    meetingHours: amount,
    preparationHours: amount,
    annualBudget: amount,
    termsOfReferenceUrl: maybe(text),
    reviewDate: maybe(date),
    ...window,
  });

const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids);

const seat = ({ bodies, people, organisations }: Ids) => {
  const holders = fc
    .record({ person: pick(people), organisation: pick(organisations) })
    .map((held) => (held.person === null ? { ...held, organisation: held.organisation ?? organisations[0]! } : held));
  const own = fc.record({
    body: oneOf(bodies),
    role: fc.constantFrom(...ROLES),
    roleText: maybe(text),
    voting: yesNo,
    ...window,
  });
  return fc.tuple(own, holders).map(([one, held]) => ({ ...one, ...held }));
};

const link = ({ bodies }: Ids) =>
  fc.record({
    from: oneOf(bodies),
    to: oneOf(bodies),
    type: fc.constantFrom(...LINK_TYPES),
    note: maybe(text),
    ...window,
  });

const priority = ({ bodies }: Ids) =>
  fc.record({
    name: text,
    description: maybe(text),
    setBy: pick(bodies),
    lead: pick(bodies),
    contributors: list(bodies),
    measure: maybe(text),
    baseline: maybe(text),
    target: maybe(text),
    ...window,
  });

const meeting = ({ bodies }: Ids) =>
  fc.record({
    body: oneOf(bodies),
    date,
    title: maybe(text),
    agendaItems: maybe(fc.nat({ max: 40 })),
    papersIssued: maybe(date),
    url: maybe(text),
  });

const action = ({ bodies, people, organisations }: Ids) =>
  fc.record({
    title: text,
    body: oneOf(bodies),
    owner: pick([...people, ...organisations]),
    due: maybe(date),
    status: maybe(fc.constantFrom(...ACTION_STATUSES)),
    completed: maybe(date),
    meetingDate: maybe(date),
  });

const knownPair = ({ bodies }: Ids) =>
  fc.record({
    a: oneOf(bodies),
    b: oneOf(bodies),
    relation: fc.constantFrom(...PAIR_RELATIONS),
    note: maybe(text),
  });
