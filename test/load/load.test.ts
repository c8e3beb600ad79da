import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { memoryFiles } from '../world/memory.js';
import { SAMPLE, lines, onSlide, verdictOn } from '../project/sample-files.js';

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('load', () => {
  it.each([
    ['cut off in a quote', 'id: no.one\ntitle: "Norge', '2:8 yaml-syntax'],
    ['a quote that is open to the end', "id: no.one\ntitle: 'Norge\nnotes: a\n", '2:8 yaml-syntax'],
    ['cut off in a bracket', 'id: no.one\norganisations: [kmd', '2:20 yaml-syntax'],
    ['mis-indented', 'id: no.one\n title: x\ntype: note\n', '1:5 yaml-syntax'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 yaml-syntax'],
    ['a colon in a plain text', 'title: Norge: en plan\n', '1:8 yaml-syntax'],
    ['a key twice', 'id: no.one\ntitle: a\ntitle: b\n', '3:1 duplicate-key'],
    ['a number twice as key', '1: a\n"1": b\n', '2:1 duplicate-key'],
    ['a list as key', '[a]: b\n', '1:1 bad-key'],
    ['a custom tag', 'title: !!js/function "x"\n', '1:8 custom-tag'],
    ['an alias of nothing', 'title: *x\n', '1:8 unknown-alias'],
    ['an alias inside itself', 'a: &a [*a]\n', '1:8 circular-alias'],
    ['YAML 1.1', '%YAML 1.1\n---\na: no\n', '1:1 yaml-version'],
    ['two documents', 'a: 1\n---\nb: 2\n', '2:1 yaml-syntax'],
    ['a control character', 'id: no.one\ntitle: ab\u0007c\n', '2:10 control-character'],
    ['an escaped control character', 'title: "ab\\x07c"\n', '1:11 control-character'],
    ['a lone surrogate', 'title: "ab\\ud800c"\n', '1:11 lone-surrogate'],
    ['a mark without a letter of its own', 'title: a\u030a og x\u030a\n', '1:15 combining-mark'],
    ['an escaped mark', 'title: "a\\n x\\u0301"\n', '1:14 combining-mark'],
    ['a script from right to left', 'title: a \u05d0\n', '1:10 right-to-left'],
    ['a control that turns the direction', 'title: a \u202eb\n', '1:10 right-to-left'],
    ['a control character in a block', 'title: |\n  a\n  b\u0000\n', '3:4 control-character'],
    ['20,000 brackets', 'a: ' + '['.repeat(20_000), '1:104 too-deep'],
    ['20,000 braces on lines of their own', '{a:\n'.repeat(20_000), '101:1 too-deep'],
    ['20,000 lists in a row', '- '.repeat(20_000) + 'a', '1:201 too-deep'],
    [
      '1,000 levels of indentation',
      Array.from({ length: 1000 }, (_, n) => ' '.repeat(n) + 'a:').join('\n'),
      '101:101 too-deep',
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(onSlide(text)[0]).toBe(expected);
  });

  it.each([
    ['title: "Norge\nbody: a\n', 'never closed'],
    ["title: 'Norge'\nbody: 'det'te er'\n", 'after the end of a text'],
    ['title: "Norge" og Sverige\n', 'after the end of a text'],
    ['sources: [a]]\n', 'No bracket is open'],
    ['choice: {a: 1}}\n', 'No bracket is open'],
    ['terms: [\n  a: { b: c }\n  d: { e: f }\n]\n', 'A comma is missing'],
    ['title: |Norge\n  a\n', 'on the line of «|»'],
    ['sources: - a\n', 'on the line of its key'],
    ['body: |\n- a\n- b\ntitle: x\n', 'over several lines'],
  ])('says in plain words what is wrong in %j', (text, words) => {
    const [found] = verdictOn({ 'content/slides/a/one.yaml': text }).diagnostics;
    expect(found?.message).toContain(words);
    expect(found?.hint).toBeTruthy();
  });

  it('stops an alias bomb', () => {
    const rows = Array.from(
      { length: 12 },
      (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}, *a${n - 1}, *a${n - 1}, *a${n - 1}`}]`,
    );
    expect(onSlide(rows.join('\n'))[0]).toMatch(/too-many-aliases$/);
  });

  it('names line and column of bytes that are not UTF-8', () => {
    const content = new Uint8Array([...utf8('id: no.one\ntitle: blåb'), 0xe6, 0x72, 0x0a]);
    expect(lines(verdictOn({ 'content/slides/a/one.yaml': content }))).toEqual([
      'content/slides/a/one.yaml:2:12 not-utf8',
    ]);
    expect(lines(verdictOn({ 'content/slides/a/one.yaml': bytes(0xff, 0xfe, 0x61, 0) }))).toEqual([
      'content/slides/a/one.yaml:1:1 not-utf8',
    ]);
    expect(lines(verdictOn({ 'content/slides/a/one.yaml': bytes(0x61, 0xc3) }))).toEqual([
      'content/slides/a/one.yaml:1:2 not-utf8',
    ]);
  });

  it('takes Windows line ends and a byte order mark as harmless', () => {
    const plain = 'id: no.one\ntype: note\ntitle: |\n  - a\n  - b\nbodi: x\n';
    const windows = '\ufeff' + plain.replaceAll('\n', '\r\n');
    expect(onSlide(windows)).toEqual(onSlide(plain));
    const sound = windows.replace('bodi', 'body');
    expect(verdictOn({ 'content/slides/a/one.yaml': sound }).project?.slides.get('no.one')?.units[0]?.text).toBe(
      '- a\n- b',
    );
  });

  it('tells more faults in one file than a call has arguments', () => {
    const told = onSlide('a:\n'.repeat(330_000));
    expect([told[0], told.length]).toEqual(['2:1 duplicate-key', 1000]);
  });

  it('refuses a file of more than a megabyte', () => {
    expect(onSlide('a: ' + 'x'.repeat(1_000_000))).toEqual(['1:1 file-too-large']);
  });

  it('reads the translations of a deck of hundreds of slides', () => {
    const entry = (index: number): string =>
      `msgctxt "a/b${index}"\nmsgid "${'ord '.repeat(60)}"\nmsgstr "${'ord '.repeat(60)}"\n`;
    const po = Array.from({ length: 5000 }, (_, index) => entry(index)).join('\n');
    const path = 'locales/nb/large.po';
    const { value, diagnostics } = load(memoryFiles({ ...SAMPLE, [path]: po }));
    expect(po.length).toBeGreaterThan(2_000_000);
    expect(diagnostics).toEqual([]);
    expect(value?.locales.find(({ tag }) => tag === 'nb')?.translations.size).toBeGreaterThan(4999);
  });

  it('does not read a file that is too large', () => {
    const files = memoryFiles(SAMPLE);
    const huge = 'content/facts.yaml';
    const { diagnostics } = load({
      ...files,
      size: (path) => (path === huge ? 1.5e9 : files.size(path)),
      read: (path) => {
        if (path === huge) throw new Error('it was read');
        return files.read(path);
      },
    });
    expect(diagnostics.map(({ code, place }) => `${place?.file} ${code}`)).toEqual([`${huge} file-too-large`]);
  });

  it.each(['\u0080', '\u0085', '\u009f', '\u007f', '\u0001'])('refuses the control character %j', (control) => {
    const escaped = `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`;
    expect(onSlide(`id: no.one\ntype: note\ntitle: "A${escaped}B"\nbody: x\n`)).toEqual(['3:10 control-character']);
  });

  it('stops listing the faults of a very long map', () => {
    const text = Array.from({ length: 8_000 }, (_, n) => `k${n}: 1`).join('\n');
    const said = lines(verdictOn({ 'content/organisations.yaml': text }));
    expect(said).toContain('content/organisations.yaml:1:5 wrong-kind');
    expect(said.filter((line) => line.includes('organisations.yaml'))).toHaveLength(51);
  });

  it('never has the library compare each key with each, which takes minutes for a long map', () => {
    const { value } = load(memoryFiles(SAMPLE));
    expect(value?.facts?.tree.options.uniqueKeys).toBe(false);
  });

  it('says so when there is no deck, or a file cannot be read', () => {
    expect(load(memoryFiles({})).diagnostics.map(({ code }) => code)).toEqual(['missing-deck']);
    const files = memoryFiles(SAMPLE);
    const locked = { ...files, read: (path: string) => (path === 'content/facts.yaml' ? undefined : files.read(path)) };
    const { value, diagnostics } = load(locked);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreadable-file']);
    expect(value?.broken).toEqual(['content/facts.yaml']);
  });

  it.each([
    ['{"a": 1,}', '1:9'],
    ['{"a" 1}', '1:6'],
    ['{"a": [1, 2}', '1:12'],
    ['{\n  "a": "x\n}', '2:8'],
    ['{"a": {"b": 1}', '1:15'],
    ["{'a': 1}", '1:2'],
    ['{"a": 01}', '1:8'],
    ['{"a": ["x", {"b": "\\uD800"}]}', '1:20', 'lone-surrogate'],
    ['{"a": "x\u0301"}', '1:9', 'combining-mark'],
    ['[]', '1:1'],
    ['', '1:1'],
  ])('names the place where %j stops being a JSON object', (text, place, code = 'json-syntax') => {
    expect(lines(verdictOn({ 'locales/nb/framework.json': text }))).toEqual([
      `locales/nb/framework.json:${place} ${code}`,
    ]);
  });

  it('asks for the files that a locale lacks', () => {
    const verdict = verdictOn({ 'locales/da/x.txt': '' });
    expect(lines(verdict)).toEqual([
      'locales/da/locale.yaml:1:1 missing-file',
      'locales/da/framework.json:1:1 missing-file',
    ]);
    // A project whose only languages are the program's has no other of its own.
    expect(verdict.diagnostics[0]?.hint).toContain('or from one in the folder locales of Skald');
  });
});
