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

  it('shows the types in another theme, and says which there are', async () => {
    const other = 'extends: nordic\npage: { width: 960, height: 720 }\n';
    const ran = await skald('gallery -f pdf --theme tall', { 'layouts/themes/tall.yaml': other });
    expect(ran.exitCode).toBe(0);
    expect(new TextDecoder('latin1').decode(ran.written.get('gallery.nb.pdf'))).toContain('[0 0 960 720]');
    const unknown = await skald('gallery --theme tal', { 'layouts/themes/tall.yaml': other });
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean «tall»')]);
  });

  it('takes no deck', async () => {
    expect((await skald('gallery demo')).exitCode).toBe(2);
  });
});
