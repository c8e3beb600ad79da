import { describe, expect, it } from 'vitest';
import type { BuiltFile } from '../../src/run/command.js';
import { leftOverPages } from '../../src/run/left-over-pages.js';

const file = (path: string, page?: number): BuiltFile => ({
  path: `out/${path}`,
  locale: 'nb',
  format: path.split('.').at(-1) ?? '',
  pages: 1,
  bytes: 1,
  ...(page === undefined ? {} : { page }),
});
const built = [file('demo.nb.pdf'), file('demo.nb.1.svg', 1), file('demo.nb.2.svg', 2)];
const found = (...names: readonly string[]): readonly string[] => leftOverPages(built, names).map(({ name }) => name);

describe('pages that are left over', () => {
  it('are those of the same deck, locale and format that were not written, in order', () => {
    expect(found('demo.nb.1.svg', 'demo.nb.10.svg', 'demo.nb.3.svg', 'demo.nb.2.svg')).toEqual([
      'demo.nb.3.svg',
      'demo.nb.10.svg',
    ]);
  });

  it('are no files of other decks, locales, formats or excerpts, nor what is named otherwise', () => {
    const others = ['demo.da.3.svg', 'other.nb.3.svg', 'demo.nb.3.png', 'demo.nb.slides-a.3.svg', 'demo.nb.03.svg'];
    expect(found(...others, 'demo.nb.svg', 'demo.nb.x.svg', 'demo.nb.0.svg', '.demo.nb.3.svg.skald.tmp')).toEqual([]);
  });

  it('are none where no format writes a file a page', () => {
    expect(leftOverPages([file('demo.nb.1.pdf')], ['demo.nb.2.pdf'])).toEqual([]);
  });
});
