/** `npm run compile`: writes dist/precompiled.js, what was made of the files that the program ships. */
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { precompile } from './pipeline/precompile.js';
import { diskFiles } from './world/disk.js';
import { diskOutput } from './world/disk-output.js';
import { fontDigest, fontFiles } from './world/font-files.js';

const program = fileURLToPath(new URL('..', import.meta.url));
/** It is an expression only where something takes it. */
const minify = (expression: string): string =>
  transformSync(`taken=${expression}`, { minify: true }).code.replace(/^taken=|;?\n*$/gu, '');

const module = precompile({ files: diskFiles(program), fontFiles, digestOf: fontDigest, minify });
diskOutput(fileURLToPath(new URL('.', import.meta.url))).write(new Map([['precompiled.js', Buffer.from(module)]]));
