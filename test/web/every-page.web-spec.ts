import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { analysed, startServer, type TestServer } from '../e2e/remit-server.js';
import { answerOf, axe, isTooWide, openBrowser, openTab } from './browser.js';

/** Addresses of the router that pages.web-spec.ts looks at, in the same way and at one width more. */
const ELSEWHERE = `/ /explore /bodies/:slug /people/:slug /organisations/:slug /overlaps /overlaps/:slug /gaps
  /gaps/rules/:slug /data /accessibility`.split(/\s+/);

/** The other addresses: what to open, and something that is there only when the answer has come. */
const PAGES: Record<string, readonly [open: string, sign: string]> = {
  '/new-body': ['/new-body', 'main textarea'],
  '/same-people': ['/same-people', 'main h2, main table, main li'],
  '/clusters': ['/clusters', 'main a[href^="/clusters/"]'],
  '/clusters/:slug': ['/clusters/CLUSTER', 'main h2'],
  '/heatmap': ['/heatmap', 'main table'],
  '/calibration': ['/calibration', 'main button.button'],
  '/compare': ['/compare?a=dv-forum&b=psb', 'main h2'],
  '/gaps/line-of-sight': ['/gaps/line-of-sight', 'main h2, main table'],
  '/gaps/coverage': ['/gaps/coverage', 'main table'],
  '/gaps/network': ['/gaps/network', 'main h2'],
  '/gaps/break-test': ['/gaps/break-test', 'main select'],
  '/gaps/load': ['/gaps/load', 'main table'],
  '/gaps/own-rules': ['/gaps/own-rules', 'main h2'],
  '/gaps/partners': ['/gaps/partners', 'main table, main li'],
};

let server: TestServer;
let browser: Browser;
let cluster = '';
beforeAll(async () => {
  server = await startServer();
  await analysed(server);
  const data = await answerOf<any>(server, '{ clusters { slug } }');
  cluster = data.clusters[0].slug;
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('leaves no page of the router out', () => {
  const text = readFileSync(join(PROJECT_ROOT, 'apps', 'web', 'src', 'app.tsx'), 'utf8');
  const routes = [...text.matchAll(/^ {2}\['(\/[^']*)'/gm)].map(([, route]) => route!);
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.sort()).toEqual([...ELSEWHERE, ...Object.keys(PAGES)].sort());
});

it.each(Object.entries(PAGES))(
  '%s can be used by everybody, light and dark, wide and narrow',
  async (_route, [address, sign]) => {
    const tab = await openTab(browser, server);
    try {
      await tab.open(address.replace('CLUSTER', cluster));
      await tab.page.locator(sign).first().waitFor();
      const faults: string[] = [];
      for (const width of [1280, 320]) {
        await tab.page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await tab.page.emulateMedia({ colorScheme });
          const where = `${String(width)} px, ${colorScheme}`;
          if (await isTooWide(tab.page)) faults.push(`${where}: scrolls sideways`);
          faults.push(...(await axe(tab.page)).map((fault) => `${where}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
      expect(tab.complaints).toEqual([]);
    } finally {
      await tab.close();
    }
  },
  90_000,
);
