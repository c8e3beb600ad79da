/** The pages of a review in Chromium: what people do on them, how they look to axe, without script, and two browsers at once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Contents, DECK } from '../commands/sample-world.js';
import { typedOver, withNew } from '../proposals/packs.js';
import { onceForText } from '../../src/scene/once-for.js';
import { WIDTH, faultsOf, tooWide } from './tools/axe.js';
import { openBrowser, press } from './tools/browser.js';
import { projectWith, skald } from './tools/sample-project.js';
import { Asker, linkFor, logIn, serving, type Serving } from './tools/serving.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Stage {
  readonly folder: string;
  readonly server: Serving;
}

/** The sample project, served for one test. */
async function staged(act: (stage: Stage) => Promise<void>, changes: Contents = {}): Promise<void> {
  const folder = projectWith(changes);
  const server = await serving(folder);
  try {
    await act({ folder, server });
  } finally {
    await server.stop();
  }
}

interface Look {
  readonly dark?: boolean;
  readonly width?: number;
  readonly script?: boolean;
}

/** A browser of somebody; what its pages complain about, and whatever they ask of others, fails the test. */
async function visitor(link: string, { dark = false, width = 1440, script = true }: Look = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (?:409|410|404)/u.test(message.text()))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data:|http:\/\/127\.0\.0\.1:)/u.test(request.url())) complaints.push(request.url());
  });
  await enter(page, link);
  return { context, page, complaints };
}

async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.waitForURL((url) => !url.pathname.includes('/enter/'));
}

const events = (folder: string): readonly string[] => logIn(folder).events.map(({ event }) => event);

function edit(folder: string, title: string): void {
  writeFileSync(
    join(folder, 'content/slides/one.yaml'),
    `id: no.one\ntype: note\ntitle: ${title}\norganisations: [kmd, ks]\n`,
  );
}

const sheet = (page: Page) => page.locator('.sheet:not([hidden])');

/** Names whoever answers, and sends. */
async function send(page: Page, who = 'avdelingsdirektør'): Promise<void> {
  await page.locator('[data-send]').click();
  await page.locator('#who').fill(who);
  await page.locator('[data-post]').click();
}

