/**
 * A whole round by files, for an organisation with slides in two countries: sent, commented and edited in LibreOffice, read again, written
 * into the content, approved, changed since, waived, released. Each step is a call of the program, as people and scripts make it.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './tools/browser.js';
import { attempt, run } from './tools/programs.js';

const skald = fileURLToPath(new URL('../../bin/skald.js', import.meta.url));
const editor = fileURLToPath(new URL('tools/edit_with_office.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'skald-round-'));
const project = join(folder, 'project');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example without what was played on it: its round begins again. */
beforeAll(() => {
  const whole = fileURLToPath(new URL('../played-round', import.meta.url));
  cpSync(whole, project, { recursive: true, filter: (path) => !path.endsWith('approvals') });
});

const told = (...args: string[]) =>
  attempt(process.execPath, [skald, ...args, '--project', project, '--json'], {
    XDG_CACHE_HOME: join(folder, 'cache'),
  });

/** The document of a command that ends well. */
function done<T>(...args: string[]): T {
  const { status, stdout, stderr } = told(...args);
  expect([args.join(' '), status, status === 0 ? stderr : stdout]).toEqual([args.join(' '), 0, '']);
  return JSON.parse(stdout) as T;
}

/** The faults of a command that is refused: code, and what it says. */
function refused(...args: string[]): readonly (readonly [string, string])[] {
  const { status, stdout } = told(...args);
  expect([args.join(' '), status]).toEqual([args.join(' '), 1]);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; message: string }[] };
  return diagnostics.map(({ code, message }) => [code, message]);
}

interface Sent {
  readonly head: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly slides: readonly { readonly slide: string; readonly pages: readonly number[]; readonly shown: string }[];
  readonly letter: string;
}

interface Imported {
  readonly remarks: readonly {
    readonly id: string;
    readonly slide: string;
    readonly by: string;
    readonly text: string;
  }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly unit: string;
    readonly file: string;
    readonly old: string;
    readonly new: string;
    readonly fact?: string;
    readonly slides?: readonly string[];
  }[];
  readonly unread: readonly unknown[];
  readonly applied: readonly string[];
  readonly refused: readonly unknown[];
}

interface Status {
  readonly valid: boolean;
  readonly organisations: readonly {
    readonly organisation: string;
    readonly slides: readonly { readonly slide: string; readonly state: string }[];
  }[];
  readonly release: { readonly ready: boolean; readonly missing: readonly object[] };
}

/** `league no.leaks: sent`, for everybody. */
const states = (day: string): readonly string[] =>
  done<Status>('review', 'status', '--at', `${day}T12:00:00Z`).organisations.flatMap(({ organisation, slides }) =>
    slides.map(({ slide, state }) => `${organisation} ${slide}: ${state}`),
  );

const content = (path: string): string => readFileSync(join(project, 'content', path), 'utf8');

/** The lines that are another way than in the example. */
function changedLines(path: string): readonly string[] {
  const before = readFileSync(new URL(`../played-round/content/${path}`, import.meta.url), 'utf8').split('\n');
  return content(path)
    .split('\n')
    .filter((line, at) => line !== before[at]);
}

const packed = (name: string): string => join(project, 'output/review/league', name);
const returned = join(folder, 'returned.pptx');

