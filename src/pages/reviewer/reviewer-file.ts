/** The page of a reviewer as one file that works from disk. */
import type { BroughtPath, Files } from '../../world/world.js';
import { filePage } from '../file-page.js';
import type { ReviewerPage } from './reviewer-page.js';
import { pageTitle, reviewerBody } from './reviewer-html.js';

/** `files`: those of a project, over which the program's own are read. */
export const reviewerFile = (page: ReviewerPage, files: Files): string =>
  filePage({
    lang: page.lang,
    title: pageTitle(page),
    style: `${STYLES.map((name) => textOf(name, files)).join('\n')}\n${page.style}`,
    script: textOf(SCRIPT, files),
    look: 'rev',
    body: reviewerBody(page),
  });

export const STYLES = ['pages/base.css', 'pages/reviewer.css'];
export const SCRIPT = 'pages/reviewer.js';

/** Where the project is the program itself, its files are the project's. */
function textOf(path: string, files: Files): string {
  const brought: BroughtPath = `program:${path}`;
  const bytes = files.read(brought) ?? files.read(path);
  if (bytes === undefined) throw new Error(`the program has no ${path}`);
  return new TextDecoder().decode(bytes);
}
