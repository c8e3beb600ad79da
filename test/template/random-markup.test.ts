/** Whatever a layout author types gives diagnostics or a slide, never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/elements/check-markup.js';
import type { AttributeType } from '../../src/elements/element-kind.js';
import { kinds, parts } from '../../src/elements/registry.js';
import { layOut } from '../../src/layout/lay-out.js';
import { everyItem } from '../../src/scene/walk.js';
import { deckOf, fonts, slideOf, theme } from '../layout/small-deck.js';
import { expand, file } from './sample-layouts.js';

/** Values an attribute of this type may have. */
const values = (type: AttributeType): readonly string[] => {
  if (typeof type !== 'string') return type;
  const byType: Readonly<Record<string, readonly string[]>> = {
    number: ['0', '1', '2.5', '-3', '40', '900'],
    count: ['1', '1', '2', '99'],
    sizes: ['1fr', '1fr 2fr', '72 content', '0'],
    style: ['cell', 'body', 'title', 'panel'],
    mark: ['check', 'leading', 'lineSteers'],
    box: ['body', 'title', 'leads', 'continuation', 'legend'],
    colour: ['ink', 'white'],
    flag: ['yes', 'no'],
  };
  return byType[type] ?? ['', 'a', '1 2', '{{title}}', 'a {{title}} b'];
};

const nameOf = (attribute: string): string => attribute.split('=')[0] ?? '';

type Kind = (typeof parts)[string];
const kindOf = (name: string): Kind | undefined => kinds[name] ?? parts[name];

/** An element with children it may have, to a depth of four. */
function element(name: string, depth: number): fc.Arbitrary<string> {
  const { attributes = {}, children = [], text = false } = kindOf(name) ?? {};
  const attribute = Object.entries(attributes)
    .filter(([key]) => key !== 'columns' || name !== 'table')
    .map(([key, type]) => fc.constantFrom(...values(type)).map((value) => `${key}="${value}"`));
  const inside =
    depth === 0
      ? []
      : children.filter((child) => kindOf(child) !== undefined).map((child) => element(child, depth - 1));
  const words = text ? [fc.constantFrom('', 'tekst', 'Digitaliseringsdirektoratet og alle de andre', '{{title}}')] : [];
  const content = [...inside, ...words];
  const some =
    attribute.length === 0
      ? fc.constant([])
      : fc.uniqueArray(fc.oneof(...attribute), { maxLength: 3, selector: nameOf });
  const own = some.map((list) => [...(name === 'table' ? ['columns="1fr"'] : []), ...list].join(' '));
  const size = name === 'tr' ? { minLength: 1, maxLength: 1 } : { maxLength: 3 };
  const nested =
    content.length === 0 ? fc.constant('') : fc.array(fc.oneof(...content), size).map((list) => list.join(''));
  return fc.tuple(own, nested).map(([written, tree]) => `<${name} ${written}>${tree}</${name}>`);
}

describe('templates at random', () => {
  it.each(kinds['slide']?.children ?? [])('that hold a <%s> are refused or laid out', { timeout: 60_000 }, (name) => {
    let laid = 0;
    const property = fc.property(
      element(name, name === 'stack' || name === 'row' || name === 'box' ? 1 : 2),
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
    fc.assert(property, { numRuns: 200 });
    expect(laid).toBeGreaterThan(10);
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
      expect((root === undefined) === diagnostics.length > 0).toBe(true);
      for (const { place } of diagnostics) expect(place?.file).toBe(file);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
