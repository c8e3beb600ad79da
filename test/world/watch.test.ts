import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isIgnored } from '../../src/world/watch.js';

describe('isIgnored', () => {
  it.each([
    ['', false],
    ['content', false],
    [join('content', 'slides', 'a.yaml'), false],
    [join('layouts', 'cover', 'layout.hbs'), false],
    ['output', true],
    [join('output', 'deck.nb.pdf'), true],
    ['node_modules', true],
    ['.git', true],
    [join('content', '.a.yaml.swp'), true],
    [join('content', 'a.yaml~'), true],
    [join('content', '.hidden', 'a.yaml'), true],
  ])('%j: %s', (path, ignored) => expect(isIgnored(path)).toBe(ignored));
});
