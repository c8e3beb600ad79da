/** A paragraph is one text: its lines stand where the scene has them, and are copied as they were before they were broken. */
import { describe, expect, it } from 'vitest';
import type { Paragraph, TextBody } from '../../../src/scene/text.js';
import { at, base } from '../pdf/fixture-base.js';
import { body, run } from '../pdf/typeset.js';
import { all, type Node } from '../pptx/xml-tree.js';
import { classes, flat, pageOf, tree } from './drawn.js';

type Draft = Parameters<typeof body>[0];

const shown = (text: TextBody, units: readonly string[] = []): Node =>
  tree(pageOf({ ...base('p', at(100, 50, 300, 90), 'body'), units, kind: 'text', text }));
const paragraphOf = (
  draft: Draft,
): { readonly root: Node; readonly paragraph: Paragraph; readonly texts: readonly Node[] } => {
  const text = body(draft);
  const root = shown(text);
  return { root, paragraph: text.paragraphs[0]!, texts: all(root, 'text') };
};
const numbers = ({ attributes }: Node): readonly number[] =>
  ['x', 'y', 'textLength'].map((name) => Number(attributes[name]));

describe('a paragraph', () => {
  it('is one text, each line at its place and as wide as it was measured', () => {
    const { texts, paragraph } = paragraphOf({ runs: [run('to ord her og der')], breaks: ['to ord her', 'og der'] });
    expect(texts.map(({ text }) => text)).toEqual(['to ord her og der']);
    const lines = all(texts[0]!, 'tspan');
    expect(lines.map(({ text }) => text)).toEqual(['to ord her', 'og der']);
    lines.forEach((line, index) => {
      const { x, baseline, width } = paragraph.lines[index]!;
      const [left, y, length] = numbers(line);
      expect([left, y]).toEqual([100 + x, 50 + baseline]);
      expect(length).toBeCloseTo(width, 2);
    });
  });

  it('writes no spaces that are room for a colour, or between two colours', () => {
    const space = '\u00A0';
    const colour = { highlight: { colour: 'ink', above: 7, below: 2 } } as const;
    const { root, texts } = paragraphOf({
      runs: [run(space.repeat(4), colour), run(space.repeat(2)), run(space, colour), run('2 av 4')],
    });
    expect(texts.flatMap((text) => all(text, 'tspan')).map(({ text }) => text)).toEqual(['2 av 4']);
    expect(all(root, 'rect').length).toBeGreaterThanOrEqual(2);
  });

  it('shows the hyphen of a break, and is copied with a soft one', () => {
    const { texts, paragraph } = paragraphOf({
      runs: [run('Statsforvalt\u00ADningen')],
      breaks: ['Statsforvalt-', 'ningen'],
    });
    expect(texts.map(({ text }) => text)).toEqual(['Statsforvalt\u00ADningen', '-']);
    expect(classes(texts[1]!)).toContain('sk-hyphen');
    expect(texts[1]?.attributes['aria-hidden']).toBe('true');
    expect(Number(texts[1]?.attributes['x'])).toBeCloseTo(100 + 4 + paragraph.lines[0]!.width, 2);
  });

  it('keeps the hyphen of a word as it was typed', () => {
    const { texts } = paragraphOf({ runs: [run('IKT-sjef')], breaks: ['IKT-', 'sjef'] });
    expect(texts.map(({ text }) => text)).toEqual(['IKT-sjef']);
  });

  it('raises and shrinks a superscript, and goes on on the line', () => {
    const { texts } = paragraphOf({ runs: [run('a b'), run('1', { superscript: true }), run(' c d')] });
    const [before, mark, after] = all(texts[0]!, 'tspan');
    expect(classes(mark!)).toEqual(['sk-Arial-7__8-1A1A2E']);
    const baseline = Number(before?.attributes['y']);
    expect(Number(mark?.attributes['y'])).toBeCloseTo(baseline - 3.6, 2);
    expect(Number(after?.attributes['y'])).toBe(baseline);
  });

  it('says aloud what a sign means that is raised otherwise', () => {
    const sign = run('≠', { superscript: true, rise: 0.2, spoken: ' (kildene er uenige)' });
    const { texts } = paragraphOf({ runs: [run('17'), sign] });
    const [figure, mark] = all(texts[0]!, 'tspan');
    expect([mark?.attributes['role'], mark?.attributes['aria-label']]).toEqual(['img', '(kildene er uenige)']);
    expect(Number(mark?.attributes['y'])).toBeCloseTo(Number(figure?.attributes['y']) - 2.4, 2);
  });

  it('says aloud what squares mean that are nothing but colours', () => {
    const highlight = { colour: 'accent', above: 8, below: 2 };
    const squares = [run('\u00A0\u00A0', { highlight, spoken: '1 av 2' }), run('\u00A0\u00A0', { highlight })];
    const spoken = all(paragraphOf({ runs: squares }).texts[0]!, 'tspan').map(
      ({ attributes }) => attributes['aria-label'],
    );
    expect(spoken).toEqual(['1 av 2']);
  });

  it('shows what people type for characters that only hold lines together', () => {
    const { texts } = paragraphOf({ runs: [run('ca.\u00A05 e\u2011helse\u2060!')] });
    expect(texts[0]?.text).toBe('ca. 5 e-helse!');
  });

  it('draws a line under a web address, and none under a link to a slide', () => {
    const lines = (link: Paragraph['runs'][number]['link']): readonly Node[] =>
      all(paragraphOf({ runs: [run('her er det', link && { link })] }).root, 'rect').slice(1);
    const [line, ...more] = lines({ url: 'https://a.no' });
    expect(more).toEqual([]);
    expect(Number(line?.attributes['height'])).toBeCloseTo(0.073 * 12, 1);
    expect(lines({ slide: 'no.x' })).toEqual([]);
    expect(lines({ slide: 'no.x', underlined: true })).toHaveLength(1);
  });

  it('has the colour behind a run as high as it says and as wide as its words', () => {
    const { root } = paragraphOf({ runs: [run('NO', { highlight: { colour: 'ink', above: 7, below: 2 } })] });
    const [behind, ...more] = all(root, 'rect').slice(1);
    const [text] = all(root, 'tspan');
    expect(more).toEqual([]);
    expect(Number(behind?.attributes['height'])).toBe(9);
    expect(behind?.attributes['x']).toBe(text?.attributes['x']);
    expect(Number(behind?.attributes['width'])).toBeCloseTo(Number(text?.attributes['textLength']), 3);
  });

  it('has a group for its unit where its box shows several', () => {
    const marked = (root: Node): readonly unknown[] =>
      flat(root).flatMap(({ attributes, text }) =>
        attributes['data-unit'] === undefined ? [] : [[attributes['data-unit'], text]],
      );
    const two = body({ runs: [run('en')], unit: 'a/en' }, { runs: [run('to')], unit: 'a/to' });
    expect(marked(shown(two, ['a/en', 'a/to']))).toEqual([
      ['a/en', 'en'],
      ['a/to', 'to'],
    ]);
    expect(marked(shown(two, ['a/en', 'a/to', 'a/tre']))[0]).toEqual(['a/tre', 'ento']);
    expect(marked(shown(body({ runs: [run('en')], unit: 'a/en' }), ['a/en']))).toEqual([['a/en', 'en']]);
  });
});
