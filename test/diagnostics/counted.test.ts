import { expect, it } from 'vitest';
import { counted } from '../../src/diagnostics/counted.js';

it('counts in the singular and the plural', () => {
  expect([0, 1, 2, 1200].map((amount) => counted(amount, 'remark'))).toEqual([
    '0 remarks',
    '1 remark',
    '2 remarks',
    '1,200 remarks',
  ]);
});
