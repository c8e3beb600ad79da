/**
 * A whole round in the browser, for an organisation with slides in two countries: packed, commented and approved on its pages, edited in
 * LibreOffice, uploaded, written into the content, approved again, stale after a changed fact, waived, released. Only LibreOffice and the
 * release itself are run beside it.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, press } from './tools/browser.js';
import { run } from './tools/programs.js';
import { skald } from './tools/sample-project.js';
import { logIn, serving, type Serving } from './tools/serving.js';

const editor = fileURLToPath(new URL('tools/edit_with_office.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'skald-browser-round-'));
const project = join(folder, 'project');
let browser: Browser;
let server: Serving;
let consultant: Page;
let reviewer: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const whole = fileURLToPath(new URL('../played-round', import.meta.url));
  cpSync(whole, project, { recursive: true, filter: (path) => !path.endsWith('approvals') });
  [browser, server] = await Promise.all([openBrowser(), serving(project, 'sound')]);
  consultant = await visitor(server.consultant);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function visitor(link: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(link);
  await page.waitForURL((url) => !url.pathname.includes('/enter/'));
  return page;
}

const at = (path: string): Promise<unknown> => consultant.goto(`${server.base}/c/${path}`);
const sheet = () => reviewer.locator('.sheet:not([hidden])');
const content = (path: string): string => readFileSync(join(project, 'content', path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(join(project, 'content', path), text);

/** The states in the organisation's row of the matrix, as a screen reader reads them: `slide 1 The League …: Approved`. */
async function states(organisation: string): Promise<readonly string[]> {
  await at('');
  const cells = consultant.locator(`tr:has(#row-${organisation}) .c`);
  const labels = await Promise.all((await cells.all()).map((cell) => cell.getAttribute('aria-label')));
  return labels.map((label) => label?.split(': ').at(-1) ?? '');
}

async function send(count: number): Promise<void> {
  await reviewer.locator('[data-send]').click();
  await reviewer.locator('#who').fill('head of works');
  await reviewer.locator('[data-post]').click();
  await reviewer
    .locator('#send [data-left]')
    .filter({ hasText: `Recorded: ${count}` })
    .waitFor();
  await reviewer.locator('#send button[value=back]').click();
  await reviewer.waitForLoadState();
}

