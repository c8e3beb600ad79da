/** Files that are broken or malicious: a diagnostic with its place, exit code 1, nothing written, no stack trace. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Contents } from '../commands/sample-world.js';
import { projectWith, skald } from './tools/sample-project.js';

const SLIDE = 'content/slides/one.yaml';
const LAYOUT = 'layouts/note/layout.hbs';
const HEAD = 'id: no.one\ntype: note\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const slide = (rest: string): Contents => ({ [SLIDE]: `${HEAD}${rest}\n` });
const layout = (markup: string): Contents => ({ [LAYOUT]: `<slide>\n  ${markup}\n</slide>` });
const po = (entries: string): Contents => ({
  'locales/da/demo.po': `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n${entries}\n`,
});

const bomb = Array.from(
  { length: 12 },
  (_, n) =>
    `a${n}: &a${n} [${
      n === 0
        ? 'x'
        : Array(5)
            .fill(`*a${n - 1}`)
            .join(', ')
    }]`,
);

const CASES: readonly (readonly [string, Contents])[] = [
  ['a cut-off file', { [SLIDE]: `${HEAD}title: "Norge har` }],
  ['wrong indentation', { [SLIDE]: 'id: no.one\n  type: note\ntitle: x\n' }],
  ['a key twice', slide('title: a\ntitle: b')],
  ['an alias bomb', { [SLIDE]: bomb.join('\n') }],
  ['20,000 brackets', slide(`title: ${'['.repeat(20_000)}`)],
  ['20,000 lists', slide(`title:\n  ${'- '.repeat(20_000)}x`)],
  ['a custom tag', slide('title: !!js/function "x"')],
  ['bytes that are not UTF-8', { [SLIDE]: new Uint8Array([...utf8(`${HEAD}title: bl`), 0xe5, 0x0a]) }],
  ['UTF-16', { [SLIDE]: new Uint8Array([0xff, 0xfe, 0x69, 0, 0x64, 0]) }],
  ['an unknown field', slide('title: x\ntittel: y')],
  ['an unknown type', { [SLIDE]: 'id: no.one\ntype: nota\ntitle: x\n' }],
  ['a type named like a member of objects', { [SLIDE]: 'id: no.one\ntype: constructor\ntitle: x\n' }],
  ['a field named __proto__', slide('title: x\n__proto__: { a: 1 }')],
  ['an unknown organisation', slide('title: x\norganisations: [kdm]')],
  ['an unknown source', { 'content/facts.yaml': 'kmd.fte: { value: 12, unit: number, source: intervju }\n' }],
  ['an unknown fact', slide('title: "Om {{fact:kmd.fte}} er det"')],
  ['an unknown page', slide('title: "Se side {{page:no.tow}}"')],
  ['an unknown organisation in a text', slide('title: "Se {{org:kdm}}"')],
  ['an unknown style', layout('<text at="title" style="titel">{{title}}</text>')],
  ['an unknown box', layout('<text at="titel" style="title">{{title}}</text>')],
  ['a list in the place of a text', slide('title: [x]')],
  ['a number in the place of a text', slide('title: 12')],
  ['nothing in the place of a text', slide('title:')],
  ['a text in the place of a list', slide('title: x\norganisations: kmd')],
  ['an empty file', { [SLIDE]: '' }],
  ['an id twice', { [SLIDE]: 'id: no.two\ntype: note\ntitle: x\n' }],
  ['characters that the font lacks', slide('title: "Norge har 計画 klar"')],
  ['an emoji', slide('title: "Norge har 🙂 klar"')],
  ['a control character', slide('title: "Norge \\a har"')],
  ['a lone surrogate', slide('title: "Norge \\ud800 har"')],
  ['a word too long for its box', slide(`title: ${'a'.repeat(400)}`)],
  ['a text too long for its box', slide(`title: ${'plan '.repeat(200)}`)],
  ['a text of 100,000 words', slide(`title: ${'plan '.repeat(100_000)}`)],
  ['a template that does not close', { [LAYOUT]: '<slide><text at="title">' }],
  ['a template with a broken block', layout('{{#if title}}<text at="title">{{title}}</text>')],
  ['a template with an unknown helper', layout('<text at="title" style="title">{{titel "x"}}</text>')],
  ['a template with an unknown partial', layout('{{> heder}}')],
  [
    'a template that calls itself',
    { [LAYOUT]: '<slide>{{> loop}}</slide>', 'layouts/partials/loop.hbs': '{{> loop}}' },
  ],
  ['an unknown element', layout('<txt>{{title}}</txt>')],
  ['a script element in a template', layout('<script>alert(1)</script>')],
  ['a broken locale file', { 'locales/da/locale.yaml': 'lang: [' }],
  ['a locale without a language', { 'locales/da/locale.yaml': 'name: Dansk\n' }],
  ['broken framework words', { 'locales/da/framework.json': '{"hello": "hej",' }],
  ['framework words that are a list', { 'locales/da/framework.json': '[]' }],
  ['a broken PO file', po('msgctxt "no.one/title"\nmsgid "Norge har en plan\nmsgstr "x"')],
  ['a translation without its fact', po('msgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr "Plan {{fact:x}}"')],
  ['a path that leaves the project', slide('title: x\npicture: ../../etc/passwd')],
  ['an absolute path', slide('title: x\npicture: /etc/passwd')],
  ['a picture that is none', slide('title: x\npicture: content/organisations.yaml')],
  ['a picture that is none', { ...slide('title: x\npicture: content/a.png'), 'content/a.png': 'GIF89a' }],
  ['a cut-off picture', { ...slide('title: x\npicture: content/a.png'), 'content/a.png': utf8('\u0089PNG') }],
  ['an unknown theme', { 'content/decks/demo.yaml': deckWith('theme: nordik') }],
  ['a broken theme', { 'layouts/themes/nordic.yaml': 'name: [' }],
  ['a theme that is a list', { 'layouts/themes/nordic.yaml': '[]' }],
  ['a broken schema', { 'layouts/note/schema.yaml': 'type: objekt\n' }],
  ['a day that is none', { 'content/decks/demo.yaml': deckWith('theme: nordic', '2017-02-31') }],
];

function deckWith(theme: string, date = '2017-06-30'): string {
  return `id: demo\ntitle: Demo\nauthor: A\nclient: B\ndate: ${date}\nsource: nb\nlocales: [nb, da]\n${theme}\nfront: { title: S, slides: [no.one, no.two] }\nchapters: []\n`;
}

describe('hostile files', () => {
  it.each(CASES)('get a diagnostic with a place, and nothing is written: %s', (_, changes) => {
    const folder = projectWith(changes);
    mkdirSync(join(folder, 'output'));
    writeFileSync(join(folder, 'output/demo.nb.pdf'), 'old');
    const ended = skald(folder, ['build']);
    expect({ status: ended.status, stderr: ended.stderr }).toMatchObject({ status: 1 });
    expect(ended.stderr).toMatch(/^[a-z]+\/[^\s:]+:\d+:\d+ (?:\[[\w, ]+\] )?error [a-z0-9-]+: /m);
    expect(ended.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$|node_modules/m);
    expect(ended.stderr.length).toBeLessThan(20_000);
    expect(readdirSync(join(folder, 'output'))).toEqual(['demo.nb.pdf']);
    expect(readFileSync(join(folder, 'output/demo.nb.pdf'), 'utf8')).toBe('old');
  });

  it('are harmless where only line ends, a byte order mark or markup differ', () => {
    const title = 'Norge <script>alert("x")</script> & «æøå»';
    const folder = projectWith({ [SLIDE]: `\ufeffid: no.one\r\ntype: note\r\ntitle: '${title}'\r\n` });
    expect(skald(folder, ['build', '-l', 'nb']).status).toBe(0);
    const parts = unzipSync(readFileSync(join(folder, 'output/demo.nb.pptx')));
    const xml = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
    const shown = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');
    expect(shown).toContain('Norge &lt;script&gt;alert(');
    expect(xml).not.toContain('<script');
  });
});
