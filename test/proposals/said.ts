/** Reasons as the command line says them. */
import { readFileSync } from 'node:fs';
import { englishWords } from '../../src/localise/english-words.js';
import { type Reason, sayReasons } from '../../src/model/reason.js';

const words = englishWords({ read: (path) => readFileSync(path.replace(/^program:/u, '')) });

export const said = (reasons: readonly Reason[]): string => sayReasons(reasons, { words });
