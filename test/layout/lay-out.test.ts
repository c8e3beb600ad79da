import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { layOut } from '../../src/layout/lay-out.js';
import type { Scene } from '../../src/scene/scene.js';
import {
  deckOf,
  fonts,
  itemsOf,
  linesOf,
  page,
  slideOf,
  spec,
  theme as nordic,
  unit,
  type Texts,
} from './small-deck.js';

/** Tries no larger type than is designed. */
const theme = { ...nordic, larger: 0 };

const body = (style: string, width = 200, height = 108): string =>
  `<slide><text x="36" y="100" w="${width}" h="${height}" style="${style}">${unit('a')}</text></slide>`;

function layText(
  markup: string,
  texts: Texts,
  tag = 'nb',
): { scenes: readonly Scene[]; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = layOut([slideOf(markup, texts)], deckOf(texts, tag), theme, fonts);
  return { scenes: value?.scenes ?? [], diagnostics };
}

const sizeOf = (scene: Scene | undefined): number | undefined =>
  itemsOf(scene?.items ?? [], 'text')[0]?.text.paragraphs[0]?.runs[0]?.size;

/** A text that takes this many lines of the box at 10 pt. */
function textOfLines(count: number): string {
  let text = 'ordene';
  const lines = (): number => {
    const { scenes } = layText(body('body', 200, 400), { a: text });
    const [item] = itemsOf(scenes[0]?.items ?? [], 'text');
    return item === undefined ? 0 : linesOf(item.text).length;
  };
  while (lines() < count) text += ' ordene';
  return text;
}

describe('the fit', () => {
  it('keeps the size as designed where everything fits', () => {
    const { scenes, diagnostics } = layText(body('body'), { a: textOfLines(8) });
    expect(diagnostics).toEqual([]);
    expect(sizeOf(scenes[0])).toBe(10);
  });

  it('takes the next step of the type scale where that helps', () => {
    const { scenes, diagnostics } = layText(body('body'), { a: textOfLines(9) });
    expect(diagnostics).toEqual([]);
    expect(sizeOf(scenes[0])).toBe(9);
  });

  it('takes a larger step before the designed one where everything fits there', () => {
    const sizes = [2, 8].map((count) => {
      const texts = { a: textOfLines(count) };
      const { value } = layOut([slideOf(body('body'), texts)], deckOf(texts, 'nb'), nordic, fonts);
      return sizeOf(value?.scenes[0]);
    });
    expect(sizes).toEqual([12, 10]);
  });

  it('takes no larger step at which LibreOffice, whose letters are wider by a hair, would break a word', () => {
    const text = { a: 'forvaltningsstruktur' };
    const wide = layText(body('body', 400), text).scenes[0];
    const [item] = itemsOf(wide?.items ?? [], 'text');
    const atEleven = ((item?.text.paragraphs[0]?.lines[0]?.width ?? 0) / 10) * 11;
    const sizeIn = (width: number): number | undefined =>
      sizeOf(layOut([slideOf(body('body', width), text)], deckOf(text, 'nb'), nordic, fonts).value?.scenes[0]);
    expect([0.05, 2].map((spare) => sizeIn(atEleven + spare))).toEqual([10, 11]);
  });

  it('sets every text of the slide at the same step', () => {
    const markup = `<slide><text x="36" y="100" w="200" h="108" style="body">${unit('a')}</text><text x="300" y="100" w="200" h="108" style="body">kort</text></slide>`;
    const { scenes } = layText(markup, { a: textOfLines(9) });
    expect(itemsOf(scenes[0]?.items ?? [], 'text').map((item) => item.text.paragraphs[0]?.runs[0]?.size)).toEqual([
      9, 9,
    ]);
  });

  it('is an error where no step helps: unit, place, locale and excess are told, and the slide is left out', () => {
    const { scenes, diagnostics } = layText(body('body'), { b: 'x', a: textOfLines(20) }, 'en');
    expect(scenes).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'text-too-long',
        severity: 'error',
        unit: 'a',
        locale: 'en',
        slide: 'no.one',
        place: { file: 'content/slides/no.one.yaml', line: 3, column: 3 },
        hint: 'Shorten its translation in locales/en, or move detail to the notes.',
      }),
    ]);
    expect(diagnostics[0]?.message).toMatch(
      /^In en the text is \d+ lines too long for its box, also at the smallest size\.$/u,
    );
  });

  it('says how many lines there are too many', () => {
    const { diagnostics } = layText('<slide><text at="title" style="title">' + unit('a') + '</text></slide>', {
      a: 'tittelord '.repeat(30),
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^In nb the text takes \d+ lines? more than its style allows: «tittelord .*…»$/u),
    ]);
    expect(diagnostics[0]?.hint).toBe('Shorten the text, or move detail to the notes.');
  });

  it('names the word that is too wide', () => {
    const { diagnostics } = layText(body('body', 60), { a: 'Digitaliseringsdirektoratet' });
    expect(diagnostics.map((one) => formatDiagnostic(one))).toEqual([
      expect.stringMatching(
        /^content\/slides\/no\.one\.yaml:2:3 \[nb\] error word-too-wide: In nb the word «Digitaliseringsdirektoratet» is \d+\.\d pt wider than its box\./u,
      ),
    ]);
  });

  it('points at the template where no text of the slide makes it so', () => {
    const chips =
      '<slide>\n <chips x="0" y="0" w="300" h="99" columns="1fr 1fr">\n  <level>L<chip columns="3">a</chip></level></chips></slide>';
    const { diagnostics } = layText(chips, {});
    expect(diagnostics.map((one) => formatDiagnostic(one))).toEqual([
      expect.stringMatching(
        /^layouts\/test\/layout\.hbs:.* \[nb\] error column-outside: A chip stands in column 3, but there are 2 columns\./u,
      ),
    ]);
  });

  it('leaves the other slides in', () => {
    const texts = { a: textOfLines(30), b: 'kort' };
    const slides = [slideOf(body('body'), texts), slideOf(body('body').replace(unit('a'), unit('b')), texts, 'no.two')];
    const { value, diagnostics } = layOut(slides, deckOf(texts), theme, fonts);
    expect(value?.scenes.map(({ slide, page: number }) => [slide, number])).toEqual([['no.two', 2]]);
    expect(diagnostics).toHaveLength(1);
  });
});

