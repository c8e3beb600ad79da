/** Files from a thread of its own: the same bytes, the same faults, and an end of it when the thread comes to one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS, type Format, type Rendered, type Renderers, plainRenderers } from '../../src/commands/formats.js';
import { MOST_SLIDES, threadedRenderers } from '../../src/commands/threaded-renderers.js';
import { drawingOrder } from '../../src/scene/drawing-order.js';
import { startThread, type Thread } from '../../src/world/thread.js';
import { assets, presentation as forPdf } from '../render/pdf/fixture.js';
import { presentation as forPptx } from '../render/pptx/fixture.js';
import { fontFiles } from '../render/pdf/typeset.js';
import { SAMPLE, skald } from './sample-world.js';

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
function renderersOf(file: string): Renderers & { readonly started: () => number } {
  let started = 0;
  const renderers = threadedRenderers(() => {
    started += 1;
    return startThread(pathToFileURL(file));
  }, 1);
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

const presentation = { ...forPdf, themeSlots: forPptx.themeSlots };
const deck: Rendered = { presentation, fonts: fontFiles, assets };
const [scene] = presentation.scenes;
const without: Rendered = { ...deck, presentation: { ...presentation, palette: {} } };

async function contentsOf(
  renderers: Renderers,
  what = deck,
  formats: readonly Format[] = FORMATS,
): Promise<readonly Uint8Array[]> {
  const renderings = await renderers.render(formats, what);
  expect(renderings.map(({ format }) => format)).toEqual(formats);
  return Promise.all(renderings.map(({ content }) => content));
}

const contentOf = async (renderers: Renderers, what = deck): Promise<Uint8Array> => {
  const [content] = await contentsOf(renderers, what, ['pdf']);
  return content ?? expect.unreachable();
};

/** The deck with its first page told last, as one that lists the pages of the others. */
const late: Rendered = {
  ...deck,
  presentation: {
    ...presentation,
    scenes: presentation.scenes.map((one, index) => (index === 0 ? { ...one, isLate: true } : one)),
  },
};

/** Tells pages of the deck as if it were still being laid out. */
function foresee(
  renderers: Renderers,
  { presentation: all, fonts, assets: pictures }: Rendered,
  most = Infinity,
): void {
  const beginning = { opening: all, slides: all.scenes.map(({ slide }) => slide) };
  for (const page of drawingOrder(all).slice(0, most))
    renderers.foresee(FORMATS, { page, deck: beginning, fonts, pictures });
}
const faultOf = (pending: Promise<unknown>): Promise<unknown> =>
  pending.then(
    () => undefined,
    (fault: unknown) => fault,
  );

