import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { Structure } from '@remit/structure';
import { planImport } from '@remit/workbook';
import { analysed, startServer, type TestServer } from '../e2e/remit-server.js';
import { axe, faultsInEveryLook, openBrowser, openTab, type Tab } from './browser.js';

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

/** Each page, and something that is there only when its answer has come. */
const PAGES: [string, string][] = [
  ['/findings', 'text=This is the first analysis'],
  ['/findings?by=body', 'role=region[name="Table: Findings by body"]'],
  ['/gaps/line-of-sight?from=forum-rugby-rural', 'text=No line of reporting'],
  ['/gaps/coverage', 'text=Nobody leads on it.'],
  ['/gaps/network', 'text=They work on the same themes.'],
  ['/gaps/break-test?body=lsp-nw', 'text=Would lose the way to the top'],
  ['/gaps/break-test?person=wcc-leader', 'text=Would have no chair'],
  ['/gaps/load?rate=30', 'text=Pounds a year'],
  ['/gaps/partners', 'text=Quarter by quarter'],
  ['/gaps/partners?as=sector:health', 'text=of the items were under a chair of this partner'],
];

describe.each(PAGES)('%s', (path, sign) => {
  it('can be used by everybody: light and dark, wide and narrow', async () => {
    await tab.open(path);
    await tab.page.locator(sign).first().waitFor();
    expect(await faultsInEveryLook(tab.page)).toEqual([]);
  });
});

it('one click from home, and one from the gaps, shows the forums without a line and the smallest fix', async () => {
  await tab.open('/');
  await tab.page.getByRole('link', { name: 'Which, and the smallest fix' }).click();
  await tab.page.getByRole('heading', { name: 'The smallest fix' }).waitFor();
  await tab.open('/gaps');
  await tab.page.getByRole('link', { name: 'Line of sight' }).click();
  await tab.page.getByRole('heading', { name: 'The smallest fix' }).waitFor();
  expect(await tab.page.locator('.lead').textContent()).toMatch(/\d+ forums/);
  expect(await tab.page.locator('.gaps > li').first().textContent()).toMatch(
    /Let .+ (advise|report to|coordinate with) .+/,
  );
  const all = tab.page.getByRole('button', { name: /^Begin one proposal with all \d+ links/ });
  const links = Number((await all.textContent())!.match(/\d+/)![0]);
  await all.press('Enter');
  await tab.page.waitForURL(/\/proposals\/a-line-to-the-top.*\/edit$/);
  await tab.page
    .locator('.operations > li')
    .nth(links - 1)
    .waitFor();
  expect(await tab.page.getByText('This step cannot be done').count()).toBe(0);
  expect(await tab.page.locator('.operations > li').count()).toBe(links);
});

it('show me opens the map with the bodies behind a figure', async () => {
  await tab.open('/gaps/network');
  await tab.page.getByRole('link', { name: /on the map ?: Separate parts/ }).click();
  await tab.page.locator('.context', { hasText: /Showing \d+ of \d+ bodies/ }).waitFor();
  expect(tab.page.url()).toContain('as=map&bodies=');
});

it('another partner is shown within a second, by keyboard, and stays in the address', async () => {
  await tab.open('/gaps/partners');
  const choice = tab.page.locator('.choose select');
  await choice.locator('option', { hasText: 'Health' }).first().waitFor({ state: 'attached' });
  await tab.page.locator('.context', { hasText: 'Seen by: everyone' }).waitFor();
  const started = Date.now();
  await choice.selectOption('sector:health');
  const figures = tab.page.locator('.figures');
  await figures.waitFor();
  expect(Date.now() - started).toBeLessThan(1000);
  const health = await figures.textContent();
  await tab.page.locator('.context', { hasText: 'Seen by: Health' }).waitFor();
  expect(tab.page.url()).toMatch(/\?as=sector(:|%3A)health$/);

  await choice.focus();
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.waitForFunction((before) => document.querySelector('.figures')?.textContent !== before, health);
  await tab.page.reload();
  await figures.waitFor();
  expect(await choice.inputValue()).not.toBe('');
});

