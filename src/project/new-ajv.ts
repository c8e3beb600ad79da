/** ajv as Skald uses it: JSON Schema draft-07, every fault told, with keywords of its own. */
import { Ajv } from 'ajv';
import { addKeywords } from './keywords.js';

export function newAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    passContext: true,
    logger: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  addKeywords(ajv);
  return ajv;
}
