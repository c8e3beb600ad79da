/** A format as somebody may add it one day: the words of each page, a line a page. It is no part of the program. */
import { everyText, wordsOf } from '../../src/scene/walk.js';
import type { StartFile } from '../../src/scene/file-in-the-making.js';

export const startText: StartFile = () => {
  const lines = new Map<string, string>();
  return {
    page: ({ scene }) => {
      lines.set(
        scene.id,
        everyText(scene.items)
          .map(({ body }) => wordsOf(body))
          .join(' | '),
      );
      return Promise.resolve();
    },
    finish: ({ scenes }) => {
      const text = scenes.map(({ id, page }) => `${page} ${lines.get(id) ?? ''}\n`).join('');
      return Promise.resolve(new TextEncoder().encode(text));
    },
  };
};
