import type { Browser } from 'playwright-core';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { axe, faultsInEveryLook, focused, openBrowser, openTab, type Tab } from './browser.js';
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

const chooser = (label: string) => tab.page.getByRole('combobox', { name: label });

it('any two bodies are compared by keyboard alone: rows that add up, why not flagged, what is nearer', async () => {
  await tab.open('/compare');
  await chooser('First body').focus();
  await tab.page.keyboard.type('Warwickshire Public Service Board');
  await tab.page.getByRole('option', { name: /Warwickshire Public Service Board/ }).waitFor();
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL(/a=psb/);
  await chooser('Second body').focus();
  await tab.page.keyboard.type('domestic violence forum');
  await tab.page.getByRole('option').first().waitFor();
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.keyboard.press('ArrowUp');
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL(/a=psb[^&]*&b=/);
  await tab.page.getByRole('heading', { name: 'Why this pair is not flagged' }).waitFor();
  await tab.page.getByText('There is nothing to decide here: this pair is not among the overlaps.').waitFor();
  expect(await tab.page.locator('.verdict').count()).toBe(0);
  const points = await tab.page.locator('.evidence td.numeric').allTextContents();
  const figures = points.map((text) => Math.round(Number(text.replace('−', '-')) * 100));
  expect(figures.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(figures.at(-1));
  const nearer = tab.page.getByRole('heading', { name: /^Nearest to/ });
  expect(await nearer.count()).toBe(2);
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('a pair that was found is judged where it is compared, by keys alone, and taken back', async () => {
  await tab.open('/compare?a=dv-forum&b=dv-strategy-group');
  await judgedAndTakenBack(tab.page, 'One plans, the other meets the victims.');
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('three bodies stand side by side, and what they share is marked and said', async () => {
  await tab.open('/compare?a=dv-forum&b=dv-strategy-group&c=psb');
  await tab.page.locator('.evidence').nth(2).waitFor();
  expect(await tab.page.locator('.aligned .shared-note').first().textContent()).toMatch(/two|all/);
  const verdict = tab.page.locator('.verdict');
  await verdict.waitFor();
  await tab.page.keyboard.press('c');
  expect([await verdict.count(), await verdict.locator('kbd, .reason-box').count()]).toEqual([1, 0]);
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('a body that does not exist, or the same one twice, is said in words', async () => {
  await tab.open('/compare?a=psb&b=nobody');
  await tab.page.getByText('has no body called nobody').waitFor();
  await tab.open('/compare?a=psb&b=psb');
  await tab.page.getByText('Choose two different bodies.').waitFor();
  expect(await axe(tab.page)).toEqual([]);
});

it('before a group is created, bodies that do so already appear while its remit is typed', async () => {
  await tab.open('/new-body');
  await tab.page.getByLabel('Name', { exact: true }).fill('Executive Group');
  await tab.page.getByText('Cannot tell from the text').waitFor();
  await tab.page
    .getByLabel('What it would do')
    .fill('To reduce domestic violence and abuse and to support its victims and their children across the county.');
  await tab.page.getByRole('link', { name: 'Warwickshire Domestic Violence Forum' }).waitFor();
  expect(await tab.page.getByRole('status').allTextContents()).toContainEqual(
    expect.stringMatching(/bod(y|ies) may do this already/),
  );
  expect(await tab.page.locator('.item .reasons li').count()).toBeGreaterThan(0);
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('the same people in two rooms: most hours first, one click from the overlaps', async () => {
  await tab.open('/overlaps');
  await tab.page.getByRole('link', { name: 'Same people, different heading' }).click();
  await tab.page.waitForURL('**/same-people');
  await tab.page.locator('.item').first().waitFor();
  const hours = await tab.page.locator('.item-figure strong').allTextContents();
  const figures = hours.map((text) => Number(text.replace(',', '')));
  expect(figures).toEqual([...figures].sort((x, y) => y - x));
  expect(figures.length).toBeGreaterThanOrEqual(10);
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('sets of like bodies: how close, by place, with the pairs that hold them together', async () => {
  await tab.open('/clusters');
  await tab.page.locator('.item h2 a').first().waitFor();
  expect(await tab.page.locator('.item p').first().textContent()).toMatch(
    /^\d+ bodies: (all|\d+ of) \d+ pairs within /,
  );
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
  await tab.page.locator('.item h2 a').first().click();
  await tab.page.getByRole('heading', { name: 'Pairs within, strongest first' }).waitFor();
  expect(await tab.page.locator('.finding-list li').count()).toBeGreaterThan(2);
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('the table of themes and areas opens a cell to its bodies, by keyboard too', async () => {
  await tab.open('/heatmap');
  const cell = tab.page.locator('.cell-crowded button').first();
  await cell.waitFor();
  const many = Number(/\d+/.exec((await cell.textContent())?.split(': ')[1] ?? '')?.[0]);
  await cell.focus();
  await tab.page.keyboard.press('Enter');
  const bodies = tab.page.locator('.callout .two > div').first().locator('li');
  await bodies.first().waitFor();
  expect(await bodies.count()).toBe(many);
  expect(await focused(tab.page)).toMatch(/ in /);
  expect(await tab.page.locator('.cell-empty').first().textContent()).toBe('nobody');
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
  await tab.page.getByRole('button', { name: 'Close' }).press('Enter');
  await tab.page.locator('.callout').waitFor({ state: 'detached' });
  expect(await cell.evaluate((button) => button === document.activeElement)).toBe(true);
});
