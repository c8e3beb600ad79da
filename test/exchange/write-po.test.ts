import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poHeader } from '../../src/exchange/po-header.js';
import { poField } from '../../src/exchange/wrap-po.js';
import { writePo } from '../../src/exchange/write-po.js';
import { poFile } from '../../src/load/po-file.js';
import { textFile } from '../../src/load/text-file.js';
import { entries } from './random-po.js';

describe('poField', () => {
  it('keeps what fits on a line with its keyword, and starts with an empty string where it does not', () => {
    expect(poField('msgid', 'x'.repeat(71))).toEqual([`msgid "${'x'.repeat(71)}"`]);
    expect(poField('msgid', `${'x'.repeat(70)} og`)).toEqual(['msgid ""', `"${'x'.repeat(70)} og"`]);
    expect(poField('msgstr', 'En\nTo\n')).toEqual(['msgstr ""', '"En\\n"', '"To\\n"']);
  });

  it('ends lines after spaces, hyphens and full stops, never inside an escape', () => {
    const lines = poField('msgid', 'En "lang" tekst med {{fact:no.mapping.interviewees}} og mer '.repeat(9).trim());
    expect(lines.slice(1).every((line) => line.length <= 79)).toBe(true);
    expect(lines.slice(1).every((line) => /^"(?:[^"\\]|\\.)*"$/u.test(line))).toBe(true);
  });
});

describe('writePo', () => {
  it('writes an entry in the order of gettext', () => {
    const written = writePo({
      header: [['Language', 'da']],
      comments: ['Danish'],
      entries: [
        {
          context: 'a/title',
          source: 'Ny',
          target: 'Old',
          previous: 'Gammel',
          comments: ['Checked.'],
          notes: ['The title.'],
          reference: 'a.yaml:3',
          flags: ['fuzzy'],
          obsolete: false,
        },
        { context: 'b', source: 'x', target: 'y', comments: [], notes: [], flags: [], obsolete: true },
      ],
    });
    expect(written).toBe(
      [
        '# Danish\nmsgid ""\nmsgstr "Language: da\\n"\n',
        '# Checked.\n#. The title.\n#: a.yaml:3\n#, fuzzy\n#| msgid "Gammel"\nmsgctxt "a/title"\nmsgid "Ny"\nmsgstr "Old"\n',
        '#~ msgctxt "b"\n#~ msgid "x"\n#~ msgstr "y"\n',
      ].join('\n'),
    );
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const written = writePo({ header: [], comments: [], entries: all });
        const { value, diagnostics } = poFile(textFile('x.po', written));
        expect(diagnostics).toEqual([]);
        expect(value?.entries.map((entry) => ({ ...entry, place: 0, strings: [] }))).toEqual(
          all.map((entry) => ({ ...entry, place: 0 })),
        );
      }),
    );
  });
});

describe('poHeader', () => {
  const target = { tag: 'sv', deck: 'demo', date: '2017-06-30' };

  it('has every field that gettext asks for', () => {
    expect(Object.fromEntries(poHeader([], target))).toMatchObject({
      'Project-Id-Version': 'demo',
      'PO-Revision-Date': '2017-06-30 00:00+0000',
      Language: 'sv',
      'Plural-Forms': 'nplurals=2; plural=(n != 1);',
    });
  });

  it('keeps what was there, and what it does not know', () => {
    const header = poHeader(
      [
        ['Last-Translator', 'Åsa <asa@example.org>'],
        ['X-Generator', 'Poedit'],
      ],
      target,
    );
    expect(header).toContainEqual(['Last-Translator', 'Åsa <asa@example.org>']);
    expect(header.at(-1)).toEqual(['X-Generator', 'Poedit']);
    expect(poHeader(header, target)).toEqual(header);
  });
});
