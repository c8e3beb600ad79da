/** Answers of the gallery: those that stand beside its deck. */
import { layOver } from './lay-over.js';
import { galleryFiles } from './packs.js';
import type { Reading } from './reading.js';
import type { SourceDocument } from './source-document.js';
import type { Around } from './source.js';

/** Examples quote these, and none of the project's. */
export function answersBeside({ packs }: Pick<Around, 'packs'>, reading: Reading): SourceDocument | undefined {
  const paths = galleryFiles(reading.files, packs.keys(), 'gallery.answers.yaml');
  return paths.flatMap((path) => reading.yaml(path) ?? []).reduce<SourceDocument | undefined>(layOver, undefined);
}
