/** PDF from a thread of its own: the same file, the same faults, and an end of it when the thread comes to one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { type Rendered, type Renderers, plainRenderers } from '../../src/commands/formats.js';
import { MOST_SLIDES, threadedRenderers } from '../../src/commands/threaded-renderers.js';
import { startThread } from '../../src/world/thread.js';
import { assets, presentation } from '../render/pdf/fixture.js';
import { fontFiles } from '../render/pdf/typeset.js';
import { skald } from './sample-world.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below node_modules, where the libraries are found.
const folder = mkdtempSync(join(root, 'node_modules/.cache-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compiled = join(folder, 'thread.mjs');
buildSync({
  entryPoints: [join(root, 'src/render-pdf-thread.ts')],
  outfile: compiled,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});

/** Counts how often a thread is started. */
function renderersOf(file: string): Renderers & { readonly started: () => number } {
  let started = 0;
  const renderers = threadedRenderers(() => {
    started += 1;
    return startThread(pathToFileURL(file));
  });
  return { ...renderers, started: () => started };
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

const deck: Rendered = { presentation, fonts: fontFiles, assets };
const [scene] = presentation.scenes;
const without: Rendered = { ...deck, presentation: { ...presentation, palette: {} } };
const contentOf = async (renderers: Renderers, what = deck): Promise<Uint8Array> =>
  (await renderers.render('pdf', what)).content;
const faultOf = (pending: Promise<unknown>): Promise<unknown> =>
  pending.then(
    () => undefined,
    (fault: unknown) => fault,
  );

describe('threaded renderers', () => {
  const threaded = renderersOf(compiled);

  it('give the same bytes as plain ones, deck after deck', async () => {
    const plain = await contentOf(plainRenderers);
    const files = await Promise.all([contentOf(threaded), contentOf(threaded)]);
    expect(files.map((file) => Buffer.compare(file, plain))).toEqual([0, 0]);
  });

  it('make the same files of a project', async () => {
    const [plain, own] = [await skald('build'), await skald('build', {}, {}, { renderers: threaded })];
    expect(own.stdout).toBe(plain.stdout);
    expect([...plain.written.keys()]).toEqual(['demo.nb.pptx', 'demo.nb.pdf', 'demo.da.pptx', 'demo.da.pdf']);
    expect([...own.written]).toEqual([...plain.written]);
  });

  it('begin as soon as a deck is laid out, and break off where a rule then finds an error', async () => {
    const events: string[] = [];
    const own = renderersOf(threadThat(''));
    const noted: Renderers = {
      ...own,
      render: (format, what) => {
        events.push(`${format} of ${what.presentation.lang}`);
        return own.render(format, what);
      },
      abandon: () => {
        events.push('broken off');
        own.abandon();
      },
    };
    const slide = 'id: no.two\ntype: note\ntitle: Planen \u2603\n';
    const ran = await skald('build -l nb', { 'content/slides/two.yaml': slide }, {}, { renderers: noted });
    expect(ran.stderr).toContain('error missing-glyph');
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(events).toEqual(['pdf of nb-NO', 'broken off']);
    own.expect(['pdf'], 1);
    expect(own.started()).toBe(2);
  });

  it('start one thread, when PDF is expected and not before', async () => {
    const own = renderersOf(compiled);
    own.expect(['pptx'], 1);
    expect(own.started()).toBe(0);
    own.expect(['pdf'], 1);
    await contentOf(own);
    expect(own.started()).toBe(1);
  });

  it('give the deck back while its PDF is in the making', async () => {
    const { content } = await renderersOf(threadThat('')).render('pdf', deck);
    const first = await Promise.race([content, new Promise((resolve) => setImmediate(() => resolve('pending')))]);
    expect(first).toBe('pending');
  });

  it('render a deck of very many slides where they are', async () => {
    const own = renderersOf(compiled);
    own.expect(['pdf'], MOST_SLIDES + 1);
    const scenes = Array.from({ length: MOST_SLIDES + 1 }, (_, index) => ({ ...scene!, slide: `no.${index}` }));
    await contentOf(own, { ...deck, presentation: { ...presentation, sections: [], scenes } });
    expect(own.started()).toBe(0);
  });

  it('throw what was thrown there, and go on with the next deck', async () => {
    const fault = await faultOf(contentOf(threaded, without));
    expect(String(fault)).toBe(String(await faultOf(contentOf(plainRenderers, without))));
    expect((fault as Error).stack).toContain('thread.mjs');
    expect(Buffer.compare(await contentOf(threaded), await contentOf(plainRenderers))).toBe(0);
  });
});

describe('a thread that comes to an end', () => {
  it.each([
    ['process.exit(7)', 'A thread ended with 7'],
    ['setTimeout(() => { throw new RangeError("of its own") })', 'RangeError: of its own'],
  ])('by %s is a bug of ours, and told as one', async (does, message) => {
    const renderers = renderersOf(threadThat(does));
    const ran = await skald('build --locale nb', {}, { debug: true }, { renderers });
    expect([ran.exitCode, ran.written.size]).toEqual([3, 0]);
    expect(ran.stderr).toContain('bug-in-skald');
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toMatch(/^ {4}at /mu);
    expect(await faultOf(contentOf(renderers))).toBeInstanceOf(Error);
    expect(renderers.started()).toBe(2);
  });
});
