import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptName } from '../../src/jobs/file-name.js';

describe('excerptName', () => {
  it('names the slides', () => {
    expect(excerptName(['cover', 'no.roles-matrix'])).toBe('slides-cover+no.roles-matrix');
  });

  it('is short, and another one for other slides', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z.-]{0,40}$/u), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        expect(excerptName(a).length).toBeLessThan(100);
        expect(excerptName(a) === excerptName(b)).toBe(a.join() === b.join());
      }),
    );
  });
});
