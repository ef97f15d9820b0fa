/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How long a page may take to get somewhere on a busy machine. */
export const PATIENCE = 20_000;

function programOf(): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => places.map((place) => join(place, name))).find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium on PATH: install it, or set CHROMIUM to its program.');
  return found;
}

/** A real browser without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: programOf(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A tab that counts everything the browser complains about; a broken content policy is such a complaint. */
export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Complaints so far. `forget()` drops those that a test has caused on purpose. */
  readonly complaints: string[];
  /** Opens an address of the server under test and waits for its heading. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** How a tab looks. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
}

/** A tab that was let in by the printed address, in plain light, without motion. */
export async function openTab(browser: Browser, server: { url: string; token: string }, look: Look = {}): Promise<Tab> {
  const { width = 1280, height = 800 } = look;
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() !== 400) return;
    response.text().then(
      (text) => complaints.push(`${response.url()} answered ${text.slice(0, 300)}`),
      () => undefined,
    );
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`/?token=${server.token}`);
  return {
    page,
    context,
    complaints,
    async open(path) {
      await page.goto(path);
      await page.locator('h1').waitFor();
    },
    close: () => context.close(),
  };
}

/** What a machine finds wrong with the page as it stands, one line a rule. `only` names the rules, else all that hold here. */
export async function axe(page: Page, exclude: readonly string[] = [], only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ runOnly, left }) => {
      const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await checker.run(
        { include: [['html']], exclude: left.map((selector) => [selector]) },
        { runOnly, resultTypes: ['violations'], preload: false },
      );
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
      );
    },
    {
      runOnly: { type: only ? ('rule' as const) : ('tag' as const), values: [...(only ?? RULES)] },
      left: [...exclude],
    },
  );
}

/** The looks a page is judged in: every rule wide and light, and narrow and dark; the colours that only wide and dark shows. */
const LOOKS = [
  { width: 1280, colorScheme: 'light', only: undefined },
  { width: 1280, colorScheme: 'dark', only: ['color-contrast'] },
  { width: 768, colorScheme: 'dark', only: [] },
  { width: 320, colorScheme: 'dark', only: undefined },
] as const;

/** Everything wrong with the page as it stands, at three widths, in light and dark. */
export async function faultsInEveryLook(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme, only } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const where = `${String(width)} px, ${colorScheme}`;
    if (await isTooWide(page)) faults.push(`${where}: scrolls sideways`);
    if (only?.length === 0) continue;
    faults.push(...(await axe(page, exclude, only)).map((fault) => `${where}: ${fault}`));
  }
  return faults;
}

/** True when the page has to be scrolled sideways, also after it had time to settle. */
export function isTooWide(page: Page): Promise<boolean> {
  const fits = page.waitForFunction(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    undefined,
    { timeout: 3_000 },
  );
  return fits.then(
    () => false,
    () => true,
  );
}

/** The element that has the focus, as a person would name it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** An answer of the API; on a machine with much else to do, a question that ran into its time limit is asked again. */
export async function answerOf<Data>(
  server: { ask(query: string): Promise<{ data?: unknown; errors?: unknown }> },
  query: string,
): Promise<Data> {
  let errors: unknown;
  for (let attempt = 0; attempt < 5; attempt++) {
    const answer = await server.ask(query);
    if (answer.data && !answer.errors) return answer.data as Data;
    ({ errors } = answer);
  }
  throw new Error(`No answer to ${query}: ${JSON.stringify(errors)}`);
}
