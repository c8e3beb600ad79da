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

  describe('with a review that was only played', () => {
    const organisation = (id: string): string => `${id}: { name: The ${id}, country: 'no', level: national }\n`;
    const played = (organisation: string): string =>
      `- { day: 2017-05-02, event: approved, organisation: ${organisation}, slides: [example.note] }\n`;
    const shown = {
      'layouts/gallery.organisations.yaml': organisation('example-asked') + organisation('example-other'),
      'layouts/note/example.yaml':
        'id: example.note\ntype: note\ntitle: Alt er sagt\norganisations: [example-asked, example-other]\n',
      'layouts/note/layout.hbs': `<slide>
  <text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
  <stack at="body">{{#each deck.approvals.organisations}}<text style="body">{{name}}: {{approval}}</text>{{/each}}</stack>
</slide>`,
    };
    const log = 'layouts/gallery.approvals.yaml';

    it('shows what its examples say of approvals, and of nobody else', async () => {
      const ran = await skald('gallery -f svg', { ...shown, [log]: played('example-asked') });
      expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
      const page = new TextDecoder().decode([...ran.written.values()][0]);
      const texts = page.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
      expect(texts).toMatch(/The example-asked ?: approved/u);
      expect(texts).toMatch(/The example-other ?: draft/u);
    });

    it('names the line that says it of somebody unknown', async () => {
      const ran = await skald('gallery', { ...shown, [log]: played('example-other') + played('example-askd') });
      expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
      expect(ran.stderr).toMatch(/layouts\/gallery\.approvals\.yaml:2:\d+ error unknown-organisation/u);
      expect(ran.stderr).toContain('Did you mean «example-asked»?');
    });
  });

  it('takes no deck', async () => {
    expect((await skald('gallery demo')).exitCode).toBe(2);
  });
});
