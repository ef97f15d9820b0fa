import type { Page } from 'playwright-core';
import { focused } from './browser.js';

/** Judges the one pair of a page by keys alone, finds the verdict in its history, and takes it back with the next key. */
export async function judgedAndTakenBack(page: Page, reason: string): Promise<void> {
  await page.locator('.verdict button').first().waitFor();
  await page.keyboard.press('d');
  await page.locator('.reason-box input').waitFor();
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
  const line = page.locator('.history li', { hasText: reason });
  await line.waitFor();
  expect(await line.textContent()).toMatch(/^Dismissed as not the same job by .+, \d+ \w+ \d{4} \d\d:\d\d “/);
  expect(await focused(page)).toContain('Dismissed as not the same job');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Taken back.').waitFor();
  await line.filter({ hasText: '(taken back)' }).waitFor();
  expect(await focused(page)).toContain('Taken back');
}
