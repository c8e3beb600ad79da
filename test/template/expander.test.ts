import Handlebars from 'handlebars/dist/handlebars.js';
import { expect, it } from 'vitest';
import { Expander, TooMuch } from '../../src/template/expander.js';

const expander = new Expander({ partials: { dot: () => '.' } }, {}, { partials: new Map() });
const expand = (template: string, count: number): string =>
  expander.expand(Handlebars.compile(template), { list: Array.from({ length: count }, () => 'x') }, 'layout.hbs');

it('expands as Handlebars does, each slide within bounds of its own', () => {
  for (const count of [20_000, 20_000])
    expect(expand('{{#each list}}{{this}}{{/each}}', count)).toBe('x'.repeat(count));
  expect(expand('{{#each list as |one at|}}{{at}}{{@key}}{{one}}{{> dot}}{{else}}none{{/each}}', 2)).toBe('00x.11x.');
  expect(expand('{{#each list}}{{else}}none{{/each}}', 0)).toBe('none');
});

it('gives up beyond them', () => {
  expect(() => expand('{{#each list}}{{this}}{{/each}}', 20_001)).toThrow(TooMuch);
  expect(() => expand('{{#each list}}{{> dot}}{{/each}}', 10_001)).toThrow(TooMuch);
});
