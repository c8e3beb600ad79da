import { expect, it } from 'vitest';
import { changeLine } from '../../src/commands/change-line.js';

it('changeLine says when and what, and clears terminals only', () => {
  expect(changeLine(['content/a.yaml'], '14:03:22', false)).toBe('14:03:22 content/a.yaml has changed\n');
  expect(changeLine(['a', 'b', 'c', 'd', 'e'], '14:03:22', false)).toBe('14:03:22 a, b, c and 2 more have changed\n');
  expect(changeLine(['a\u001b[2J'], '14:03:22', true)).toMatch(/^\u001b\[2J\u001b\[3J\u001b\[H14:03:22 a\ufffd/u);
});
