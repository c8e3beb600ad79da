import { describe, expect, it } from 'vitest';
import { memoryMemory, memoryOutput } from '../world/memory.js';
import { DECK, SAMPLE, codes, skald } from './sample-world.js';

const start = (bytes: Uint8Array | undefined): string => String.fromCharCode(...(bytes ?? []).slice(0, 4));

describe('skald build', () => {
  it('writes every deck in all its locales and formats, and says which', async () => {
    const ran = await skald('build');
    expect(ran.exitCode).toBe(0);
    expect([...ran.written.keys()]).toEqual(['demo.nb.pptx', 'demo.nb.pdf', 'demo.da.pptx', 'demo.da.pdf']);
    expect(start(ran.written.get('demo.nb.pptx'))).toBe('PK\u0003\u0004');
    expect(start(ran.written.get('demo.da.pdf'))).toBe('%PDF');
    expect(ran.folders).toEqual(['output']);
    expect(ran.stdout).toMatch(/^output\/demo\.nb\.pptx +2 pages +\d+ kB$/m);
    expect(ran.stdout).toMatch(/^4 files, no errors, \d+ warnings$/m);
    expect(ran.steps).toContain('Laying out demo.da');
  });

  it('builds what is asked for', async () => {
    const ran = await skald('build demo --locale da --format pdf --slides no.two --out x/y --json');
    const name = 'demo.da.slides-no.two.pdf';
    expect([...ran.written.keys()]).toEqual([name]);
    expect(ran.folders).toEqual(['x/y']);
    const bytes = ran.written.get(name)?.length;
    expect(JSON.parse(ran.stdout)).toMatchObject({
      ok: true,
      files: [{ path: `x/y/${name}`, locale: 'da', format: 'pdf', pages: 1, bytes }],
    });
    expect(ran.stderr).toBe('');
  });

  it('writes a file a page in a format that does, where it is asked for', async () => {
    const ran = await skald('build --format svg,pdf --json');
    const names = ['nb', 'da'].flatMap((tag) => [`demo.${tag}.pdf`, `demo.${tag}.1.svg`, `demo.${tag}.2.svg`]);
    expect([...ran.written.keys()]).toEqual(names);
    const { files } = JSON.parse(ran.stdout) as { readonly files: readonly object[] };
    const bytes = names.map((name) => ran.written.get(name)?.length);
    expect(files.slice(0, 2)).toEqual([
      { path: 'output/demo.nb.pdf', locale: 'nb', format: 'pdf', pages: 2, bytes: bytes[0] },
      { path: 'output/demo.nb.1.svg', locale: 'nb', format: 'svg', pages: 1, page: 1, bytes: bytes[1] },
    ]);
    expect(start(ran.written.get('demo.da.2.svg'))).toBe('<svg');
    expect((await skald('build --format svg')).stdout).toMatch(/^output\/demo\.nb\.1\.svg +1 page +\d+ kB$/m);
  });

  it('gives the page of an excerpt the number that is printed on it', async () => {
    const ran = await skald('build --format svg --locale nb --slides no.two');
    const [name = '', content] = [...ran.written][0] ?? [];
    const printed = / data-page="(\d+)"/u.exec(new TextDecoder().decode(content))?.[1];
    expect(name).toBe(`demo.nb.slides-no.two.${printed}.svg`);
  });

  it('says which pages an earlier build has left, as long as they are there', async () => {
    const output = memoryOutput();
    const world = { output: () => output, memory: memoryMemory() };
    const shorter = {
      'content/decks/demo.yaml': String(SAMPLE['content/decks/demo.yaml']).replace(/^chapters:.*$/mu, 'chapters: []'),
      'content/slides/two.yaml': undefined,
    };
    const build = (changes = {}) => skald('build --format svg --locale nb', changes, {}, world);
    expect((await build()).stderr).not.toContain('left-over-page');
    for (let times = 0; times < 2; times++) {
      const ran = await build(shorter);
      expect([ran.exitCode, ran.stdout]).toEqual([0, expect.stringContaining('1 file, ')]);
      expect(ran.stderr).toContain(
        'output/demo.nb.2.svg:1:1 warning left-over-page: An earlier build has left demo.nb.2.svg, which the deck does not have any more.\n' +
          '  → Delete it, so that nobody takes it for part of the deck.',
      );
    }
    output.remove('demo.nb.2.svg');
    expect((await build(shorter)).stderr).not.toContain('left-over-page');
    expect((await build(shorter)).stdout).toContain('nothing has changed');
    await output.write(new Map([['demo.nb.7.svg', new Uint8Array([1])]]));
    expect((await build(shorter)).stderr).toContain('demo.nb.7.svg');
  });

  it('builds an excerpt although its texts refer to slides that are left out', async () => {
    const changes = { 'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: "Planen står på {{page:no.two}}"\n' };
    const ran = await skald('build --slides no.one -l nb', changes);
    expect([ran.exitCode, ran.written.size]).toEqual([0, 2]);
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = [await skald('build'), await skald('build')];
    expect(second.written).toEqual(first.written);
  });

  it('writes nothing when one locale has an error, and names all errors', async () => {
    const po =
      'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr "Planen {{fact:x}}"\n';
    const ran = await skald('build', { 'locales/da/demo.po': po });
    expect(ran.exitCode).toBe(1);
    expect(ran.written.size).toBe(0);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(/^locales\/da\/demo\.po:7:\d+ \[da\] error /m);
    expect(ran.stderr).toMatch(/nothing was written\n$/);
  });

  it('tells what is found while files are made, beside what was found before, and writes nothing', async () => {
    const facts =
      'kmd.fte: { value: 50, unit: fte, organisation: kmd, source: interviews, at: [L1], quote: about forty }\n';
    const sources = 'interviews: { title: Intervjuer }\n';
    const changes = { 'content/facts.yaml': facts, 'content/sources.yaml': sources };
    const found = await skald('build', changes);
    expect([found.exitCode, found.written.size]).toEqual([1, 0]);
    expect(found.stderr).toContain('error quote-without-number:');
    const title = 'Et ord som er for langt: '.repeat(40);
    const slide = `id: no.two\ntype: note\ntitle: "${title}"\n`;
    const both = await skald('build', { ...changes, 'content/slides/two.yaml': slide });
    expect([both.exitCode, both.written.size]).toEqual([1, 0]);
    expect(both.stderr).toMatch(
      /error text-too-long:[\s\S]*error quote-without-number:|error quote-without-number:[\s\S]*error text-too-long:/u,
    );
  });

  it('points at what is wrong with the content', async () => {
    const ran = await skald('build', { 'content/slides/two.yaml': 'id: no.two\ntype: note\ntitel: Planen virker\n' });
    expect(ran.exitCode).toBe(1);
    expect(ran.written.size).toBe(0);
    expect(ran.stderr).toContain('content/slides/two.yaml:3:1 error unknown-field:');
    expect(ran.stderr).toContain('  titel: Planen virker\n  ^^^^^\n  → Did you mean «title»?');
  });

  it('has failed where there is nothing to build', async () => {
    const ran = await skald('build --json', { 'content/decks/demo.yaml': undefined });
    expect([ran.exitCode, ran.written.size, codes(ran)]).toEqual([1, 0, ['missing-deck']]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: false });
  });

  it.each([
    ['build dmo', 'unknown-deck', 'demo'],
    ['build --locale nb,daa', 'unknown-locale', 'da'],
    ['build --format pptt', 'unknown-format', 'pptx'],
    ['build --slides no.on', 'unknown-slide', 'no.one'],
    ['gallery --format pdff', 'unknown-format', 'pdf'],
    ['check dmo', 'unknown-deck', 'demo'],
  ])('answers «%s» with what was meant', async (args, code, meant) => {
    const ran = await skald(args);
    expect(ran.exitCode).toBe(2);
    expect(ran.written.size).toBe(0);
    expect(ran.stderr).toContain(`error ${code}: There is no `);
    expect(ran.stderr).toContain(`Did you mean «${meant}»?`);
  });

  it('refuses a release that organisations have not approved, one diagnostic a slide', async () => {
    const ran = await skald('build --release --json');
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(codes(ran).filter((code) => code === 'not-approved')).toHaveLength(2);
    expect(ran.stdout).toContain(
      'no.one is not approved by Kommunaldepartementet (nb: not sent, da: not sent); KS (nb: not sent, da: not sent).',
    );
    expect(ran.stdout).toContain('no.two is not approved by Kommunaldepartementet (nb: not sent, da: not sent).');
  });

  it('tells each slide at its file, each organisation and locale in it, and folds none into others', async () => {
    const ids = [...'abcdefghi'].map((letter) => `no.more-${letter}`);
    const files = ids.map((id) => [
      `content/slides/${id}.yaml`,
      `id: ${id}\ntype: note\ntitle: Planen virker ${id.at(-1) ?? ''}\norganisations: [kmd, ks]\n`,
    ]);
    const deck = DECK.replace('slides: [no.two]', `slides: [${ids.join(', ')}]`);
    const ran = await skald('build --release', { ...Object.fromEntries(files), 'content/decks/demo.yaml': deck });
    for (const id of ids)
      expect(ran.stderr).toContain(
        `content/slides/${id}.yaml:1:1 error not-approved: ${id} is not approved by Kommunaldepartementet (nb: not sent, da: not sent); KS (nb: not sent, da: not sent).`,
      );
    expect(ran.stderr).not.toMatch(/not-approved: \d+ more/u);
    expect(ran.stderr.match(/error not-approved/gu)).toHaveLength(ids.length + 1);
  });

  it('refuses it too where only some slides say whom they describe, and points at the first of them', async () => {
    const plain = 'id: no.one\ntype: note\ntitle: Planen virker\n';
    const ran = await skald('build --release', { 'content/slides/one.yaml': plain });
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain(
      'content/slides/two.yaml:1:1 error not-approved: no.two is not approved by Kommunaldepartementet',
    );
    const excerpt = await skald('build --release --slides no.one --json', { 'content/slides/one.yaml': plain });
    expect([excerpt.exitCode, codes(excerpt)]).toEqual([1, expect.arrayContaining(['approval-not-stated'])]);
  });

  it('needs no approval where the deck says so, and not where organisations are merely left out', async () => {
    const plain = (id: string): string => `id: ${id}\ntype: note\ntitle: Planen virker\n`;
    const changes = { 'content/slides/one.yaml': plain('no.one'), 'content/slides/two.yaml': plain('no.two') };
    const ran = await skald('build --release --json', changes);
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(codes(ran)).toContain('approval-not-stated');
    const deck = `${String(SAMPLE['content/decks/demo.yaml'])}approval: none\n`;
    expect((await skald('build --release --locale nb', { 'content/decks/demo.yaml': deck })).exitCode).toBe(0);
  });

  it('releases no locale in which a text falls back to another language, and says where', async () => {
    const deck = `${String(SAMPLE['content/decks/demo.yaml'])}approval: none\n`;
    const ran = await skald('build --release', { 'content/decks/demo.yaml': deck });
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain(
      'content/decks/demo.yaml:3:8 [da] error missing-translation: «demo/title» has no translation in «da», so its text is shown in «nb».',
    );
    expect((await skald('build', { 'content/decks/demo.yaml': deck })).exitCode).toBe(0);
  });

  it('says why nothing can be written', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write', path: '/x/demo.nb.pptx' });
    const write = (): Promise<void> => Promise.reject(full);
    const ran = await skald('build', {}, {}, { output: () => ({ ...memoryOutput(), write }) });
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain(
      '/x/demo.nb.pptx:1:1 error cannot-write: It cannot be written: the disk is full. All files are as they were.\n' +
        '  → Make room on it, or name another folder with --out.\n',
    );
  });

  it('shows few warnings of a good build, and all in JSON', async () => {
    const words = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`word${n}`, 'x']));
    const changes = { 'locales/nb/framework.json': JSON.stringify(words) };
    const ran = await skald('build --format pdf', changes);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr.match(/ warning /g)?.length).toBe(10);
    expect(ran.stderr).toMatch(/… and \d+ more warnings/);
    expect(codes(await skald('build --format pdf --json', changes)).length).toBeGreaterThanOrEqual(40);
  });
});
