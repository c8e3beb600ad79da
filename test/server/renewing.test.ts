/** Files change while the pages are served: who looks is answered at once, and what somebody says is judged by what stands there by now. */
import { describe, expect, it } from 'vitest';
import { DECK } from '../commands/sample-world.js';
import { consultant, LOG, sampleSite, type SampleSite, visit } from './sample-site.js';

const FILE = 'content/slides/one.yaml';
const titled = (title: string): string => `id: no.one\ntype: note\ntitle: ${title}\norganisations: [kmd, ks]\n`;
const WAITING = 'Siden viser forrige utgave til den nye er klar.';

async function shownTo(visitor: ReturnType<typeof visit>): Promise<string> {
  const { slides } = JSON.parse((await visitor.get('state')).text) as { slides: { shown: string }[] };
  return slides[0]?.shown ?? '';
}

const page = async (site: SampleSite): Promise<string> => (await consultant(site).get('release?by=slide')).text;
const isStale = async (site: SampleSite): Promise<unknown> =>
  (JSON.parse((await consultant(site).get('alive')).text) as { stale: unknown }).stale;

function workAll(site: SampleSite): number {
  let pieces = 0;
  while (site.work()) pieces += 1;
  return pieces;
}

describe('after a change', () => {
  it('pages show the last state at once, and say so, until the new one is made piece by piece', async () => {
    const site = sampleSite();
    expect(await page(site)).toContain('Norge har en plan');
    site.edit(FILE, titled('Norge har to planer'));
    expect([await isStale(site), site.work(), await isStale(site)]).toEqual([true, true, true]);
    const between = await page(site);
    expect(between).toContain('Norge har en plan');
    expect(between).toContain(WAITING);
    // File by file and slide by slide: others are answered between them.
    expect(workAll(site)).toBeGreaterThan(20);
    const after = await page(site);
    expect(after).toContain('Norge har to planer');
    expect(after).not.toContain(WAITING);
    expect(await isStale(site)).toBe(false);
  });

  it('a larger project is made in more pieces, so that none is longer', () => {
    const pieces = (more: readonly string[]): number => {
      const file = (id: string): string => titled('Norge har en plan').replace('no.one', id);
      const slides = Object.fromEntries(more.map((id) => [`content/slides/${id}.yaml`, file(id)]));
      const deck = DECK.replace('slides: [no.one]', `slides: [${['no.one', ...more].join(', ')}]`);
      const site = sampleSite({ ...slides, 'content/decks/demo.yaml': deck });
      site.edit(FILE, titled('Norge har to planer'));
      return workAll(site);
    };
    // Each slide is read, expanded, checked, and laid out and drawn in two locales.
    expect(pieces(['no.a', 'no.b', 'no.c', 'no.d']) - pieces([])).toBe(4 * (3 + 2 * 2));
  });

  it('what is made of files that have changed again is never shown', async () => {
    const site = sampleSite();
    site.edit(FILE, titled('Norge har to planer'));
    site.work();
    site.edit(FILE, titled('Norge har tre planer'));
    const seen: string[] = [];
    do seen.push(/Norge har \w+ plan(?:er)?/u.exec(await page(site))?.[0] ?? '');
    while (site.work());
    expect([...new Set(seen)]).toEqual(['Norge har en plan', 'Norge har tre planer']);
  });

  it('an answer waits for it: one for the version on the screen that is no more is refused, with the new one in hand', async () => {
    const site = sampleSite();
    const ks = visit(site, await site.link('ks'));
    const [old, csrf] = [await shownTo(ks), await ks.csrf()];
    const answer = { csrf, slide: 'no.one', by: 'leder', text: '', verdict: 'approved' };
    site.edit(FILE, titled('Norge har to planer'));
    // Still on the screen.
    expect(await shownTo(ks)).toBe(old);
    const refused = await ks.post('answer', { ...answer, shown: old });
    expect(refused.status).toBe(409);
    expect(site.read(LOG)).not.toContain('"approved"');
    const now = await shownTo(ks);
    expect(now).not.toBe(old);
    expect((await ks.post('answer', { ...answer, shown: now })).status).toBe(303);
    expect(site.read(LOG)).toContain(now);
    workAll(site);
    expect(await shownTo(ks)).toBe(now);
  });

  const EDITS: readonly (readonly [string, string, string])[] = [
    [
      'another slide',
      'content/slides/two.yaml',
      'id: no.two\ntype: note\ntitle: Planen virket\norganisations: [kmd]\n',
    ],
    ['its file, but nothing that it tells', FILE, `# Why\n${titled('Norge har en plan')}`],
  ];
  it.each(EDITS)(
    'an answer is taken at once where %s has changed, with no state made for it',
    async (_, path, content) => {
      const site = sampleSite();
      const ks = visit(site, await site.link('ks'));
      const [shown, csrf] = [await shownTo(ks), await ks.csrf()];
      const answer = { csrf, slide: 'no.one', shown, by: 'leder', text: 'Bra', verdict: 'approved' };
      site.edit(path, content);
      expect((await ks.post('answer', answer)).status).toBe(303);
      const form = {
        csrf: await consultant(site).csrf(),
        organisation: 'ks',
        locale: 'nb',
        by: 'leder',
        verdict: 'approve',
      };
      expect((await consultant(site).post('register', { ...form, 'slide:no.one': shown })).status).toBe(303);
      expect((await ks.post('answer', { ...answer, verdict: 'withdrawn' })).status).toBe(303);
      expect(site.read(LOG).match(/"event":"approv[^"]*"/gu)).toEqual([
        '"event":"approved"',
        '"event":"approved"',
        '"event":"approval-withdrawn"',
      ]);
      expect(await isStale(site)).toBe(true);
      workAll(site);
      expect([await isStale(site), await shownTo(ks)]).toEqual([false, shown]);
    },
  );

  it('an answer is held against what stands there, not against what was made of it last', async () => {
    const site = sampleSite();
    const ks = visit(site, await site.link('ks'));
    const [first, csrf] = [await shownTo(ks), await ks.csrf()];
    site.write(FILE, titled('Norge har to planer'));
    const second = await shownTo(ks);
    const answer = { csrf, slide: 'no.one', by: 'leder', text: 'Bra', verdict: 'commented' };
    // Somebody takes the change back; the page still shows it.
    site.edit(FILE, titled('Norge har en plan'));
    expect((await ks.post('answer', { ...answer, shown: first })).status).toBe(303);
    expect(await shownTo(ks)).toBe(second);
    expect((await ks.post('answer', { ...answer, shown: second })).status).toBe(409);
    expect(await shownTo(ks)).toBe(first);
  });

  it('an organisation that a slide describes no longer says nothing of it, although it tells the same', async () => {
    const site = sampleSite();
    const ks = visit(site, await site.link('ks'));
    const [shown, csrf] = [await shownTo(ks), await ks.csrf()];
    site.edit(FILE, titled('Norge har en plan').replace('[kmd, ks]', '[kmd]'));
    const answer = { csrf, slide: 'no.one', shown, by: 'leder', text: '', verdict: 'approved' };
    expect((await ks.post('answer', answer)).status).toBe(403);
    expect(site.read(LOG)).not.toContain('"approved"');
  });

  it('a remark is settled, and a link made, with nothing made anew', async () => {
    const site = sampleSite();
    const ks = visit(site, await site.link('ks'));
    const answer = { csrf: await ks.csrf(), slide: 'no.one', shown: await shownTo(ks), by: 'leder', text: 'Bra' };
    await ks.post('answer', { ...answer, verdict: 'commented' });
    const csrf = await consultant(site).csrf();
    const [, id = ''] = /"id":"(r[^"]+)"/u.exec(site.read(LOG)) ?? [];
    site.edit(FILE, titled('Norge har to planer'));
    expect((await consultant(site).post('remark', { csrf, id, became: 'done' })).status).toBe(303);
    expect((await consultant(site).post('link', { csrf, organisation: 'ks', locale: 'nb' })).status).toBe(200);
    expect(site.read(LOG)).toContain('"remark-done"');
    expect(await isStale(site)).toBe(true);
  });

  it('what the consultant records waits like an answer', async () => {
    const site = sampleSite();
    const old = await shownTo(visit(site, await site.link('ks')));
    const csrf = await consultant(site).csrf();
    site.edit(FILE, titled('Norge har to planer'));
    const form = { csrf, organisation: 'ks', locale: 'nb', by: 'leder', verdict: 'approve', 'slide:no.one': old };
    expect((await consultant(site).post('register', form)).status).toBe(409);
    expect(site.read(LOG)).not.toContain('"approved"');
  });

  it('that is no sound project the last state stays, with what is wrong, and nothing waits any more', async () => {
    const site = sampleSite();
    site.edit(FILE, 'id: [');
    workAll(site);
    const text = await page(site);
    expect(text).toContain('Norge har en plan');
    expect(text).toContain(`<code>${FILE}:`);
    expect(text).not.toContain(WAITING);
    site.edit(FILE, titled('Norge har to planer'));
    workAll(site);
    expect(await page(site)).toContain('Norge har to planer');
    expect(await page(site)).not.toContain(`<code>${FILE}:`);
  });

  it('an organisation learns nothing of what changes elsewhere', async () => {
    const site = sampleSite();
    const ks = visit(site, await site.link('ks'));
    const before = (await ks.get('')).text;
    site.edit('content/slides/two.yaml', 'id: no.two\ntype: note\ntitle: Planen virket\norganisations: [kmd]\n');
    expect((await ks.get('')).text).toBe(before);
  });
});
