/** The page of a pack in Chromium: it works from disk, asks nobody for anything, keeps words, and gives an answer file. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WIDTH, faultsOf } from './tools/axe.js';
import { openBrowser } from './tools/browser.js';
import { workspace } from './tools/decks.js';
import { run } from './tools/programs.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const skald = join(repository, 'bin/skald.js');

const ORGANISATION = 'brreg';
const SLIDE = 'content/slides/norway/roles-matrix.yaml';

interface Packed {
  readonly page: string;
  readonly slides: readonly { readonly slide: string; readonly shown: string; readonly pages: readonly number[] }[];
}

let browser: Browser;
let project: string;
let packed: Packed;

/** The project as a folder of its own, in which things happen. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(workspace(), 'review-'));
  cpSync(join(repository, 'content'), join(folder, 'content'), { recursive: true });
  for (const locale of ['nb', 'da', 'en']) {
    mkdirSync(join(folder, 'locales', locale), { recursive: true });
    cpSync(join(repository, 'locales', locale), join(folder, 'locales', locale), {
      recursive: true,
      filter: (path) => !/(?:framework\.json|locale\.yaml|gallery\.po)$/u.test(path),
    });
  }
  return folder;
}

function review(args: string): string {
  const options = ['--deck', 'norway', '--locale', 'nb', '--project', project, '--json'];
  return run(process.execPath, [skald, 'review', ...args.split(' '), ...options]);
}

function pack(args: string): Packed {
  const { files, slides } = JSON.parse(review(`pack ${ORGANISATION} ${args}`.trim())) as {
    files: { path: string }[];
    slides: Packed['slides'];
  };
  const page = files.map(({ path }) => path).find((path) => path.endsWith('.html')) ?? '';
  return { page, slides };
}

beforeAll(async () => {
  browser = await openBrowser();
  project = copyOfProject();
  // A slide was approved and has changed since, for another a change was asked for.
  review(`send ${ORGANISATION} --at 2017-04-24T08:00:00Z --deadline 2099-05-12`);
  review(`approve ${ORGANISATION} --slides no.roles-matrix,no.executive-summary --by leder --at 2017-04-25T08:00:00Z`);
  review(`request-changes ${ORGANISATION} --slides no.org.brreg --by leder --at 2017-04-26T08:00:00Z`);
  const slide = join(project, SLIDE);
  const text = readFileSync(slide, 'utf8');
  const edited = text
    .replace('er delvis tolket', 'er tolket av oss')
    .replace('forvalter også fellesregistre', 'deler oppgavene');
  expect(edited).not.toBe(text);
  writeFileSync(slide, edited);
  packed = pack('--deadline 2099-05-12');
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  /** Addresses that were asked for beside the page's own. */
  readonly asked: readonly string[];
  /** What went wrong in it. */
  readonly faults: readonly string[];
}

