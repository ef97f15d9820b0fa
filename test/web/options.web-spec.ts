import type { Browser } from 'playwright-core';
import { proposing, startSmallCounty } from '../e2e/proposing.js';
import type { TestServer } from '../e2e/remit-server.js';
import { faultsInEveryLook, openBrowser, openTab, type Tab } from './browser.js';
import { byKeyboard } from './by-keyboard.js';

let server: TestServer;
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  server = await startSmallCounty();
  browser = await openBrowser();
  tab = await openTab(browser, server);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(() => expect(tab.complaints).toEqual([]));

const { begin, shown, submitted, decide, apply } = proposing(() => server);
const absorb = (body: string, into: string) => ({ kind: 'ABSORB', body, into, reason: 'The same work.' });
const rowOf = (title: string) =>
  tab.page
    .locator('.options-table tbody tr')
    .filter({ has: tab.page.getByRole('rowheader', { name: title, exact: true }) });
const { button, said, press } = byKeyboard(() => tab.page);

it('four options and doing nothing stand in one table and on the map, and parts of two are merged by keyboard', async () => {
  const homes = await begin([absorb('rents', 'homes')], 'One for homes');
  const safety = await begin([absorb('crime', 'safer')], 'One for safety');
  const wide = await begin([absorb('homes', 'safer')], 'Homes with safety');
  const name = await begin([{ kind: 'RENAME', body: 'rents', name: 'Tenants Group' }], 'A clearer name');
  const slugs = [homes, safety, wide, name].map(({ slug }) => slug).join(',');

  await tab.open(`/proposals/${homes.slug}/edit`);
  await press(button('Take steps from another proposal'));
  await tab.page.getByLabel('From which proposal?').selectOption(safety.slug);
  await tab.page.getByLabel(/^Let Safer Anyshire absorb Crime Group/).focus();
  await tab.page.keyboard.press('Space');
  await press(button('Take over the chosen steps'));
  await said('The step is taken over.');
  const merged = await shown(homes.slug);
  expect(merged.operations.map(({ title, reason }: any) => [title, reason])).toEqual([
    ['Let Homes Group absorb Rents Group', 'The same work.'],
    ['Let Safer Anyshire absorb Crime Group', 'The same work.'],
  ]);
  expect(await shown(safety.slug)).toEqual(safety);

  await tab.open(`/proposals/compare?with=${slugs}`);
  await tab.page.locator('.options-table').waitFor({ timeout: 120_000 });
  await tab.page.getByText('Not measured yet').first().waitFor({ state: 'detached', timeout: 120_000 });
  const heads = await tab.page.locator('.options-table thead th').allTextContents();
  expect(heads.slice(0, 2)).toEqual(['What is measured', 'Doing nothing']);
  const bodies = await rowOf('Bodies').locator('td').allTextContents();
  const byOption = Object.fromEntries(heads.slice(1).map((title, at) => [title, bodies[at]]));
  expect(byOption).toEqual({
    'Doing nothing': '5Worst',
    'One for homes': '3Best',
    'One for safety': '4',
    'Homes with safety': '4',
    'A clearer name': '5Worst',
  });
  const told = tab.page.getByRole('group', { name: 'Show what each would touch' });
  expect(await told.getByRole('radio').count()).toBe(5);
  await told.getByRole('radio', { name: 'Homes with safety' }).press('Space');
  await said(/^2 bodies touched by this option/);
  await told.getByRole('radio', { name: 'Doing nothing' }).press('Space');
  await said(/^5 bodies as it is now/);
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('a proposal approved in part says which steps were not, and once applied what it did and no longer what it would do', async () => {
  const steps = [absorb('rents', 'homes'), { kind: 'RENAME', body: 'homes', name: 'Housing Group' }];
  const { slug, version, operations } = await submitted(steps, 'Part of it');
  const part = { decision: 'APPROVED_IN_PART', approved: [operations[0].id] };
  const { proposal } = await decide(slug, version, part);
  expect((await apply(slug, proposal.version)).userErrors).toEqual([]);
  await tab.page.setViewportSize({ width: 1280, height: 800 });
  await tab.open(`/proposals/${slug}`);
  const listed = tab.page.locator('.operations > li');
  await listed.first().waitFor();
  expect(await listed.locator('.operation-title').allTextContents()).toEqual([
    'Let Homes Group absorb Rents Group',
    'Rename Homes Group to Housing Group',
  ]);
  const text = await tab.page.locator('main').innerText();
  expect([text.match(/Not approved\./g)?.length, text.includes('cannot be done')]).toEqual([1, false]);
  await tab.page.getByText('It has been applied.').waitFor();
  expect(await tab.page.getByRole('button', { name: 'Measure the effect' }).count()).toBe(0);
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});
