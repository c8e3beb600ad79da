/** Pages that are known only when all is laid out. */
import { describe, expect, it } from 'vitest';
import { pageText } from '../../src/setting/plain-text.js';
import type { Pages } from '../../src/setting/context.js';

const pagesTo = (last: number): Pages => ({ slide: 'own', page: 9, pageOf: () => 4, lastPageOf: () => last });

describe('words before pages', () => {
  const run = { text: 'See p. ', several: { slide: 'list', words: 'See pp. ' } };

  it('are others where there are several', () => {
    expect(pageText(run, pagesTo(4))).toBe('See p. ');
    expect(pageText(run, pagesTo(5))).toBe('See pp. ');
  });

  it('stand before a span that ends in a page only where it has two', () => {
    const end = { text: '', page: 'list', since: 'list' };
    expect(pageText(end, pagesTo(4))).toBe('');
    expect(pageText(end, pagesTo(5))).toBe('–5');
  });

  it('begin with the first page of a slide on its continuation too, where they are a span', () => {
    expect(pageText({ text: '', page: 'own' }, pagesTo(9))).toBe('9');
    expect(pageText({ text: '', page: 'own', begins: true }, pagesTo(9))).toBe('4');
    expect(pageText({ text: '', page: 'own', since: 'own' }, pagesTo(9))).toBe('–9');
  });
});
