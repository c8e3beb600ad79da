/** The patterns that stand beside the compiled code are those of the package. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { hyphenationsIn } from '../../src/pipeline/precompile.js';
import { compiledFileOf, patternsOf, syllablesOf } from '../../src/text/hyphen-patterns.js';
import { diskFiles } from '../../src/world/disk.js';

const require = createRequire(import.meta.url);
/** The library writes into patterns that it has used, so that they are read anew. */
const fresh = (name: string): unknown => {
  Reflect.deleteProperty(require.cache, require.resolve(`hyphen/patterns/${name}.js`));
  return patternsOf(name);
};

const names = hyphenationsIn(diskFiles('.'));

describe('patterns of hyphenation', () => {
  it('are compiled for all locales of the program', () => {
    expect(names).toEqual(['da', 'en-gb', 'nb']);
  });

  it.each(names)('are the same in the file for %s', (name) => {
    const compiled: unknown = JSON.parse(readFileSync(`dist/${compiledFileOf(name)}`, 'utf8'));
    expect(compiled).toEqual(JSON.parse(JSON.stringify(fresh(name))));
  });

  it('break a word', () => {
    expect(syllablesOf('nb')('digitaliseringsdirektoratet')).toContain('rings');
  });
});