it('shares of seats and chairs sum to a hundred per cent as they are read', async () => {
  await tab.open('/gaps/partners');
  const table = tab.page.getByRole('region', { name: 'Table: By sector' });
  await table.waitFor();
  for (const column of [3, 5]) {
    const cells = await table.locator(`tbody tr > :nth-child(${String(column)})`).allTextContents();
    const sum = cells.reduce((total, text) => total + parseFloat(text), 0);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.05 * cells.length);
  }
});

it('an hourly rate gives pounds, stays in the address, and a wrong one is said', async () => {
  await tab.open('/gaps/load');
  await tab.page.getByLabel('Pounds an hour').fill('much');
  await tab.page.getByText('A number from 0 to 1000').waitFor();
  await tab.page.getByLabel('Pounds an hour').fill('30');
  await tab.page.getByRole('button', { name: 'Pounds a year' }).waitFor();
  expect(tab.page.url()).toContain('rate=30');
  await tab.page.getByRole('button', { name: 'Person', exact: true }).click();
  await tab.page.getByRole('region', { name: 'Table: Hours by person' }).waitFor();
  const [download] = await Promise.all([
    tab.page.waitForEvent('download'),
    tab.page.getByRole('button', { name: 'Download this table (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('remit-load-by-person.csv');
});

it('a break test says what is cut, and shows it on the map', async () => {
  await tab.open('/gaps/break-test');
  const choice = tab.page.getByLabel('Take away a body');
  await choice.locator('option[value=lsp-nw]').waitFor({ state: 'attached' });
  await choice.selectOption('lsp-nw');
  await tab.page.getByText(/^Without North Warwickshire Community Partnership, \d+ bodies/).waitFor();
  await tab.page.getByRole('link', { name: 'Show what is cut on the map' }).click();
  await tab.page.locator('.context', { hasText: /Showing \d+ of \d+ bodies/ }).waitFor();
});

/** The structure with a change, as an import over what is there, and analysed. */
async function imported(change: (now: Structure) => Structure): Promise<void> {
  const { structure, workbook } = server.store;
  const now = await structure.read();
  const { version, name, asAt } = (await structure.state())!;
  const plan = planImport(now, change(now));
  const operation = { operationId: randomUUID(), expectedVersion: version, actor: 'alex-officer' };
  expect(await workbook.apply({ ...operation, name: name, asAt: asAt, plan })).toHaveProperty('result');
  await analysed(server);
}

it('a gap that was judged stays away until its facts change; then it is news and says what changed', async () => {
  const list = '/gaps?rule=overloaded-person';
  await tab.open(list);
  const title = await tab.page.locator('.gap-title').first().textContent();
  const person = (await tab.page.locator('.gap-title a').first().getAttribute('href'))!.split('/').pop()!;
  const gap = tab.page.locator('.gap', { hasText: title! });
  await gap.getByRole('button', { name: /Give your verdict/ }).click();
  await gap.locator('.verdict').waitFor();
  await tab.page.keyboard.press('d');
  await gap.getByLabel(/why\?/).fill('It is their whole job.');
  await tab.page.keyboard.press('Enter');
  await tab.page.locator('.list-count').waitFor();
  await gap.waitFor({ state: 'detached' });

  await imported((now) => ({
    ...now,
    areas: [...now.areas, { id: 'nowhere', name: 'Nowhere', level: 'COUNTY', within: null, gssCode: null }],
  }));
  await tab.open('/findings');
  await tab.page.getByText(/^Nothing is new since the analysis of/).waitFor();
  await tab.open(list);
  await tab.page.locator('.list-count').waitFor();
  expect(await gap.count()).toBe(0);

  await imported((now) => {
    const sits = now.memberships.filter((seat) => seat.person === person);
    const body = now.bodies.find(({ id, validTo }) => !validTo && sits.every((seat) => seat.body !== id))!;
    const seat = { ...sits[0]!, id: 'new-seat', body: body.id, validFrom: null, validTo: null };
    return { ...now, memberships: [...now.memberships, seat] };
  });
  await tab.open('/findings');
  const news = tab.page.locator('.gap', { hasText: 'Dismissed before and listed again. New: ' }).first();
  await news.waitFor();
  expect(await axe(tab.page)).toEqual([]);
  await news.getByRole('link', { name: /^Judge it/ }).click();
  await tab.page.getByText(/dismissed before and listed again: “It is their whole job.”/).waitFor();
  await tab.open('/');
  await tab.page.getByText(/new since the last import/).waitFor();
});
