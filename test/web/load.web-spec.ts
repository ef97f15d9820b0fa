import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { answerOf, axe, openBrowser, openTab, type Tab } from './browser.js';

const EXAMPLE = join(PROJECT_ROOT, 'examples', 'warwickshire');
const files = () =>
  readdirSync(EXAMPLE)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, mimeType: 'text/csv', buffer: readFileSync(join(EXAMPLE, name)) }));

/** The example with three faults: a kind that does not exist, a seat on no body, a link of no type. */
function faulty() {
  const planted: Record<string, [string, string]> = {
    'bodies.csv': ['psb,Warwickshire Public Service Board,PSB,BOARD', 'psb,Warwickshire Public Service Board,PSB,Bord'],
    'memberships.csv': ['psb,wcc-leader,wcc,CHAIR', 'no-such-body,wcc-leader,wcc,CHAIR'],
    'links.csv': ['chief-officers-group,psb,REPORTS_TO', 'chief-officers-group,psb,TALKS_TO'],
  };
  return files().map((file) => {
    const [from, to] = planted[file.name] ?? ['', ''];
    return { ...file, buffer: Buffer.from(file.buffer.toString('utf8').replace(from, to)) };
  });
}

let server: TestServer;
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  server = await startServer({ example: false });
  browser = await openBrowser();
  tab = await openTab(browser, server);
}, 600_000);
afterAll(async () => {
  await tab.close();
  await browser.close();
  await server.stop();
});
const version = async () => (await answerOf<any>(server, '{ structure { version } }')).structure.version;

it('an empty store offers the one next step on every page', async () => {
  for (const path of ['/', '/explore', '/overlaps', '/findings', '/gaps']) {
    await tab.open(path);
    await tab.page.getByRole('link', { name: 'Load your workbook' }).waitFor();
    expect([path, await axe(tab.page)]).toEqual([path, []]);
  }
  await tab.page.getByRole('link', { name: 'Load your workbook' }).click();
  await tab.page.getByRole('heading', { name: 'Load a workbook' }).waitFor();
  expect(await tab.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

it('a file that is no workbook is named at once, without asking the server', async () => {
  const [bodies] = files();
  await tab.page.getByLabel(/Workbook/).setInputFiles({ ...bodies!, name: 'register.xlsx' });
  await tab.page.getByText('Save each sheet as CSV').waitFor();
  expect(await axe(tab.page)).toEqual([]);
});

it('a workbook with three faults names all three with place and remedy, and stores nothing', async () => {
  await tab.page.getByLabel(/Workbook/).setInputFiles(faulty());
  await tab.page.getByRole('heading', { name: /^3 faults/ }).waitFor();
  expect(await tab.page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  const rows = await tab.page
    .locator('tbody tr')
    .filter({ hasText: /Bord|no-such-body|TALKS_TO/ })
    .allTextContents();
  expect(rows).toHaveLength(3);
  expect(await axe(tab.page)).toEqual([]);
  await tab.page.locator('.error-summary a').first().click();
  expect(new URL(tab.page.url()).hash).toBe('#fault-0');
  const [download] = await Promise.all([
    tab.page.waitForEvent('download'),
    tab.page.getByRole('button', { name: 'Download the faults (CSV)' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(4);
  expect(csv).toContain('table,row,column,value,reason,remedy');
  expect(await version()).toBe(0);
});

it('a dry run shows what would be added, and applying it stores all of it', async () => {
  await tab.page.getByRole('button', { name: 'Choose other files' }).click();
  await tab.page.getByLabel(/Workbook/).setInputFiles(files());
  await tab.page.getByRole('heading', { name: 'What would change' }).waitFor();
  expect(await tab.page.locator('.load .lead').textContent()).toMatch(/rows added, 0 changed, 0 removed/);
  await tab.page.getByText(/^Bodies: 120 added/).click();
  await tab.page.getByRole('cell', { name: 'psb', exact: true }).waitFor();
  expect(await axe(tab.page)).toEqual([]);
  expect(await version()).toBe(0);
  await tab.page.getByLabel('Name of the structure').fill('Warwickshire partnerships');
  await tab.page.getByLabel('As at').fill('2010-03-05');
  await tab.page.getByRole('button', { name: 'Apply these changes' }).click();
  await tab.page.getByRole('heading', { name: 'The workbook is loaded.' }).waitFor({ timeout: 120_000 });
  expect(await axe(tab.page)).toEqual([]);
  expect(await version()).toBe(1);
});

it('the pages follow by themselves when the analysis is done', async () => {
  await tab.page.getByRole('link', { name: 'See what to look at' }).click();
  await tab.page.getByRole('heading', { name: 'Look at these first' }).waitFor();
  await tab.page.locator('.item').first().waitFor({ timeout: 120_000 });
  expect(await tab.page.locator('.brand-structure').textContent()).toBe('Warwickshire partnerships');
});

it('the same workbook again would change nothing, and a smaller one says what would go', async () => {
  await tab.open('/data');
  await tab.page.getByLabel(/Workbook/).setInputFiles(files());
  await tab.page.getByText('Nothing would change.').waitFor();
  await tab.page.getByRole('button', { name: 'Choose other files' }).click();
  const without = files().map((file) =>
    file.name === 'known_pairs.csv' ? { ...file, buffer: Buffer.from('a,b,relation,note\r\n') } : file,
  );
  await tab.page.getByLabel(/Workbook/).setInputFiles(without);
  await tab.page.getByText('Known pairs: 29 removed').waitFor();
  await tab.page.getByRole('button', { name: 'Do not load' }).click();
  expect(await version()).toBe(1);
});

it('what was loaded can be taken away with its type and size', async () => {
  const link = tab.page.getByRole('link', { name: /The whole structure as a workbook \(ZIP of CSV files, \d+ KB\)/ });
  const [download] = await Promise.all([tab.page.waitForEvent('download'), link.click()]);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

it('nothing was complained about on the whole way', () => {
  expect(tab.complaints).toEqual([]);
});
