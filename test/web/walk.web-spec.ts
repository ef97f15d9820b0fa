import type { Browser, Page } from 'playwright-core';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { answerOf, focused, openBrowser, openTab, type Tab } from './browser.js';

/** What the map offers for reading; see map-canvas. */
declare global {
  interface Window {
    remitMap?: { stops(): readonly string[] };
  }
}

interface Fact {
  slug: string;
  name: string;
  kind: string;
  seats: number;
}

let server: TestServer;
let browser: Browser;
let tab: Tab;
let bodies: Fact[];
let links: { id: string; from: string; to: string; type: string }[];
beforeAll(async () => {
  server = await startServer({ analysed: true });
  const data = await answerOf<{ explore: { bodies: Fact[]; links: typeof links } }>(
    server,
    '{ explore { bodies { slug name kind seats } links { id from to type } } }',
  );
  ({ bodies, links } = data.explore);
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  tab = await openTab(browser, server, { width: 1600, height: 1000 });
});
afterEach(async () => {
  expect(tab.complaints).toEqual([]);
  await tab.close();
});
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
const slugsIn = (page: Page) =>
  page.locator('[data-body]').evaluateAll((all) => all.map((each) => each.getAttribute('data-body') ?? ''));

it('from the start to the map: every body is drawn, the address keeps what is selected', async () => {
  await tab.open('/');
  await tab.page.getByRole('link', { name: 'Explore', exact: true }).click();
  await tab.page.locator('.map-twin button').first().waitFor();
  await tab.page.getByRole('button', { name: 'Open all' }).click();
  await tab.page.waitForFunction((wanted) => (window.remitMap?.stops() ?? []).length >= wanted, bodies.length, {
    timeout: 20_000,
  });
  await tab.page.getByRole('button', { name: /^Warwickshire Public Service Board/ }).press('Enter');
  await tab.page.locator('.panel h2', { hasText: 'Warwickshire Public Service Board' }).waitFor();
  expect(new URL(tab.page.url()).searchParams.get('body')).toBe('psb');
  await tab.page.reload();
  await tab.page.locator('.panel h2', { hasText: 'Warwickshire Public Service Board' }).waitFor();
});

it('map, outline and table say the same of every body and link', async () => {
  const all = sorted(bodies.map(({ slug }) => slug));
  await tab.open('/explore?as=table');
  await tab.page.locator('.structure-table tbody tr').first().waitFor();
  const inTable = new Set<string>();
  const reading = async () => {
    for (const slug of await slugsIn(tab.page)) inTable.add(slug);
  };
  await reading();
  const next = tab.page.getByRole('navigation', { name: 'Pages of Bodies' }).getByRole('button', { name: 'Next' });
  while ((await next.count()) > 0 && (await next.isEnabled())) {
    await next.click();
    await reading();
  }
  expect(sorted(inTable)).toEqual(all);

  await tab.page.getByRole('link', { name: 'Outline', exact: true }).click();
  await tab.page.getByRole('button', { name: 'Open all' }).click();
  expect(sorted(await slugsIn(tab.page))).toEqual(all);
  for (const { slug, seats } of bodies.filter((_, index) => index % 13 === 0)) {
    const row = tab.page.locator('.branch-row', { has: tab.page.locator(`[data-body="${slug}"]`) });
    expect(await row.textContent()).toContain(`${String(seats)} seat`);
  }
  expect(await linksInOutline(tab.page)).toBe(links.length);

  await tab.page.getByRole('link', { name: 'Map', exact: true }).click();
  await tab.page.getByRole('button', { name: 'Open all' }).click();
  await tab.page.waitForFunction((wanted) => (window.remitMap?.stops() ?? []).length >= wanted, bodies.length);
  const stops = await tab.page.evaluate(() => window.remitMap?.stops() ?? []);
  for (const { name, seats } of bodies) {
    expect(stops.some((stop) => stop.startsWith(name) && stop.includes(`${String(seats)} seat`))).toBe(true);
  }
}, 600_000);

/** Links that the outline says: by nesting, and in each row's list of other links (each once, from where it starts). */
function linksInOutline(page: Page): Promise<number> {
  return page.evaluate(() => {
    const nested = document.querySelectorAll('.branches .branches > li').length;
    const listed = [...document.querySelectorAll('.branch-links li')].map((line) => line.textContent ?? '');
    const outward = /^(Also reports to|Advises|Coordinates with|Commissions|Funds|Shares information with)/;
    const both = listed.filter((line) => line.startsWith('Coordinates with')).length / 2;
    return nested + listed.filter((line) => outward.test(line) && !line.startsWith('Coordinates with')).length + both;
  });
}