describe('threaded renderers', () => {
  const threaded = renderersOf(compiled);

  it('give the same bytes as plain ones, deck after deck', async () => {
    const plain = await contentsOf(plainRenderers);
    expect(await Promise.all([contentsOf(threaded), contentsOf(threaded)])).toEqual([plain, plain]);
  });

  it.each([
    ['all of its pages', Infinity],
    ['the first of its pages', 1],
  ])('give the same bytes of a deck of which %s were foreseen', async (_, most) => {
    const plain = await contentsOf(plainRenderers, late);
    foresee(threaded, late, most);
    expect(await contentsOf(threaded, late)).toEqual(plain);
  });

  it('begin a deck anew whose pages turned out to be others', async () => {
    const other = presentation.scenes.map((one) => ({ ...one, page: one.page + 1, items: [...one.items] }));
    foresee(threaded, { ...deck, presentation: { ...presentation, scenes: other } });
    expect(await contentsOf(threaded)).toEqual(await contentsOf(plainRenderers));
    foresee(threaded, without);
    expect(await contentsOf(threaded, late)).toEqual(await contentsOf(plainRenderers, late));
  });

  it('give the same files of a deck without slides, after one that has some', async () => {
    const none = { ...deck, presentation: { ...presentation, sections: [], scenes: [] } };
    const plain = await contentsOf(plainRenderers, none);
    foresee(threaded, deck, 1);
    expect(await contentsOf(threaded, none)).toEqual(plain);
    expect(await contentsOf(threaded)).toEqual(await contentsOf(plainRenderers));
  });

  it('send a picture once, however many pages show it', async () => {
    const told: unknown[] = [];
    const silent: Thread = {
      tell: (message) => void told.push(message),
      ask: () => new Promise(() => undefined),
      end: () => undefined,
    };
    const own = threadedRenderers(() => silent);
    foresee(own, deck, 2);
    await own.render(FORMATS, deck);
    const sent = told.flatMap((message) => {
      const { pictures } = message as { readonly pictures?: ReadonlyMap<string, unknown> };
      return [...(pictures?.keys() ?? [])];
    });
    expect(told).toHaveLength(1 + presentation.scenes.length);
    expect(sent).toEqual([...assets.keys()]);
  });

  it('tell a fault in a page that was foreseen to who asks for the file', async () => {
    foresee(threaded, without);
    expect(String(await faultOf(contentOf(threaded, without)))).toBe(
      String(await faultOf(contentOf(plainRenderers, without))),
    );
    expect(await contentsOf(threaded)).toEqual(await contentsOf(plainRenderers));
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
      foresee: (formats, foreseen) => {
        events.push(`page ${foreseen.page.scene.page}`);
        own.foresee(formats, foreseen);
      },
      render: (formats, what) => {
        events.push(`${formats.join(' and ')} of ${what.presentation.lang}`);
        return own.render(formats, what);
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
    expect(events).toEqual(['page 1', 'page 2', 'pptx and pdf of nb-NO', 'broken off']);
    own.expect(['pdf'], 1);
    expect(own.started()).toBe(2);
  });

  describe('hold all but the last deck against the rules', () => {
    const abbreviated = 'kmd: { name: Departementet, abbreviation: KMD, country: "no", level: national }\n';
    const slide = 'id: no.two\ntype: note\ntitle: KMD har en plan\n';
    const layout = String(SAMPLE['layouts/note/layout.hbs']).replace('{{title}}<', '{{title}}, {{word "hello"}}<');

    it.each([
      ['a warning in all languages', 'unspelt-abbreviation', { 'content/slides/two.yaml': slide }],
      [
        'an error in a word of the first',
        'locales/nb/framework.json',
        { 'locales/nb/framework.json': '{ "hello": "hei \u2603" }' },
      ],
      [
        'an error in a word of the last',
        'locales/da/framework.json',
        { 'locales/da/framework.json': '{ "hello": "hej \u2603" }' },
      ],
    ])('find %s where they are', async (_, told, files) => {
      const changes = {
        'content/organisations.yaml': `${abbreviated}ks: { name: KS, country: "no", level: local }\n`,
        'layouts/note/layout.hbs': layout,
        ...files,
      };
      const checked: (string | undefined)[] = [];
      const noted: Renderers = {
        ...threaded,
        check: (what, values) => {
          const found = threaded.check(what, values);
          if (found !== undefined) checked.push(values.locale);
          return found;
        },
      };
      const [plain, own] = [
        await skald('build --json', changes),
        await skald('build --json', changes, {}, { renderers: noted }),
      ];
      expect(plain.stdout).toContain(`"${told}"`);
      expect([own.stdout, own.exitCode]).toEqual([plain.stdout, plain.exitCode]);
      expect([...own.written]).toEqual([...plain.written]);
      expect(checked).toEqual(['nb']);
    });
  });

  it('start one thread, when files are expected and not before', async () => {
    const own = renderersOf(compiled);
    own.expect([], 1);
    expect(own.started()).toBe(0);
    own.expect(['pptx'], 1);
    await contentOf(own);
    expect(own.started()).toBe(1);
  });

  it('give the deck back while its PDF is in the making', async () => {
    const [made] = await renderersOf(threadThat('')).render(['pdf'], deck);
    const first = await Promise.race([made?.content, new Promise((resolve) => setImmediate(() => resolve('pending')))]);
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
