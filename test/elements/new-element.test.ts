/** A new element is one file that declares it: checks, theme, layout and both formats need to be told nothing else. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ran } from '../commands/sample-world.js';

// Stands in the registry where the spacer does, in a program of its own that is gone for the tests after these.
vi.resetModules();
vi.doMock('../../src/elements/small.js', async (original) => ({
  ...(await original<object>()),
  spacer: (await import('./progress-element.js')).progress,
}));
const { skald } = await import('../commands/sample-world.js');
afterAll(() => {
  vi.doUnmock('../../src/elements/small.js');
  vi.resetModules();
});

const layout = (inside: string): string => `<slide>
  <text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
  <box at="body" style="panel"><row><stack>${inside}</stack></row></box>
</slide>`;
const build = async (inside: string, args = 'build demo --locale nb'): Promise<Ran> =>
  skald(args, { 'layouts/note/layout.hbs': layout(inside) });

describe('an element of one file', () => {
  let built: Ran;
  beforeAll(async () => {
    built = await build('<progress value="40">{{title}}</progress>');
  });

  it('is built into both formats', () => {
    expect([built.exitCode, built.stderr]).toEqual([0, expect.not.stringContaining(' error ')]);
    expect([...built.written.keys()].sort()).toEqual(['demo.nb.pdf', 'demo.nb.pptx']);
  });

  it.each([
    ['<progress value="forty">x</progress>', /:3:44 error wrong-kind/u],
    ['<progress valeu="40">x</progress>', /unknown-attribute.*«valeu».*Did you mean «value»/su],
    ['<progress><stack/></progress>', /misplaced-element/u],
    ['<progress value="140">x</progress>', /wrong-shape.*more than the whole/su],
    ['<progres value="40">x</progres>', /unknown-element.*Did you mean «progress»/su],
  ])('%s is told at its line', async (markup, message) => {
    const { exitCode, stderr } = await build(markup, 'check');
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(message);
  });

  it('asks the theme for what it needs', async () => {
    const { needs } = await import('../../src/elements/registry.js');
    expect(needs.fills).toContain('track');
  });
});
