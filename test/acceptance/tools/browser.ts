/** Chromium without a window, with the project's fonts in place of Arial, Georgia, Calibri and Cambria. */
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { workspace } from './decks.js';
import { withFonts } from './office.js';
import { run } from './programs.js';

/**
 * Letters stand where their advances put them, and are smoothed in grey, as in the pictures of PDFs. Whoever opens it closes it.
 * No sandbox: Chromium refuses to make one for root, and all it opens is what these tests built.
 */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: run('which', ['chromium']).trim(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...process.env, ...withFonts(workspace()) },
  });

const SOON = 20;

/** As somebody presses it who sees the page: what is pressed before that was meant for the page before (Paint Timing). */
export async function press(page: Page, key: string): Promise<void> {
  // Asked from outside each time: what waits inside the page is a script that its policy does not let run.
  while (!(await page.evaluate<boolean>("performance.getEntriesByName('first-contentful-paint').length > 0")))
    await setTimeout(SOON);
  await page.keyboard.press(key);
}
