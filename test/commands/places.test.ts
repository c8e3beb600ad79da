/** Every fault is told where it is mended: at its file, line and column, whatever page showed it. */
import { describe, expect, it } from 'vitest';
import { SAMPLE, read, skald } from './sample-world.js';

interface Told {
  readonly severity: string;
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly unit?: string;
  readonly slide?: string;
  readonly message: string;
  readonly hint?: string;
}

async function told(changes: Parameters<typeof skald>[1], code: string, args = 'check'): Promise<readonly Told[]> {
  const { stdout } = await skald(`${args} --json`, changes);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Told[] };
  return diagnostics.filter((one) => one.code === code);
}

const at = ({ file, line, column, unit }: Told): string => `${file}:${line}:${column}${unit ? ` ${unit}` : ''}`;

const slide = (id: string): string =>
  `id: ${id}\ntype: note\ntitle: Norge har en plan\norganisations: [kmd]\nsources: [talks]\n`;

/** Each slide prints its sources, an organisation and a word of the locale. */
const SHARING = {
  'content/slides/one.yaml': slide('no.one'),
  'content/slides/two.yaml': slide('no.two'),
  'content/sources.yaml': 'talks:\n  title: Samtaler\n',
  'layouts/note/schema.yaml': `${String(SAMPLE['layouts/note/schema.yaml'])}  sources: { type: array, items: { type: string, refersTo: source } }\n`,
  'layouts/note/layout.hbs': `<slide>
  <text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
  <text x="36" y="200" w="400" h="60">{{sourcelist id}} {{org "kmd"}} {{word "hello"}}</text>
</slide>`,
};

describe('a character that the font lacks', () => {
  it.each([
    [
      'a source',
      { 'content/sources.yaml': 'talks:\n  title: Samtaler 漢\n' },
      'content/sources.yaml:2:10 sources/talks.title',
    ],
    [
      'an organisation',
      { 'content/organisations.yaml': 'kmd:\n  name: Departement 漢\n  country: "no"\n  level: national\n' },
      'content/organisations.yaml:2:9 organisations/kmd.name',
    ],
    ['a word', { 'locales/nb/framework.json': '{\n  "hello": "hei 漢"\n}' }, 'locales/nb/framework.json:2:3'],
    [
      'a slide',
      { 'content/slides/two.yaml': slide('no.two').replace('plan', '漢') },
      'content/slides/two.yaml:3:8 no.two/title',
    ],
  ])('in %s is told once, where it is typed', async (_, change, expected) => {
    const found = (await told({ ...SHARING, ...change }, 'missing-glyph', 'check --locale nb')).filter(
      ({ severity }) => severity === 'error',
    );
    expect(found.map(at)).toEqual([expected]);
    expect(found[0]?.slide).toMatch(/^no\./u);
  });

  it('in the house style is told in locale.yaml', async () => {
    const style = new TextDecoder().decode(read('locales/nb/locale.yaml'));
    const line = style.split('\n').findIndex((one) => one.includes('about:')) + 1;
    const found = await told(
      {
        ...SHARING,
        'content/facts.yaml': 'f: { value: 7, unit: fte, qualifier: about, source: talks }\n',
        'content/slides/two.yaml': slide('no.two').replace('plan', '{{fact:f}}'),
        'locales/nb/locale.yaml': style.replace(/about: .*/u, "about: '漢 {number}',"),
      },
      'missing-glyph',
      'check --locale nb',
    );
    expect(found.map(({ file, line: own }) => [file, own])).toEqual([['locales/nb/locale.yaml', line]]);
  });

  it('in a translation is told at its msgstr', async () => {
    const po = 'msgctxt "no.two/title"\nmsgid "Norge har en plan"\nmsgstr ""\n"Norge har "\n"en 漢"\n';
    const found = await told({ ...SHARING, 'locales/da/deck.po': po }, 'missing-glyph');
    expect(found.map(at)).toEqual(['locales/da/deck.po:5:5 no.two/title']);
  });

  it('is told to people with a slide that shows it', async () => {
    const { stderr } = await skald('check --locale nb', {
      ...SHARING,
      'content/sources.yaml': 'talks:\n  title: Samtaler 漢\n',
    });
    expect(stderr).toContain('  in sources/talks.title, on no.one\n');
  });
});

describe('a text that is too long', () => {
  it('is refused in a slide and in a translation before it is set', async () => {
    const words = 'ord '.repeat(6000);
    const found = await told(
      { ...SHARING, 'content/slides/two.yaml': `${slide('no.two')}notes: ${words}\n` },
      'too-long',
    );
    expect(found.map(at)).toEqual(['content/slides/two.yaml:6:8 no.two/notes']);
    expect(found[0]?.message).toBe('This text has 23,999 characters; at most 20,000 are set.');
    const po = `msgctxt "no.two/title"\nmsgid "Norge har en plan"\nmsgstr "${words}"\n`;
    expect((await told({ ...SHARING, 'locales/da/deck.po': po }, 'too-long')).map(at)).toEqual([
      'locales/da/deck.po:3:9 no.two/title',
    ]);
  });
});
