import { describe, expect, it } from 'vitest';
import { madeTemplate, area, scheme } from '../brand/template-under-test.js';
import { skald } from './sample-world.js';

const template = {
  'client.potx': madeTemplate({ page: [720, 540], shapes: area([0, 0, 720, 20], scheme('accent1')) }),
};
const THEME = 'layouts/themes/client.yaml';
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('skald theme import', () => {
  it('writes a theme and the masters beside it, and says what it took', async () => {
    const ran = await skald('theme import client.potx --name client', template);
    expect(ran.stderr).toBe('');
    expect(ran.exitCode).toBe(0);
    expect([...ran.written.keys()]).toEqual([THEME, 'layouts/themes/client/template.potx']);
    expect(ran.stdout.split('\n').slice(2)).toEqual([
      expect.stringMatching(/^page 720 × 540 points, everything 0\.7\d as large as in nordic$/u),
      'font Calibri, measured with Carlito',
      '1 other piece of the master on every page',
      'master 1 with 2 layouts',
      expect.stringMatching(/^colour accent1: [0-9A-F]{6} stands for 4F81BD where/u),
      ...Array.from({ length: 6 }, () => expect.stringMatching(/^colour (?:accent|lt2)/u) as string),
      'Name it in a deck: theme: client',
      '',
    ]);
  });

  it('says the same to scripts', async () => {
    const ran = await skald('theme import client.potx --name client --json', template);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      theme: THEME,
      files: [THEME, 'layouts/themes/client/template.potx'],
      taken: {
        page: { width: 720, height: 540 },
        fonts: { text: { pptx: 'Calibri', pdf: 'Carlito' } },
        layouts: [['Forside', 'Innhold']],
      },
      moved: expect.arrayContaining([expect.objectContaining({ slot: 'accent6', from: 'F79646' })]) as unknown,
      left: [],
    });
  });

  it('overwrites nothing that somebody may have edited', async () => {
    const files = { ...template, [THEME]: 'extends: nordic\nname: Mine\n' };
    const ran = await skald('theme import client.potx --name client', files);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('error file-exists: The theme is there already');
    expect(ran.written.size).toBe(0);
    const forced = await skald('theme import client.potx --name client --force', files);
    expect(text(forced.written.get(THEME))).toContain('name: Client');
  });

  it('gives a theme that decks are built in', async () => {
    const first = await skald('theme import client.potx --name client', template);
    const files = Object.fromEntries([...first.written]);
    const deck = text(await deckFile());
    const ran = await skald('build --format svg', { ...files, 'content/decks/demo.yaml': deck });
    expect(ran.stderr).not.toContain('error');
    expect(ran.exitCode).toBe(0);
  });

  it('tells fonts that are neither here nor measured by others', async () => {
    const other = { 'client.potx': madeTemplate({ fonts: ['Century Gothic', 'Calibri Light'] }) };
    const ran = await skald('theme import client.potx --name client', other);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('warning missing-font: The font «Century Gothic» is not here');
    expect(ran.stderr).toContain('warning almost-measured: The font «Calibri Light» is measured with Carlito');
  });

  it.each([
    ['theme import client.potx', 'wrong-usage'],
    ['theme import client.potx --name ../up', 'wrong-usage'],
    ['theme import client.potx --name con', 'wrong-usage'],
    ['theme import other.potx --name client', 'unknown-file'],
  ])('%s is wrong usage', async (args, code) => {
    const ran = await skald(args, template);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(`error ${code}`);
  });
});

async function deckFile(): Promise<Uint8Array> {
  const { DECK } = await import('./sample-world.js');
  return new TextEncoder().encode(DECK.replace('theme: nordic', 'theme: client'));
}
