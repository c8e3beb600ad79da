/** Shorthands for the items of the fixture. */
import type { Box, Item } from '../../../src/scene/scene.js';
import type { TextBody } from '../../../src/scene/text.js';
import { body, run } from './typeset.js';

export const base = (
  id: string,
  box: Box,
  role: Item['role'],
): Pick<Item, 'id' | 'name' | 'box' | 'role' | 'units'> => ({
  id,
  name: `${id} [unit.${id}]`,
  box,
  role,
  units: [`unit.${id}`],
});

export const at = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

export const text = (id: string, box: Box, role: Item['role'], content: TextBody): Item => ({
  ...base(id, box, role),
  kind: 'text',
  text: content,
});

export const title = (words: string): Item =>
  text('title', at(40, 24, 880, 40), 'title', body({ runs: [run(words, { font: 'title', size: 24 })], leading: 28 }));

export const footer = (page: number): Item =>
  text(
    'footer',
    at(40, 510, 400, 22),
    'footer',
    body({ runs: [run('Kartlegging · ', { size: 9 }), run(`${page}`, { size: 9, field: 'slideNumber' })] }),
  );
