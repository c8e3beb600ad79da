/** ajv as Skald uses it: JSON Schema draft-07, every fault told, with keywords of its own. */
import { createRequire } from 'node:module';
import type * as Library from 'ajv';
import type { Ajv, CodeOptions } from 'ajv';
import { addKeywords } from './keywords.js';

const require = createRequire(import.meta.url);

/** Loads ajv when it is first needed: the schemas that the program ships were compiled before. */
export function newAjv(code: CodeOptions = {}): Ajv {
  const library = require('ajv') as typeof Library;
  const ajv = new library.Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    passContext: true,
    logger: false,
    inlineRefs: false,
    code: { optimize: false, ...code },
  });
  addKeywords(ajv);
  return ajv;
}
