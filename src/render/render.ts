/** A presentation as a file of one format. */
import type { Rendered } from '../scene/file-in-the-making.js';
import { pagesOf } from '../scene/layout-of.js';
import type { Format } from './formats.js';

/** Throws where a format gives no file: whoever asked for one must not think it was written. */
export async function render({ id, load }: Format, { presentation, fonts, assets }: Rendered): Promise<Uint8Array> {
  const start = await load();
  const slides = presentation.scenes.map((scene) => scene.slide);
  const file = start({ opening: presentation, slides }, fonts);
  for (const page of pagesOf(presentation)) await file.page(page, assets);
  // A format may be younger than the types that the compiler saw.
  const bytes: unknown = await file.finish(presentation, assets);
  if (bytes instanceof Uint8Array && bytes.length > 0) return bytes;
  throw new Error(`The format ${id} gave no file of ${presentation.id}`);
}
