import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { makeWorld } from '../generate/index.js';
import { alternate, machine, ratio, report, spread } from '../measure.js';
import { startServer } from '../support/running-server.js';
import { openThrowAwayStore } from '../support/throw-away-store.js';

const QUERY = `{ explore { bodies { slug name kind } links { id from to type } } }`;

/** The peer: the same bodies and links in plain Cytoscape with preset positions on a grid, fetched from the same server. */
const PLAIN = `
const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ${JSON.stringify(QUERY)} }) });
const { data: { explore } } = await answer.json();
const elements = [
  ...explore.bodies.map((body, n) => ({ data: { id: body.slug, label: body.name }, position: { x: (n % 45) * 120, y: Math.floor(n / 45) * 60 } })),
  ...explore.links.map((link) => ({ data: { id: 'link ' + link.id, source: link.from, target: link.to } })),
];
const style = [{ selector: 'node', style: { label: 'data(label)' } }, { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } }];
const map = cytoscape({ container: document.body.firstElementChild, elements, style, layout: { name: 'preset', fit: true } });
map.once('render', () => requestAnimationFrame(() => { window.drawn = true; }));
`;

/** Goal 12: the first usable map, from address to picture, against plain Cytoscape in the same browser. */
async function main(sizes: readonly number[]): Promise<void> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (!executablePath) throw new Error('Chromium is needed: install the package "chromium".');
  const bench = await openThrowAwayStore();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  report(machine(), `Chromium ${browser.version()}`);
  for (const size of sizes) {
    await bench.wipe();
    await bench.load(makeWorld({ seed: 9, bodies: size, meetings: 1 }).structure);
    const server = await startServer(bench.connection);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}/?token=${server.token}`);
    await servePlain(page);
    const timings = await alternate([
      {
        name: 'Remit, first map',
        run: () => opened(page, `${server.url}/explore?as=map`, ourMapStands),
      },
      { name: 'plain Cytoscape preset', run: () => opened(page, `${server.url}/plain-map`, plainMapStands) },
    ]);
    report(`${size} bodies`);
    for (const timing of timings) report(timing.name, spread(timing.runs));
    report('Remit / plain (goal <= 1.1x at 2,000)', ratio(timings[0]!, timings[1]!).text);
    await page.close();
    await server.end();
  }
  await browser.close();
  await bench.end();
}

/** Opens an address in a page that forgets what it fetched before, and waits until the picture stands. */
async function opened(page: Page, address: string, ready: () => boolean): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(ready, undefined, { timeout: 60_000, polling: 'raf' });
}

/** What the pages say of themselves; asked inside the page. */
interface Pictured {
  readonly remitMap?: { kind(): string | null };
  readonly drawn?: boolean;
}

const ourMapStands = () => Boolean((globalThis as Pictured).remitMap?.kind());
const plainMapStands = () => (globalThis as Pictured).drawn === true;

async function servePlain(page: Page): Promise<void> {
  const cytoscape = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8');
  const html =
    '<!doctype html><meta charset="utf-8"><body style="margin:0"><div style="width:1240px;height:640px"></div>';
  await page.route('**/plain-map', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `${html}<script src="/plain-cytoscape.js"></script><script type="module">${PLAIN}</script>`,
    }),
  );
  await page.route('**/plain-cytoscape.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: cytoscape }),
  );
}

await main((process.argv[2] ?? '120,2000').split(',').map(Number));
