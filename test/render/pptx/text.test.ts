/** Text as measured: exact spacing, insets, runs with language, bullets, links, fields. */
import { describe, expect, it } from 'vitest';
import { draw } from './drawing.js';
import { bullets, footer, title } from './fixture-texts.js';
import { run } from '../../../src/render/pptx/run.js';
import { slideContext } from '../../../src/render/pptx/sheet-context.js';
import { presentation } from './fixture.js';
import { base, body, box, paragraph, run as textRun } from './fixture-text.js';
import { all, first } from './xml-tree.js';

const tree = draw(bullets);
const paragraphs = all(tree, 'a:p');
const runs = all(tree, 'a:r');
const runOf = (text: string) => runs.find((node) => first(node, 'a:t').text === text);

describe('a text', () => {
  it('wraps at its box and is never fitted by the program', () => {
    expect(first(tree, 'a:bodyPr').attributes).toEqual({
      wrap: 'square',
      lIns: '76200',
      tIns: '50800',
      rIns: '76200',
      bIns: '50800',
      anchor: 't',
    });
    expect(all(tree, 'a:noAutofit')).toHaveLength(1);
  });

  it('has exact spacing in hundredths of a point', () => {
    expect(paragraphs.map((node) => first(first(node, 'a:lnSpc'), 'a:spcPts').attributes['val'])).toEqual([
      '1600',
      '1600',
      '1600',
    ]);
    expect(paragraphs.map((node) => first(first(node, 'a:spcBef'), 'a:spcPts').attributes['val'])).toEqual([
      '0',
      '400',
      '400',
    ]);
  });

  it('hangs bullets left of the text', () => {
    expect(
      all(tree, 'a:pPr').map(({ attributes }) => [attributes['marL'], attributes['indent'], attributes['lvl']]),
    ).toEqual([
      ['152400', '-152400', undefined],
      ['304800', '-152400', '1'],
      [undefined, undefined, undefined],
    ]);
    expect(all(tree, 'a:buChar').map(({ attributes }) => attributes['char'])).toEqual(['•', '–']);
  });

  it('has bullets of their own size as a share of the text’s, which every program draws in tables too', () => {
    const bullet = { char: '1', colour: 'petrol', level: 0, size: 16 } as const;
    const figure = paragraph([textRun('Structure', { size: 10 })], { hanging: 12, bullet });
    const drawn = draw({ kind: 'text', ...base('figure', box(36, 84, 420, 120)), text: body([figure]) });
    expect(first(drawn, 'a:buSzPct').attributes).toEqual({ val: '160000' });
  });

  it('keeps mixed runs in one paragraph', () => {
    expect(all(paragraphs[0] ?? tree, 'a:r')).toHaveLength(6);
    expect(first(runs[0] ?? tree, 'a:rPr').attributes).toEqual({
      lang: 'nb-NO',
      sz: '1200',
      b: '1',
      kern: '0',
      dirty: '0',
    });
    expect(first(runOf('men') ?? tree, 'a:rPr').attributes['i']).toBe('1');
  });

  it('raises footnote marks at their own size', () => {
    const { sz, baseline } = first(runOf('1') ?? tree, 'a:rPr').attributes;
    expect([sz, baseline]).toEqual(['1200', '30000']);
  });

  it('has the colour behind a run between its own and its font (CT_TextCharacterProperties)', () => {
    const [scene] = presentation.scenes;
    if (!scene) throw new Error('The fixture has no scene');
    const none = { all: [], links: new Map(), images: new Map(), charts: new Map() };
    const on = { ...textRun('NO'), highlight: { colour: 'petrol', above: 7, below: 2 } };
    const xml = run(on, 'nb-NO', slideContext(presentation, scene, none));
    expect(xml).toMatch(/<\/a:solidFill><a:highlight><a:schemeClr val="accent1"\/><\/a:highlight><a:latin /u);
  });

  it('says where a link in a table leads that programs underline, and leads to the last page where it ends a span', () => {
    const [scene] = presentation.scenes;
    if (!scene) throw new Error('The fixture has no scene');
    const links = new Map([['slide roles end', 'rId7']]);
    const none = { all: [], links, images: new Map(), charts: new Map() };
    const link = { slide: 'roles', underlined: true as const, end: true as const };
    const xml = run({ ...textRun('–3'), link }, 'nb-NO', slideContext(presentation, scene, none));
    expect(xml).toContain('r:id="rId7" action="ppaction://hlinksldjump" tooltip="Side 3: Tittel roles"');
  });

  it('says the language of a passage in another one', () => {
    expect(first(runOf('Second level in English') ?? tree, 'a:rPr').attributes['lang']).toBe('en-GB');
  });

  it('links to the web by its runs, to slides by clear shapes over their words, and not to slides that are missing', () => {
    expect(all(runOf('nettstedet') ?? tree, 'a:hlinkClick')[0]?.attributes['action']).toBeUndefined();
    for (const words of ['forsiden', 'en side som ikke er med'])
      expect(all(runOf(words) ?? tree, 'a:hlinkClick')).toEqual([]);
    const segment = { run: 1, text: 'forsiden', x: 20, width: 40 };
    const line = { x: 6, baseline: 20, width: 60, segments: [{ run: 0, text: 'Se ', x: 0, width: 20 }, segment] };
    const runs = [textRun('Se '), textRun('forsiden', { link: { slide: 'cover' }, size: 10 })];
    const item =
      bullets.kind === 'text' ? { ...bullets, text: body([{ ...paragraph(runs), lines: [line] }]) } : bullets;
    const [shape] = all(draw(item), 'p:sp').slice(1);
    if (!shape) throw new Error('No shape over the link');
    expect(first(shape, 'a:hlinkClick').attributes['action']).toBe('ppaction://hlinksldjump');
    const { name, descr } = first(shape, 'p:cNvPr').attributes;
    expect([name, descr]).toEqual(['forsiden: Tittel cover', 'forsiden: Tittel cover']);
    expect(first(shape, 'a:off').attributes).toEqual({ x: String(62 * 12700), y: String(95 * 12700) });
    expect(first(shape, 'a:ext').attributes).toEqual({ cx: String(40 * 12700), cy: String(11.5 * 12700) });
  });
});

describe('placeholders', () => {
  it('are the first of a kind only; another is a text box', () => {
    const twice = draw(title('En'), { ...title('To'), id: 'second' });
    expect(all(twice, 'p:ph')).toHaveLength(1);
    expect(all(twice, 'a:off')).toHaveLength(2);
  });

  it('are title, footer and slide number', () => {
    const types = all(draw(title('En'), ...footer(1)), 'p:ph').map(({ attributes }) => attributes);
    expect(types).toEqual([
      { type: 'title' },
      { type: 'ftr', sz: 'quarter', idx: '11' },
      { type: 'sldNum', sz: 'quarter', idx: '12' },
    ]);
  });

  it('number the slides by fields, unless PowerPoint would count one of them differently', () => {
    const [scene, ...others] = presentation.scenes;
    if (!scene) throw new Error('The fixture has no scene');
    const none = { all: [], links: new Map(), images: new Map(), charts: new Map() };
    const number = textRun('1', { field: 'slideNumber' });
    const drawn = (deck: typeof presentation): string => run(number, 'nb-NO', slideContext(deck, scene, none));
    expect(drawn(presentation)).toMatch(/^<a:fld id="\{[^}]*\}" type="slidenum">/);
    expect(drawn({ ...presentation, scenes: [scene, ...others.slice(1)] })).toMatch(/^<a:r>/);
  });
});
