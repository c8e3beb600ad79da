/** Whatever a layout author types gives diagnostics or a slide, never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { declarations, mayStandIn } from '../../src/elements/registry.js';
import { slide } from '../../src/elements/slide.js';
import { layOut } from '../../src/layout/lay-out.js';
import type { AttributeType } from '../../src/setting/attribute-type.js';
import type { Declaration } from '../../src/setting/declare.js';
import { everyItem } from '../../src/scene/walk.js';
import { inFull, tried } from '../amount.js';
import { deckOf, fonts, slideOf, theme } from '../layout/small-deck.js';
import { expand, file } from './sample-layouts.js';

/** Values an attribute of this type may have. */
const values = ({ holds }: AttributeType<unknown>): readonly string[] => {
  const byType: Readonly<Record<string, readonly string[]>> = {
    points: ['0', '1', '2.5', '-3', '40', '900'],
    number: ['0', '1', '2.5', '-3', ''],
    count: ['1', '1', '2', '99'],
    counts: ['1', '1 2', '9'],
    size: ['1fr', '72', 'content'],
    sizes: ['1fr', '1fr 2fr', '72 content', '0'],
    style: ['cell', 'body', 'title', 'panel'],
    mark: ['stated', 'leading', 'lineSteers'],
    box: ['body', 'title', 'leads', 'continuation', 'legend'],
    colour: ['ink', 'white'],
    name: ['', 'a', 'b'],
    names: ['', 'a b'],
    icon: ['people', 'bus-front'],
    text: ['', 'a', '1 2', '{{title}}', 'a {{title}} b'],
    corners: ['0 0, 1 0, 1 1', '2 2, 3 2, 3 3, 2 3; 5 5, 6 5, 6 6', 'x'],
    'columns, each with a width': ['all', '1:3 2', 'x'],
  };
  return byType[holds] ?? holds.split(', ');
};

const nameOf = (attribute: string): string => attribute.split('=')[0] ?? '';

const childrenOf = (parent: Declaration): readonly Declaration[] =>
  declarations.filter((child) => mayStandIn(child, parent));

/** An element with children it may have, to a depth of four. */
function element(own: Declaration, around: Declaration, depth: number): fc.Arbitrary<string> {
  const { kind: name, types } = own;
  const attribute = Object.entries({ ...types, ...around.onChildren })
    .filter(([key]) => key !== 'columns' || name !== 'table')
    .map(([key, type]) => fc.constantFrom(...values(type)).map((value) => `${key}="${value}"`));
  const inside = depth === 0 ? [] : childrenOf(own).map((child) => element(child, own, depth - 1));
  const words = own.holds.includes('words')
    ? [fc.constantFrom('', 'tekst', 'Digitaliseringsdirektoratet og alle de andre', '{{title}}')]
    : [];
  const content = [...inside, ...words];
  const some =
    attribute.length === 0
      ? fc.constant([])
      : fc.uniqueArray(fc.oneof(...attribute), { maxLength: 3, selector: nameOf });
  const written = some.map((list) => [...(name === 'table' ? ['columns="1fr"'] : []), ...list].join(' '));
  const size = name === 'tr' ? { minLength: 1, maxLength: 1 } : { maxLength: 3 };
  const nested =
    content.length === 0 ? fc.constant('') : fc.array(fc.oneof(...content), size).map((list) => list.join(''));
  return fc.tuple(written, nested).map(([attributes, tree]) => `<${name} ${attributes}>${tree}</${name}>`);
}

describe('templates at random', () => {
  it.each(childrenOf(slide))('that hold a <$kind> are refused or laid out', { timeout: 60_000 }, (own) => {
    const name = own.kind;
    let laid = 0;
    const property = fc.property(
      element(own, slide, name === 'stack' || name === 'row' || name === 'box' ? 1 : 2),
      (markup) => {
        const { root, diagnostics } = expand(`<slide>${markup}</slide>`, { fields: { title: 'T' }, texts: ['title'] });
        expect(diagnostics).toEqual([]);
        if (root === undefined || checkMarkup(root, theme).length > 0) return;
        const slide = { slide: slideOf('<slide/>').slide, root };
        const { value } = layOut([slide], deckOf({ 'no.one/title': 'En tittel' }), theme, fonts);
        const boxes = (value?.scenes ?? []).flatMap(({ items }) => [...everyItem(items)].map(({ box }) => box));
        expect(boxes.filter((box) => !Object.values(box).every(Number.isFinite))).toEqual([]);
        laid++;
      },
    );
    // Most of some are refused: pictures without their text, icons without a name, and tiles that nobody says what they stand for.
    fc.assert(property, tried(name === 'image' ? 1200 : ['icon', 'tiles', 'map'].includes(name) ? 600 : 200));
    expect(laid).toBeGreaterThan(inFull ? 10 : 1);
  });

  it('of any characters give diagnostics in their own file', () => {
    const piece = fc.constantFrom(
      '<slide>',
      '</slide>',
      '<text',
      ' style="cell"',
      '>',
      '</text>',
      '{{#each a}}',
      '{{/each}}',
      '{{title}}',
      '{{> x}}',
      '&',
      '"',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '{{else}}',
      '\n',
      '{{word "a"}}',
      '<?x ?>',
      '<!DOCTYPE a>',
    );
    const property = fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { root, diagnostics } = expand(pieces.join(''), { fields: { title: 'T' } });
      if (root === undefined) expect(diagnostics.length).toBeGreaterThan(0);
      for (const { place } of diagnostics) expect(place?.file).toBe(file);
    });
    fc.assert(property, tried(1000));
  });
});