describe('a round in the browser', () => {
  test('begins with a pack and a link', async () => {
    await at('?organisation=league');
    await consultant.locator('summary').filter({ hasText: 'New pack' }).click();
    await consultant.locator('#last-day').fill('2099-05-12');
    await consultant.locator('form[action="/c/pack"] button').click();
    const letter = await consultant.locator('.say-box code').textContent();
    expect(readFileSync(join(project, letter ?? ''), 'utf8')).toContain('sound.en.pptx');
    await consultant.locator('form[action="/c/link"] button').click();
    reviewer = await visitor(await consultant.locator('#new-link').inputValue());
    expect(await reviewer.locator('.sheet').count()).toBe(2);
    expect(await states('league')).toEqual(['Awaiting answer', 'Awaiting answer']);
    expect(await states('marsh')).toEqual(['Not sent', 'Not sent']);
  });

  test('the reviewer asks for a change of a part, and approves the other slide', async () => {
    await reviewer.keyboard.press('e');
    await sheet().locator('[data-part]').selectOption({ index: 1 });
    await reviewer.keyboard.type('We measured it again');
    await sheet().locator('.req button[type=submit]').click();
    await sheet().locator('[data-next]').click();
    await reviewer.keyboard.press('a');
    await send(2);
    expect(await states('league')).toEqual(['Changes requested', 'Approved']);
  });

  test('a file that LibreOffice has edited is uploaded, looked through, and written after a yes', async () => {
    const edits = {
      replace: [
        ['Walk the pipes at night', 'Walk the pipes before dawn'],
        ['900', '950'],
      ],
      comment: { page: 2, author: 'Ida Strand', text: 'The crew has two shifts.' },
    };
    const packed = join(project, 'output/review/league/sound.en.pptx');
    const returned = join(folder, 'returned.pptx');
    run('/usr/bin/python3', [editor, join(folder, 'profile'), packed, returned, JSON.stringify(edits)]);
    await at('import');
    await consultant.locator('#up-file').setInputFiles(returned);
    await consultant.locator('[data-upload] button').click();
    await consultant.locator('.prop').waitFor();
    expect(await consultant.locator('.rem-list .open').count()).toBe(2);
    await consultant.locator('.rem-list li', { hasText: 'before dawn' }).locator('.open').click();
    await consultant.locator('.prop ins').filter({ hasText: 'before dawn' }).waitFor();
    await press(consultant, 'a');
    await consultant.locator('#quote').fill('some 950 litres a day');
    await consultant.locator('#src').selectOption('survey');
    await consultant.locator('button[value=accepted]').click();
    // The page before has such a link too: what was accepted last is among what this one shows.
    await consultant.locator('a[href*="/preview"]').filter({ hasText: 'See 2 changes' }).click();
    await consultant.locator('.hunks').waitFor();
    expect(await consultant.locator('.hunks .at').allTextContents()).toEqual([
      expect.stringContaining('content/slides/no-leaks.yaml:'),
      expect.stringContaining('content/facts.yaml:'),
    ]);
    expect(content('facts.yaml')).toContain('value: 900');
    await consultant.locator('form[action$="/write"] button').click();
    await consultant.locator('.banner').filter({ hasText: '2 changes are written.' }).waitFor();
    expect(content('slides/no-leaks.yaml')).toContain('Walk the pipes before dawn');
    expect(content('facts.yaml')).toMatch(/^league\.lost: \{ value: 950,.*survey.*some 950 litres a day/mu);
  });

  test('each remark is answered, and the reviewer reads how', async () => {
    await at('remarks?show=open');
    // A page that is about to be another one, after what was written, has a banner of its own.
    const settled = consultant.locator('.banner:not(#stale)');
    for (let left = 2; left > 0; left -= 1) {
      await expect.poll(() => consultant.locator('.rem-list .open').count()).toBe(left);
      const isMeasured = (await consultant.locator('.ctx .talk').textContent())?.includes('measured') === true;
      if (isMeasured) await press(consultant, 'a');
      else {
        await consultant.locator('#why').fill('One shift in the plan');
        await consultant.locator('button[value=declined]').click();
      }
      await settled.waitFor();
      await at('remarks?show=open');
    }
    await reviewer.goto(new URL('answers', reviewer.url()).href);
    const answers = (await reviewer.locator('main').textContent()) ?? '';
    for (const words of ['One shift in the plan', 'We measured it again', 'Taken in']) expect(answers).toContain(words);
    await reviewer.goBack();
  });

  test('what was changed is approved as it is now', async () => {
    await reviewer.reload();
    await sheet().locator('.stage').filter({ hasText: 'before dawn' }).waitFor();
    await reviewer.keyboard.press('a');
    await send(1);
    expect(await states('league')).toEqual(['Approved', 'Approved']);
  });

  test('a changed fact makes stale what shows it and nothing else, and going back restores it', async () => {
    const facts = content('facts.yaml');
    write('facts.yaml', facts.replace('value: 950', 'value: 990').replace('some 950', 'some 990'));
    await expect.poll(() => states('league'), { timeout: 20_000 }).toEqual(['Stale', 'Approved']);
    write('facts.yaml', facts);
    await expect.poll(() => states('league'), { timeout: 20_000 }).toEqual(['Approved', 'Approved']);
    write('facts.yaml', facts.replace('value: 950', 'value: 990').replace('some 950', 'some 990'));
    await expect.poll(() => states('league'), { timeout: 20_000 }).toEqual(['Stale', 'Approved']);
  });

  test('the rest is waived with a reason, and the deck is released', async () => {
    const out = join(folder, 'out');
    const before = skald(project, ['build', '--release', '--out', out, '--json']);
    expect([before.status, existsSync(join(out, 'sound.en.pdf'))]).toEqual([1, false]);
    await waive('league', ['no.leaks'], 'The figure was agreed on the phone');
    await waive('marsh', ['dk.leaks', 'dk.meters'], 'The board was dissolved');
    await at('release');
    await consultant.locator('.gate.ok').first().waitFor();
    expect(skald(project, ['build', '--release', '--out', out]).status).toBe(0);
    expect(existsSync(join(out, 'sound.en.pdf'))).toBe(true);
    await at('release');
    await consultant.locator('td').filter({ hasText: 'sound.en.pdf' }).first().waitFor();
  });

  test('leaves a log that is whole, and says all that was done and nothing else', () => {
    const ran = skald(project, ['review', 'log', '--verify', '--json']);
    expect(ran.status).toBe(0);
    const { broken, events } = logIn(project, 'sound');
    expect(broken).toBeUndefined();
    expect(events.map((one) => [one.event, 'slide' in one ? one.slide : ''].join(' ').trim())).toEqual([
      'sent',
      'opened',
      'changes-requested no.leaks',
      'approved dk.leaks',
      'commented dk.leaks',
      'commented no.leaks',
      'commented no.leaks',
      'remark-done',
      'remark-done',
      expect.stringMatching(/^remark-d/u),
      expect.stringMatching(/^remark-d/u),
      'approved no.leaks',
      'waived no.leaks',
      'waived dk.leaks',
      'waived dk.meters',
      'released',
    ]);
    expect(events.filter(({ event }) => event === 'remark-declined')).toMatchObject([
      { organisation: 'league', reason: 'One shift in the plan' },
    ]);
    const [first, again] = events.flatMap((one) => (one.event === 'approved' ? [one] : []));
    expect([first?.by, again?.by]).toEqual(['head of works', 'head of works']);
    expect(complaints).toEqual([]);
  });
});

async function waive(organisation: string, slides: readonly string[], reason: string): Promise<void> {
  await at(`?organisation=${organisation}`);
  await consultant.locator('summary').filter({ hasText: 'or waive' }).click();
  for (const slide of slides) await consultant.locator(`input[name="slide:${slide}"]`).check();
  await consultant.locator('#reg-by').fill('project lead');
  await consultant.locator('#reg-why').fill(reason);
  await consultant.locator('button[value=waive]').click();
  await consultant.locator('.banner').filter({ hasText: 'recorded' }).waitFor();
}
