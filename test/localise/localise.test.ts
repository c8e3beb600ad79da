import { describe, expect, it } from 'vitest';
import { localise } from '../../src/localise/localise.js';
import type { RichText } from '../../src/model/rich-text.js';
import type { LocalisedDeck } from '../../src/localise/localised-deck.js';
import { plainText } from '../../src/localise/plain-text.js';
import type { Reference } from '../../src/template/element.js';
import { poPlace, sampleProject, translation, type Sample } from './sample-project.js';

function run(sample: Sample, tag: string) {
  const { project, deck } = sampleProject(sample);
  const { value, diagnostics } = localise(project, deck, tag);
  const resolve = (unit: string): RichText => (value as LocalisedDeck).resolve({ kind: 'unit', id: `a/${unit}` }, 'a');
  const found = diagnostics.filter(({ unit }) => unit?.startsWith('a/'));
  return { deck: value as LocalisedDeck, resolve, diagnostics, found };
}

const plain = (deck: LocalisedDeck, reference: Reference): string => plainText(deck.resolve(reference, 'a'));
const runs = (text: RichText) => text.paragraphs.flatMap((paragraph) => paragraph.runs);

describe('localise', () => {
  it('fills facts, names, pages and footnotes in', () => {
    const text = '- **{{org:ks}}** og {{org:fin}}[^y]: {{fact:difi.fte}}, se s. {{page:b}}';
    const { resolve } = run({ texts: { t: text }, footnotes: { x: 'X', y: 'Y' } }, 'nb');
    expect(resolve('t')).toEqual({
      lang: 'nb-NO',
      unit: 'a/t',
      paragraphs: [
        {
          bullet: 0,
          runs: [
            { text: 'KS', bold: true },
            { text: ' og Finansdepartementet' },
            { text: '2', superscript: true, spoken: 'note 2' },
            { text: ': ca.\u00A0260\u00A0årsverk, se s.\u00A0' },
            { text: '', page: 'b' },
          ],
        },
      ],
    });
  });

  it('keeps a counted number with the next word', () => {
    const { resolve } = run(
      { texts: { t: 'I **{{fact:no.counties}}** fylker, av {{fact:no.counties}}; {{fact:difi.fte}} er' } },
      'nb',
    );
    const text = runs(resolve('t'))
      .map((one) => one.text)
      .join('');
    expect(text.replaceAll('\u00A0', '~')).toMatch(/^I \d+~fylker, av \d+; ca.~260~årsverk er$/u);
  });

  it('counts the cells of slides, by the locale', () => {
    const text =
      '{{count:b/all}} ruter, {{count:b/econ number}} med penger, av {{count:b/all total}}; {{count:b/all rest}} mangler';
    const words = (tag: string): string => {
      const translations = { en: { 'a/t': translation(text, text) } };
      const { deck } = run({ texts: { t: text }, translations }, tag);
      return plain(deck, { kind: 'unit', id: 'a/t' });
    };
    expect(words('nb')).toBe('1 av 2 ruter, 1 med penger, av 2; 1 mangler');
    expect(words('en')).toBe('1 of 2 ruter, 1 med penger, av 2; 1 mangler');
  });

  it('counts the units that were interviewed, with their noun or without', () => {
    const text = 'I {{count:interviewed/all}} ble {{count:interviewed/dk number}} spurt, i {{count:interviewed/se}}';
    const words = (tag: string): string =>
      runs(run({ texts: { t: text }, translations: { en: { 'a/t': translation(text, text) } } }, tag).resolve('t'))
        .map((one) => one.text)
        .join('');
    expect(words('nb').replaceAll('\u00A0', '~')).toBe('I 3~enheter ble 2~spurt, i 1~enhet');
    expect(words('en').replaceAll('\u00A0', '~')).toBe('I 3~units ble 2~spurt, i 1~unit');
  });

  it('keeps a count, whatever its form, in translations', () => {
    const source = 'I {{count:b/all}} ruter';
    const found = (target: string): unknown[] =>
      run({ texts: { t: source }, translations: { en: { 'a/t': translation(source, target) } } }, 'en')
        .diagnostics.filter(({ unit }) => unit === 'a/t')
        .map(({ code }) => code);
    expect(found('In {{count:b/all number}} cells')).toEqual([]);
    expect(found('In some cells')).toEqual(['damaged-placeholder']);
    expect(found('In {{count:b/ecno}} cells')).toEqual(['unknown-cells']);
  });

  it('lists words, the first with its capital', () => {
    const keys = ['role.initiate.title', 'role.coordinate.title', 'role.operate.title'];
    const listed = (tag: string): string => plain(run({}, tag).deck, { kind: 'listing', keys });
    expect(listed('nb')).toBe('Igangsetting, samordning og drift');
    expect(listed('en')).toBe('Initiation, coordination and operation');
    expect(plain(run({}, 'nb').deck, { kind: 'listing', keys: keys.slice(2) })).toBe('Drift');
    expect(plain(run({}, 'en').deck, { kind: 'count', count: 3, total: 4 })).toBe('3 of 4');
  });

  it('prints a number in per cent, and with its sign, by the locale', () => {
    const printed = (count: number, as: 'percent' | 'signed', decimals: number, tag: string): string =>
      plain(run({}, tag).deck, { kind: 'count', count, as, decimals });
    expect([printed(30, 'percent', 0, 'en'), printed(30, 'percent', 1, 'nb')]).toEqual(['30%', '30,0 %']);
    const signs = [4, -0.2, 0.04, 0].map((count) => printed(count, 'signed', 1, 'nb'));
    expect(signs).toEqual(['+4,0', '\u22120,2', '0,0', '0,0']);
  });

  it('gives the same answer each time', () => {
    const { resolve } = run({ texts: { t: 'tekst' } }, 'nb');
    expect(resolve('t')).toBe(resolve('t'));
  });

  it('has nothing to say about the source', () => {
    expect(run({ texts: { t: 'tekst' } }, 'nb').diagnostics).toEqual([]);
  });

  it('shows the translation', () => {
    const { resolve, found } = run(
      {
        texts: { t: 'Ja {{fact:difi.fte}}' },
        translations: { da: { 'a/t': translation('Ja {{fact:difi.fte}}', 'Jo {{fact:difi.fte short}}') } },
      },
      'da',
    );
    expect(runs(resolve('t'))).toEqual([{ text: 'Jo ca.\u00A0260\u00A0ÅV' }]);
    expect(found).toEqual([]);
  });

  it('falls back to the source, in its language and house style', () => {
    const { resolve, found } = run({ texts: { t: 'Ja {{fact:difi.fte}}' } }, 'en');
    expect(resolve('t')).toMatchObject({
      lang: 'nb-NO',
      paragraphs: [{ runs: [{ text: 'Ja ca.\u00A0260\u00A0årsverk' }] }],
    });
    expect(found).toMatchObject([
      { code: 'missing-translation', severity: 'warning', locale: 'en', slide: 'a', place: { line: 3 } },
    ]);
  });

  it('warns of stale and unfinished translations and shows them', () => {
    const { resolve, found } = run(
      { texts: { t: 'ny' }, translations: { da: { 'a/t': translation('gammel', 'gammel dansk', true) } } },
      'da',
    );
    expect(runs(resolve('t'))).toEqual([{ text: 'gammel dansk' }]);
    expect(found).toMatchObject([{ code: 'stale-translation', place: poPlace }]);
    expect(found[0]?.hint).toContain('skald i18n update');
    const unfinished = run(
      { texts: { t: 'ny' }, translations: { da: { 'a/t': translation('ny', 'dansk', true) } } },
      'da',
    );
    expect(unfinished.found).toMatchObject([{ code: 'fuzzy-translation', place: poPlace }]);
  });

  it.each([
    ['en lang tekst', ['untranslated']],
    ['Brønnøysundregistrene', []],
    ['{{fact:difi.fte}}', []],
  ])('of %j translated as it is warns of %j', (text, codes) => {
    const { found } = run({ texts: { t: text }, translations: { da: { 'a/t': translation(text, text) } } }, 'da');
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['- en ting\n- to ting', '- en sag\n- to sager', []],
    ['- en ting\n- to ting', '- en sag og to sager', ['other-bullets']],
    ['- en ting\n  - av disse', '- en sag\n- to sager', []],
    ['en ting', '- en sag', ['other-bullets']],
  ])('of %j translated as %j warns of %j', (text, target, codes) => {
    const { found } = run({ texts: { t: text }, translations: { da: { 'a/t': translation(text, target) } } }, 'da');
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['**Ta ut:** a', '**Tag ud:** a', undefined],
    ['**Ta {{org:ks}} ut:** a *b* [c](https://x.no)', 'a *b* **tag {{org:ks}} ud** [c](https://x.no)', undefined],
    ['**Ta ut:** a', '**Tag ud: ** a', 'prints «**»'],
    ['**Ta ut:** a', '**Tag ud: a', 'prints «**»'],
    ['en ting', 'en **sag', 'prints «**»'],
    ['2 ** 3', '2 ** 3 i alt', undefined],
    ['**Ta ut:** a', 'Tag ud: a', 'has 0 parts in bold, and its source 1'],
    ['en *åpen* sak', 'en *åben sag', 'has 0 parts in italics, and its source 1'],
    ['se [c](https://x.no)', 'se [c (https://x.no)', 'has 0 parts linked, and its source 1'],
    ['[a](https://x.no)[b](https://x.no)', '[ab](https://x.no)', 'has 1 parts linked, and its source 2'],
  ])('of %j translated as %j says that its marks are %j', (text, target, message) => {
    const { found } = run({ texts: { t: text }, translations: { da: { 'a/t': translation(text, target) } } }, 'da');
    expect(found.map(({ code }) => code)).toEqual(message === undefined ? [] : ['other-markup']);
    expect(found[0]?.message ?? '').toContain(message ?? '');
  });

  it('asks a stale translation for no marks that its source may have got since, and tells of stars that are printed', () => {
    const codesOf = (target: string): unknown[] =>
      run({ texts: { t: '**b** c' }, translations: { da: { 'a/t': translation('b c', target) } } }, 'da').found.map(
        ({ code }) => code,
      );
    expect(codesOf('b d')).toEqual(['stale-translation']);
    expect(codesOf('**b ** d')).toEqual(['stale-translation', 'other-markup']);
  });

  it.each([
    ['{{fact:difi.fte}}', 'tekst', '{{fact:difi.fte}} is lost'],
    ['tekst', '{{org:ks}}', '{{org:ks}} is not in the source'],
    ['a[^x]', 'a', '[^x] is lost'],
    ['[a](slide:b)', '[a](slide:a)', '(slide:b) is lost'],
  ])('finds %j damaged in %j', (source, target, message) => {
    const { found } = run(
      { texts: { t: source }, footnotes: { x: 'X' }, translations: { da: { 'a/t': translation(source, target) } } },
      'da',
    );
    expect(found).toMatchObject([{ code: 'damaged-placeholder', severity: 'error', place: poPlace }]);
    expect(found[0]?.message).toContain(message);
  });

  it.each([
    ['{{org:ks}}', '{{og:ks}}', 'unknown-directive', '«{{og:ks}}» asks for «og»'],
    ['{{fact:difi.fte}}', '{{fact:difi.fte kort}}', 'unknown-form', '«kort»'],
    ['{{fact:no.counties}}', '{{fact:no.counties rest}}', 'unfit-form', 'of the unit «count» has no form «rest»'],
    ['{{fact:difi.fte}}', '{{ fact:difi.fte }}', 'malformed-reference', '«{{ fact:difi.fte }}» is no complete'],
    ['{{fact:difi.fte}}', '{{fact:difi.fte', 'malformed-reference', '«{{» is no complete'],
    ['{{fact:difi.fte}}', '{fact:difi.fte}', 'malformed-reference', '«{fact:difi.fte}» is no complete'],
    ['{{page:b}}', '{{page:b short}}', 'unknown-form', 'only facts and counts have forms'],
    ['{{date:2017-03}}', '{{date:2017-13}}', 'bad-date', 'no date of the calendar'],
    ['a', 'a[^z]', 'unknown-footnote', '«z»'],
    ['[a](slide:b)', '[a](slide:q)', 'unknown-page', '«q»'],
    ['{{fact:difi.fte}}', '{{difference:difi.fte/difi.fte}}', 'senseless-figure', '» would be printed as 0.'],
    ['[a](https://x.no)', '[a](ftp://x.no)', 'bad-link', '«[a](ftp://x.no)» leads nowhere'],
    ['mange', 'ca. 160', 'bare-number', '«160»'],
    ['mange', '\u2060', 'empty-text', 'shows nothing'],
  ])('says of %j translated as %j what it says of a source: %s', (source, target, code, message) => {
    const { found } = run(
      { texts: { t: source }, footnotes: { x: 'X' }, translations: { da: { 'a/t': translation(source, target) } } },
      'da',
    );
    expect(found).toMatchObject([{ code, severity: 'error', place: poPlace, locale: 'da' }]);
    expect(found[0]?.message).toContain(message);
  });

  it.each([
    ['{{fact:difi.fte}}', 'ca. {{fact:difi.fte}}', ['repeated-qualifier']],
    ['{{fact:difi.fte}}', 'approx. {{fact:difi.fte}}', ['repeated-qualifier']],
    ['{{fact:difi.fte}}', '{{fact:difi.fte}}', []],
    ['{{fact:difi.fte}} {{org:ks}}', 'ca. {{fact:difi.fte}}', ['damaged-placeholder', 'repeated-qualifier']],
  ])('says of %j translated as %j that a figure is qualified twice', (source, target, codes) => {
    const { found } = run({ texts: { t: source }, translations: { da: { 'a/t': translation(source, target) } } }, 'da');
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('points at the word that a translation types twice', () => {
    const typed = ['Ca. mange er ', 'ca. {{fact:difi.fte}}'];
    const twice = {
      ...translation('{{fact:difi.fte}}', typed.join('')),
      strings: typed.map((one, index) => ({ typed: one, place: { ...poPlace, line: 20 + index, column: 2 } })),
    };
    const { found } = run({ texts: { t: '{{fact:difi.fte}}' }, translations: { da: { 'a/t': twice } } }, 'da');
    expect(found).toMatchObject([
      { code: 'repeated-qualifier', severity: 'warning', place: { file: poPlace.file, line: 21, column: 2 } },
    ]);
  });

  it('lets a translation write figures of the source its own way', () => {
    const { found } = run(
      { texts: { t: '2. strategi' }, translations: { en: { 'a/t': translation('2. strategi', '2nd strategy') } } },
      'en',
    );
    expect(found).toEqual([]);
  });

  it('prints dates, the deck’s own among them', () => {
    const { resolve } = run(
      { texts: { t: '{{date:2017-03}}, {{date:2017-03-01}}, {{date:2017}}, {{date:deck}}' } },
      'nb',
    );
    expect(runs(resolve('t'))).toEqual([{ text: 'mars 2017, 1.\u00A0mars 2017, 2017, 1.\u00A0juni 2017' }]);
  });

  it('does not blame the translator for what came after', () => {
    const { found } = run(
      { texts: { t: 'a {{org:ks}}' }, translations: { da: { 'a/t': translation('a', 'b') } } },
      'da',
    );
    expect(found.map(({ code }) => code)).toEqual(['stale-translation']);
  });

  it.each([
    ['b {{org:ks}}', []],
    ['b', []],
    ['b {{org:fin}}', ['damaged-placeholder']],
  ])('takes %j of who mends a translation whose source has a placeholder more now', (target, codes) => {
    const mended = { ...translation('a', target, true), beside: 'a {{org:ks}}' };
    const { found } = run({ texts: { t: 'a {{org:ks}}' }, translations: { da: { 'a/t': mended } } }, 'da');
    expect(found.map(({ code }) => code)).toEqual(['stale-translation', ...codes]);
    // The old source stands there already, so no command is asked for.
    expect(found[0]?.hint).toBe(
      'The old source stands after «#|»: mend the translation, and take «fuzzy» and «#|» away.',
    );
  });

  it('asks for the update of an entry that names another source than today’s', () => {
    const old = { ...translation('a', 'b', true), beside: 'aa' };
    const { found } = run({ texts: { t: 'aaa' }, translations: { da: { 'a/t': old } } }, 'da');
    expect(found[0]?.hint).toContain('skald i18n update');
  });

  it('misses what a changed source had before and still has', () => {
    const { found } = run(
      { texts: { t: 'ny {{org:ks}}' }, translations: { da: { 'a/t': translation('a {{org:ks}}', 'b') } } },
      'da',
    );
    expect(found.map(({ code }) => code)).toEqual(['stale-translation', 'damaged-placeholder']);
  });

  it('translates the texts of the deck', () => {
    const { deck } = run(
      {
        translations: {
          en: {
            'deck/title': translation('Styring', 'Steering'),
            'deck/chapters.mapping.parts.norway.title': translation('Norge', 'Norway'),
          },
        },
      },
      'en',
    );
    expect(deck.spec.title).toBe('Steering');
    expect(deck.spec.chapters[0]).toMatchObject({ title: 'Kartlegging', parts: [{ title: 'Norway' }] });
  });

  it('resolves words, facts, organisations, pages and sources', () => {
    const { deck } = run(
      { translations: { en: { 'organisations/fin.name': translation('Finansdepartementet', 'Ministry of Finance') } } },
      'en',
    );
    expect(plain(deck, { kind: 'word', key: 'notStatedCell' })).toBe('Not mentioned');
    expect(plain(deck, { kind: 'fact', id: 'no.counties', form: 'full' })).toBe('19');
    expect(plain(deck, { kind: 'organisation', id: 'fin' })).toBe('Ministry of Finance');
    expect(plain(deck, { kind: 'organisation', id: 'ks' })).toBe('KS');
    expect(runs(deck.resolve({ kind: 'page', slide: 'a', to: 'b' }, 'a'))).toEqual([
      { text: '', page: 'a', begins: true },
      { text: '', page: 'b', since: 'a' },
    ]);
    const link = { url: 'https://example.org/27' };
    expect(runs(deck.resolve({ kind: 'sources', slide: 'a' }, 'a'))).toEqual([
      { text: 'Sources: ' },
      { text: 'Meld.\u00A0St.\u00A027', lang: 'nb-NO', link },
      { text: '; ' },
      { text: 'intervjuer', lang: 'nb-NO' },
    ]);
    expect(deck.number(1234.567)).toBe('1,234.57');
    expect(deck.words('continuedPart', { part: 1, parts: 3 })).toBe('(1/3)');
  });

  it('says once that figures are rounded, where a slide prints such without «ca.»', () => {
    const remark = (text: string, tag = 'nb', facts: readonly string[] = []): string => {
      const translations = {
        en: { 'a/t': translation(text, text.replace('{{fact:difi.fte plain}}', '{{fact:difi.fte}}')) },
      };
      return plain(run({ texts: { t: text }, translations }, tag).deck, { kind: 'rounded', facts, units: ['a/t'] });
    };
    expect(remark('Difi har {{fact:difi.fte plain}}')).toBe('Tall er avrundet. ');
    expect(remark('Difi har {{fact:difi.fte figure}}', 'en')).toBe('Figures are rounded. ');
    expect(remark('Difi har {{fact:difi.fte}}, {{fact:difi.fte short}}')).toBe('');
    expect(remark('Det er {{fact:no.counties plain}} fylker')).toBe('');
    expect(remark('Difi', 'nb', ['difi.fte'])).toBe('Tall er avrundet. ');
    // A translator chose «about 260 FTEs».
    expect(remark('Difi har {{fact:difi.fte plain}}', 'en')).toBe('');
  });

  it('says what the abbreviations of a slide stand for, unless the slide does', () => {
    const { deck } = run({}, 'nb');
    expect(deck.abbreviations()).toEqual([{ short: 'KS', name: 'Kommunesektorens organisasjon', lang: 'nb-NO' }]);
    expect(plain(deck, { kind: 'abbreviations', slide: 'a' })).toBe('');
    const told = run({ texts: { body: 'Råd fra {{org:ks}}' } }, 'nb').deck;
    expect(plain(told, { kind: 'abbreviations', slide: 'a' })).toBe('KS: Kommunesektorens organisasjon.');
  });

  it('names a locale that does not exist', () => {
    const { project, deck } = sampleProject({});
    expect(localise(project, deck, 'fi')).toMatchObject({
      diagnostics: [{ code: 'unknown-locale', severity: 'error', locale: 'fi' }],
    });
  });

  it('takes a unit that does not exist for a bug', () => {
    expect(() => run({}, 'nb').resolve('none')).toThrow('a/none');
  });
});
