/** `<icon>`: one of the set of icons, as a shape in a colour of the theme. It repeats what words say, unless it has words of its own. */
import { iconOutline } from '../icons/icon-outline.js';
import { iconNames, isIcon } from '../icons/icon-set.js';
import { type AttributeType, charactersOf } from '../setting/attribute-type.js';
import { declare } from '../setting/declare.js';
import { points } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { style } from '../setting/theme-types.js';
import { oneOf, text } from '../setting/word-types.js';
import type { ElementKind } from './element-kind.js';
import { standingIn } from './image/crop.js';
import { unitsOf } from './image/image.js';
import { shapeItem } from './items.js';

const iconName = (): AttributeType<string> => ({
  holds: 'icon',
  otherwise: '',
  needs: {},
  check: (value) =>
    isIcon(charactersOf(value) ?? '') ? undefined : { kind: 'unknown', what: 'icon', known: iconNames() },
  read: (value) => charactersOf(value ?? []) ?? '',
});

const own = declare('icon', {
  what: 'one of the icons of Bootstrap Icons by its name, drawn as a shape in a colour of the theme; decoration unless it has an `alt`',
  where: ['blocks'],
  attributes: {
    name: iconName(),
    size: points(18),
    style: style('body'),
    alt: text(),
    align: oneOf(['left', 'center', 'right'], 'left'),
    anchor: oneOf(['top', 'middle', 'bottom'], 'middle'),
  },
  about: {
    size: 'of its square, in which it is drawn smaller where its place is',
    style: 'whose colour of words it has',
    alt: 'what it says, where no words beside it do',
    align: 'where it stands, if it is narrower than its place',
    anchor: 'where it stands, if it is lower than its place',
  },
});

export const icon: ElementKind = {
  ...own,
  check: (element) => (element.attributes['name'] === undefined ? ['<icon> names no icon.'] : []),
  height: (element, width, context) => Math.max(0, Math.min(width, own.read(element, context).size)),
  width: (element, context) => own.read(element, context).size,
  place: (element, box, context) => {
    const { name, style: look, alt, size, ...standing } = own.read(element, context);
    const side = Math.max(0, Math.min(size, box.width, box.height));
    const said = plainText(alt, context);
    const naming = {
      label: 'icon',
      units: unitsOf(alt),
      alt: said,
      role: said === '' ? 'decoration' : 'body',
    } as const;
    const geometry = { kind: 'paths', paths: iconOutline(name) ?? [] } as const;
    return [shapeItem(standingIn(box, [side, side], standing), { geometry, fill: look.colour }, naming, context)];
  },
};
