/** `npm run compile`: writes dist/precompiled.js, what was made of the files that the program ships, and its patterns of hyphenation. */
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { hyphenationsIn, precompile } from './pipeline/precompile.js';
import { compiledFileOf, patternsOf } from './text/hyphen-patterns.js';
import { diskFiles } from './world/disk.js';
import { diskOutput } from './world/disk-output.js';

const program = fileURLToPath(new URL('..', import.meta.url));
/** It is an expression only where something takes it. */
const minify = (expression: string): string =>
  transformSync(`taken=${expression}`, { minify: true }).code.replace(/^taken=|;?\n*$/gu, '');

const files = diskFiles(program);
const module = precompile(files, minify);
const patterns = hyphenationsIn(files).map(
  (name) => [compiledFileOf(name), Buffer.from(JSON.stringify(patternsOf(name)))] as const,
);
await diskOutput(fileURLToPath(new URL('.', import.meta.url))).write(
  new Map([['precompiled.js', Buffer.from(module)], ...patterns]),
);
