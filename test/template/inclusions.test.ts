/** What is told of a partial names who includes it. */
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { namingLayouts } from '../../src/template/inclusions.js';
import type { Layouts } from '../../src/template/layouts.js';

const sources = (folder: string, texts: Readonly<Record<string, string>>): Layouts['types'] =>
  new Map(Object.entries(texts).map(([name, text]) => [name, { file: `${folder}/${name}.hbs`, text }]));

const layouts: Layouts = {
  packs: [],
  parts: [],
  types: sources('types', {
    a: '{{> head}}',
    b: '{{#if x}}{{> head}}{{else}}{{> foot}}{{/if}}',
    c: '{{> head}}',
    d: '',
  }),
  partials: sources('partials', { head: '{{> line}}', line: '', foot: '{{> foot}}', none: '' }),
  schemas: new Map(),
  shared: undefined,
  schemaTexts: new Map(),
  sharedText: '',
};

const at = (file: string): Diagnostic => ({
  code: 'x',
  severity: 'error',
  message: 'Wrong.',
  hint: '',
  place: { file, line: 1, column: 1 },
});

it.each([
  ['partials/foot.hbs', 'Wrong. The partial is included by types/b.hbs.'],
  ['partials/line.hbs', 'Wrong. The partial is included by types/a.hbs and 2 others.'],
  ['partials/none.hbs', 'Wrong.'],
  ['types/a.hbs', 'Wrong.'],
])('of %s: %s', (file, message) => {
  expect(namingLayouts([at(file)], layouts)).toEqual([{ ...at(file), message }]);
});
