import type { Browser } from 'playwright-core';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { answerOf, axe, faultsInEveryLook, openBrowser, openTab, type Tab } from './browser.js';
import { judgedAndTakenBack } from './judge.js';

let server: TestServer;
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  server = await startServer({ analysed: true });
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  tab = await openTab(browser, server);
});
afterEach(async () => {
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

const heading = () => tab.page.locator('#pane-heading').textContent();
const reviewOf = async (slug: string) => {
  const { review } = await answerOf<any>(
    server,
    `{ review(type: OVERLAP, slug: "${slug}") { state verdict reason by { name } } }`,
  );
  return review;
};
const first = async () => {
  const query = '{ overlaps(filter: { classes: [DUPLICATION, OVERLAP], states: [OPEN, IN_PROGRESS] }, first: 8)';
  const data = await answerOf<any>(server, `${query} { totalCount edges { node { slug a { name } b { name } } } } }`);
  return data.overlaps;
};

it('the strongest overlap that waits is open with its evidence in two clicks from home', async () => {
  const { edges } = await first();
  await tab.open('/');
  await tab.page
    .getByRole('navigation', { name: 'Remit' })
    .getByRole('link', { name: /^Overlaps/ })
    .click();
  await tab.page.locator('.pane .evidence').waitFor();
  expect(await heading()).toBe(`${edges[0].node.a.name} and ${edges[0].node.b.name}`);
});

it('five verdicts by keys alone, each with its reason; the last is taken back with Ctrl+Z', async () => {
  const before = await first();
  await tab.open('/overlaps');
  await tab.page.locator('.pane .evidence').waitFor();
  const keys = ['c', 'd', 'r', 's', 'd'];
  const verdicts = ['CONFIRM', 'DISMISS', 'RIGHT_AS_IT_IS', 'CANNOT_SAY', 'DISMISS'];
  for (const [at, key] of keys.entries()) {
    const { a, b } = before.edges[at].node;
    await tab.page.waitForFunction(
      (name) => document.querySelector('#pane-heading')?.textContent === name,
      `${a.name} and ${b.name}`,
    );
    await tab.page.locator('.verdict button').first().waitFor();
    await tab.page.keyboard.press(key);
    await tab.page.locator('.reason-box input').waitFor();
    if (at === 0) {
      await tab.page.keyboard.press('Enter');
      await tab.page.getByText('Give a reason').waitFor();
    }
    if (at % 2 === 0) await tab.page.keyboard.press('ArrowDown');
    else await tab.page.keyboard.type(`Reason ${String(at)}`);
    await tab.page.keyboard.press('Enter');
  }
  await tab.page.waitForFunction(
    (name) => document.querySelector('#pane-heading')?.textContent === name,
    `${before.edges[5].node.a.name} and ${before.edges[5].node.b.name}`,
  );
  for (const [at, verdict] of verdicts.entries()) {
    const review = await reviewOf(before.edges[at].node.slug);
    expect(review).toMatchObject({ verdict, by: { name: expect.any(String) } });
    expect(review.reason.length).toBeGreaterThan(3);
  }
  await tab.page.keyboard.press('Control+z');
  await tab.page.getByText('Taken back').waitFor();
  const undone = await reviewOf(before.edges[4].node.slug);
  expect([undone.state, undone.verdict]).toEqual(['OPEN', null]);
});

it('a pair is judged on its own page by keys alone, taken back, assigned and commented on, all in its history', async () => {
  const { slug } = (await first()).edges[7].node;
  await tab.open(`/overlaps/${slug}`);
  await judgedAndTakenBack(tab.page, 'One advises, the other decides.');
  expect(await reviewOf(slug)).toMatchObject({ state: 'OPEN', verdict: null });
  const history = tab.page.locator('.history');
  await tab.page.getByLabel('Who looks at it').selectOption({ index: 1 });
  await history.getByText(/^Assigned to .+ by /).waitFor();
  await tab.page.getByLabel('Comment').fill('Ask both chairs.');
  await tab.page.getByRole('button', { name: 'Add the comment' }).press('Enter');
  await history.getByText('“Ask both chairs.”').waitFor();
  await tab.page.getByLabel('Who looks at it').selectOption({ index: 0 });
  await history.getByText(/^Assigned to nobody by /).waitFor();
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('whoever may only read sees how a pair stands, and why no more', async () => {
  const { slug } = (await first()).edges[7].node;
  await tab.open(`/overlaps/${slug}`);
  await tab.page.locator('.verdict').waitFor();
  await tab.page.getByRole('button', { name: /^Acting as/ }).click();
  await tab.page.getByRole('button', { name: /, viewer$/ }).click();
  await tab.page.getByText('whose role does not include this').nth(1).waitFor();
  expect(await tab.page.locator('.verdict').count()).toBe(0);
  expect(await tab.page.getByLabel('Who looks at it').isDisabled()).toBe(true);
  expect(await tab.page.getByLabel('Comment').count()).toBe(0);
  expect(await axe(tab.page)).toEqual([]);
});

it('single-letter keys can be switched off', async () => {
  await tab.open('/overlaps');
  await tab.page.locator('.pane .evidence').waitFor();
  await tab.page.keyboard.press('?');
  await tab.page.getByLabel('Use single-letter keys').click();
  await tab.page.keyboard.press('Escape');
  await tab.page.locator('dialog[open]').waitFor({ state: 'detached' });
  await tab.page.keyboard.press('c');
  expect(await tab.page.locator('.reason-box').count()).toBe(0);
});

it('the slider lists what the API counts, and what is dismissed can be seen again', async () => {
  await tab.open('/overlaps?from=90');
  const count = tab.page.locator('.list-count');
  await tab.page.locator('.queue-entry').first().waitFor();
  const { overlaps } = await answerOf<any>(
    server,
    '{ overlaps(filter: { classes: [DUPLICATION, OVERLAP], states: [OPEN, IN_PROGRESS], minProbability: 0.9 }) { totalCount } }',
  );
  expect(await count.textContent()).toContain(`${String(overlaps.totalCount)} pair`);
  await tab.open('/overlaps?state=dismissed');
  await tab.page.locator('.history li').first().waitFor();
  expect(await tab.page.locator('.history').textContent()).toContain('Dismissed');
});

it('several are judged at once; blind review hides the scores', async () => {
  const before = await first();
  await tab.open('/overlaps');
  await tab.page.locator('.queue-entry input').nth(0).check();
  await tab.page.locator('.queue-entry input').nth(1).check();
  await tab.page.locator('.bulk input').fill('Looked at together');
  await tab.page.getByRole('button', { name: 'Save for all' }).click();
  await tab.page.getByText('(2 pairs)').waitFor();
  for (const at of [0, 1]) {
    expect(await reviewOf(before.edges[at].node.slug)).toMatchObject({
      state: 'DISMISSED',
      reason: 'Looked at together',
    });
  }
  await tab.open('/overlaps?blind=1');
  await tab.page.locator('.verdict').waitFor();
  expect(await tab.page.locator('.evidence').count()).toBe(0);
  expect(await tab.page.locator('.queue .tag').count()).toBe(0);
  expect(await axe(tab.page)).toEqual([]);
});

it('can be used by everybody, with the reason asked for too', async () => {
  await tab.open('/overlaps');
  await tab.page.locator('.pane .evidence').waitFor();
  await tab.page.locator('.queue-filters > summary').click();
  await tab.page.keyboard.press('d');
  await tab.page.locator('.reason-box').waitFor();
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});
