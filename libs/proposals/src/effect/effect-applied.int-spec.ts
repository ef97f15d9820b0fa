import fc from 'fast-check';
import { topsOf } from '@remit/gaps';
import type { Body, Structure } from '@remit/structure';
import { planImport } from '@remit/workbook';
import { flatOperation } from '../../../../apps/api/src/proposals/operation-input.js';
import { effectOf, proposing } from '../../../../test/e2e/proposing.js';
import { analysed, startServer, type TestServer } from '../../../../test/e2e/remit-server.js';
import { applied, importOf } from '../../../../test/store/open-test-store.js';
import { applyAll } from '../apply.js';
import { DAY } from '../fixtures.js';
import { followerOf, type Trace } from '../lineage.js';
import type { Operation } from '../operations/all.js';
import { someCase } from '../testing/generated.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ example: false });
});
afterAll(() => server.stop());

const { ask, begin, done, step, decide, apply } = proposing(() => server);
const BUSY = { meetingsPerYear: 4, meetingHours: 2, preparationHours: 6 };

/** Every body says how much it meets: what is assumed where nothing is recorded is taken from all bodies, and so from others once some are gone. */
function withHours([structure, operations]: [Structure, Operation[]]): [Structure, Operation[]] {
  const recorded = <One extends Pick<Body, keyof typeof BUSY>>(body: One): One => ({
    ...body,
    meetingsPerYear: body.meetingsPerYear ?? BUSY.meetingsPerYear,
    meetingHours: body.meetingHours ?? BUSY.meetingHours,
    preparationHours: body.preparationHours ?? BUSY.preparationHours,
  });
  const begun = operations.map((one): Operation => {
    if (one.kind === 'MERGE') return { ...one, into: recorded(one.into) };
    return one.kind === 'CREATE' ? { ...one, body: recorded(one.body) } : one;
  });
  return [{ ...structure, bodies: structure.bodies.map(recorded) }, begun];
}

/** An operation as the API takes it. */
function asAsked(operation: Operation): object {
  const left = ['type', 'annualBudget', 'termsOfReferenceUrl', 'reviewDate'];
  const { newBody, ...flat } = flatOperation(operation);
  const without = (fields: object, names: string[]) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  return { ...without(flat, left), ...(newBody !== null && { newBody: without(newBody as Body, [...left, 'id']) }) };
}

async function load(structure: Structure): Promise<void> {
  const { store } = server;
  const state = await store.structure.state();
  const plan = planImport(await store.structure.read(), structure);
  await applied(store.workbook.apply(importOf(structure, { expectedVersion: state?.version ?? 0, asAt: DAY, plan })));
}

const FOUND = 'resolved { slug } joined { slug } endedWithBody { slug } left { slug bodies } caused { slug bodies }';
const FIELDS = `figures { id before { likely } after { likely } change { low likely high } } sentences
  overlaps { ${FOUND} } gaps { ${FOUND} }`;
/** Of figures all but that which counts what the proposal itself made large. */
const figuresOf = (effect: any, side: 'before' | 'after'): [string, number][] =>
  effect.figures
    .filter(({ id }: any) => id !== 'large-bodies')
    .map((one: any) => [one.id, Math.round(one[side].likely * 1e6) / 1e6]);
/** What findings are about: the rule, and the bodies that carry on the work of those named. Two of today may be left as one. */
const about = (found: { slug: string; bodies: string[] }[], lineage: readonly Trace[]) => {
  const kind = (slug: string, bodies: string[]) => (bodies.length === 0 ? slug : slug.split('~')[0]);
  const carried = (bodies: string[]) => [...new Set(bodies.map((body) => followerOf(lineage, body)))].sort();
  return [...new Set(found.map(({ slug, bodies }) => [kind(slug, bodies), ...carried(bodies)].join(' ')))].sort();
};
/** How many findings the map shows of each body. */
const COUNTS = 'bodies { slug overlapCount gapCount }';

/** A proposal that no guess of business that goes on makes longer sittings of, with a price on every hour. */
const priced = async (operations: Operation[]) => {
  const { slug, version } = await begin(operations.map(asAsked), 'Generated');
  return done('editProposal', { slug, expectedVersion: version, rate: 40, businessThatGoesOn: 0 });
};

/** Everything accepted, before the board, approved and applied. */
async function carriedOut(draft: any): Promise<void> {
  const { slug } = draft;
  let { version } = draft;
  for (const { id: blocker } of draft.blockers)
    version = (await done('acceptBlocker', { slug, expectedVersion: version, blocker, reason: 'Seen.' })).version;
  const before = await step(slug, version, 'submit');
  const { proposal: made, userErrors } = await decide(slug, before.version);
  expect(userErrors).toEqual([]);
  expect((await apply(slug, made.version)).userErrors).toEqual([]);
}

it('the effect in the sandbox is what is measured once it is applied, and that of an empty proposal is nothing', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(someCase.map(withHours), async ([structure, drawn]) => {
      const { refused, lineage } = applyAll(structure, drawn, DAY);
      const operations = drawn.filter(({ id }) => refused.every((one) => one.operation !== id));
      fc.pre(operations.length > 2);
      await load(structure);
      const live = async () => (await server.store.structure.tops(DAY)).map(({ id }) => id);
      expect(topsOf(structure, DAY)).toEqual(await live());
      const draft = await priced(operations);
      expect(draft.operations.map(({ refusal }: any) => refusal)).toEqual(operations.map(() => null));
      const promised = await effectOf(server, draft.slug, FIELDS);
      const AFTER = `query ($slug: String!) { proposalMap(slug: $slug) { after { ${COUNTS} } } }`;
      const { proposalMap } = await ask(AFTER, { slug: draft.slug });
      await carriedOut(draft);
      await analysed(server);
      expect(topsOf(applyAll(structure, operations, DAY).structure, DAY)).toEqual(await live());
      expect((await ask(`{ explore { ${COUNTS} } }`)).explore).toEqual(proposalMap.after);

      const nothing = await effectOf(server, (await priced([])).slug, FIELDS);
      expect(figuresOf(nothing, 'before')).toEqual(figuresOf(promised, 'after'));
      for (const { id, change } of nothing.figures) expect([id, change]).toEqual([id, { low: 0, likely: 0, high: 0 }]);
      expect(nothing.sentences).toEqual([]);
      for (const kind of ['gaps', 'overlaps'] as const) {
        const { resolved, joined, endedWithBody, caused, left } = nothing[kind];
        expect([kind, resolved, joined, endedWithBody, caused]).toEqual([kind, [], [], [], []]);
        const then = [...promised[kind].left, ...promised[kind].caused];
        expect([kind, about(then, lineage)]).toEqual([kind, about(left, [])]);
      }
      changed += promised.figures.filter(({ change }: any) => change.likely !== 0).length;
    }),
    { numRuns: 3, endOnFailure: true },
  );
  expect(changed).toBeGreaterThan(0);
});
