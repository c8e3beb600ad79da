/** A client's theme is a file with what differs; every slide type can be built in it. */
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { composeDeck, prepareDeck } from '../../src/pipeline/build.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { memoryFiles } from '../world/memory.js';
import type { Files } from '../../src/world/world.js';

const slate = `
extends: nordic
name: Slate
palette:
  petrol: { hex: '37474F' }
styles:
  title: { size: 21 }
  panel: { radius: 0 }
measures: { chevronTip: 7 }
`;

const repository = diskFiles(new URL('../..', import.meta.url).pathname);
const gallery = new TextDecoder().decode(repository.read('layouts/governance/gallery.yaml'));
const changed = memoryFiles({
  'layouts/themes/slate.yaml': slate,
  'layouts/governance/gallery.yaml': gallery.replace('theme: nordic', 'theme: slate'),
});
const files: Files = {
  read: (path) => changed.read(path) ?? repository.read(path),
  size: (path) => changed.size(path) ?? repository.size(path),
  barrier: () => undefined,
  list: (folder) => [...new Set([...changed.list(folder), ...repository.list(folder)])].sort(),
};

describe('a theme that extends another', () => {
  const { value: project, diagnostics } = readGallery(files);
  const deck = project?.decks.get('gallery');
  if (project === undefined || deck === undefined) throw new Error(JSON.stringify(diagnostics));
  const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft: false });

  it('is enough to build every slide type', () => {
    expect(prepared.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (prepared.value === undefined) throw new Error('told above');
    const { value, diagnostics: found } = composeDeck(prepared.value, 'nb');
    expect(found.filter((one) => hasErrors([one]))).toEqual([]);
    const types = [...project.slides.values()].map(({ type }) => type).sort();
    expect([...new Set(value?.scenes.map(({ layout }) => layout))].sort()).toEqual([...new Set(types)]);
    expect(value?.palette['petrol']).toMatchObject({ hex: '37474F', slot: 'accent1' });
  });
});
