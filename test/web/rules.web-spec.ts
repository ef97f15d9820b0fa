import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { axe, isTooWide, openBrowser, openTab, type Tab } from './browser.js';

/** How long an analysis may take beside other work. */
const AN_ANALYSIS = 120_000;

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

const shoot = async (name: string) => {
  const folder = process.env['SHOTS'];
  if (folder) await tab.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

it('a threshold is tried, saved and put back, by keyboard alone', async () => {
  await tab.open('/gaps/rules/overloaded-person');
  const { page } = tab;
  const hours = page.getByLabel('Hours, at least');
  const standard = await hours.inputValue();
  await hours.fill('many');
  await hours.press('Enter');
  await page.getByText('Must be a number, zero or more.').waitFor();
  expect(await hours.getAttribute('aria-invalid')).toBe('true');
  await hours.fill('20000');
  await hours.press('Enter');
  await page.getByText(/0 cases instead of \d+: \d+ would go/).waitFor();
  await shoot('thresholds');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Saved.').waitFor();
  await page.getByText('Last chosen by Alex Officer').waitFor();
  await page.getByText('Nothing was found.').waitFor({ timeout: AN_ANALYSIS });
  await page.getByRole('button', { name: 'Back to the standard' }).press('Enter');
  await page.getByText('Back to the standard. The findings').waitFor();
  await page.getByRole('heading', { name: /^\d+ findings?$/ }).waitFor({ timeout: AN_ANALYSIS });
  expect(await hours.inputValue()).toBe(standard);
});

it('a rule is pasted, told what is wrong with it, taken when it is right, marked, and taken away', async () => {
  const house = readFileSync(join(PROJECT_ROOT, 'cypher', 'gaps', 'no-chair.cypher'), 'utf8');
  const own = house.replace('code: WG10', 'code: OWN1').replace(/title: .*/, 'title: Boards without a chair, ours');
  await tab.open('/gaps');
  const { page } = tab;
  await page.getByRole('link', { name: 'Own rules' }).click();
  await page.getByText('None yet.').waitFor();
  await page.getByLabel('Name').fill('own-chair');
  await page.waitForURL('**/gaps/own-rules');
  await page.getByLabel('The rule').fill(own.replace('(b:Body)', '(b:Bodi)'));
  await page.getByRole('button', { name: 'Check and add' }).click();
  await page.getByText(/^line \d+: .*Bodi/).waitFor();
  await shoot('own-rules-fault');
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('The rule').fill(own);
  await page.getByRole('button', { name: 'Check and add' }).click();
  await page.getByText('own-chair passed every check and is asked from now on.').waitFor();
  await page.getByText(/^[1-9]\d* findings\./).waitFor();
  await shoot('own-rules');
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await isTooWide(page), await axe(page)]).toEqual([width, false, []]);
    await shoot(`own-rules-${width}`);
  }
  await page.getByRole('link', { name: 'Boards without a chair, ours' }).click();
  await page.getByRole('link', { name: 'Own rule', exact: true }).waitFor();
  await shoot('own-rule-page');
  await page.getByRole('link', { name: 'Own rule', exact: true }).click();
  await page.getByRole('button', { name: 'Take away own-chair' }).click();
  await page.getByText('own-chair was taken away.').waitFor();
  await page.getByText('None yet.').waitFor();
});
