import { describe, expect, it } from 'vitest';
import { poFile } from '../../src/load/po-file.js';
import { translationsIn } from '../../src/load/po-translations.js';
import { textFile } from '../../src/load/text-file.js';
import { type Translation, placeInTranslation } from '../../src/load/translation.js';
import { diskFiles } from '../../src/world/disk.js';
import { lines, verdictOn } from '../project/sample-files.js';

const HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const read = (text: string) => {
  const po = poFile(textFile('x.po', HEADER + text));
  const found = po.value && translationsIn(po.value);
  return { value: found?.value, diagnostics: [...po.diagnostics, ...(found?.diagnostics ?? [])] };
};

describe('the translations in a PO file', () => {
  it('reads entries by msgctxt, with source, target, flag and place', () => {
    const { value, diagnostics } = read(
      '#, fuzzy\nmsgctxt "no.one/title"\nmsgid "En "\n"plan\\n\\"x\\""\nmsgstr "Et\\\\ mål"\n',
    );
    expect(diagnostics).toEqual([]);
    expect([...(value ?? [])]).toMatchObject([
      [
        'no.one/title',
        { source: 'En plan\n"x"', target: 'Et\\ mål', fuzzy: true, place: { file: 'x.po', line: 6, column: 1 } },
      ],
    ]);
  });

  it('reads a comment with more flags than a call has arguments', () => {
    const { value, diagnostics } = read(`#, ${'a,'.repeat(400_000)}\nmsgctxt "a/b"\nmsgid "En"\nmsgstr "Et"\n`);
    expect([diagnostics, value?.get('a/b')?.target]).toEqual([[], 'Et']);
  });

  it('takes the source after #| for the translated one until the mark is taken away', () => {
    const entry = '#| msgid "old"\nmsgctxt "a/b"\nmsgid "new"\nmsgstr "x"\n';
    expect(read(`#, fuzzy\n${entry}`).value?.get('a/b')).toMatchObject({ source: 'old', beside: 'new' });
    expect(read(entry).value?.get('a/b')).toMatchObject({ source: 'new' });
    expect(read(entry).value?.get('a/b')?.beside).toBeUndefined();
  });

  it('knows in which line and column of a msgstr words stand', () => {
    const { value } = read('msgctxt "a/b"\nmsgid "x"\nmsgstr ""\n"Et \\"mål\\" "\n"og {{fact:x}} til"\n');
    const at = (words?: string): string => {
      const place = placeInTranslation(value?.get('a/b') as Translation, words);
      return `${place.line}:${place.column}+${place.length}`;
    };
    expect(at()).toBe('8:2+11');
    expect(at('"mål"')).toBe('8:5+7');
    expect(at('{{fact:x}}')).toBe('9:5+10');
    expect(at('no such words')).toBe('8:2+11');
  });

  it('leaves out what is not translated, obsolete, or has no context', () => {
    const text =
      'msgctxt "a/b"\nmsgid "x"\nmsgstr ""\n\nmsgid "y"\nmsgstr "z"\n\n#~ msgctxt "c/d"\n#~ msgid "x"\n#~ msgstr "y"\n';
    expect(read(text).value?.size).toBe(0);
  });

  it.each([
    ['msgctxt "a/b\nmsgid "x"\nmsgstr "y"\n', '5:9 po-syntax'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr "y" z"\n', '7:8 po-syntax'],
    ['msgctxt "a/b"\nmsgidd "x"\nmsgstr "y"\n', '6:8 po-syntax'],
    ['  oops\n', '5:3 po-syntax'],
    ['msgctxt "a/b"\nmsgid "x"\nmgstr "y"\n\nmsgctxt "a/c"\nmsgid "x"\nmsgstr "y"\n', '7:7 po-syntax'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr "y"\noops\nmsgctxt "a/c"\nmsgid "x"\nmsgstr "y"\n', '8:1 po-syntax'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr "y"\n\nmsgctxt "a/b"\nmsgid "z"\nmsgstr "y"\n', '9:1 duplicate-entry'],
    ['msgid "x"\nmsgstr "y"\n', '5:1 entry-without-id'],
    ['#: a.yaml:3\nmsgid "x"\nmsgstr ""\n', '6:1 entry-without-id'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr "y\\tz"\n', '7:10 control-character'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr ""\n"y "\n"på\u0430\u0301 z"\n', '9:5 combining-mark'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr ""\n"\\n"\n"y"\n', '8:2 other-start'],
    ['msgctxt "a/b"\nmsgid "\\nx"\nmsgstr "y"\n', '7:9 other-start'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr "y"\n\n#~ msgctxt "a/b"\n#~ msgid "x"\n#~ msgstr "z"\n', '9:1 duplicate-entry'],
  ])('says of %j %s', (text, expected) => {
    expect(read(text).diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)).toEqual([
      expected,
    ]);
  });

  it.each([
    ['in the same words', 'x', 'y'],
    ['of another source', 'z', 'y z'],
  ])('lets an entry out of use stand beside that in use: one %s', (_, source, target) => {
    const obsolete = `#~ msgctxt "a/b"\n#~ msgid "${source}"\n#~ msgstr "${target}"\n`;
    expect(read(`msgctxt "a/b"\nmsgid "x"\nmsgstr "y"\n\n${obsolete}`).diagnostics).toEqual([]);
  });

  it('is not led astray by names of JavaScript', () => {
    const { value } = read('msgctxt "__proto__"\nmsgid "constructor"\nmsgstr "y"\n');
    expect(value?.get('__proto__')?.target).toBe('y');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('joins the PO files of a locale and refuses a unit in two of them', () => {
    const entry = `${HEADER}msgctxt "no.one/title"\nmsgid "x"\nmsgstr "y"\n`;
    expect(verdictOn({ 'locales/nb/a.po': entry }).project?.locales.get('nb')?.translations.size).toBe(1);
    expect(lines(verdictOn({ 'locales/nb/a.po': entry, 'locales/nb/b.po': entry }))).toEqual([
      'locales/nb/b.po:5:1 duplicate-entry',
    ]);
  });

  it.each([
    ['da', ['locales/nb/a.po:1:1 wrong-language']],
    ['nb', []],
    ['nb_NO', []],
  ])('of a file in locales/nb whose language is %s says %j', (language, expected) => {
    const po = `msgid ""\nmsgstr "Language: ${language}\\n"\n`;
    expect(lines(verdictOn({ 'locales/nb/a.po': po }))).toEqual(expected);
  });

  it('finds entries that name no text, with the text that was meant', () => {
    const po = `${HEADER}msgctxt "no.one/titel"\nmsgid "x"\nmsgstr "y"\n\nmsgid "x"\nmsgstr "y"\n`;
    const { diagnostics } = verdictOn({ 'locales/nb/a.po': po });
    expect(diagnostics).toMatchObject([
      { code: 'entry-without-id', severity: 'warning', place: { line: 9 } },
      { code: 'orphan-translation', severity: 'warning', hint: 'Did you mean «no.one/title»?', place: { line: 5 } },
    ]);
  });

  it('looks for no meant text where there are so many that they are no slips of the pen', () => {
    const entries = (count: number): string =>
      Array.from({ length: count }, (_, at) => `msgctxt "no.one/titel${at}"\nmsgid "x"\nmsgstr "y"\n`).join('\n');
    const hintsOf = (count: number): readonly string[] =>
      verdictOn({ 'locales/nb/a.po': `${HEADER}${entries(count)}` }).diagnostics.map(({ hint }) => hint.slice(0, 3));
    expect(new Set(hintsOf(100))).toEqual(new Set(['Did']));
    expect(new Set(hintsOf(101))).toEqual(new Set(['Run']));
  });

  it('says of a locale’s settings copied from another language that they are not its own', () => {
    const settings = new TextDecoder().decode(diskFiles('.').read('locales/da/locale.yaml'));
    const all = lines(verdictOn({ 'locales/sv/locale.yaml': settings, 'locales/sv/framework.json': '{}' }));
    expect(all.filter((line) => line.includes('wrong-language'))).toEqual([
      'locales/sv/locale.yaml:2:7 wrong-language',
    ]);
  });
});
