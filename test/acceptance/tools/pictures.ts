/** Small pictures of a PDF's pages, to tell whether they differ. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from './decks.js';
import { run } from './programs.js';

/** One PPM file's bytes a page. */
export const pictures = (pdf: string): Buffer[] => {
  const folder = mkdtempSync(join(workspace(), 'pictures-'));
  run('pdftoppm', ['-r', '24', pdf, join(folder, 'page')]);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name)));
};

/** Share of quite white pixels; three bytes a pixel after a header of three lines. A page that is a hair too wide has a column of them. */
export const whiteShare = (ppm: Buffer): number => {
  let start = 0;
  for (let lines = 0; lines < 3; lines++) start = ppm.indexOf('\n', start) + 1;
  let white = 0;
  for (let at = start; at + 2 < ppm.length; at += 3)
    if (ppm[at] === 255 && ppm[at + 1] === 255 && ppm[at + 2] === 255) white++;
  return (3 * white) / (ppm.length - start);
};
