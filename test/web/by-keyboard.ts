import type { Locator, Page } from 'playwright-core';
import { focused } from './browser.js';

/** Uses a page by keyboard alone, and counts what would be clicks. */
export function byKeyboard(page: () => Page) {
  const counted = { presses: 0 };
  const button = (name: string | RegExp) => page().getByRole('button', { name }).first();
  const said = (text: string | RegExp) => page().locator('main').getByText(text).first().waitFor();

  /** Enter on something, which counts as a click. */
  const press = async (what: Locator): Promise<void> => {
    await what.focus();
    await page().keyboard.press('Enter');
    counted.presses += 1;
  };

  /** Space on a box or a round button, and then typing, by keyboard alone. */
  const tick = async (label: string | RegExp): Promise<void> => {
    await page().getByLabel(label).first().focus();
    await page().keyboard.press('Space');
    counted.presses += 1;
  };
  const type = async (label: string | RegExp, text: string): Promise<void> => {
    await page().getByLabel(label).first().focus();
    await page().keyboard.insertText(text);
  };

  /** Becomes somebody else, with the arrow keys of the list. */
  const actAs = async (name: string): Promise<void> => {
    await press(page().getByRole('button', { name: /^Acting as/ }));
    for (let step = 0; step < 6 && !(await focused(page())).startsWith(name); step++) {
      await page().keyboard.press('ArrowDown');
    }
    await page().keyboard.press('Enter');
    await page().getByText(`You now act as ${name}`).waitFor();
  };
  return { counted, button, said, press, tick, type, actAs };
}
