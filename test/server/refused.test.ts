/** What somebody reads who is not let in, asks for what is not there, or posts what cannot be taken. */
import { describe, expect, it } from 'vitest';
import { record } from '../../src/reviewing/record.js';
import { tokenOf } from '../../src/server/secrets.js';
import { CONSULTANT, consultant, HOST, LOG, sampleSite, type SampleSite, visit, Visitor } from './sample-site.js';

const shownIn = (text: string, slide: string): string =>
  new RegExp(`name="slide:${slide}" value="([0-9a-f]{64})"`, 'u').exec(text)?.[1] ?? '';

describe('who asks for what is not there', () => {
  it('is told so in the language of the pages, with a way back', async () => {
    const site = sampleSite();
    const gone = await consultant(site).get('slide?slide=no.nothing');
    expect(gone.status).toBe(404);
    expect(gone.text).toMatch(
      /<html lang="nb.*<h1>Siden finnes ikke<.*tatt ut av presentasjonen.*href="\/c\/">Tilbake</su,
    );
    const danish = await site.link('ks', 'da');
    const { status, text } = await visit(site, danish).get('nothing');
    expect(status).toBe(404);
    expect(text).toMatch(/<html lang="da.*<h1>Siden findes ikke<.*href="\/r\/\w+\/">Tilbage til siderne</su);
    // Whoever is not let in anywhere has nowhere to go.
    const other = await site.app.request(`http://${HOST}/nothing`, { headers: { host: HOST } });
    expect([other.status, await other.text()]).toEqual([
      404,
      expect.stringMatching(/Siden finnes ikke(?!.*href="\/c)/su),
    ]);
  });

  it('is sent to the address that was printed where it is the consultant’s, and to the letter where it is a link’s', async () => {
    const site = sampleSite();
    const stranger = await new Visitor(site, '/c/', 'skald_consultant=old').get('');
    expect(stranger.status).toBe(404);
    expect(stranger.text).toContain('skald review serve skrev ut');
    expect(stranger.text).not.toContain('brevet');
    expect((await new Visitor(site, '/r/0123456789ab/', '').get('')).text).toContain('Åpne lenken i brevet');
    expect(site.told.join()).not.toContain(CONSULTANT);
  });
});

describe('what the consultant posts and cannot be taken', () => {
  const posted = async (site: SampleSite, fields: Record<string, string>, path = 'register') => {
    // Where the log is broken no page has a form any more.
    const csrf = tokenOf(CONSULTANT);
    return consultant(site).post(path, { csrf, organisation: 'ks', locale: 'nb', ...fields });
  };

  it('says what is missing, gives name and reason back, and leads to the organisation again', async () => {
    const site = sampleSite();
    const { text: drawer } = await consultant(site).get('?organisation=ks');
    const slide = { 'slide:no.one': shownIn(drawer, 'no.one') };
    const waived = await posted(site, { ...slide, verdict: 'waive', by: 'prosjektleder', reason: ' ' });
    expect(waived.status).toBe(400);
    expect(waived.text).toMatch(
      /Begrunnelsen mangler.*readonly>prosjektleder<.*href="\/c\/\?organisation=ks&amp;locale=nb">Tilbake</su,
    );
    const none = await posted(site, { verdict: 'approve', by: 'leder', reason: 'I e-post' });
    expect(none.text).toMatch(/Ingen side er valgt.*readonly>leder<.*readonly>I e-post</su);
    const other = await posted(site, { 'slide:no.two': '0', verdict: 'approve', by: 'leder' });
    expect(other.text).toContain('Siden omtaler ikke virksomheten');
  });

  it('names the terminal, and no sender, where nothing can be written', async () => {
    const site = sampleSite();
    const { text: drawer } = await consultant(site).get('?organisation=ks');
    await site.world.output('.').append(LOG, () => new TextEncoder().encode('no line of a log\n'));
    const fields = { 'slide:no.one': shownIn(drawer, 'no.one'), verdict: 'approve', by: 'leder' };
    const { status, text } = await posted(site, fields);
    expect(status).toBe(409);
    expect(text).toContain('Hvorfor står i vinduet der skald review serve kjører');
    // There stand the file, what is wrong with it, and what can be done.
    expect(site.told.at(-1)).toMatch(new RegExp(`^${LOG} [\\w-]+: .+\\. .+\\.$`, 'u'));
    expect(text).not.toContain('avsenderen');
  });
});

it('a remark that is settled leads to the next one of the same list that is open', async () => {
  const site = sampleSite();
  const said = { event: 'commented', locale: 'nb', by: 'leder', slide: 'no.one', text: 'Se her' } as const;
  await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () => [
    { ...said, organisation: 'ks', id: 'r1' },
    { ...said, organisation: 'kmd', id: 'r2' },
    { ...said, organisation: 'ks', id: 'r3' },
    { ...said, organisation: 'ks', id: 'r4' },
  ]);
  const csrf = await consultant(site).csrf();
  const settle = async (id: string, filter: Record<string, string> = {}) =>
    (await consultant(site).post('remark', { csrf, id, became: 'done', ...filter })).headers.get('location');
  const own = { show: 'all', organisation: 'ks', sort: 'newest' };
  expect((await consultant(site).get('remarks?organisation=ks&remark=r1')).text).toContain(
    '<input type="hidden" name="organisation" value="ks">',
  );
  expect(await settle('r1', own)).toBe('/c/remarks?organisation=ks&sort=newest&remark=r3&said=done#rh');
  // After the last one comes the first that was left.
  expect(await settle('r4')).toBe('/c/remarks?remark=r2&said=done#rh');
  expect(await settle('r3', own)).toBe('/c/remarks?organisation=ks&sort=newest&remark=r3&said=done#rh');
});
