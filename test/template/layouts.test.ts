import { describe, expect, it } from 'vitest';
import { loadLayouts } from '../../src/template/layouts.js';
import { memoryFiles } from '../world/memory.js';

describe('loadLayouts', () => {
  it('reads types and partials by their names', () => {
    const { value, diagnostics } = loadLayouts(
      memoryFiles({
        'layouts/note/layout.hbs': '<slide/>',
        'layouts/partials/header.hbs': '<text/>',
        'layouts/partials/README.md': '',
        'layouts/themes/a.yaml': '',
        'layouts/common.schema.yaml': '',
      }),
    );
    expect(diagnostics).toEqual([]);
    expect([...(value?.types ?? [])]).toEqual([['note', { file: 'layouts/note/layout.hbs', text: '<slide/>' }]]);
    expect([...(value?.partials ?? [])]).toEqual([
      ['header', { file: 'layouts/partials/header.hbs', text: '<text/>' }],
    ]);
  });

  it('says which type has no template', () => {
    const { diagnostics } = loadLayouts(memoryFiles({ 'layouts/note/schema.yaml': '' }));
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'missing-template',
        place: { file: 'layouts/note/layout.hbs', line: 1, column: 1 },
      }),
    ]);
  });

  it('refuses bytes that are not UTF-8, and takes a byte order mark off', () => {
    const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
    const { value, diagnostics } = loadLayouts(
      memoryFiles({ 'layouts/a/layout.hbs': bytes(0x3c, 0xff), 'layouts/b/layout.hbs': bytes(0xef, 0xbb, 0xbf, 0x3c) }),
    );
    expect(diagnostics.map(({ code, place }) => `${code} ${place?.file}`)).toEqual(['not-utf8 layouts/a/layout.hbs']);
    expect(value?.types.get('b')?.text).toBe('<');
  });
});
