import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/render/formats.js';
import { render } from '../../src/render/render.js';
import type { FileInTheMaking, Rendered } from '../../src/scene/file-in-the-making.js';
import { skald } from '../commands/sample-world.js';
import { plainExecutor } from '../../src/run/executor.js';
import { assets, presentation } from './pdf/fixture.js';
import { fontFiles } from './pdf/typeset.js';

const deck: Rendered = { presentation, name: 'mapping.nb', fonts: fontFiles, assets };
const formatThat = (file: Partial<FileInTheMaking>): Format => ({
  id: 'own',
  name: 'own',
  load: () =>
    Promise.resolve(() => ({
      page: () => Promise.resolve(),
      finish: () => Promise.resolve(new Uint8Array(1)),
      ...file,
    })),
});

describe('a format', () => {
  it('is given every page once and in order, and then the deck', async () => {
    const pages: string[] = [];
    const order: string[] = [];
    const own = formatThat({
      page: ({ scene }) => Promise.resolve(void pages.push(scene.id)),
      finish: (whole) => {
        order.push(...whole.scenes.map(({ id }) => id));
        return Promise.resolve(new Uint8Array(1));
      },
    });
    await render(own, deck);
    const ids = presentation.scenes.map(({ id }) => id);
    expect(order).toEqual(ids);
    expect(pages).toEqual(ids);
  });

  it.each([
    ['nothing', undefined],
    ['no bytes', new Uint8Array()],
    ['pages', [{ page: 1, bytes: new Uint8Array(1) }]],
  ])('that gives %s for a file is a bug, and nothing is written', async (_, content) => {
    const own = formatThat({ finish: () => Promise.resolve(content as Uint8Array) });
    await expect(render(own, deck)).rejects.toThrow('The format own gave no file of');
    const executor = {
      ...plainExecutor,
      begin: (_: unknown, what: Rendered) => plainExecutor.begin([...FORMATS, own], what),
    };
    const ran = await skald('build --locale nb', {}, {}, { executor });
    expect([ran.exitCode, ran.written.size]).toEqual([3, 0]);
    expect(ran.stderr).toContain('The format own gave no file of demo');
  });

  it('that says so gives a file for each page, in order', async () => {
    const files = presentation.scenes.map(({ page }) => ({ page, bytes: new Uint8Array([page]) }));
    const own = (given: readonly unknown[]): Format => ({
      ...formatThat({ finish: () => Promise.resolve(given as typeof files) }),
      filePerPage: true,
    });
    expect(await render(own(files), deck)).toEqual(files);
    for (const wrong of [files.slice(1), [...files].reverse(), [...files.slice(1), { page: 3 }], [{}, {}, {}]])
      await expect(render(own(wrong), deck)).rejects.toThrow('The format own gave no file of mapping');
  });
});
