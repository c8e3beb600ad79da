import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/template/element.js';
import { readTokens, toToken } from '../../src/template/reference-token.js';

const references: readonly Reference[] = [
  { kind: 'unit', id: 'no.roles-matrix/levels.state.initiate' },
  { kind: 'word', key: 'role.strategy.title' },
  { kind: 'fact', id: 'difi.fte', form: 'short' },
  { kind: 'organisation', id: 'kmd' },
  { kind: 'computed', of: 'share', first: ['a.b', 'c'], second: ['a.b', 'c', 'd'] },
  { kind: 'computed', of: 'sum', first: ['a'], second: [] },
  { kind: 'count', count: 3, total: 4 },
  { kind: 'count', count: 0, decimals: 1, as: 'signed' },
  { kind: 'listing', keys: ['role.initiate.title', 'role.operate.title'] },
  { kind: 'page', slide: 'no.roles-matrix' },
  { kind: 'page', slide: 'no.roles-matrix', to: 'no.lessons' },
  { kind: 'sources', slide: 'no.roles-matrix' },
  { kind: 'abbreviations', slide: 'no.roles-matrix' },
  { kind: 'rounded', facts: [], units: [] },
];

describe('reference tokens', () => {
  it.each(references)('come back as the reference they were made from: $kind', (reference) => {
    expect(readTokens(toToken(reference))).toEqual([reference]);
  });

  it('stand between literals, whose white space is kept', () => {
    expect(readTokens(` a ${references.map(toToken).join(', ')}\n`)).toEqual([
      { kind: 'literal', text: ' a ' },
      ...references.flatMap((reference, index) =>
        index === 0 ? [reference] : [{ kind: 'literal', text: ', ' }, reference],
      ),
      { kind: 'literal', text: '\n' },
    ]);
  });

  it('are no text of their own', () => {
    expect(readTokens('')).toEqual([]);
    expect(readTokens('{{title}} <b>')).toEqual([{ kind: 'literal', text: '{{title}} <b>' }]);
  });
});
