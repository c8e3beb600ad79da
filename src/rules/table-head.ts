/** Those who hear a table are told of each cell which row and column it is in (WCAG 2.1, 1.3.1): it has a head, or its first column is one. */
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

export const tableHead: SceneRule = (scene) =>
  [...everyItem(scene.items)].flatMap((item) =>
    item.kind !== 'table' || item.role === 'decoration' || item.headerRows + item.headerColumns > 0
      ? []
      : [
          {
            code: 'table-without-head',
            severity: 'error' as const,
            message: `No row and no column heads the table «${item.name}», so nobody who hears it knows what a cell is about.`,
            hint: 'Give its first row head="yes" in the layout, or set the first cell of each row as <th>.',
            item,
          },
        ],
  );