async function open(file = packed.page, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  const own = pathToFileURL(file).href;
  page.on('request', (request) => {
    const url = request.url();
    if (url !== own && !url.startsWith('blob:')) asked.push(url);
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(own);
  return { page, asked, faults };
}

const current = (page: Page, inside: string) => page.locator(`.sheet:not([hidden]) ${inside}`);
const title = (page: Page): Promise<string | null> => current(page, '').getAttribute('data-slide');

async function answerOf(page: Page, who = 'avdelingsdirektør'): Promise<Record<string, unknown>> {
  await page.locator('[data-send]').click();
  await page.locator('#who').fill(who);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file]').click()]);
  expect(download.suggestedFilename()).toBe(`svar-norway-${ORGANISATION}-nb.skald.json`);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
}

describe('the page of a pack', () => {
  test('is one file under 40 kB a slide and 60 kB besides, so six slides are well under 1 MB', () => {
    expect(statSync(packed.page).size).toBeLessThan(60_000 + 40_000 * packed.slides.length);
    expect(60_000 + 40_000 * 6).toBeLessThan(1_000_000);
  });

  test('opens on the slide that has changed since it was approved, and says what has', async () => {
    const { page, asked, faults } = await open();
    expect(await title(page)).toBe('no.roles-matrix');
    expect(await current(page, '.p-diff .ba del').allTextContents()).toEqual([
      'delvis ',
      'forvalter også fellesregistre.',
    ]);
    expect(await current(page, '.p-diff .ba ins').last().textContent()).toBe('deler oppgavene.');
    expect(await current(page, '.p-diff .where').allTextContents()).toEqual(['Innledning', 'Note']);
    // The footnote too, in the paragraph that it shares.
    expect(await current(page, '.stage .mark').count()).toBe(2);
    expect([asked, faults]).toEqual([[], []]);
    await page.context().close();
  });

  test('gives an answer file with what was said, in full digests and ids of units, and nothing else', async () => {
    const { page, asked, faults } = await open();
    await page.keyboard.press('a');
    // A second press takes nothing back.
    await page.keyboard.press('a');
    await page.locator('.rail a').nth(1).click();
    await page.keyboard.press('e');
    const part = current(page, '[data-part]');
    await current(page, '.stage svg [data-unit]').nth(1).locator('text').first().click();
    const unit = await part.inputValue();
    expect(unit).toMatch(/^no\./u);
    await current(page, '[data-why]').fill('Bør stå <b>annerledes</b>.');
    await current(page, '.req [type=submit]').click();
    expect(await current(page, '.p-say .said').textContent()).toBe('Bør stå <b>annerledes</b>.');
    const answer = await answerOf(page);
    const second = packed.slides[1];
    const first = packed.slides.find(({ slide }) => slide === 'no.roles-matrix');
    expect(answer).toMatchObject({
      skald: 'answer/1',
      deck: 'norway',
      organisation: ORGANISATION,
      locale: 'nb',
      who: 'avdelingsdirektør',
    });
    const byPage = packed.slides.map(({ slide }) => slide);
    const slides = answer['slides'] as { slide: string }[];
    expect(slides.map(({ slide }) => slide)).toEqual(
      byPage.filter((slide) => [first?.slide, second?.slide].includes(slide)),
    );
    expect(slides.find(({ slide }) => slide === first?.slide)).toEqual({
      slide: first?.slide,
      shown: first?.shown,
      verdict: 'approved',
      comments: [],
    });
    expect(slides.find(({ slide }) => slide === second?.slide)).toEqual({
      slide: second?.slide,
      shown: second?.shown,
      verdict: 'changes-requested',
      comments: [{ unit, text: 'Bør stå <b>annerledes</b>.' }],
    });
    expect([asked, faults]).toEqual([[], []]);
    await page.context().close();
  });

  test('takes an approval back only by the button, and sends nothing unless something was said', async () => {
    const { page } = await open();
    const button = current(page, '[data-approve]');
    await button.click();
    expect(await current(page, '[data-st2]').textContent()).toBe('Godkjent');
    await button.click();
    expect(await current(page, '[data-st2]').textContent()).toBe('Du må vurdere siden på nytt');
    await page.keyboard.press('s');
    expect(await page.locator('[data-file]').getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator('[data-left]').textContent()).toBe('Du har ikke svart på noen sider ennå.');
    // What stands in a form is named: it is not sent.
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await current(page, '[data-why]').fill('Ikke lagret');
    await current(page, '[data-cancel]').focus();
    await page.keyboard.press('a');
    expect(await current(page, '[data-st2] .ok').count()).toBe(0);
    await page.locator('[data-send]').click();
    const number = await current(page, '.sheet-head .tag').textContent();
    const left = await page.locator('[data-left]').textContent();
    expect(left?.replaceAll(/\s/gu, ' ')).toContain(
      `Det du har skrevet på side ${number?.replace(/^Side\s/u, '')}, er ikke lagret`,
    );
    await page.context().close();
  });

  test('keeps what was said and what is being written when it is closed and opened again', async () => {
    const { page } = await open();
    await page.keyboard.press('a');
    await page.keyboard.press('e');
    await current(page, '[data-why]').fill('Halvferdig');
    await page.reload();
    expect(await title(page)).not.toBe(null);
    await page.locator('.rail a', { hasText: 'Endret' }).first().waitFor({ state: 'detached' });
    const index = packed.slides.findIndex(({ slide }) => slide === 'no.roles-matrix');
    if ((await title(page)) !== 'no.roles-matrix') await page.locator('.rail a').nth(index).click();
    expect(await current(page, '[data-why]').inputValue()).toBe('Halvferdig');
    expect(await page.locator('.rail a').nth(index).textContent()).toContain('Godkjent');
    await page.context().close();
  });

  test('loses nothing that was said in another window beside it, and shows it', async () => {
    const { page } = await open();
    const other = await page.context().newPage();
    await other.goto(pathToFileURL(packed.page).href);
    await page.keyboard.press('e');
    await current(page, '[data-why]').fill('Skrevet i det første vinduet');
    await current(page, '.req [type=submit]').click();
    await current(other, '.p-say .said').waitFor({ state: 'attached' });
    await other.keyboard.press('ArrowRight');
    await other.keyboard.press('e');
    await current(other, '[data-why]').fill('Halvferdig i det andre');
    await page.reload();
    expect(await page.locator('.p-say .said').allTextContents()).toContain('Skrevet i det første vinduet');
    expect(await page.locator('.rail a').allTextContents()).toEqual(await other.locator('.rail a').allTextContents());
    await page.context().close();
  });

  test('goes by keyboard, and single letters can be turned off', async () => {
    const { page } = await open();
    const before = await title(page);
    await page.keyboard.press('ArrowRight');
    expect(await title(page)).not.toBe(before);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    await page.keyboard.press('?');
    await page.locator('[data-keys]').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    expect(await current(page, '[data-st2] .ok').count()).toBe(0);
    await page.context().close();
  });

  test('can only be read when the deadline has passed, and says so', async () => {
    const { page } = await open(pack('--deadline 2017-05-12').page);
    expect(await page.locator('.banner').textContent()).toContain('Fristen er ute');
    await page.keyboard.press('a');
    expect(await current(page, '[data-st2]').textContent()).toBe('Bare lesing: fristen er ute');
    expect(await current(page, '[data-approve]').getAttribute('aria-disabled')).toBe('true');
    await page.context().close();
    packed = pack('--deadline 2099-05-12');
  });

  test('shows all slides in a row without JavaScript', async () => {
    const { page } = await open(packed.page, { javaScriptEnabled: false });
    expect(await page.locator('.sheet:visible').count()).toBe(packed.slides.length);
    expect(await page.locator('.panel:visible').count()).toBe(3 * packed.slides.length);
    expect(await page.locator('button:visible').count()).toBe(0);
    // On a phone nothing lies over them, and on paper each fills a page.
    await page.setViewportSize({ width: 390, height: 844 });
    const styleOf = (inside: string, name: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${inside}')).${name}`);
    expect(await styleOf('.decide', 'position')).toBe('static');
    await page.emulateMedia({ media: 'print' });
    expect(Number.parseFloat(await styleOf('.stage .slide', 'width'))).toBeGreaterThan(700);
    expect(await styleOf('.sheet', 'breakAfter')).toBe('page');
    await page.context().close();
  });

  test('prints a slide a page', async () => {
    const { page } = await open();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const file = join(mkdtempSync(join(workspace(), 'print-')), 'page.pdf');
    writeFileSync(file, pdf);
    const info = run('pdfinfo', [file]);
    expect(/^Pages:\s+(\d+)$/mu.exec(info)?.[1]).toBe(String(packed.slides.length));
    expect(info).toMatch(/Page size:\s+84[12][.\d]* x 59[456]/u);
    await page.context().close();
  });

  const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    opened: () => Promise.resolve(),
    'asking for a change': (page) => page.keyboard.press('e'),
    'with a remark': async (page) => {
      await page.keyboard.press('e');
      await current(page, '[data-why]').fill('Nei.');
      await current(page, '.req [type=submit]').click();
    },
    'changes merged': (page) => page.keyboard.press('d'),
    'the text of the slide': (page) => current(page, '[role=tab]').last().click(),
    enlarged: (page) => current(page, '[data-zoom]').click(),
    sending: (page) => page.locator('[data-send]').click(),
    approved: (page) => current(page, '[data-approve]').click(),
    'the list of keys': (page) => page.keyboard.press('?'),
  };
  test('axe finds nothing in any state, light or dark, large or small, and nothing stands out to the side', async () => {
    for (const [name, act] of Object.entries(states)) {
      const { page, asked, faults } = await open(packed.page, { viewport: { width: WIDTH, height: 844 } });
      await act(page);
      expect([name, await page.evaluate(wider)]).toEqual([name, []]);
      // The slides are the same in all states: they are looked at in the first.
      const known = name === 'opened' ? {} : { known: '.sk-page' };
      expect([name, await faultsOf(page, { mayStandOut: name === 'enlarged', ...known })]).toEqual([name, []]);
      expect([name, await page.evaluate(wider)]).toEqual([name, []]);
      expect([name, asked, faults]).toEqual([name, [], []]);
      await page.context().close();
    }
  });
});

/** In the browser: dialogs that are open and hold more than they are wide. */
const wider = `[...document.querySelectorAll('dialog[open]')].filter((one) => one.scrollWidth > one.clientWidth).map(({ id }) => id)`;
