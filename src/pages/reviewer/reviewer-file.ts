/** The page of a reviewer as one file that works from disk. */
import { broughtText } from '../brought-text.js';
import type { Files } from '../../world/world.js';
import { filePage } from '../file-page.js';
import type { ReviewerPage } from './reviewer-page.js';
import { pageTitle, reviewerBody } from './reviewer-html.js';

/** `files`: those of a project, over which the program's own are read. */
export const reviewerFile = (page: ReviewerPage, files: Files): string =>
  filePage({
    lang: page.lang,
    title: pageTitle(page),
    style: `${STYLES.map((name) => broughtText(name, files)).join('\n')}\n${page.style}`,
    script: broughtText(SCRIPT, files),
    look: 'rev',
    body: reviewerBody(page),
  });

export const STYLES = ['pages/base.css', 'pages/reviewer.css'];
export const SCRIPT = 'pages/reviewer.js';
