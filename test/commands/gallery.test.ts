import { describe, expect, it } from 'vitest';
import { skald } from './sample-world.js';

describe('skald gallery', () => {
  it('shows every type that has an example', async () => {
    const ran = await skald('gallery --format pdf --json');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      ok: true,
      files: [{ path: 'output/gallery.nb.pdf', locale: 'nb', format: 'pdf', pages: 1 }],
    });
    expect([...ran.written.keys()]).toEqual(['gallery.nb.pdf']);
  });

  it('does not care about faults of the decks', async () => {
    expect((await skald('gallery -f pdf', { 'content/slides/one.yaml': 'id: [' })).exitCode).toBe(0);
  });

  it('checks examples like slides', async () => {
    const ran = await skald('gallery', { 'layouts/note/example.yaml': 'id: example.note\ntype: note\ntitel: x\n' });
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain('layouts/note/example.yaml:3:1 error unknown-field');
  });

  it('takes no deck', async () => {
    expect((await skald('gallery demo')).exitCode).toBe(2);
  });
});
