import { describe, expect, it } from 'vitest';
import { layeredFiles } from '../../src/world/layered-files.js';
import { memoryFiles } from './memory.js';

const program = memoryFiles({
  'layouts/cover/layout.hbs': 'theirs',
  'layouts/cover/schema.yaml': 'theirs',
  'layouts/themes/nordic.yaml': 'theirs',
  'locales/nb/locale.yaml': 'theirs',
  'locales/nb/deck.po': 'theirs',
  'locales/da/framework.json': 'theirs',
  'content/framework.yaml': 'theirs',
  'content/facts.yaml': 'theirs',
  'content/slides/one.yaml': 'theirs',
});
const files = layeredFiles(
  memoryFiles({
    'layouts/cover/layout.hbs': 'ours',
    'layouts/note/layout.hbs': 'ours',
    'locales/nb/demo.po': 'ours',
    'content/decks/demo.yaml': 'ours',
  }),
  program,
);
const text = (path: string): string | undefined => {
  const bytes = files.read(path);
  return bytes && new TextDecoder().decode(bytes);
};

describe('layeredFiles', () => {
  it('takes the project’s file before the program’s of the same path', () => {
    expect(text('layouts/cover/layout.hbs')).toBe('ours');
    expect(text('layouts/cover/schema.yaml')).toBe('theirs');
    expect([files.isBrought('layouts/cover/layout.hbs'), files.isBrought('layouts/cover/schema.yaml')]).toEqual([
      false,
      true,
    ]);
  });

  it('lists both, sorted, each name once', () => {
    expect(files.list('layouts')).toEqual(['cover/', 'note/', 'themes/']);
    expect(files.list('layouts/cover')).toEqual(['layout.hbs', 'schema.yaml']);
    expect(files.list('locales')).toEqual(['da/', 'nb/']);
    expect(files.list('content')).toEqual(['decks/']);
  });

  it('brings no content and no translations but those of the vocabulary and the examples', () => {
    expect([text('content/framework.yaml'), text('content/facts.yaml')]).toEqual([undefined, undefined]);
    expect([text('content/slides/one.yaml'), text('locales/nb/deck.po')]).toEqual([undefined, undefined]);
    expect(files.list('locales/nb')).toEqual(['demo.po', 'locale.yaml']);
    expect(files.list('content/slides')).toEqual([]);
  });

  it('does not replace a file of the project that cannot be read', () => {
    const own = memoryFiles({ 'layouts/themes/nordic.yaml': 'ours' });
    const locked = layeredFiles({ ...own, read: () => undefined }, program);
    expect(locked.read('layouts/themes/nordic.yaml')).toBeUndefined();
    expect(locked.isBrought('layouts/themes/nordic.yaml')).toBe(false);
  });

  it('lets a project have a folder where the program has a file, and the other way round', () => {
    const own = memoryFiles({ 'layouts/themes': 'a file', 'layouts/cover/schema.yaml/x': 'a folder' });
    expect(layeredFiles(own, program).list('layouts')).toEqual(['cover/', 'themes']);
    expect(layeredFiles(own, program).list('layouts/cover')).toEqual(['layout.hbs', 'schema.yaml/']);
  });
});
