/** On a machine for which the library that draws SVG has no binary, that is told, and nothing else fails. */
import { afterAll, expect, it, vi } from 'vitest';

vi.resetModules();
vi.doMock('node:module', async (original) => ({
  ...(await original<object>()),
  createRequire: () => () => {
    throw new Error('Cannot find native binding');
  },
}));
const { readSvg } = await import('../../../../src/pipeline/pictures/svg/read-svg.js');
afterAll(() => {
  vi.doUnmock('node:module');
  vi.resetModules();
});

it('is told', () => {
  const bytes = new TextEncoder().encode('<svg viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>');
  expect(readSvg(bytes)).toContain('nothing draws SVG here: @resvg/resvg-js has no binary for this machine');
});
