import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { proposing } from '../e2e/proposing.js';
import { startServer, type TestServer } from '../e2e/remit-server.js';
import { answerOf, axe, focused, isTooWide, openBrowser, openTab, type Tab } from './browser.js';
import { byKeyboard } from './by-keyboard.js';

let server: TestServer;
let browser: Browser;
let tab: Tab;
let overlaps: string[] = [];
let proposal = '';
beforeAll(async () => {
  server = await startServer({ analysed: true });
  const data = await answerOf<any>(server, '{ overlaps(first: 3) { edges { node { slug } } } }');
  overlaps = data.overlaps.edges.map(({ node }: any) => node.slug);
  await done('proposalFromFinding', { type: 'OVERLAP', slug: overlaps[2] }, 'robin-officer');
  browser = await openBrowser();
  tab = await openTab(browser, server);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(() => expect(tab.complaints).toEqual([]));

const { counted, button, said, press, tick, type, actAs } = byKeyboard(() => tab.page);
const { done } = proposing(() => server);

/** What is wrong with the page as it stands, wide and on a phone, in light and dark. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const width = colorScheme === 'light' ? 1280 : 320;
    await tab.page.setViewportSize({ width, height: 800 });
    await tab.page.emulateMedia({ colorScheme });
    const where = `${new URL(tab.page.url()).pathname} ${String(width)} ${colorScheme}`;
    if (await isTooWide(tab.page)) found.push(`${where}: scrolls sideways`);
    found.push(...(await axe(tab.page)).map((fault) => `${where}: ${fault}`));
  }
  await tab.page.setViewportSize({ width: 1280, height: 800 });
  await tab.page.emulateMedia({ colorScheme: 'light' });
  return found;
}

const measured = () => tab.page.getByRole('heading', { name: /^Figures, as on/ }).waitFor({ timeout: 60_000 });

it('an officer makes a draft of an overlap; what was typed outlives a reload; steps are taken back and over', async () => {
  await tab.open(`/overlaps/${overlaps[0]}`);
  counted.presses = 0;
  await press(button(/^Begin a proposal/));
  await tab.page.waitForURL(/\/proposals\/[^/]+\/edit$/);
  proposal = tab.page.url().split('/').at(-2)!;
  expect(counted.presses).toBe(1);
  await measured();
  await press(button('Add a step'));
  await tab.page.getByLabel('What should change?').selectOption({ label: 'Close a body' });
  await type('Why', 'Nobody has met for a year.');
  await tab.page.reload();
  await press(button('Add a step'));
  await said('This is what you had begun to write.');
  expect(await tab.page.getByLabel('Why').inputValue()).toBe('Nobody has met for a year.');
  await press(button('Add this step'));
  await said(/^Still missing/);
  await press(button('Cancel'));
  const steps = tab.page.locator('.operations > li');
  await press(button(/^Remove:/));
  await said('The step is removed.');
  await steps.first().waitFor({ state: 'detached' });
  await press(button('Undo the last change'));
  await steps.first().waitFor();
  await press(button('Take steps from another proposal'));
  await tab.page.getByLabel('From which proposal?').selectOption({ index: 1 });
  await tick(/^Let .* absorb/);
  await press(button('Take over the chosen steps'));
  await said('The step is taken over.');
  await steps.nth(1).waitFor();
  await measured();
  expect(await faults()).toEqual([]);
});

it('before and after, and the story on the map, turned by keys', async () => {
  await tab.open(`/proposals/${proposal}/changes`);
  await said(/^Removed \(/);
  await tick('Changes');
  const told = tab.page.locator('.before-after [role=status]').first();
  await told.getByText(/^[1-9]\d* bodies with changes/).waitFor();
  await tab.page.locator('.before-after-frame canvas').first().waitFor();
  expect(await faults()).toEqual([]);
  await tab.open(`/proposals/${proposal}/story`);
  await tab.page.locator('.before-after-frame canvas').first().waitFor();
  const title = tab.page.locator('.story-words h2');
  await tab.page.keyboard.press('ArrowRight');
  await tab.page.keyboard.press('ArrowRight');
  await tab.page.waitForURL(/at=3$/);
  expect(await title.textContent()).toMatch(/^1\. Let .* absorb /);
  await tab.page.keyboard.press('End');
  await title.getByText('What is asked').waitFor();
  expect(await faults()).toEqual([]);
});

it('goes to the board on one page and as a paper, the same each time; its author is not asked to decide', async () => {
  await tab.open(`/proposals/${proposal}/edit`);
  counted.presses = 1; // That it was begun.
  await press(tab.page.getByRole('link', { name: 'The page to decide on' }));
  await press(button('Submit to the board'));
  await said('Done: before the board.');
  expect(counted.presses).toBeLessThanOrEqual(5);
  expect(await button('Decide').count()).toBe(0);
  await press(tab.page.getByText('Steps that you cannot take now'));
  await said(/\(board members\)/);
  const paper = async (ending: string) =>
    Buffer.from(await (await server.send(`/files/paper.${ending}?proposals=${proposal}`)).arrayBuffer());
  const text = async () => (await paper('html')).toString();
  expect(await text()).toBe(await text());
  const printed = await paper('pdf');
  expect(firstDifference(printed, await paper('pdf'))).toBe('');
  expect(printed.toString('latin1')).toMatch(/\/Marked true[^]*\/Outlines/);
  const download = tab.page.waitForEvent('download');
  await press(button('Save the paper as a web page'));
  const saved = readFileSync(await (await download).path(), 'utf8');
  const page = await tab.context.newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.setContent(saved);
  expect([await axe(page), await isTooWide(page)]).toEqual([[], false]);
  await page.evaluate(() => document.querySelector('.appendix')!.remove());
  expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(3);
});

it('a member says what they think before they see what the others think', async () => {
  const objection = { slug: proposal, stance: 'OBJECT', reason: 'Too fast for the districts.' };
  await done('giveView', objection, 'lee-board');
  await tab.open(`/proposals/${proposal}`);
  await actAs('Jo Board');
  await said(/^1 board member gave a view\. Views are shown to members who gave their own/);
  expect(await tab.page.locator('main').innerText()).not.toContain('Too fast for the districts.');
  await tick('I support it');
  await type('Why', 'One room for one task.');
  await press(button('Give my view'));
  await said('Your view is kept. You now see those of the others.');
  await said('Too fast for the districts.');
});

it('and records a decision in part, of which nothing may be blank, in six presses', async () => {
  counted.presses = 0;
  await press(button('Decide'));
  await press(button('Record the decision'));
  expect(await focused(tab.page)).toContain('The record is not complete');
  expect(await tab.page.locator('.error-summary li').count()).toBeGreaterThan(5);
  expect(await faults()).toEqual([]);
  await tick('Approved in part');
  await tick(/^Let .* absorb .*Officers/);
  await type('The decision, in words', 'The board is to carry on the work of both.');
  await type('Reasons', 'The same people do the same work.');
  await tab.page.reload();
  counted.presses -= 2; // A mistake, and coming back after a reload.
  await press(button('Decide'));
  await said('What you had written is still here.');
  await type('Why not: Do nothing', 'Two rooms for one task cost hours.');
  await type(/^Why not: One body/, 'It was taken over in part.');
  await press(button(/^None declared/));
  await press(button(/^None for/));
  await type('Owner', 'Ann Archer');
  await tab.page.getByLabel('Due', { exact: true }).focus();
  await tab.page.keyboard.type('12312030');
  await press(button('Record the decision'));
  await said('The decision is recorded.');
  expect(counted.presses).toBeLessThanOrEqual(6);
  expect(await faults()).toEqual([]);
});

it('an officer applies it after a question; follow-up checks it; taking it back brings everything back', async () => {
  const state = async () => (await answerOf<any>(server, '{ explore { bodies { slug name } } }')).explore.bodies;
  await actAs('Alex Officer');
  const before = await state();
  await press(button('Apply to the structure'));
  await press(button(/^Yes: apply/));
  await said(/^Applied\./);
  expect(await state()).toHaveLength(before.length - 1);
  await tab.open(`/proposals/${proposal}/changes`);
  await said(/^It has been applied/);
  await tab.open('/follow-up');
  await said('Ann Archer');
  await said(/^Checked: everything it asks for is so/);
  await said(/^Promised and actual$/);
  expect(await faults()).toEqual([]);
  await tab.open(`/proposals/${proposal}`);
  await press(button('Take back what was applied'));
  await press(button(/^Yes: take it back/));
  await said(/^Taken back\./);
  expect(await state()).toEqual(before);
});

it('the list, the comparison with doing nothing, and the form to streamline can be used by everybody', async () => {
  await tab.open('/proposals');
  await tick(/^Compare/);
  await press(tab.page.getByRole('link', { name: /with doing nothing$/ }));
  await tab.page.locator('.options-table').waitFor({ timeout: 60_000 });
  expect(await tab.page.locator('.options-table thead th').allTextContents()).toContain('Doing nothing');
  expect(await tab.page.locator('.standing-best').count()).toBeGreaterThan(0);
  await tab.page
    .getByRole('radio', { name: /^One body/ })
    .first()
    .press('Space');
  await said(/^[1-9]\d* bodies touched by this option/);
  expect(await faults()).toEqual([]);
  await tab.open('/proposals/streamline');
  await type('At least so many should go', 'a few');
  await press(button('Look for ways'));
  await said('At least so many: a whole number, or nothing.');
  expect(await faults()).toEqual([]);
});

/** What stands around the first letter that is not the same. */
function firstDifference(one: Buffer, other: Buffer): string {
  if (one.equals(other)) return '';
  const at = one.findIndex((byte, place) => byte !== other[place]);
  return [one, other].map((file) => file.toString('latin1', Math.max(0, at - 60), at + 60)).join(' / ');
}
