import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { codes, DECK, type Ran, skald } from './sample-world.js';

const deck = (delivery: string): Readonly<Record<string, string>> => ({
  'content/decks/demo.yaml': `${DECK}delivery:\n${delivery}\n`,
  'content/slides/one.yaml':
    'id: no.one\ntype: note\ntitle: Norge har en plan\norganisations: [kmd]\nnotes: Dette er bare for oss\n',
});

const STAMP =
  '{{#if deck.draft}}<text at="status" style="deckName" role="footer" name="status">{{word "status.draft"}}</text>{{/if}}';

const FOOT =
  '{{#if deck.classification}}<text at="footer" style="deckName" role="footer" name="mark">{{deck.classification}}</text>{{/if}}';

/** Slides print at their foot who may read them, and that they are drafts, as those do that the program brings. */
const withFoot = (foot = FOOT, stamp = STAMP): Readonly<Record<string, string>> => ({
  'layouts/note/layout.hbs': `<slide><text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>${foot}${stamp}</slide>`,
});

interface Manifest {
  readonly profile: string;
  readonly draft: boolean;
  readonly inputs: string;
  readonly program: string;
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

const manifest = ({ written }: Ran): Manifest =>
  JSON.parse(new TextDecoder().decode(written.get('demo.manifest.json'))) as Manifest;

const parts = ({ written }: Ran): Readonly<Record<string, Uint8Array>> =>
  unzipSync(written.get('demo.nb.pptx') ?? new Uint8Array());

const everything = (ran: Ran): string =>
  Object.values(parts(ran))
    .map((part) => strFromU8(part))
    .join('\n');

describe('skald build --for', () => {
  it('leaves out for clients what is not for them, and says what was handed over', async () => {
    const limited = { ...deck('  client: { classification: Begrenset }'), ...withFoot() };
    const ran = await skald('build --for client --locale nb', limited);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    const text = everything(ran);
    expect(text).not.toContain('Dette er bare for oss');
    expect(text).not.toMatch(/\[no\.one\/title\]|urn:skald:units/u);
    expect(strFromU8(parts(ran)['docProps/custom.xml'] ?? new Uint8Array())).toContain('Begrenset');
    const said = manifest(ran);
    expect(said).toMatchObject({ profile: 'client', draft: true, program: '1.2.3' });
    expect(said.files.map(({ file }) => file)).toEqual(['demo.nb.pptx', 'demo.nb.pdf']);
    for (const { file, sha256 } of said.files)
      expect(
        createHash('sha256')
          .update(ran.written.get(file) ?? '')
          .digest('hex'),
      ).toBe(sha256);
  });

  it('leaves everything for reviewers, as the deck may say of clients too', async () => {
    for (const args of ['--for review', '--for board']) {
      const whole = { ...deck('  board: { notes: true, units: true }'), ...withFoot() };
      const ran = await skald(`build ${args} --locale nb`, whole);
      expect(everything(ran)).toContain('Dette er bare for oss');
      expect(everything(ran)).toContain('[no.one/title]');
    }
    const plain = await skald('build --locale nb', deck('  board: {}'));
    expect(plain.written.has('demo.manifest.json')).toBe(false);
  });

  it('has another digest of its inputs as soon as one of them changes', async () => {
    const inputs = async (title: string): Promise<string> =>
      manifest(
        await skald('build --for client --locale nb', {
          ...withFoot(),
          'content/slides/two.yaml': `id: no.two\ntype: note\ntitle: ${title}\n`,
        }),
      ).inputs;
    expect(await inputs('Planen virker')).toBe(await inputs('Planen virker'));
    expect(await inputs('Planen virker')).not.toBe(await inputs('Planen virker godt'));
  });

  it.each([
    ['build --for clinet', 'There is no profile «clinet».', 'Did you mean «client»?'],
    ['build --for bord', 'There is no profile «bord».', 'Did you mean «board»?'],
    ['build --for review --release', 'Files for review are drafts, and a release is none.', 'Leave out --release'],
  ])('refuses %s', async (args, message, hint) => {
    const ran = await skald(args, deck('  board: {}'));
    expect([ran.exitCode, ran.written.size]).toEqual([2, 0]);
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toContain(hint);
  });

  it('writes nothing where a page does not say who may read it, or says what files for others say', async () => {
    const profiles = deck('  client: { classification: Begrenset }\n  board: { classification: Åpen }');
    const said = async (changes: Readonly<Record<string, string>>): Promise<string> => {
      const ran = await skald('build --for client --locale nb --format pdf', { ...profiles, ...changes });
      expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
      return ran.stderr;
    };
    expect(await said(withFoot(''))).toContain('It does not say «Begrenset» on page 1, nor on 1 more: who may read it');
    const open = withFoot(`${FOOT}<text at="body" role="footer" style="body" name="old">Åpen</text>`);
    expect(await said(open)).toContain('It holds what files for others say of who may read them, in page 1: «Åpen»');
  });

  it('writes no draft that does not say so on each page, and no release that does', async () => {
    const unasked = { 'content/decks/demo.yaml': `${DECK}approval: none\n` };
    const always = STAMP.replace(/\{\{#if.*?\}\}|\{\{\/if\}\}/gu, '');
    const build = async (args: string, stamp: string): Promise<Ran> =>
      skald(`build --for client --locale nb ${args}`.trim(), { ...unasked, ...withFoot(FOOT, stamp) });
    for (const [args, stamp] of [
      ['', STAMP],
      ['', always],
      ['--release', STAMP],
      ['--release', ''],
    ] as const)
      expect([args, stamp, (await build(args, stamp)).exitCode]).toEqual([args, stamp, 0]);
    const bare = await build('', '');
    expect([bare.exitCode, bare.written.size]).toEqual([1, 0]);
    expect(bare.stderr).toContain('It does not say «Utkast» on page 1, nor on 1 more: that it is a draft is a text');
    const stamped = await build('--release', always);
    expect([stamped.exitCode, stamped.written.size]).toEqual([1, 0]);
    expect(stamped.stderr).toContain('It is no draft, and says «Utkast» on page 1, and on 1 more.');
  });

  it('lets a slide itself say what files for others say of who may read them', async () => {
    const titled = deck('  client: { classification: Begrenset }\n  board: { classification: Norge har en plan }');
    const ran = await skald('build --for client --locale nb', { ...titled, ...withFoot() });
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  });

  it('writes nothing where the finished files hold what the profile forbids', async () => {
    const changes = {
      ...deck('  client: {}'),
      'content/slides/two.yaml': 'id: no.two\ntype: note\ntitle: Planen virker\n',
    };
    const layout = `<slide><text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text><text at="body" style="body" name="body"><p>/home/kari/plan.docx</p></text></slide>`;
    const ran = await skald('build --for client --locale nb --format pptx --json', {
      ...changes,
      'layouts/note/layout.hbs': layout,
    });
    expect([ran.exitCode, codes(ran)]).toEqual([1, expect.arrayContaining(['forbidden-in-delivery'])]);
    expect(ran.written.size).toBe(0);
  });
});
