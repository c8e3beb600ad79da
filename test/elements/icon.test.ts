import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { iconOutline } from '../../src/icons/icon-outline.js';
import type { ShapeItem } from '../../src/scene/scene.js';
import { itemsOf, lay, slideOf, theme, unit } from '../layout/small-deck.js';

const iconIn = (markup: string, texts = {}): ShapeItem | undefined => {
  const { scene, faults } = lay(markup, texts);
  expect(faults).toEqual([]);
  return itemsOf(scene.items, 'shape')[0];
};

describe('an icon', () => {
  it('is the outline of its name in the colour of words, and silent', () => {
    const icon = iconIn('<icon x="36" y="100" w="40" h="30" name="bus-front" style="kitFigure"/>');
    expect(icon).toMatchObject({
      box: { x: 36, y: 106, width: 18, height: 18 },
      geometry: { kind: 'paths', paths: iconOutline('bus-front') },
      fill: 'petrol',
      role: 'decoration',
      units: [],
    });
    expect(icon).not.toHaveProperty('alt');
  });

  it('is a figure where it says something that no words beside it do', () => {
    const icon = iconIn(`<icon x="36" y="100" w="40" h="30" name="bus-front" alt="${unit('a')}"/>`, { a: 'Skyss' });
    expect(icon).toMatchObject({ role: 'body', alt: 'Skyss', units: ['a'] });
  });

  it('stands where it is told to, and is smaller where its place is', () => {
    const at = (more: string) =>
      iconIn(`<icon x="0" y="0" w="40" h="30" name="people" ${more}/>`)?.box ?? expect.unreachable();
    expect(at('size="24" align="right" anchor="bottom"')).toEqual({ x: 16, y: 6, width: 24, height: 24 });
    expect(at('size="24" align="center" anchor="top"')).toEqual({ x: 8, y: 0, width: 24, height: 24 });
    expect(at('size="60"')).toEqual({ x: 0, y: 0, width: 30, height: 30 });
  });

  it('takes its own width and height in rows and stacks', () => {
    const row =
      '<row x="0" y="0" w="200" h="30"><icon name="people" size="24" width="content"/><text width="1fr">a</text></row>';
    expect(lay(row).scene.items.map(({ box: { x, width } }) => [x, width])).toEqual([
      [0, 24],
      [24, 176],
    ]);
    const stack = '<stack x="0" y="0" w="200" h="80"><icon name="people" size="24"/><text>a</text></stack>';
    expect(lay(stack).scene.items[1]?.box.y).toBe(24);
  });

  it('is told where no icon has its name', () => {
    const said = (attributes: string): unknown =>
      checkMarkup(slideOf(`<slide><icon ${attributes}/></slide>`).root, theme);
    expect(said('name="bus-fornt"')).toMatchObject([
      {
        code: 'unknown-icon',
        message: 'There is no icon «bus-fornt» for the attribute «name».',
        hint: 'Did you mean «bus-front»?',
      },
    ]);
    expect(said('')).toMatchObject([{ code: 'wrong-shape', message: '<icon> names no icon.' }]);
  });
});