describe('a reviewer', () => {
  test('approves a slide, asks for a change of a part of another, sends both, and finds them recorded', () =>
    staged(async ({ folder, server }) => {
      const { page, complaints } = await visitor(linkFor('kmd', folder, server));
      await page.keyboard.press('a');
      // A second press is no undoing.
      await page.keyboard.press('a');
      await sheet(page).locator('[data-next]').click();
      await page.keyboard.press('e');
      await sheet(page).locator('[data-part]').selectOption({ index: 1 });
      await page.keyboard.type('Tallet er <b>49</b>');
      await sheet(page).locator('.req button[type=submit]').click();
      await send(page);
      await page.locator('#send [data-left]').filter({ hasText: 'Registrert: 2' }).waitFor();
      expect(await page.evaluate('document.activeElement.value')).toBe('back');
      await page.locator('#send button[value=back]').click();
      await page.waitForLoadState();
      expect(logIn(folder).events.slice(1)).toMatchObject([
        { event: 'approved', slide: 'no.one', by: 'avdelingsdirektør' },
        { event: 'changes-requested', slide: 'no.two', unit: 'no.two/title', reason: 'Tallet er <b>49</b>' },
      ]);
      await page.locator('.rail .st.ok').waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('whose slide changes meanwhile is told, cannot answer the old version, and keeps what was written', () =>
    staged(async ({ folder, server }) => {
      const { page, complaints } = await visitor(linkFor('ks', folder, server));
      await page.keyboard.press('e');
      await page.keyboard.type('Skriv om dette');
      await sheet(page).locator('.req button[type=submit]').click();
      edit(folder, 'Norge har to planer');
      const state = new Asker(linkFor('ks', folder, server));
      await expect.poll(async () => (await state.get('')).text.includes('to planer'), { timeout: 10_000 }).toBe(true);
      await send(page);
      await page.locator('#state .banner').filter({ hasText: 'er endret mens du leste' }).waitFor();
      const approve = sheet(page).locator('[data-approve]');
      expect(await approve.getAttribute('aria-disabled')).toBe('true');
      // So it stays when the page is painted anew.
      await sheet(page).locator('[data-remove]').click();
      expect(await approve.getAttribute('aria-disabled')).toBe('true');
      expect(events(folder)).not.toContain('changes-requested');
      await page.locator('#state .banner .btn').click();
      await page.waitForLoadState();
      await page.locator('h2').filter({ hasText: 'Norge har to planer' }).first().waitFor();
      expect(await sheet(page).locator('[data-why]').inputValue()).toBe('Skriv om dette');
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('keeps what was written through a closed tab, and where the server is gone', () =>
    staged(async ({ folder, server }) => {
      const { page, context } = await visitor(linkFor('ks', folder, server));
      await page.keyboard.press('e');
      await page.keyboard.type('Et halvt svar');
      const address = page.url();
      await page.close();
      const again = await context.newPage();
      await again.goto(address);
      expect(await sheet(again).locator('[data-why]').inputValue()).toBe('Et halvt svar');
      await again.locator('[data-send]').click();
      expect(await again.locator('[data-post]').getAttribute('aria-disabled')).toBe('true');
      await again.locator('#send button[value=back]').click();
      await sheet(again).locator('.req button[type=submit]').click();
      // Away for a moment: trying again while nobody answers keeps the page, and nothing is said once somebody does.
      await context.setOffline(true);
      const retry = again.locator('#state .banner .btn');
      await retry.click();
      expect(again.url()).toBe(address);
      await context.setOffline(false);
      await retry.waitFor({ state: 'detached' });
      await server.stop();
      await send(again);
      await again.locator('#state .banner').filter({ hasText: 'Ingen kontakt med serveren' }).waitFor();
      await again.locator('[data-send]').click();
      const download = again.waitForEvent('download');
      await again.locator('[data-file]').click();
      const path = await (await download).path();
      expect(readFileSync(path, 'utf8')).toContain('Et halvt svar');
      await context.close();
    }));

  test('answers without script, slide by slide, and takes an approval back', () =>
    staged(async ({ folder, server }) => {
      const { page } = await visitor(linkFor('kmd', folder, server), { script: false });
      expect(await page.locator('.sheet').count()).toBe(2);
      const form = page.locator('form.answer').first();
      await form.locator('[name=by]').fill('direktør');
      await form.locator('[value=approved]').click();
      await page.locator('.banner').filter({ hasText: 'Godkjenningen er registrert.' }).waitFor();
      const other = page.locator('form.answer').nth(1);
      await other.locator('[name=by]').fill('direktør');
      await other.locator('textarea').fill('Tallet er 49');
      edit(folder, 'Norge har tre planer');
      await other.locator('[value=changes-requested]').click();
      await page.locator('.banner').filter({ hasText: 'Ønsket er registrert.' }).waitFor();
      expect(events(folder)).toEqual(['opened', 'approved', 'changes-requested']);
      await page.context().close();
    }));

  test('is not served to who has ended: what was written can be downloaded, and stands there again by a new link', () =>
    staged(async ({ folder, server }) => {
      const { page } = await visitor(linkFor('ks', folder, server));
      await page.keyboard.press('e');
      await page.keyboard.type('For sent');
      await sheet(page).locator('.req button[type=submit]').click();
      expect(skald(folder, ['review', 'unlink', 'ks']).status).toBe(0);
      await send(page);
      await page.locator('#state .banner').filter({ hasText: 'Lenken gjelder ikke lenger' }).waitFor();
      await page.reload();
      await page.locator('h1').filter({ hasText: 'Lenken gjelder ikke lenger' }).waitFor();
      expect(events(folder)).toEqual(['opened']);
      await enter(page, linkFor('ks', folder, server));
      await page.locator('.rail .st.change').waitFor();
      expect(await sheet(page).locator('.p-say .said').textContent()).toBe('For sent');
      await page.context().close();
    }));

  test.each([1440, 360])('reaches the answers to what was sent by a link in one line, %i pixels wide', (width) =>
    staged(async ({ folder, server }) => {
      const { page } = await visitor(linkFor('kmd', folder, server), { width });
      const link = page.locator('.rail a[href="answers"]');
      const lines = await page.evaluate<number>(
        `(() => { const words = document.createRange(); words.selectNodeContents(document.querySelector('.rail a[href="answers"]')); return words.getClientRects().length; })()`,
      );
      expect(lines).toBe(1);
      await link.click();
      await page.waitForURL(/\/answers$/u);
      await page.context().close();
    }),
  );

  test('prints every slide on a page of its own', () =>
    staged(async ({ folder, server }) => {
      const { page } = await visitor(linkFor('kmd', folder, server));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBe(2);
      await page.context().close();
    }));
});

describe('the pages of the consultant', () => {
  test('are printed light, without anything to press, as wide as the paper, and what is looked at by itself', () =>
    staged(async (stage) => {
      const { context, page } = await visitor(stage.server.consultant, { dark: true, width: PAPER });
      await remark(stage.folder, stage.server);
      await comeBack(page, stage, [['260', '280', 2]], (file) => withNew(file, 'ppt/ink/ink1.xml', '<ink/>', 1));
      const returned = page.url().replace(stage.server.base, '');
      const paths = [
        returned,
        `${returned}&proposal=unread`,
        '/c/?organisation=ks',
        '/c/remarks',
        '/c/release',
        '/c/log',
      ];
      for (const path of [...paths, '/c/answers?organisation=kmd', '/c/slide?slide=no.one', SOURCE]) {
        await page.goto(`${stage.server.base}${path}`);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
        const pressed = await page.locator('button:visible, .btn:visible, textarea:visible').count();
        expect([path, ground, pressed, Math.max(0, await tooWide(page))]).toEqual([path, 'rgb(255, 255, 255)', 0, 0]);
      }
      await page.goto(`${stage.server.base}${returned}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(1);
      await page.goto(`${stage.server.base}/c/`);
      const matrix = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(matrix) ?? []).map(Number);
      expect(width).toBeGreaterThan(height);
      await context.close();
    }, WITH_FIGURE));
});

describe('a small screen', () => {
  test('shows the consultant organisations to touch, columns wide enough to read, and the whole title of the deck', () =>
    staged(
      async ({ folder, server }) => {
        const waived = skald(folder, ['review', 'waive', 'ks', '--slides', 'no.one', '--by', 'leder', '--reason', WHY]);
        expect(waived.status).toBe(0);
        const { context, page } = await visitor(server.consultant, { width: 390 });
        const width = async (place: string): Promise<number> =>
          (await page.locator(place).first().boundingBox())?.width ?? 0;
        expect(await page.locator('.inspect:visible, .mx .c:visible, .legend:visible').count()).toBe(0);
        expect((await page.locator('#row-ks').boundingBox())?.height).toBeGreaterThanOrEqual(44);
        expect(await tooWide(page)).toBeLessThanOrEqual(0);
        await page.goto(`${server.base}/c/log`);
        expect(await width('.logged td:nth-child(6)')).toBeGreaterThanOrEqual(180);
        await page.goto(`${server.base}/c/release?locale=da`);
        expect(await width('.lacks .chips')).toBeGreaterThanOrEqual(180);
        await page.goto(`${server.base}/c/release`);
        expect(await width('.waivers td:nth-child(2)')).toBeGreaterThanOrEqual(140);
        await page.setViewportSize({ width: 720, height: 900 });
        const cut =
          'Math.max(...[...document.querySelectorAll(".name p")].map((one) => one.scrollWidth - one.clientWidth))';
        expect(await page.evaluate(cut)).toBe(0);
        await context.close();
      },
      { 'content/decks/demo.yaml': DECK.replace('title: Demo', 'title: Styring av digitalisering i Norden') },
    ));
});

const WHY = 'Siden gjengir et offentlig dokument ord for ord. '.repeat(8);

/** A4 upright within its margins, in pixels of 96 an inch. */
const PAPER = 702;
const SOURCE = '/c/source?file=content/facts.yaml&line=1';

describe('two browsers at once', () => {
  test('lose nothing: both answers of one organisation, and another’s, stand in the log', () =>
    staged(async ({ folder, server }) => {
      const all = await Promise.all([
        visitor(linkFor('kmd', folder, server)),
        visitor(linkFor('kmd', folder, server)),
        visitor(linkFor('ks', folder, server)),
      ]);
      const [first, second, third] = all.map(({ page }) => page) as [Page, Page, Page];
      await first.keyboard.press('a');
      await second.keyboard.press('ArrowRight');
      await second.keyboard.press('a');
      await third.keyboard.press('a');
      await Promise.all([send(first, 'en'), send(second, 'to'), send(third, 'tre')]);
      await Promise.all(
        [first, second, third].map((page) =>
          page.locator('[data-left]').filter({ hasText: 'Registrert: 1' }).waitFor(),
        ),
      );
      // The version of what was sent, and of nothing else.
      expect(await first.locator('[data-sum] code').count()).toBe(1);
      const approved = logIn(folder).events.flatMap((one) =>
        one.event === 'approved' ? [`${one.organisation} ${one.slide} ${one.by}`] : [],
      );
      expect([...approved].sort()).toEqual(['kmd no.one en', 'kmd no.two to', 'ks no.one tre']);
      expect(skald(folder, ['review', 'log', '--verify']).status).toBe(0);
      for (const { context } of all) await context.close();
    }));

  test('of consultants: who settles a remark second is told that it is settled', () =>
    staged(async ({ folder, server }) => {
      await remark(folder, server);
      const [a, b] = await Promise.all([visitor(server.consultant), visitor(server.consultant)]);
      for (const { page } of [a, b]) await page.goto(`${server.base}/c/remarks`);
      await press(a.page, 'a');
      await a.page.locator('.banner').filter({ hasText: 'Merknaden er rettet.' }).waitFor();
      await b.page.locator('#why').fill('Kilden sier 47');
      await b.page.locator('[value=declined]').click();
      await b.page.locator('textarea[readonly]').waitFor();
      expect(await b.page.locator('textarea[readonly]').inputValue()).toBe('Kilden sier 47');
      expect(events(folder).filter((event) => event.startsWith('remark-'))).toEqual(['remark-done']);
      for (const { context } of [a, b]) await context.close();
    }));
});

async function remark(folder: string, server: Serving, texts: readonly string[] = ['Tallet er 49']): Promise<void> {
  const asker = new Asker(linkFor('ks', folder, server));
  const { shown, csrf } = await asker.look();
  const form = {
    csrf,
    slide: 'no.one',
    shown: shown.get('no.one') ?? '',
    verdict: 'changes-requested',
    by: 'direktør',
    unit: 'no.one/title',
  };
  for (const text of texts) expect((await asker.post({ ...form, text })).status).toBe(303);
}

describe('the consultant', () => {
  test('looks through a returned file by keys alone, and writes it after a yes', () =>
    staged(async (stage) => {
      const { page, complaints } = await visitor(stage.server.consultant);
      // On a slow machine the script comes late; whoever sees the page is heard all the same.
      await page.route('**/consultant.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      await comeBack(page, stage);
      const file = join(stage.folder, 'content/slides/one.yaml');
      const before = readFileSync(file, 'utf8');
      await press(page, 'r');
      // Nothing is declined without a reason.
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('why');
      await page.locator('#rh').focus();
      await press(page, 'a');
      await page.locator('.prop [data-key=u]').waitFor();
      await press(page, 'u');
      await page.locator('.prop [data-key=a]').waitFor();
      await press(page, 'a');
      await page.locator('a[href*="/preview"]').click();
      await page.locator('.hunks ins').filter({ hasText: 'Norge har to planer' }).waitFor();
      expect(readFileSync(file, 'utf8')).toBe(before);
      await page.locator('form[action$="/write"] button').click();
      await page.locator('.banner').filter({ hasText: '1 endring er skrevet.' }).waitFor();
      expect(readFileSync(file, 'utf8')).toBe(before.replace('en plan', 'to planer'));
      expect(events(stage.folder)).toEqual(['commented', 'remark-done']);
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('accepts one change by a key that is held down, or pressed again before the next is seen', () =>
    staged(async (stage) => {
      const { page, complaints } = await visitor(stage.server.consultant);
      await comeBack(page, stage, [...EDITS, ['Planen virker', 'Planene virker', 2]]);
      await press(page, 'a');
      await page.keyboard.press('a');
      await page.keyboard.down('a');
      for (let repeat = 0; repeat < 30; repeat += 1) {
        await page.keyboard.down('a');
        await page.waitForTimeout(50);
      }
      await page.keyboard.up('a');
      const see = page.locator('a[href*="/preview"]');
      await see.waitFor();
      expect(await see.textContent()).toBe('Se 1 endring …');
      await press(page, 'a');
      await see.filter({ hasText: 'Se 2 endringer …' }).waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('is taken nowhere by a link before what was accepted is recorded, and then is', () =>
    staged(async (stage) => {
      const { page, complaints } = await visitor(stage.server.consultant);
      await comeBack(page, stage, [...EDITS, ['Planen virker', 'Planene virker', 2]]);
      // As on a machine that is busy: the page asks whether the server is there before it sends anything.
      await page.route('**/c/alive', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.locator('button[value=accepted]').click();
      await page.locator('a[href="/c/remarks"]').first().click();
      await page.locator('a[href*="/preview"]').filter({ hasText: 'Se 1 endring' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/c/import');
      await page.locator('a[href="/c/remarks"]').first().click();
      await page.locator('.rem-page').waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('writes a third text by keys, which stays while the slide is looked at, and is written after a yes', () =>
    staged(async (stage) => {
      const { page, complaints } = await visitor(stage.server.consultant);
      await comeBack(page, stage);
      const file = join(stage.folder, 'content/slides/one.yaml');
      const before = readFileSync(file, 'utf8');
      await press(page, 'e');
      // The key is no letter of the field.
      expect(await page.locator('#own').inputValue()).toBe('Norge har to planer');
      // It is measured while it is written, and read aloud.
      const told = page.locator('.own [role=status]');
      await told.filter({ hasText: 'Får plass: 1 av 2 linjer' }).waitFor();
      await page.locator('#own').pressSequentially(' og mange planer til'.repeat(12));
      await told.filter({ hasText: /For lang med \d linjer/u }).waitFor();
      await page.locator('#own').fill('Norge har mange planer');
      await told.filter({ hasText: 'Får plass: 1 av 2 linjer' }).waitFor();
      await page.locator('#rh').focus();
      await press(page, 'v');
      await page.locator('.framed svg').first().filter({ hasText: 'to planer' }).waitFor();
      await press(page, 'z');
      await page.locator('.imp.large').waitFor();
      expect(await page.locator('.prop').isVisible()).toBe(false);
      await press(page, 'Escape');
      await page.locator('.imp:not(.large)').waitFor();
      expect(await page.locator('#own').inputValue()).toBe('Norge har mange planer');
      await page.locator('[value=own]').click();
      await page.locator('.prop [data-key=u]').waitFor();
      await press(page, 'v');
      await page.locator('.framed svg').first().filter({ hasText: 'mange planer' }).waitFor();
      await page.locator('a[href*="/preview"]').click();
      await page.locator('.hunks ins').filter({ hasText: 'Norge har mange planer' }).waitFor();
      expect(readFileSync(file, 'utf8')).toBe(before);
      await page.locator('form[action$="/write"] button').click();
      await page.locator('.banner').filter({ hasText: '1 endring er skrevet.' }).waitFor();
      expect(readFileSync(file, 'utf8')).toBe(before.replace('en plan', 'mange planer'));
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('goes on writing where the page comes late, and no letter becomes a key', () =>
    staged(async ({ folder, server }) => {
      await remark(folder, server);
      const { page } = await visitor(server.consultant);
      await page.goto(`${server.base}/c/remarks`);
      await page.locator('.rem-list .open').click();
      await page.waitForURL(/#rh$/u);
      await page.route('**/slides.css', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await page.reload({ waitUntil: 'commit' });
      await page.locator('#why').focus();
      await page.keyboard.type('en ', { delay: 20 });
      await page.waitForLoadState('load');
      await page.waitForTimeout(200);
      await page.keyboard.type('grunn');
      expect(await page.locator('#why').inputValue()).toBe('en grunn');
      expect(events(folder)).not.toContain('remark-done');
      await page.context().close();
    }));

  test('keeps what was written where the server is gone, and where it was started anew', () =>
    staged(async ({ folder, server }) => {
      await remark(folder, server);
      const { page } = await visitor(server.consultant);
      await page.goto(`${server.base}/c/remarks`);
      await page.locator('#why').fill('Kilden sier 47');
      await page.route('**/c/alive', (route) => route.fulfill({ status: 404, body: '' }));
      await page.locator('[value=declined]').click();
      await page.locator('#state .banner').filter({ hasText: 'Adressen gjelder ikke lenger' }).waitFor();
      await page.unroute('**/c/alive');
      await server.stop();
      await page.locator('[value=declined]').click();
      await page.locator('#state .banner').filter({ hasText: 'Skald svarer ikke.' }).waitFor();
      expect(await page.locator('#why').inputValue()).toBe('Kilden sier 47');
      expect(events(folder)).toEqual(['opened', 'changes-requested']);
      await page.context().close();
    }));

  test('settles one remark after the other by keys, and is led to the reason that is missing', () =>
    staged(async ({ folder, server }) => {
      await remark(folder, server, ['En', 'To']);
      const { page, complaints } = await visitor(server.consultant);
      await page.goto(`${server.base}/c/remarks`);
      const chosen = page.locator('.th.sel p').first();
      expect(await chosen.textContent()).toBe('En');
      await press(page, 'a');
      await chosen.filter({ hasText: 'To' }).waitFor();
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('rh');
      const settled = page.waitForEvent('load');
      await press(page, 'a');
      await settled;
      expect(events(folder).filter((event) => event === 'remark-done')).toHaveLength(2);
      await page.goto(`${server.base}/c/?organisation=ks`);
      await page.locator('summary').last().click();
      await page.locator('#reg-by').fill('leder');
      await page.locator('[value=waive]').click();
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('reg-why');
      expect(await page.locator('#reg-by').inputValue()).toBe('leder');
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('turns single letters off, which is remembered', () =>
    staged(async ({ folder, server }) => {
      await remark(folder, server);
      const { page, complaints } = await visitor(server.consultant);
      await page.goto(`${server.base}/c/remarks`);
      await press(page, '?');
      await page.locator('[data-keys]').uncheck();
      await page.locator('#help .btn').click();
      await page.goto(`${server.base}/c/remarks`);
      await press(page, 'a');
      await press(page, '?');
      expect(await page.locator('#help').isVisible()).toBe(false);
      await page.locator('[data-help]').click();
      await page.locator('[data-keys]').check();
      await page.locator('#help .btn').click();
      expect(events(folder)).not.toContain('remark-done');
      await press(page, 'a');
      await page.locator('.banner').filter({ hasText: 'Merknaden er rettet.' }).waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('is shown the last state while the next is made, and then the next without asking for it', () =>
    staged(async ({ folder, server }) => {
      const { page, complaints } = await visitor(server.consultant);
      const address = `${server.base}/c/release?by=slide`;
      const isStale = async () => (await page.locator('#stale').count()) > 0;
      let [told, wasStale] = ['', false];
      // The moment is short: the content changes until a page is asked for in it.
      for (const count of ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti']) {
        told = `Norge har ${count} planer`;
        edit(folder, told);
        do await page.goto(address, { waitUntil: 'commit' });
        while (!(await isStale()) && (await page.locator('main', { hasText: told }).count()) === 0);
        wasStale = await isStale();
        if (wasStale) break;
      }
      expect(wasStale).toBe(true);
      await page.locator('main').filter({ hasText: told }).waitFor();
      expect(await page.locator('#stale').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('does the same without script', () =>
    staged(async (stage) => {
      const { page } = await visitor(stage.server.consultant, { script: false });
      await comeBack(page, stage);
      await page.locator('button[value=accepted]').click();
      await page.locator('a[href*="/preview"]').click();
      await page.locator('form[action$="/write"] button').click();
      await page.locator('.banner').filter({ hasText: '1 endring er skrevet.' }).waitFor();
      expect(readFileSync(join(stage.folder, 'content/slides/one.yaml'), 'utf8')).toContain('Norge har to planer');
      await page.context().close();
    }));

  test('is told of a file that is too large before it is sent', () =>
    staged(async ({ server }) => {
      const { page, complaints } = await visitor(server.consultant);
      await page.goto(`${server.base}/c/import`);
      const buffer = Buffer.alloc(26_000_000);
      await page.locator('#up-file').setInputFiles({ name: 'svar.pptx', mimeType: '', buffer });
      await page.locator('#up-err').waitFor();
      await page.locator('[data-upload] button').click();
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('up-file');
      expect(complaints).toEqual([]);
      await page.context().close();
    }));

  test('moves through the matrix by arrow keys, opens an organisation with Enter, and is back with Escape', () =>
    staged(async ({ server }) => {
      const { page, complaints } = await visitor(server.consultant);
      const focused = () =>
        page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
      await page.locator('#row-kmd').focus();
      await press(page, 'ArrowRight');
      expect(await focused()).toBe('Kommunaldepartementet, side\u00a01 Norge har en plan: Ikke sendt');
      expect(await page.locator('[data-inspect]').textContent()).toBe(await focused());
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('KS, side\u00a01 Norge har en plan: Ikke sendt');
      await page.keyboard.press('Enter');
      await page.locator('#dr-h').waitFor();
      await expect.poll(focused).toBe('KS');
      await page.keyboard.press('Escape');
      await page.locator('#dr-h').waitFor({ state: 'detached' });
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('row-ks');
      // One stop of the tabulator for the whole table.
      expect(await page.locator('.mx a:not([tabindex="-1"])').count()).toBe(1);
      expect(complaints).toEqual([]);
      await page.context().close();
    }));
});

// ---- axe

/** Each leads from the page that somebody has entered to the state. */
const REVIEWER: Readonly<Record<string, (page: Page, stage: Stage) => Promise<unknown>>> = {
  start: () => Promise.resolve(),
  remarks: (page) => sheet(page).locator('[id$="-t-say"]').click(),
  text: (page) => sheet(page).locator('[id$="-t-text"]').click(),
  request: (page) => page.keyboard.press('e'),
  approved: (page) => page.keyboard.press('a'),
  zoom: (page) => page.keyboard.press('z'),
  'two languages': async (page) => {
    await page.keyboard.press('c');
    await page.locator('.other:visible').first().waitFor();
  },
  send: async (page) => {
    await page.keyboard.press('a');
    await page.locator('[data-send]').click();
  },
  help: (page) => page.keyboard.press('?'),
  nameless: async (page) => {
    await page.keyboard.press('a');
    await page.locator('[data-send]').click();
    await page.locator('[data-post]').click();
  },
  'answer list': (page) => page.goto(`${page.url()}answers`),
  ended: (page) => page.goto(page.url().replace(/\/r\/[^/]+\//u, '/r/0123456789ab/')),
  'without script': async (page) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
  },
};

const CONSULTANT: typeof REVIEWER = {
  matrix: () => Promise.resolve(),
  organisation: (page, { server }) => page.goto(`${server.base}/c/?organisation=ks`),
  register: async (page, { server }) => {
    await page.goto(`${server.base}/c/?organisation=ks`);
    await page.locator('summary').last().click();
  },
  link: async (page, { server }) => {
    await page.goto(`${server.base}/c/?organisation=ks`);
    await page.locator('form[action="/c/link"] button').click();
    await page.locator('#new-link').waitFor();
  },
  'new pack': async (page, { server }) => {
    await page.goto(`${server.base}/c/?organisation=kmd`);
    await page.locator('summary').first().click();
    await page.locator('form[action="/c/pack"] button').click();
    await page.locator('.say-box code').waitFor();
  },
  remind: async (page, { folder, server }) => {
    expect(skald(folder, ['review', 'send', 'ks', '--locale', 'nb', '--deadline', '2020-01-01']).status).toBe(0);
    await page.goto(`${server.base}/c/`);
    await page.locator('.gate a').click();
    await page.locator('#letter').waitFor();
  },
  'no match': (page, { server }) => page.goto(`${server.base}/c/?search=nobody`),
  remarks: (page, { server }) => page.goto(`${server.base}/c/remarks`),
  'no remarks': (page, { server }) => page.goto(`${server.base}/c/remarks?show=done`),
  'answer list': (page, { server }) => page.goto(`${server.base}/c/answers?organisation=ks`),
  release: (page, { server }) => page.goto(`${server.base}/c/release`),
  'release by slide': (page, { server }) => page.goto(`${server.base}/c/release?by=slide&locale=da`),
  log: (page, { server }) => page.goto(`${server.base}/c/log`),
  keys: (page) => page.locator('[data-help]').click(),
  upload: (page, { server }) => page.goto(`${server.base}/c/import`),
  'not taken': async (page, { server }) => {
    await page.goto(`${server.base}/c/import`);
    await page
      .locator('#up-file')
      .setInputFiles({ name: 'bilde.png', mimeType: '', buffer: Buffer.from('no file of a pack') });
    await page.locator('[data-upload] button').click();
    await page.locator('.banner').waitFor();
  },
  proposals: comeBack,
  'a text that is too long': async (page, stage) => {
    await comeBack(page, stage, [['har en plan', 'har en plan og skriver den ned '.repeat(12), 1]]);
    await page.locator('.prop .fit').filter({ hasText: 'av 2 linjer' }).waitFor();
    await press(page, 'a');
    await press(page, 'e');
    await page.locator('.own[open]').waitFor();
  },
  'a figure': async (page, stage) => {
    await comeBack(page, stage, [['260', '280', 2]]);
    await page.locator('.prints ins').first().waitFor();
  },
  'a figure of our own': async (page, stage) => {
    await comeBack(page, stage, [['260', '280', 2]]);
    await press(page, 'e');
    await page.locator('#own-quote').waitFor();
  },
  'a slide': (page, { server }) => page.goto(`${server.base}/c/slide?slide=no.one`),
  'lines of a file': (page, { server }) => page.goto(`${server.base}/c/source?file=content/facts.yaml&line=1`),
  'proposal accepted': async (page, stage) => {
    await comeBack(page, stage);
    await press(page, 'a');
    await page.locator('.prop [data-key=u]').waitFor();
  },
  'a text of our own': async (page, stage) => {
    await comeBack(page, stage);
    await press(page, 'e');
  },
  'a text of our own that is measured': async (page, stage) => {
    await comeBack(page, stage);
    await press(page, 'e');
    await page.locator('#own').fill('Norge har mange planer '.repeat(12));
    await page.locator('.own .fit').waitFor();
  },
  'what could not be read': async (page, stage) => {
    await comeBack(page, stage, EDITS, (file) => withNew(file, 'ppt/ink/ink1.xml', '<ink/>', 1));
    await page.locator('.open[href*="proposal=unread"]').click();
    await page.locator('.prop.wide td').first().waitFor();
  },
  'what could not be read, told': async (page, stage) => {
    await comeBack(page, stage, EDITS, (file) => withNew(file, 'ppt/ink/ink1.xml', '<ink/>', 1));
    await page.locator('.open[href*="proposal=unread"]').click();
    await page.locator('form[action$="/tell"] button').click();
    await page.locator('.prop.wide .st.ok').waitFor();
  },
  'a slide with its proposal': async (page, stage) => {
    await comeBack(page, stage);
    await press(page, 'v');
    await page.locator('.seg a[href*="view=then"][aria-current]').waitFor();
  },
  'a large slide': async (page, stage) => {
    await comeBack(page, stage);
    await press(page, 'z');
    await page.locator('.imp.large').waitFor();
  },
  'before it is written': async (page, stage) => {
    await comeBack(page, stage);
    await page.locator('form[action$="/sure"] button, a[href*="/preview"]').first().click();
    await page.locator('a[href*="/preview"]').click();
    await page.locator('.hunks').waitFor();
  },
  refused: async (page, { server }) => {
    await page.goto(`${server.base}/c/?organisation=ks`);
    await page.locator('summary').last().click();
    await page.locator('#reg-by').fill('leder');
    await page.locator('#reg-why').fill('Skrevet før noe ble valgt');
    await page.locator('button[value=approve]').click();
    await page.locator('.refused').waitFor();
  },
};

/** What somebody typed over in a file. */
type Edits = readonly (readonly [old: string, now: string, slide: number])[];
const EDITS: Edits = [['Norge har en plan', 'Norge har to planer', 1]];

/** The pack of the project in a folder, whose content is not written to between two calls. */
const packOf = onceForText((folder) => {
  expect(skald(folder, ['review', 'pack', 'kmd', '--locale', 'nb']).status).toBe(0);
  return readFileSync(join(folder, 'output/review/kmd/demo.nb.pptx'));
});

/** A file of the pack of kmd with other texts, on the page of returned files. */
async function comeBack(
  page: Page,
  { folder, server }: Stage,
  edits: Edits = EDITS,
  also: (file: Uint8Array) => Uint8Array = (file) => file,
): Promise<void> {
  const packed = packOf(folder);
  const edited = also(edits.reduce<Uint8Array>((file, edit) => typedOver(file, ...edit), packed));
  await page.goto(`${server.base}/c/import`);
  await page.locator('#up-file').setInputFiles({ name: 'svar.pptx', mimeType: '', buffer: Buffer.from(edited) });
  await page.locator('[data-upload] button').click();
  await page.locator('.prop').waitFor();
}

const WITH_FIGURE: Contents = {
  'content/facts.yaml': 'kmd.staff: { value: 260, unit: employees, source: plan, quote: 260 ansatte }\n',
  'content/sources.yaml': 'plan: { title: Planen }\n',
  'content/slides/two.yaml': 'id: no.two\ntype: note\ntitle: "Planen har {{fact:kmd.staff}}"\norganisations: [kmd]\n',
};

test('axe finds nothing in any state of the pages, light or dark, large or small, and nothing stands out to the side', () =>
  staged(async (stage) => {
    const { folder, server } = stage;
    await remark(folder, server);
    const found: unknown[] = [];
    const links = [
      [REVIEWER, linkFor('kmd', folder, server)],
      [CONSULTANT, server.consultant],
    ] as const;
    for (const [states, link] of links)
      for (const [name, reach] of Object.entries(states)) {
        const { context, page } = await visitor(link, { width: WIDTH });
        await reach(page, stage);
        for (const fault of await faultsOf(page)) found.push([name, fault]);
        await context.close();
      }
    expect(found).toEqual([]);
  }, WITH_FIGURE));
