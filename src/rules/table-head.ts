/** Whoever hears a table is told the head of each cell (WCAG 2.1, 1.3.1): the first row heads it, as PowerPoint's checker demands. */
import { everyItem } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

export const tableHead: SceneRule = (scene) =>
  everyItem(scene.items).flatMap((item) =>
    item.kind !== 'table' || item.role === 'decoration' || item.headerRows > 0
      ? []
      : [
          {
            code: 'table-without-head',
            severity: 'error' as const,
            message: `No row heads the table «${item.name}», so those who hear it are not told what a cell is about.`,
            hint: 'Give its first row head="yes" in the layout.',
            item,
          },
        ],
  );
