import type { Browser } from 'playwright-core';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { axe, openBrowser, openTab, type Tab } from './browser.js';

let server: TestServer;
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  tab = await openTab(browser, server);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  await tab.page.unrouteAll({ behavior: 'ignoreErrors' });
  await tab.page.emulateMedia({ colorScheme: 'light' });
});

const PATHS = [
  '/',
  '/explore?as=outline',
  '/bodies/psb',
  '/people/wcc-ce',
  '/organisations/wcc',
  '/overlaps',
  '/gaps',
  '/data',
];

/** Everything wrong in light, and the colours in dark. */
async function faults(): Promise<string[]> {
  const light = await axe(tab.page);
  await tab.page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axe(tab.page, [], ['color-contrast']))];
}

it.each(PATHS)(
  '%s says that Remit cannot be reached, and goes on when it can be',
  async (path) => {
    await tab.page.route('**/graphql', (route) => route.abort());
    await tab.open(path);
    await tab.page.getByRole('heading', { name: 'Remit cannot be reached' }).waitFor();
    expect(await faults()).toEqual([]);
    await tab.page.unroute('**/graphql');
    await tab.page.getByRole('button', { name: 'Try again' }).click();
    await tab.page.getByRole('heading', { name: 'Remit cannot be reached' }).waitFor({ state: 'detached' });
    // One press is enough, also where a page asks more than one question.
    await tab.page.waitForFunction(() => document.querySelector('.waiting') === null);
    expect(await tab.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  },
  60_000,
);

it.each(PATHS)(
  '%s says when the server failed, with the number to ask for',
  async (path) => {
    const errors = [
      { message: 'Something went wrong in Remit.', extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'abc-1' } },
    ];
    await tab.page.route('**/graphql', (route) => route.fulfill({ json: { errors, data: null } }));
    await tab.open(path);
    await tab.page.getByText('abc-1').waitFor();
    expect(await faults()).toEqual([]);
  },
  60_000,
);

it.each(PATHS)(
  '%s says that it is loading when that takes long',
  async (path) => {
    await tab.page.route('**/graphql', () => undefined);
    await tab.open(path);
    await tab.page.getByText('Loading …').waitFor();
    expect(await faults()).toEqual([]);
  },
  60_000,
);

it('before the first analysis the pages say that it is still to come', async () => {
  const complaints = tab.complaints.length;
  for (const path of ['/', '/overlaps', '/gaps']) {
    await tab.open(path);
    await tab.page.getByText(/(still to be|have not been) (computed|looked for)/).waitFor();
  }
  expect(await faults()).toEqual([]);
  expect(tab.complaints.slice(complaints)).toEqual([]);
});

it('a browser that is not known is told how to come in', async () => {
  await tab.context.clearCookies();
  await tab.open('/gaps');
  await tab.page.getByRole('heading', { name: 'Open Remit from its own address' }).waitFor();
  expect(await faults()).toEqual([]);
});