describe('the place of the body', () => {
  const slide = `<slide><text at="leads" style="lead">${unit('lead')}</text><text at="body" style="body" name="body">b</text></slide>`;
  const top = (lead: string): number | undefined =>
    itemsOf(layText(slide, { lead }).scenes[0]?.items ?? [], 'text').find(({ name }) => name === 'body')?.box.y;

  it('is below the lines of the leads, and fixed without any', () => {
    expect([top(''), top('- a'), top('- a\n- b'), top('- a\n- b\n- c')]).toEqual([105, 126, 141, 156]);
    expect(top(`- ${'ord '.repeat(60)}`)).toBe(141);
  });

  it('is the same wherever the leads stand in the markup', () => {
    const [, leads = '', rest = ''] = /^<slide>(<text at="leads".*?<\/text>)(.*)<\/slide>$/u.exec(slide) ?? [];
    const { items } = layText(`<slide>${rest}${leads}</slide>`, { lead: '- a\n- b\n- c' }).scenes[0] ?? {};
    expect(itemsOf(items ?? [], 'text').find(({ name }) => name === 'body')?.box.y).toBe(156);
  });

  it('always ends at the same height', () => {
    const [, item] = itemsOf(layText(slide, { lead: '- a' }).scenes[0]?.items ?? [], 'text');
    expect((item?.box.y ?? 0) + (item?.box.height ?? 0)).toBe(474);
  });
});

describe('some slides of a deck', () => {
  it('keep the page numbers they have in the whole of it', () => {
    const front = { title: '', slides: ['no.a', 'no.b', 'no.c'] };
    const whole = { ...deckOf({ a: 'x' }), spec: { ...spec, front } };
    const markup = `<slide><text at="title" style="title" placeholder="title">${page('no.b')} ${page('no.c')}</text></slide>`;
    const { value } = layOut([slideOf(markup, {}, 'no.c')], whole, theme, fonts);
    expect(value?.scenes.map(({ page: number, title }) => [number, title])).toEqual([[3, '2 3']]);
  });
});

describe('pages that tell page numbers of later ones', () => {
  const titled = (title: string): string =>
    `<slide><text at="title" style="title" placeholder="title">${title}</text></slide>`;
  const slides = [
    slideOf(titled(page('no.c')), {}, 'no.a'),
    slideOf(titled('B'), {}, 'no.b'),
    slideOf(titled(page('no.a')), {}, 'no.c'),
  ];
  const deck = { ...deckOf({}), spec: { ...spec, front: { title: '', slides: ['no.a', 'no.b', 'no.c'] } } };

  it('have them, though those are laid out after them', () => {
    const { value } = layOut(slides, deck, theme, fonts);
    expect(value?.scenes.map(({ slide, title }) => [slide, title])).toEqual([
      ['no.a', '3'],
      ['no.b', 'B'],
      ['no.c', '1'],
    ]);
  });
});