describe('a round for an organisation with slides in two countries', () => {
  test('sends its slides of both, and nothing of others', () => {
    const sent = done<Sent>('review', 'send', 'league', '--deadline', '2017-05-12', '--at', '2017-05-02T08:00:00Z');
    expect(sent.slides.map(({ slide, pages }) => [slide, pages])).toEqual([
      ['no.leaks', [1]],
      ['dk.leaks', [2]],
    ]);
    for (const { path } of sent.files) expect(existsSync(path)).toBe(true);
    expect(readFileSync(sent.letter, 'utf8')).toContain('sound.en.pptx');
    const words = run('pdftotext', [packed('sound.en.pdf'), '-']);
    expect([words.includes('share one crew'), words.includes('by hand')]).toEqual([true, false]);
    expect(states('2017-05-03')).toEqual([
      'league no.leaks: sent',
      'league dk.leaks: sent',
      'marsh dk.leaks: not-sent',
      'marsh dk.meters: not-sent',
    ]);
    expect(states('2017-05-13').slice(0, 2)).toEqual(['league no.leaks: overdue', 'league dk.leaks: overdue']);
  });

  test('reads what LibreOffice did to the file: a sentence, a figure, a comment', () => {
    const edits = {
      replace: [
        ['Walk the pipes at night', 'Walk the pipes before dawn'],
        ['900', '950'],
      ],
      comment: { page: 2, author: 'Ida Strand', text: 'The crew has two shifts.' },
    };
    run('/usr/bin/python3', [
      editor,
      join(folder, 'profile'),
      packed('sound.en.pptx'),
      returned,
      JSON.stringify(edits),
    ]);
    const { remarks, proposals, unread } = done<Imported>('review', 'import', returned, '--at', '2017-05-08T09:00:00Z');
    expect(unread).toEqual([]);
    expect(remarks.map(({ slide, by, text }) => [slide, by, text])).toEqual([
      ['dk.leaks', 'Ida Strand', 'The crew has two shifts.'],
    ]);
    expect(proposals.map(({ file, old, new: now, fact, slides }) => [file, old, now, fact, slides]).sort()).toEqual([
      ['content/facts.yaml', '900', '950', 'league.lost', ['no.leaks']],
      [
        'content/slides/no-leaks.yaml',
        '- Walk the pipes at night',
        '- Walk the pipes before dawn',
        undefined,
        undefined,
      ],
    ]);
    expect(states('2017-05-09').slice(0, 2)).toEqual(['league no.leaks: commented', 'league dk.leaks: commented']);
  });

  test('writes it into the content, one line a proposal, and shows it no more', () => {
    const { proposals } = done<Imported>('review', 'import', returned, '--at', '2017-05-08T09:00:00Z');
    const ids = proposals.map(({ id }) => id).join(',');
    const reason = ['--source', 'survey', '--quote', 'some 950 litres a day', '--at', '2017-05-08T10:00:00Z'];
    const written = done<Imported>('review', 'import', returned, '--apply', ids, ...reason);
    expect([[...written.applied].sort(), written.refused]).toEqual([ids.split(',').sort(), []]);
    expect(changedLines('slides/no-leaks.yaml')).toEqual([
      "  listen: { name: Listen, activities: '- Walk the pipes before dawn', deliverables: '- **Map** of the noise' }",
    ]);
    expect(changedLines('facts.yaml').join()).toMatch(/^league\.lost: \{ value: 950,.*survey.*some 950 litres a day/u);
    expect(done<Imported>('review', 'import', returned).proposals).toEqual([]);
  });

  test('asks back, and reads the answer file that the page of the answers gives from disk', async () => {
    const at = ['--at', '2017-05-08T12:00:00Z'];
    const [remark] = done<{ id: string }[]>('review', 'remarks', '--open', ...at);
    const id = remark?.id ?? '';
    done('review', 'reply', id, '--by', 'editor', '--text', 'Whose shifts are these?', ...at);
    done('review', 'answers', 'league', ...at);
    const browser = await openBrowser();
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(pathToFileURL(packed('sound.en.answers.html')).href);
    const save = page.getByRole('button');
    await save.click();
    expect(await page.getByRole('alert').textContent()).toBe('Please answer at least one question.');
    await page.getByLabel('Your reply').fill('Those of the <night> crew');
    await page.getByLabel('Name or role').fill('head of works');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    await browser.close();
    const theirs = { id, by: 'head of works', text: 'Those of the <night> crew', state: 'recorded' };
    expect(done<{ replies: object[] }>('review', 'import', file, ...at).replies).toEqual([theirs]);
    const again = done<{ replies: object[] }>('review', 'import', file, ...at).replies;
    expect([again, faults]).toEqual([[{ ...theirs, state: 'known' }], []]);
    done('review', 'answers', 'league', ...at);
    expect(readFileSync(packed('sound.en.answers.md'), 'utf8')).toContain('Those of the');
  });

  test('is approved only as it was seen, and the remark is answered', () => {
    expect(refused('review', 'approve', 'league', '--slides', 'no.leaks', '--by', 'head of works')).toEqual([
      ['digest-moved', expect.stringContaining('no.leaks shows in en is not what was sent')],
    ]);
    done('review', 'send', 'league', '--deadline', '2017-05-19', '--at', '2017-05-09T08:00:00Z');
    const [remark] = done<{ id: string }[]>('review', 'remarks', '--open', '--at', '2017-05-10T08:00:00Z');
    done(
      'review',
      'decline',
      remark?.id ?? '',
      '--by',
      'editor',
      '--reason',
      'One shift in the plan',
      '--at',
      '2017-05-10T08:00:00Z',
    );
    done('review', 'answers', 'league', '--at', '2017-05-10T09:00:00Z');
    expect(readFileSync(packed('sound.en.answers.md'), 'utf8')).toContain('One shift in the plan');
    done(
      'review',
      'approve',
      'league',
      '--by',
      'head of works',
      '--evidence',
      returned,
      '--at',
      '2017-05-11T08:00:00Z',
    );
    expect(states('2017-05-12').slice(0, 3)).toEqual([
      'league no.leaks: approved',
      'league dk.leaks: approved',
      'marsh dk.leaks: not-sent',
    ]);
  });

  test('is stale where a changed fact is shown, and nowhere else; going back restores it', () => {
    const facts = content('facts.yaml');
    const write = (text: string): void => writeFileSync(join(project, 'content/facts.yaml'), text);
    write(facts.replace('value: 950', 'value: 990').replace('some 950', 'some 990'));
    const changed = states('2017-05-12').slice(0, 2);
    write(facts);
    const restored = states('2017-05-12').slice(0, 2);
    write(facts.replace('value: 950', 'value: 990').replace('some 950', 'some 990'));
    expect(changed).toEqual(['league no.leaks: stale', 'league dk.leaks: approved']);
    expect(restored).toEqual(['league no.leaks: approved', 'league dk.leaks: approved']);
  });

  test('is released when the rest is waived, each missing one named before, with the head in the files', () => {
    expect(refused('build', '--release', '--out', join(folder, 'out'))).toEqual([
      ['not-approved', expect.stringMatching(/^dk\.leaks .*The Marsh Board/u)],
      ['not-approved', expect.stringMatching(/^dk\.meters .*The Marsh Board/u)],
      ['not-approved', expect.stringMatching(/^no\.leaks .*The Sound Water League/u)],
    ]);
    expect(existsSync(join(folder, 'out/sound.en.pdf'))).toBe(false);
    const waive = ['--by', 'project lead', '--at', '2017-05-20T08:00:00Z', '--reason'];
    done('review', 'waive', 'marsh', ...waive, 'The board was dissolved');
    done('review', 'waive', 'league', '--slides', 'no.leaks', ...waive, 'The figure was agreed on the phone');
    expect(done<Status>('review', 'status').release).toEqual({ ready: true, missing: [] });
    const [{ hash: head } = { hash: '' }] = done<{ hash: string }[]>('review', 'log').slice(-1);
    done('build', '--release', '--out', join(folder, 'out'));
    const log = done<{ event: string; head?: string }[]>('review', 'log', '--verify', '--head', head);
    expect([log.at(-1)?.event, log.at(-1)?.head]).toEqual(['released', head]);
    const words = run('pdftotext', [join(folder, 'out/sound.en.pdf'), '-']);
    expect([
      words.includes(head.slice(0, 8)),
      /draft/iu.test(run('pdftotext', ['-l', '1', join(folder, 'out/sound.en.pdf'), '-'])),
    ]).toEqual([true, false]);
  });
});
