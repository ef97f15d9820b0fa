import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { answerOf, axe, faultsInEveryLook, isTooWide, openBrowser, openTab, type Tab } from './browser.js';
import { JUDGED } from './routes.js';

let server: TestServer;
let browser: Browser;
let tab: Tab;
let overlap = '';
beforeAll(async () => {
  server = await startServer({ analysed: true });
  const data = await answerOf<any>(server, '{ overlaps(first: 1) { edges { node { slug } } } }');
  overlap = data.overlaps.edges[0].node.slug;
  browser = await openBrowser();
  tab = await openTab(browser, server);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(tab.complaints.splice(0)).toEqual([]);
  await tab.page.setViewportSize({ width: 1280, height: 800 });
  await tab.page.emulateMedia({ colorScheme: 'light', media: null, forcedColors: null });
});

/** Each page, and something that is there only when its answer has come. */
const PAGES: [string, string, () => string, string][] = [
  ['home', 'Warwickshire partnerships', () => '/', 'text=The structure in numbers'],
  ['map', 'Explore', () => '/explore?as=map', '.map-twin button'],
  ['map with a body', 'Explore', () => '/explore?as=map&body=block-safer', '.panel .ties'],
  ['map among neighbours', 'Explore', () => '/explore?as=map&focus=block-safer', '.map-twin button'],
  ['outline', 'Explore', () => '/explore?as=outline', '.outline [data-body]'],
  ['outline with filters and a body', 'Explore', () => '/explore?as=outline&kind=forum&body=psb', '.panel .ties'],
  ['table', 'Explore', () => '/explore?as=table', '.structure-table [data-body]'],
  ['explore with nothing to show', 'Explore', () => '/explore?as=outline&q=zzzz', 'text=No body passes'],
  ['a body', 'Warwickshire Public Service Board', () => '/bodies/psb', 'text=Items on the agenda'],
  ['a person', 'Chief Executive, Warwickshire County Council', () => '/people/wcc-ce', 'text=hours a year'],
  ['an organisation', 'Warwickshire County Council', () => '/organisations/wcc', 'text=County council'],
  ['overlaps', 'Overlaps', () => '/overlaps', '.pane .evidence'],
  ['an overlap', '', () => `/overlaps/${overlap}`, '.evidence'],
  ['learning from verdicts', '', () => '/calibration', 'main button.button'],
  ['no proposals to compare', '', () => '/proposals/compare', 'main p'],
  ['gaps', 'Gaps', () => '/gaps', '.gap'],
  ['a rule', 'Bodies without a chair', () => '/gaps/rules/no-chair', 'text=The query'],
  ['data', 'Data', () => '/data', 'text=ZIP of CSV files,'],
  ['accessibility', 'Accessibility', () => '/accessibility', 'text=How it is tested'],
  ['no such page', 'Not found', () => '/nowhere', 'text=no page at this address'],
  ['no such body', 'Not found', () => '/bodies/nobody', 'text=has no body called'],
  ['a pair that is gone', 'Overlap no longer listed', () => '/overlaps/nothing', 'text=does not find this pair'],
];

describe.each(PAGES)('%s', (_name, heading, path, sign) => {
  it('can be used by everybody: light and dark, wide and narrow', async () => {
    await tab.open(path());
    await tab.page.locator(sign).first().waitFor();
    if (heading) expect(await tab.page.locator('h1').textContent()).toBe(heading);
    // The frame's own answer, which names the structure, may come after the page's.
    await tab.page.waitForFunction(() => document.title.includes('partnerships'), undefined, { timeout: 20_000 });
    expect(await tab.page.title()).toContain('Warwickshire partnerships · Remit');
    expect(await faultsInEveryLook(tab.page)).toEqual([]);
  });
});

it('no page of the router is left out', () => {
  const text = readFileSync(join(PROJECT_ROOT, 'apps', 'web', 'src', 'app.tsx'), 'utf8');
  const routes = [...text.matchAll(/^ {2}\['(\/[^']*)'/gm)].map(([, route]) => route!);
  expect(routes.length).toBeGreaterThan(30);
  expect(routes.sort()).toEqual(Object.values(JUDGED).flat().sort());
  // Each spec opens what it is named for, or comes to it by a link of a page that it opens.
  for (const [spec, judged] of Object.entries(JUDGED)) {
    const source = readFileSync(join(PROJECT_ROOT, 'test', 'web', spec), 'utf8');
    for (const route of judged)
      expect([spec, route, source.includes(route.split('/:')[0]!)]).toEqual([spec, route, true]);
  }
});

it('the help window can be used by everybody', async () => {
  await tab.open('/gaps');
  await tab.page.keyboard.press('?');
  await tab.page.locator('dialog[open]').waitFor();
  expect(await faultsInEveryLook(tab.page)).toEqual([]);
});

it('the filter drawer can be used by everybody', async () => {
  await tab.page.setViewportSize({ width: 320, height: 800 });
  await tab.open('/explore?as=outline');
  await tab.page.getByRole('button', { name: 'Filters' }).click();
  await tab.page.locator('dialog[open] input[type=checkbox]').first().waitFor();
  await tab.page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(tab.page)).toEqual([]);
  expect(await isTooWide(tab.page)).toBe(false);
});

it('text twice as large and forced colours lose nothing', async () => {
  for (const path of ['/', '/explore?as=outline', '/bodies/psb', '/gaps', '/data']) {
    await tab.open(path);
    await tab.page.locator('main h2').first().waitFor();
    await tab.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect([path, await isTooWide(tab.page)]).toEqual([path, false]);
  }
  await tab.page.emulateMedia({ forcedColors: 'active' });
  expect(await axe(tab.page)).toEqual([]);
});

it('GraphiQL asks this server and nobody else, and keeps to the content policy', async () => {
  const asked = new Set<string>();
  tab.page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await tab.open('/graphiql');
  await tab.page.locator('.view-lines', { hasText: 'FirstLook' }).first().waitFor();
  const answered = tab.page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await tab.page.getByRole('button', { name: /execute/i }).click();
  expect(await (await answered).text()).toContain('Warwickshire partnerships');
  await tab.page.getByRole('button', { name: /documentation explorer/i }).click();
  await tab.page.getByText('Root Types').waitFor();
  expect([...asked].filter((origin) => origin !== server.url && origin !== 'null')).toEqual([]);
  // The editor's colours for code are Monaco's and the book's links GraphiQL's own: docs/accessibility.md says so.
  expect(await axe(tab.page, ['.monaco-editor', '.graphiql-doc-explorer', '.graphiql-plugin'])).toEqual([]);
});

it('prints what was read, without controls', async () => {
  await tab.open('/gaps?severity=high');
  await tab.page.locator('.gap').first().waitFor();
  await tab.page.emulateMedia({ media: 'print' });
  expect(await tab.page.locator('main h1').isVisible()).toBe(true);
  expect(await tab.page.locator('.gap').first().isVisible()).toBe(true);
  for (const control of ['.navigation', '.search', '.side', '.header-help']) {
    expect([control, await tab.page.locator(control).first().isVisible()]).toEqual([control, false]);
  }
  expect(await tab.page.locator('footer .print-only').textContent()).toContain('/gaps?severity=high');
  expect((await tab.page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
});
