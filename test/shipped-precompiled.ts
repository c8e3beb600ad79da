/** What `npm run compile` makes of the shipped files, made here: builds under test are as quick as those of the shipped program. */
import { fileURLToPath } from 'node:url';
import { precompile } from '../src/pipeline/precompile.js';
import { type PrecompiledEntry, findPrecompiled } from '../src/run/find-precompiled.js';
import { diskFiles } from '../src/world/disk.js';

const source = precompile(diskFiles(fileURLToPath(new URL('..', import.meta.url))), (expression) => expression);

const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
  readonly entries: readonly PrecompiledEntry[];
};

export const shippedPrecompiled = findPrecompiled(module.entries);
