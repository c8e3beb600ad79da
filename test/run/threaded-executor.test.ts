/** Files from a thread of its own: the same bytes, the same faults, and an end of it when the thread comes to one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/render/formats.js';
import { type Executor, plainExecutor } from '../../src/run/executor.js';
import { MOST_SLIDES, threadedExecutor } from '../../src/run/threaded-executor.js';
import type { Rendered } from '../../src/scene/file-in-the-making.js';
import { startThread } from '../../src/world/thread.js';
import { skald } from '../commands/sample-world.js';
import { assets, presentation as forPdf } from '../render/pdf/fixture.js';
import { fontFiles } from '../render/pdf/typeset.js';
import { presentation as forPptx } from '../render/pptx/fixture.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below node_modules, where the libraries are found.
const folder = mkdtempSync(join(root, 'node_modules/.cache-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compiled = join(folder, 'thread.mjs');
buildSync({
  entryPoints: [join(root, 'src/render-thread.ts')],
  outfile: compiled,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});

/** Counts how often a thread is started. */
function executorOf(file: string): Executor & { readonly started: () => number } {
  let started = 0;
  const executor = threadedExecutor(() => {
    started += 1;
    return startThread(pathToFileURL(file));
  });
  return { ...executor, started: () => started };
}

/** The file of a thread that does something else. */
function threadThat(does: string): string {
  const file = join(folder, `${does.replace(/\W/gu, '')}.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { ${does} });\n`,
  );
  return file;
}

const presentation = { ...forPdf, themeSlots: forPptx.themeSlots };
const deck: Rendered = { presentation, name: 'mapping.nb', fonts: fontFiles, assets };
const [scene] = presentation.scenes;
const without: Rendered = { ...deck, presentation: { ...presentation, palette: {} } };

const pdf = FORMATS.filter(({ id }) => id === 'pdf');

async function contentsOf(
  executor: Executor,
  what = deck,
  formats: readonly Format[] = FORMATS,
): Promise<readonly Uint8Array[]> {
  const finish = await executor.begin(formats, what);
  const renderings = await finish();
  expect(renderings.map(({ format }) => format)).toEqual(formats);
  return (await Promise.all(renderings.map(({ files }) => files))).flat().map(({ bytes }) => bytes);
}

const faultOf = (pending: Promise<unknown>): Promise<unknown> =>
  pending.then(
    () => undefined,
    (fault: unknown) => fault,
  );

describe('a threaded executor', () => {
  const threaded = executorOf(compiled);

  it('gives the same bytes as a plain one, deck after deck', async () => {
    const reversed = {
      ...deck,
      presentation: { ...presentation, scenes: [...presentation.scenes].reverse(), sections: [] },
    };
    const plain = [await contentsOf(plainExecutor), await contentsOf(plainExecutor, reversed)];
    expect(await Promise.all([contentsOf(threaded), contentsOf(threaded, reversed)])).toEqual(plain);
  });

  it('gives the same files of a deck without slides', async () => {
    const none = { ...deck, presentation: { ...presentation, sections: [], scenes: [] } };
    expect(await contentsOf(threaded, none)).toEqual(await contentsOf(plainExecutor, none));
  });

  it('makes the same files of a project', async () => {
    const all = 'build --format pptx,pdf,svg';
    const [plain, own] = [await skald(all), await skald(all, {}, {}, { executor: threaded })];
    expect(own.stdout).toBe(plain.stdout);
    expect([...plain.written.keys()]).toEqual(
      ['nb', 'da'].flatMap((locale) => ['pptx', 'pdf', '1.svg', '2.svg'].map((ending) => `demo.${locale}.${ending}`)),
    );
    expect([...own.written]).toEqual([...plain.written]);
  });

  it('begins as soon as a deck is laid out, and breaks off where a rule then finds an error', async () => {
    const events: string[] = [];
    const own = executorOf(threadThat(''));
    const noted: Executor = {
      ...own,
      begin: (formats, what) => {
        events.push(`${formats.length} files of ${what.presentation.lang}`);
        return own.begin(formats, what);
      },
      abandon: () => {
        events.push('broken off');
        own.abandon();
      },
    };
    const slide = 'id: no.two\ntype: note\ntitle: Planen \u2603\n';
    const ran = await skald('build -l nb', { 'content/slides/two.yaml': slide }, {}, { executor: noted });
    expect(ran.stderr).toContain('error missing-glyph');
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(events).toEqual(['2 files of nb-NO', 'broken off']);
    own.expect(pdf, { most: 1, all: 1 });
    expect(own.started()).toBe(2);
  });

  it('starts one thread, when files are expected and not before', async () => {
    const own = executorOf(compiled);
    own.expect([], { most: 1, all: 1 });
    expect(own.started()).toBe(0);
    own.expect(pdf, { most: 1, all: 1 });
    await contentsOf(own, deck, pdf);
    expect(own.started()).toBe(1);
  });

  it('gives the deck back while its files are in the making', async () => {
    const finish = await executorOf(threadThat('')).begin(pdf, deck);
    const [made] = await finish();
    const first = await Promise.race([made?.files, new Promise((resolve) => setImmediate(() => resolve('pending')))]);
    expect(first).toBe('pending');
  });

  it('renders a deck of very many slides where it is', async () => {
    const own = executorOf(compiled);
    own.expect(pdf, { most: MOST_SLIDES + 1, all: MOST_SLIDES + 1 });
    const scenes = Array.from({ length: MOST_SLIDES + 1 }, (_, index) => ({ ...scene!, slide: `no.${index}` }));
    await contentsOf(own, { ...deck, presentation: { ...presentation, sections: [], scenes } }, pdf);
    expect(own.started()).toBe(0);
  });

  it('throws what was thrown there, and goes on with the next deck', async () => {
    const fault = await faultOf(contentsOf(threaded, without));
    expect(String(fault)).toBe(String(await faultOf(contentsOf(plainExecutor, without))));
    expect((fault as Error).stack).toContain('thread.mjs');
    expect(await contentsOf(threaded)).toEqual(await contentsOf(plainExecutor));
  });
});

describe('a thread that comes to an end', () => {
  it.each([
    ['process.exit(7)', 'A thread ended with 7'],
    ['setTimeout(() => { throw new RangeError("of its own") })', 'RangeError: of its own'],
  ])('by %s is a bug of ours, and told as one', async (does, message) => {
    const executor = executorOf(threadThat(does));
    const ran = await skald('build --locale nb', {}, { debug: true }, { executor });
    expect([ran.exitCode, ran.written.size]).toEqual([3, 0]);
    expect(ran.stderr).toContain('bug-in-skald');
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toMatch(/^ {4}at /mu);
    expect(await faultOf(contentsOf(executor))).toBeInstanceOf(Error);
    expect(executor.started()).toBe(2);
  });
});
