/** The rules over everything that comes out: nothing is lost, nothing leaks, every character can be drawn. */
import { describe, expect, it } from 'vitest';
import { diagnosticOf } from '../../src/rules/diagnostic-of.js';
import { glyphs } from '../../src/rules/glyphs.js';
import { faultIn, leftovers } from '../../src/rules/leftovers.js';
import type { DeckRule } from '../../src/rules/rule.js';
import { unshown } from '../../src/rules/unshown.js';
import type { Presentation, Scene } from '../../src/scene/scene.js';
import { lay, unit, type Texts } from '../layout/small-deck.js';
import { presentationOf, situationOf } from './scene-under-test.js';

const title = '<text at="title" style="title" role="title" placeholder="title">T</text>';
const text = (content: string): string => `<text x="36" y="100" w="400" h="60">${content}</text>`;

function told(
  rule: DeckRule,
  markup: string,
  texts: Texts = {},
  changes: (scene: Scene) => Partial<Presentation> = () => ({}),
): string[] {
  const { scene } = lay(markup, texts);
  const situation = situationOf(texts, presentationOf(scene, changes(scene)));
  return rule(situation)
    .map((found) => diagnosticOf(found, situation))
    .map(({ place, message }) => `${place?.file}:${place?.line} ${message}`);
}

describe('unshown', () => {
  it('finds a text that stands nowhere, and says where it is written', () => {
    expect(told(unshown, title + text(unit('a')), { a: 'Vist', b: 'Glemt' })).toEqual([
      'content/slides/no.one.yaml:3 The text «Glemt» is not shown on the slide: its layout has no place for «b» here.',
    ]);
  });

  it('does not miss an assessment where the deck leaves assessments out', () => {
    const { scene } = lay(title + text(unit('a')), { a: 'Vist', b: 'Vår vurdering', c: 'Glemt' });
    const around = situationOf({ a: 'Vist', b: 'Vår vurdering', c: 'Glemt' }, presentationOf(scene));
    const [slide] = [...around.project.slides.values()].map((one) => ({ ...one, assessed: [['b']] }));
    const project = { ...around.project, slides: new Map(slide && [[slide.id, slide]]) };
    const saidBy = (assessment: 'marked' | 'off') => {
      const deck = { ...around.deck, spec: { ...around.deck.spec, assessment } };
      return unshown({ ...around, project, deck }).map((found) => found.unit);
    };
    expect(saidBy('off')).toEqual(['c']);
    expect(saidBy('marked')).toEqual(['b', 'c']);
  });

  it('counts cells, charts, groups and notes as shown', () => {
    const table = `<table x="36" y="100" w="400" h="60" columns="1fr"><tr><td>${unit('a')}</td></tr></table>`;
    const chart = `<chart x="36" y="200" w="400" h="60" title="T" leading="L" other="O" alt="A"><point value="1">${unit('b')}</point></chart>`;
    const group = `<chevrons x="36" y="300" w="400" h="33" alt="A"><chevron style="step">${unit('c')}</chevron></chevrons>`;
    const texts = { a: 'a', b: 'b', c: 'c', 'no.one/notes': 'n' };
    expect(told(unshown, title + table + chart + group, texts)).toEqual([]);
  });

  it('counts what is written to say what a picture shows', () => {
    const image = `<image x="36" y="100" w="40" h="40" path="a.png" alt="${unit('a')}"/>`;
    expect(told(unshown, title + image, { a: 'Bare lest opp' })).toEqual([]);
  });

  it('does not count what only the alternative text of shapes says', () => {
    const group = `<chevrons x="36" y="300" w="400" h="33" alt="${unit('a')}"><chevron style="step">C</chevron></chevrons>`;
    expect(told(unshown, title + group, { a: 'Bare lest opp' })).toHaveLength(1);
  });

  it('counts a text that any page of the slide shows', () => {
    const second = (scene: Scene): Partial<Presentation> => ({
      scenes: [scene, { ...scene, id: 'no.one~2', items: [] }],
    });
    expect(told(unshown, title + text(unit('a')), { a: 'Vist' }, second)).toEqual([]);
  });
});

describe('glyphs', () => {
  it('refuses characters the font lacks, and names them where they are typed', () => {
    expect(told(glyphs, text(unit('a')), { a: 'æøå «»–…€ ½ ß é' })).toEqual([]);
    expect(told(glyphs, text(unit('a')), { b: 'x', a: '漢字 og 漢' })).toEqual([
      'content/slides/no.one.yaml:3 The font Arimo has no «漢» (U+6F22), «字» (U+5B57).',
    ]);
    expect(told(glyphs, title.replace('>T<', `>${unit('a')}<`), { a: '😀' })).toEqual([
      'content/slides/no.one.yaml:2 The font Gelasio has no «😀» (U+1F600).',
    ]);
  });

  it('is told once of what two pages show', () => {
    const twice = (scene: Scene): Partial<Presentation> => ({ scenes: [scene, { ...scene, id: 'no.one~2' }] });
    expect(told(glyphs, text(unit('a')), { a: '漢' }, twice)).toHaveLength(1);
  });
});

describe('leftovers', () => {
  it.each(['Stolpediagram: {{title}}', '{{fact:x', '[object Object]', 'NaN årsverk', 'undefined', '$t(x)'])(
    'finds %j in a text',
    (words) => {
      expect(faultIn({ text: words, place: 'the text' })).toBeDefined();
    },
  );

  it.each(['levelHead', 'head.organisation', ' alt.barChart '])('knows the raw key %j from a word', (key) => {
    expect(faultIn({ text: key, place: 'the text' })).toBeDefined();
    expect(faultIn({ text: key, place: 'the text', unit: 'no.one/title' })).toBeUndefined();
  });

  it.each(['eIDAS', 'KS', 'e-helse', 'Nivå', 'e.l.', 'ca. 260', 'iOS og Android', 'Infinityware', 'bananNaN', '{ x }'])(
    'lets %j be',
    (words) => {
      expect(faultIn({ text: words, place: 'the text' })).toBeUndefined();
    },
  );

  it('looks into alternative texts, names, notes, bookmarks, sections and properties', () => {
    const image = '<image x="36" y="100" w="40" h="40" path="a.png" alt="Bilde: {{x}}"/>';
    expect(told(leftovers, title + image)).toEqual([
      'layouts/test/layout.hbs:1 In the alternative text «Bilde: {{x}}» stands «{{x}}», which was never filled in.',
    ]);
    const changes: readonly ((scene: Scene) => Partial<Presentation>)[] = [
      () => ({ title: 'undefined' }),
      () => ({ keywords: 'a, {{b}}' }),
      () => ({ sections: [{ id: 'a', title: '1 undefined', start: 0, count: 1 }] }),
      (scene) => ({ scenes: [{ ...scene, title: '[object Object]' }] }),
      (scene) => ({ scenes: [{ ...scene, notes: ['{{page:x}}'] }] }),
      (scene) => ({ scenes: [{ ...scene, items: scene.items.map((item) => ({ ...item, name: 'text NaN' })) }] }),
    ];
    for (const change of changes) expect(told(leftovers, title, {}, change)).toHaveLength(1);
  });

  it('lets a person write what is a leftover elsewhere, but no placeholder', () => {
    expect(told(leftovers, title + text(unit('a')), { a: 'An undefined role' })).toEqual([]);
    for (const a of ['undefined', 'Om [object Object]'])
      expect(told(leftovers, title + text(unit('a')), { a })).toHaveLength(1);
    expect(told(leftovers, title + text(unit('a')), { a: 'Med {{foo:bar}}' })).toHaveLength(1);
  });
});
