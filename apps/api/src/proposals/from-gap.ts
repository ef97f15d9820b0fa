import { liveView, waysUp, type Gap } from '@remit/gaps';
import { applyAll, type Operation } from '@remit/proposals';
import { isLive, liveWindow, type Day, type LinkType, type Structure } from '@remit/structure';

/** Where a gap's remedy is worked out. */
export interface GapGround {
  readonly structure: Structure;
  readonly asOf: Day;
  readonly tops: readonly string[];
}

type About = Pick<Gap, 'rule' | 'subjects' | 'evidence' | 'remedy'>;
type Unsaid<Each> = Each extends Operation ? Omit<Each, 'id' | 'reason'> : never;
type Step = Unsaid<Operation>;
type Remedy = (gap: About, ground: GapGround) => readonly Step[];

/**
 * A gap's remedy as steps of a proposal, for the rules whose remedy is one that can be done in the structure and whose gap says with
 * whom. What could not be done on this structure is left out, so that the draft begins with steps that work.
 */
export function stepsOfGap(gap: About, ground: GapGround): Operation[] {
  const steps = (REMEDIES[gap.rule]?.(gap, ground) ?? []).map((step, i) => {
    const own = { id: `${step.kind.toLowerCase().replaceAll('_', '-')}-${i + 1}`, reason: gap.remedy || null };
    return { ...own, ...step };
  });
  const { refused } = applyAll(ground.structure, steps, ground.asOf);
  const cannot = new Set(refused.map(({ operation }) => operation));
  return steps.filter(({ id }) => !cannot.has(id));
}

const close: Remedy = ({ subjects }) => subjects.slice(0, 1).map(({ id: body }) => ({ kind: 'CLOSE', body }));

/** A link from what the gap is about to the body that it names next. */
const linkAs =
  (type: LinkType): Remedy =>
  ({ subjects }) => {
    const [from, to] = subjects.filter((one) => one.type === 'Body').map(({ id }) => id);
    return from === undefined || to === undefined ? [] : [link(from, to, type)];
  };

/** The nearest way up, as line of sight gives it. */
const wayUp: Remedy = ({ subjects }, { structure, asOf, tops }) => {
  const view = liveView(structure, asOf, [...tops]);
  const body = subjects[0]!.id;
  const [way = []] = view.bodies.has(body) ? waysUp(view, body) : [];
  return way.map(({ from, to, type }) => link(from, to, type));
};

const REMEDIES: Readonly<Record<string, Remedy>> = {
  'ghost-body': close,
  'not-met-for-a-year': close,
  'past-its-review-date': close,
  'forum-with-no-way-up': linkAs('ADVISES'),
  'lsp-with-no-way-up': linkAs('COORDINATES_WITH'),
  'likely-missing-link': linkAs('COORDINATES_WITH'),
  'part-not-linked-to-whole': linkAs('REPORTS_TO'),
  'linked-to-nothing': wayUp,
  'no-reporting-line': (gap, ground) => {
    const advised = ground.structure.links.find((one) => one.from === gap.subjects[0]!.id && one.type === 'ADVISES');
    return advised === undefined ? wayUp(gap, ground) : [link(advised.from, advised.to, 'REPORTS_TO')];
  },
  'link-to-ended-body': ({ subjects: [body, ...ended] }, { structure, asOf }) => {
    const gone = new Set(ended.map(({ id }) => id));
    const between = structure.links.filter(({ from, to }) =>
      from === body!.id ? gone.has(to) : to === body!.id && gone.has(from),
    );
    return between.filter((one) => runs(one, asOf)).map(({ id }) => ({ kind: 'REMOVE_LINK', link: id }));
  },
  'seats-on-ended-body': ({ subjects }, { structure, asOf }) =>
    structure.memberships
      .filter((seat) => seat.body === subjects[0]!.id && runs(seat, asOf))
      .map(({ id }) => ({ kind: 'REMOVE_SEAT', seat: id })),
  'district-left-out': ({ subjects: [body, ...missing] }) =>
    missing
      .filter(({ type }) => type === 'Organisation')
      .map(({ id }) => seat(body!.id, { organisation: id, role: 'MEMBER' })),
  'no-chair': ({ subjects }, { structure, asOf }) => {
    const own = structure.memberships.filter((one) => one.body === subjects[0]!.id && runs(one, asOf));
    const vice = own.find((one) => one.role === 'VICE_CHAIR' && one.person !== null);
    if (vice === undefined) return [];
    const { body, person, organisation } = vice;
    return [seat(body, { person, organisation, role: 'CHAIR' }), { kind: 'REMOVE_SEAT', seat: vice.id }];
  },
  'priority-without-lead': ({ subjects }, { structure }) => {
    const priority = structure.priorities.find(({ id }) => id === subjects[0]!.id);
    const body = priority?.contributors[0] ?? priority?.setBy ?? null;
    return body === null ? [] : [{ kind: 'NAME_LEAD', priority: subjects[0]!.id, body }];
  },
};

/** The rules whose gaps begin a draft with steps. */
export const RULES_WITH_STEPS = Object.keys(REMEDIES);

function link(from: string, to: string, type: LinkType): Step {
  return { kind: 'ADD_LINK', from, to, type, note: null };
}

function seat(body: string, given: Partial<Extract<Operation, { kind: 'ADD_SEAT' }>>): Step {
  return { kind: 'ADD_SEAT', body, person: null, organisation: null, role: 'MEMBER', voting: null, ...given };
}

function runs({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }, asOf: Day): boolean {
  return isLive(liveWindow(validFrom, validTo, null), asOf);
}
