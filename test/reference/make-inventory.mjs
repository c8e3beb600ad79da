/**
 * Which slides the original report has, and on which of its lines each stands: test/reference/inventory.yaml.
 * Usage: node test/reference/make-inventory.mjs slides-1.yaml slides-2.yaml
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const slides = process.argv.slice(2).flatMap((file) => parse(readFileSync(file, 'utf8')).slides);
if (slides.length === 0) throw new Error('Name the files of the inventory.');
const head =
  '# Slides of the original report and the lines on which they stand. Made by make-inventory.mjs: never edited.\n';
writeFileSync(
  new URL('inventory.yaml', import.meta.url),
  head + slides.map(({ id, lines: [from, to] }) => `${id}: [${from}, ${to}]\n`).join(''),
);