it('the same filters hold in all three, and can be cleared', async () => {
  await tab.open('/explore?as=outline');
  await tab.page.getByRole('checkbox', { name: /^Forum/ }).check();
  const forums = bodies.filter(({ kind }) => kind === 'FORUM').length;
  await tab.page.getByText(`Showing ${String(forums)} of ${String(bodies.length)} bodies`).waitFor();
  await tab.page.getByRole('link', { name: 'Table', exact: true }).click();
  await tab.page.locator('.structure-table').waitFor();
  expect(new URL(tab.page.url()).search).toBe('?as=table&kind=forum');
  expect(await tab.page.locator('table').first().locator('tbody tr').count()).toBe(forums);
  await tab.page.getByRole('link', { name: 'Clear filters' }).click();
  await tab.page.getByText(`Showing ${String(bodies.length)} of ${String(bodies.length)} bodies`).waitFor();
});

it('search: / comes to the box, the match is marked, Enter opens, also when it comes before the answer', async () => {
  await tab.open('/gaps');
  await tab.page.keyboard.press('/');
  await tab.page.keyboard.type('youth off');
  await tab.page.locator('.search-option mark').first().waitFor();
  expect((await tab.page.locator('.search-option').first().textContent())?.toLowerCase()).toContain('youth off');
  await tab.page.keyboard.press('ArrowDown');
  expect(await tab.page.locator('.search-input').getAttribute('aria-activedescendant')).toMatch(/-0$/);
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL('**/bodies/**');
  expect(await tab.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await tab.page.keyboard.press('/');
  await tab.page.keyboard.type('public service board');
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL('**/bodies/psb*');
});

it('the outline by keyboard: arrows walk, right opens, Enter selects, Esc returns', async () => {
  await tab.open('/explore?as=outline');
  const first = tab.page.locator('[data-body="psb"]').first();
  await first.focus();
  await tab.page.keyboard.press('ArrowDown');
  const second = await focused(tab.page);
  expect(second).not.toBe('Warwickshire Public Service Board');
  await tab.page.locator('[data-body="block-safer"]').focus();
  await tab.page.keyboard.press('ArrowRight');
  await tab.page.locator('[data-body="swp-board"]').waitFor();
  await tab.page.keyboard.press('Enter');
  await tab.page.locator('.panel h2', { hasText: 'Safer Communities Block' }).waitFor();
  expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('panel-heading');
  await tab.page.keyboard.press('Escape');
  await tab.page.locator('.panel').waitFor({ state: 'detached' });
  expect(await focused(tab.page)).toBe('Safer Communities Block');
});

it('Tab alone goes through the outline and back out of it, with the focus to be seen', async () => {
  await tab.open('/explore?as=outline&kind=block');
  await tab.page.locator('[data-body="block-safer"]').waitFor();
  await tab.page.getByRole('link', { name: 'Outline', exact: true }).focus();
  const seen = new Set<string>();
  for (let steps = 0; steps < 150; steps++) {
    await tab.page.keyboard.press('Tab');
    const [name, outlined] = await tab.page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return [element.dataset['body'] ?? element.textContent ?? '', getComputedStyle(element).outlineStyle] as const;
    });
    expect([name, outlined]).not.toEqual([name, 'none']);
    seen.add(name);
    if (name === 'Help and settings') break;
  }
  for (const { slug } of bodies.filter(({ kind }) => kind === 'BLOCK')) expect(seen).toContain(slug);
  expect(seen).toContain('Help and settings');
});

it('the map by keyboard: arrows reach bodies, brackets their links, Enter selects, Esc returns', async () => {
  await tab.open('/explore?as=map');
  await tab.page.locator('.map-twin button').first().waitFor();
  await tab.page.locator('.map-twin button[tabindex="0"]').focus();
  await tab.page.keyboard.press('Home');
  const first = await focused(tab.page);
  await tab.page.keyboard.press('ArrowDown');
  expect(await focused(tab.page)).not.toBe(first);
  await tab.page.keyboard.press('Home');
  await tab.page.keyboard.press(']');
  await tab.page
    .locator('[role=status]', { hasText: /Link 1 of/ })
    .first()
    .waitFor();
  await tab.page.keyboard.press('Home');
  await tab.page.keyboard.press('Enter');
  await tab.page.locator('.panel h2').waitFor();
  expect(new URL(tab.page.url()).searchParams.get('body')).toBeTruthy();
  await tab.page.keyboard.press('Escape');
  await tab.page.locator('.panel').waitFor({ state: 'detached' });
});

it('single-letter keys can be switched off', async () => {
  await tab.open('/gaps');
  await tab.page.keyboard.press('?');
  await tab.page.getByLabel('Use single-letter keys').uncheck();
  await tab.page.keyboard.press('Escape');
  await tab.page.locator('dialog[open]').waitFor({ state: 'detached' });
  await tab.page.keyboard.press('/');
  expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('combobox');
});
