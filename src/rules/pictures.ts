/** Pictures stand beside what is read, never behind or over it, but on a fill of its own: nothing can tell whether letters on a picture can be read. */
import { quote } from '../diagnostics/printable.js';
import type { Item } from '../scene/scene.js';
import { everyItem, everyText, wordsOf } from '../scene/walk.js';
import { lineExtents, meet } from './extent.js';
import type { Finding, SceneRule } from './rule.js';

export const pictures: SceneRule = (scene) => {
  const items = everyItem(scene.items);
  const isOver = (item: Item, picture: Item): boolean => items.indexOf(item) > items.indexOf(picture);
  return items
    .filter(({ kind }) => kind === 'image')
    .flatMap((picture) => {
      const data = items.filter(({ kind, box }) => (kind === 'table' || kind === 'chart') && meet(box, picture.box));
      const texts = everyText(scene.items)
        .filter(({ item, fill }) => !data.includes(item) && !(fill !== undefined && isOver(item, picture)))
        .filter((text) => lineExtents(text).some((line) => meet(line, picture.box)));
      return [
        ...data.map((item) => findingOf(picture, `${item.kind} «${item.name}»`)),
        ...texts.map(({ body }) => findingOf(picture, `text ${quote(wordsOf(body))}`)),
      ];
    });
};

const findingOf = (picture: Item, met: string): Finding => ({
  code: 'picture-on-text',
  severity: 'error',
  message: `The picture «${picture.name}» and the ${met} lie over each other.`,
  hint: 'Give them places of their own in the layout.',
  item: picture,
});
