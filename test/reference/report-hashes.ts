/** Makes the digests of the original report anew: `npm run report:hashes -- <the report as text>`, in the repository's root. */
import { readFileSync, writeFileSync } from 'node:fs';
import { digests, partsOf } from './report.js';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the text of the report.');
const parts = partsOf(readFileSync(file, 'utf8'));
for (const kind of ['rows', 'pairs', 'lines'] as const)
  writeFileSync(`test/reference/report-${kind}.bin`, digests(kind, parts[kind]));
