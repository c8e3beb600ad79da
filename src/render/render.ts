/** A presentation as the files of one format. */
import type { MadeFile, Rendered } from '../scene/file-in-the-making.js';
import { pagesOf } from '../scene/layout-of.js';
import { pageTitles } from '../scene/link-words.js';
import type { Format } from './formats.js';

/** Throws where a format gives no file, or not one for each page if it says so: whoever asked for one must not think it was written. */
export async function render(
  format: Format,
  { presentation, name, fonts, assets }: Rendered,
): Promise<readonly MadeFile[]> {
  const start = await format.load();
  const slides = pageTitles(presentation.scenes);
  const file = start({ opening: presentation, name, slides }, fonts);
  for (const page of pagesOf(presentation)) await file.page(page, assets);
  // A format may be younger than the types that the compiler saw.
  const files = filesIn(await file.finish(presentation, assets));
  const pages = format.filePerPage === true ? presentation.scenes.map(({ page }) => page) : [undefined];
  if (files.length === pages.length && files.every((one, index) => isWhole(one, pages[index]))) return files;
  throw new Error(`The format ${format.id} gave no file of ${presentation.id}`);
}

const filesIn = (made: unknown): readonly MadeFile[] =>
  made instanceof Uint8Array ? [{ bytes: made }] : Array.isArray(made) ? (made as readonly MadeFile[]) : [];

const isWhole = ({ page, bytes }: Partial<MadeFile>, wanted: number | undefined): boolean =>
  page === wanted && bytes instanceof Uint8Array && bytes.length > 0;
