/** Slides live on their layouts: what a layout or the master says, no slide says again. */
import { beforeAll, describe, expect, it } from 'vitest';
import { titleSlot } from './fixture-layouts.js';
import { body, paragraph, run } from './fixture-text.js';
import { title } from './fixture-texts.js';
import { draw } from './drawing.js';
import { render, type Package } from './package-under-test.js';
import { all, first, type Node } from './xml-tree.js';

let pptx: Package;

beforeAll(async () => {
  pptx = await render();
});

const layout = (number: number): Node => pptx.xml(`ppt/slideLayouts/slideLayout${number}.xml`);
const shapeOf = (tree: Node, type: string): Node => {
  const found = all(tree, 'p:sp').find((shape) =>
    all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === type),
  );
  if (!found) throw new Error(type);
  return found;
};

describe('a slide', () => {
  it('has no background, and no place or look in its placeholders', () => {
    for (const number of [1, 2, 3, 4]) {
      const slide = pptx.xml(`ppt/slides/slide${number}.xml`);
      expect(all(slide, 'p:bg')).toEqual([]);
      for (const shape of all(slide, 'p:sp').filter((one) => all(one, 'p:ph').length > 0)) {
        expect(first(shape, 'p:spPr').children).toEqual([]);
        expect(all(shape, 'a:bodyPr').map(({ attributes }) => attributes)).toEqual([{}]);
        expect(all(shape, 'a:pPr')).toEqual([]);
        for (const { attributes, children } of all(shape, 'a:rPr')) {
          expect(Object.keys(attributes)).toEqual(['lang', 'dirty']);
          expect(children).toEqual([]);
        }
      }
    }
  });

  it('says what is not as on its layout: another place, a smaller step, a bold run, no bullet', () => {
    const own = { ...title('x', { ...titleSlot.box, x: 40 }) };
    const runs = [
      run('a', { font: 'title', size: 20, bold: true }),
      run('b', { font: 'title', size: 20, colour: 'petrol' }),
    ];
    const text = body([paragraph(runs, { leading: 26 })], { anchor: 'top' });
    const shape = draw(own.kind === 'text' ? { ...own, text } : own);
    expect(
      all(shape, 'p:spPr')
        .flatMap((node) => all(node, 'a:off'))
        .map(({ attributes }) => attributes['x']),
    ).toEqual(['508000']);
    expect(first(shape, 'a:bodyPr').attributes).toEqual({ anchor: 't' });
    expect(first(first(shape, 'a:pPr'), 'a:spcPts').attributes['val']).toBe('2600');
    const [one, two] = all(shape, 'a:rPr');
    expect([one?.attributes, one?.children.length]).toEqual([{ lang: 'nb-NO', sz: '2000', dirty: '0' }, 0]);
    expect(two?.attributes['b']).toBe('0');
    expect(two?.children.map(({ name }) => name)).toEqual(['a:solidFill']);
  });

  it('turns a bullet of its layout off where a paragraph has none', () => {
    const lead = { ...title('x'), placeholder: 'lead' as const };
    const shape = draw({ ...lead, text: body([paragraph([run('a')])]) } as typeof lead);
    const properties = first(shape, 'a:pPr');
    expect(properties.attributes).toEqual({ marL: '0', indent: '0' });
    expect(properties.children.map(({ name }) => name)).toContain('a:buNone');
  });
});

describe('a layout', () => {
  it('has the background, the decoration and its pictures', () => {
    expect(first(first(layout(1), 'p:bg'), 'a:schemeClr').attributes['val']).toBe('tx1');
    expect(all(layout(3), 'a:prstGeom').map(({ attributes }) => attributes['prst'])).toContain('line');
    expect(first(layout(1), 'a:blip').attributes['r:embed']).toBe('rId2');
    expect(pptx.text('ppt/slideLayouts/_rels/slideLayout1.xml.rels')).toContain('Target="../media/image1.png"');
  });

  it('prompts for every text, in the deck’s language', () => {
    const prompts = all(layout(3), 'p:sp').filter((shape) => all(shape, 'a:t').length > 0);
    expect(prompts.map(({ text }) => text)).toEqual([
      'Skriv <section>',
      'Skriv <title>',
      'Skriv <lead>',
      'Skriv <notes>',
      'Skriv <footer>',
      '‹#›',
    ]);
  });

  it('leaves to the master what the master says', () => {
    expect(first(shapeOf(layout(3), 'title'), 'p:spPr').children).toEqual([]);
    expect(first(shapeOf(layout(3), 'title'), 'a:lstStyle').children).toEqual([]);
    expect(first(shapeOf(layout(3), 'ftr'), 'p:spPr').children).toEqual([]);
    const cover = shapeOf(layout(1), 'ctrTitle');
    expect(first(first(cover, 'a:lstStyle'), 'a:schemeClr').attributes['val']).toBe('bg1');
    expect(all(cover, 'a:defRPr').map(({ attributes }) => attributes['sz'])).toEqual([undefined]);
  });
});

describe('the master', () => {
  it('has the placeholders and text styles all layouts start from', () => {
    const master = pptx.xml('ppt/slideMasters/slideMaster1.xml');
    expect(all(master, 'p:ph').map(({ attributes }) => attributes['type'])).toEqual(['title', 'body', 'ftr', 'sldNum']);
    expect(first(first(master, 'p:titleStyle'), 'a:defRPr').attributes['sz']).toBe('2400');
    const body = first(master, 'p:bodyStyle').children;
    expect(body.map(({ name }) => name)).toEqual(Array.from({ length: 9 }, (_, index) => `a:lvl${index + 1}pPr`));
    expect(
      body.slice(0, 3).map((level) => [level.attributes['marL'], first(level, 'a:buChar').attributes['char']]),
    ).toEqual([
      ['152400', '•'],
      ['304800', '–'],
      ['457200', '•'],
    ]);
    expect(all(master, 'p:sldLayoutId')).toHaveLength(4);
  });
});
