import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/review/events.js';
import { SCRIPT, STYLES } from '../../src/pages/reviewer/reviewer-file.js';
import { read } from '../commands/sample-world.js';
import { consultant, LOG, sampleSite, type SampleSite, visit } from './sample-site.js';

const events = (site: SampleSite) =>
  site
    .read(LOG)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A remark of an organisation, as it comes in. */
async function remarked(site: SampleSite, text: string): Promise<string> {
  const ks = await site.link('ks');
  const { slides } = JSON.parse((await visit(site, ks).get('state')).text) as { slides: { shown: string }[] };
  const csrf = await visit(site, ks).csrf();
  const form = {
    csrf,
    slide: 'no.one',
    shown: slides[0]?.shown ?? '',
    verdict: 'changes-requested',
    by: 'direktør',
    text,
  };
  expect((await visit(site, ks).post('answer', { ...form, unit: 'no.one/title' })).status).toBe(303);
  return String(events(site).at(-1)?.['id']);
}

const shownIn = async (site: SampleSite, slide: string): Promise<string> =>
  new RegExp(`name="slide:${slide}" value="([0-9a-f]{64})"`, 'u').exec(
    (await consultant(site).get('?organisation=ks')).text,
  )?.[1] ?? '';

describe('the consultant', () => {
  it('sees each organisation with its slides in the matrix, and what filters leave', async () => {
    const site = sampleSite();
    await remarked(site, 'Skriv om');
    const { text } = await consultant(site).get('');
    expect(text).toContain('KS, side\u00a01 Norge har en plan: Endring ønsket');
    expect(text).toContain('Kommunaldepartementet, side\u00a02 Planen virker: Ikke sendt');
    expect(text).not.toContain('KS, side\u00a02');
    const filtered = (await consultant(site).get('?show=changes-requested')).text;
    expect(filtered).toContain('id="row-ks"');
    expect(filtered).not.toContain('id="row-kmd"');
    // What was never sent waits for nobody's answer.
    expect((await consultant(site).get('?show=not-sent')).text).toContain('id="row-kmd"');
    expect((await consultant(site).get('?show=waiting')).text).not.toContain('id="row-kmd"');
    expect((await consultant(site).get('?search=nobody')).text).toContain('Ingen virksomheter passer til filteret.');
    expect((await consultant(site).get('?locale=da')).text).toContain('Kommunaldepartementet, side\u00a02');
  });

  it('leaves those that have an entry of a vocabulary, together with state and search, and counts what is left', async () => {
    const site = sampleSite();
    await remarked(site, 'Skriv om');
    const whole = (await consultant(site).get('')).text;
    expect(whole).toMatch(/<select id="of-level" name="of\.level">.*<option value="national" >Nasjonalt<\/option>/su);
    // All are of one country: nothing can be chosen by it.
    expect(whole).not.toContain('of.country');
    const rows = async (query: string): Promise<readonly (string | undefined)[]> =>
      [...(await consultant(site).get(query)).text.matchAll(/id="row-(\w+)"/gu)].map(([, id]) => id);
    expect(await rows('?of.level=local')).toEqual(['ks']);
    expect(await rows('?of.level=national')).toEqual(['kmd']);
    expect(await rows('?of.level=local&search=kommunal')).toEqual([]);
    expect(await rows('?of.level=nowhere&of.nothing=x')).toEqual(await rows(''));
    const local = (await consultant(site).get('?of.level=local&show=changes-requested&organisation=ks')).text;
    expect(local).toContain('Alle <b>1</b>');
    expect(local).toContain('Endring ønsket <b>1</b>');
    expect(local).toContain('<option value="local" selected>');
    // It stays chosen wherever one goes from here.
    expect(local).toMatch(/data-close href="[^"]*of\.level=local[^"]*#row-ks"/u);
    expect((await consultant(site).get('?of.level=national')).text).toContain('Endring ønsket <b>0</b>');
  });

  it('sees how remarks came, in the order that is asked for, each with what is proposed for its part', async () => {
    const site = sampleSite();
    const { record } = await import('../../src/reviewing/record.js');
    const file = (name: string) => ({ file: name, sha256: 'a'.repeat(64) });
    const said = { event: 'commented' as const, locale: 'nb', by: 'leder', unit: 'no.one/title', slide: 'no.one' };
    const at = (day: string, ...events: readonly LogEvent[]) =>
      record(LOG, '.', `2017-05-${day}T08:12:00Z`, site.world, () => events);
    await at('07', { ...said, organisation: 'ks', id: 'r1', text: 'Først', evidence: file('svar.pdf') });
    const proposal = { kind: 'title', old: 'Norge har en plan', new: 'Norge har <to> planer' };
    await at('08', { ...said, organisation: 'ks', id: 'r2', text: '', proposal, evidence: file('back.pptx') });
    await at('09', { ...said, organisation: 'kmd', slide: 'no.two', unit: 'no.two/title', id: 'r3', text: 'Sist' });
    await at('09', { event: 'remark-done', organisation: 'ks', locale: 'nb', id: 'r1' });
    const order = async (query: string): Promise<readonly (string | undefined)[]> =>
      [...(await consultant(site).get(`remarks?${query}`)).text.matchAll(/class="open" href="[^"]*remark=(r\d)/gu)].map(
        ([, id]) => id,
      );
    expect(await order('')).toEqual(['r2', 'r3', 'r1']);
    expect(await order('sort=slides')).toEqual(['r1', 'r2', 'r3']);
    expect(await order('sort=organisation')).toEqual(['r3', 'r1', 'r2']);
    expect(await order('sort=newest')).toEqual(['r3', 'r2', 'r1']);
    const { text } = await consultant(site).get('remarks?sort=slides&remark=r1');
    expect(text).toMatch(/KS<\/b> · PDF<br>.*KS<\/b> · PPTX<br>.*Kommunaldepartementet<\/b> · På siden<br>/su);
    expect(text).toContain('Rettet 9. mai 2017');
    // The one that came with words stands beside what the same organisation changed there.
    expect(text).toMatch(/Forslag i retur fra KS[^]*<ins>&lt;to&gt; planer<\/ins>/u);
    // The server was started anew since: the file can be uploaded again.
    expect(text).toContain('Last opp back.pptx på nytt');
    expect(text).not.toMatch(/Kommunaldepartementet<\/b> · På siden<br>[^]*Forslag i retur fra Kommunal/u);
  });

  it('closes a remark with done, or with a reason, and once', async () => {
    const site = sampleSite();
    const [first, second] = [await remarked(site, 'En'), await remarked(site, 'To')];
    const csrf = await consultant(site).csrf();
    expect((await consultant(site).post('remark', { csrf, id: first, became: 'declined', reason: ' ' })).status).toBe(
      400,
    );
    const declined = await consultant(site).post('remark', {
      csrf,
      id: first,
      became: 'declined',
      reason: 'Kilden sier 47',
    });
    expect([declined.status, declined.headers.get('location')]).toEqual([
      303,
      // The next one that is open is looked at.
      `/c/remarks?remark=${second}&said=declined#rh`,
    ]);
    expect((await consultant(site).post('remark', { csrf, id: first, became: 'done' })).status).toBe(409);
    expect((await consultant(site).post('remark', { csrf, id: second, became: 'done' })).status).toBe(303);
    expect(events(site).slice(-2)).toMatchObject([
      { event: 'remark-declined', organisation: 'ks', locale: 'nb', id: first, reason: 'Kilden sier 47' },
      { event: 'remark-done', id: second },
    ]);
    const answers = (await consultant(site).get('answers?organisation=ks')).text;
    expect(answers).toContain('Kilden sier 47');
    expect((await consultant(site).get('remarks?show=open')).text).toContain('Ingen merknader passer til filteret.');
  });

  it('replies to a remark, which stays open, and the organisation is asked in its answer list', async () => {
    const site = sampleSite();
    const id = await remarked(site, 'Skriv om');
    const csrf = await consultant(site).csrf();
    const reply = (text: string) => consultant(site).post('reply', { csrf, id, text });
    expect((await reply(' ')).status).toBe(400);
    expect((await reply('Dekker <b>dette</b> det\r\ndere mener?')).headers.get('location')).toBe(
      `/c/remarks?remark=${id}&said=replied#rh`,
    );
    expect(events(site).at(-1)).toMatchObject({ event: 'replied', organisation: 'ks', id });
    // The same again is nothing new.
    expect((await reply('Dekker <b>dette</b> det\ndere mener?')).status).toBe(409);
    const { text } = await consultant(site).get(`remarks?remark=${id}&said=replied`);
    expect(text).toContain('Svaret står i svarlisten. Merknaden er fortsatt åpen.');
    expect(text).toMatch(/<li class="us">.*Vårt svar.*Dekker &lt;b&gt;dette&lt;\/b&gt; det/su);
    expect(text).toContain('value="done"');
    const answers = (await visit(site, await site.link('ks')).get('answers')).text;
    expect(answers).toContain('<span>Vi spør</span>');
    expect(answers).toContain('<b>Vårt svar:</b> Dekker &lt;b&gt;dette&lt;/b&gt; det');
    // What becomes of it keeps what was said.
    await consultant(site).post('remark', { csrf, id, became: 'declined', reason: 'Nei' });
    const late = await reply('For sent');
    expect(late.status).toBe(409);
    expect(late.text).toMatch(/Merknaden er lukket.*For sent<\/textarea>.*href="\/c\/remarks\?remark=/su);
    expect(late.text).not.toContain('Siden er endret');
    const after = (await visit(site, await site.link('ks')).get('answers')).text;
    expect(after).toMatch(/Ikke tatt med.*Dekker &lt;b&gt;.*Nei/su);
  });

  it('names in the answer list the slides that have changed since, and leads to the first of them', async () => {
    const site = sampleSite();
    await remarked(site, 'Tallet er 49');
    const ks = visit(site, await site.link('ks'));
    const before = (await ks.get('answers')).text;
    expect(before).toMatch(/#s1">Se siden<.*>Til sidene</su);
    expect(before).not.toContain('må vurderes på nytt');
    const slide = 'content/slides/one.yaml';
    site.write(slide, site.read(slide).replace('Norge har en plan', 'Norge har en ny plan'));
    expect((await ks.get('answers')).text).toMatch(
      /1 side er endret og må vurderes på nytt.*Endret, må vurderes på nytt.*href="[^"]*#s1">Vurder 1 endret side</su,
    );
    // One is approved, without a word, and has changed since.
    const { record } = await import('../../src/reviewing/record.js');
    const to = { organisation: 'kmd', locale: 'nb', by: 'leder', shown: '0' } as const;
    await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () => [
      { event: 'approved', ...to, slide: 'no.one' },
      { event: 'approved', ...to, slide: 'no.two' },
      { event: 'commented', ...to, slide: 'no.one', id: 'r9', text: 'Fin' },
    ]);
    expect((await visit(site, await site.link('kmd')).get('answers')).text).toMatch(
      /2 sider er endret og må vurderes på nytt.*Vurder 2 endrede sider</su,
    );
    expect((await consultant(site).get('answers?organisation=ks')).text).toMatch(
      /slide\?slide=no\.one[^"]*">Se siden</su,
    );
  });

  it('asks, and the organisation answers from its list, in any language, once and no other organisation', async () => {
    const site = sampleSite();
    const id = await remarked(site, 'Tallet er 49');
    const [ks, kmd] = [visit(site, await site.link('ks')), visit(site, await site.link('kmd'))];
    const csrf = await consultant(site).csrf();
    site.pass(60_000);
    await consultant(site).post('reply', { csrf, id, text: 'Siden når?' });
    const list = (await ks.get('answers')).text;
    expect(list).toMatch(/1 spør vi om.*<svg.*name="id" value="[^"]+".*Navn eller rolle/su);
    const danish = (await ks.get('answers?lang=da')).text;
    expect(danish).toContain('<html lang="da');
    expect(danish).toContain('Tallet er 49');
    const file = await ks.get('answers.html?lang=da');
    expect(file.headers.get('content-disposition')).toContain('demo.da.answers.html');
    expect(file.text).toContain('Tallet er 49');
    // From disk it gives an answer file, by a script that its policy lets run.
    expect(file.text).toContain(`<textarea id="t-${id}" data-to="${id}"`);
    expect(file.text).toMatch(/script-src &#39;sha256-.*data-deck="demo" data-organisation="ks" data-locale="nb"/su);
    site.pass(60_000);
    const form = { csrf: await ks.csrf(), id, text: 'Siden mai', by: 'direktør' };
    expect((await ks.post('reply', { ...form, by: ' ' })).text).toContain('Siden mai');
    expect((await kmd.post('reply', { ...form, csrf: await kmd.csrf() })).status).toBe(409);
    for (const each of [1, 2]) expect([each, (await ks.post('reply', form)).status]).toEqual([each, 303]);
    expect(events(site).filter(({ event }) => event === 'replied')).toMatchObject([
      { id, text: 'Siden når?' },
      { id, by: 'direktør', text: 'Siden mai', theirs: true },
    ]);
    await consultant(site).post('remark', { csrf, id, became: 'done' });
    const late = await ks.post('reply', { ...form, lang: 'da', text: 'Og siden 1. juni' });
    expect([late.status, late.text.includes('Og siden 1. juni')]).toEqual([409, true]);
    expect(late.text).toMatch(/<html lang="da.*href="[^"]*answers\?lang=da"/su);
    const after = (await ks.get('answers')).text;
    expect(after).toMatch(/Siden når\?.*Siden mai/su);
    expect(after).not.toContain('name="id"');
    expect((await consultant(site).get('remarks')).text).toContain('Siden mai');
    // Whose list is to be seen must be said.
    expect((await consultant(site).get('answers')).headers.get('location')).toBe('/c/remarks');
  });

  it('answers in the order of the deck, wherever the files of slides stand', async () => {
    const [first, slides] = ['content/slides/one.yaml', 'content/slides/zzz.yaml'];
    const site = sampleSite({ [first]: undefined, [slides]: sampleSite().read(first) });
    const { record } = await import('../../src/reviewing/record.js');
    const said = { event: 'commented' as const, organisation: 'kmd', locale: 'nb', by: 'leder' };
    await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () => [
      { ...said, slide: 'no.two', id: 'r1', text: 'To' },
      { ...said, slide: 'no.one', id: 'r2', text: 'En' },
    ]);
    expect((await consultant(site).get('answers?organisation=kmd')).text).toMatch(/Norge har en plan.*Planen virker/su);
    expect((await visit(site, await site.link('kmd')).get('answers')).text).toMatch(/en plan.*Planen virker/su);
  });

  it('shows a text that was edited in a file as it was and as it became, and what became of it', async () => {
    const site = sampleSite();
    const { record } = await import('../../src/reviewing/record.js');
    const said = { organisation: 'ks', locale: 'nb', id: 'edit-1' } as const;
    const proposal = { kind: 'text', old: '47 <årsverk>', new: '49' };
    const edit = {
      event: 'commented',
      ...said,
      slide: 'no.one',
      by: 'direktør',
      text: '',
      unit: 'no.one/title',
      proposal,
    } as const;
    await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () => [edit]);
    const { text } = await consultant(site).get('remarks');
    expect(text).toContain('<del>47 &lt;årsverk&gt;</del> <ins>49</ins>');
    expect(text).toContain('1 · Tittel');
    const csrf = await consultant(site).csrf();
    expect((await consultant(site).post('remark', { csrf, id: 'edit-1', became: 'done' })).status).toBe(303);
    const answers = await visit(site, await site.link('ks')).get('answers');
    expect(answers.text).toContain('<span>Tatt med</span>');
    expect(answers.text).toContain('<ins>49</ins>');
  });

  it('sees all that keeps the deck from being released, by organisation and by slide, until nothing does', async () => {
    const site = sampleSite();
    await remarked(site, 'Skriv om');
    const first = (await consultant(site).get('release')).text;
    expect(first).toContain('3 av 3 godkjenninger mangler på norsk bokmål (nb)');
    // Each locale with its own count, and one button for those that are chosen: off, with its reason.
    expect(first).toMatch(
      /value="nb" checked> nb <span class="q">3 mangler<.*value="da" > da <span class="q">ikke sendt</su,
    );
    expect(first).toMatch(
      /aria-disabled="true" aria-describedby="why-shut">Bygg utgivelsen.*Ikke sendt: 2, endring ønsket: 1\./su,
    );
    const both = (await consultant(site).get('release?locale=nb&locale=da')).text;
    expect(both).toContain('6 av 6 godkjenninger mangler på norsk bokmål (nb) og dansk (da)');
    expect(first).toContain('1 merknad er åpen');
    expect(first.match(/class="chip /gu)?.length).toBe(3);
    expect(first).toContain('<th scope="row">KS</th><td>nb</td><td class="n">1 av 1</td>');
    const bySlide = (await consultant(site).get('release?by=slide&locale=da')).text;
    expect(bySlide).toMatch(/<th scope="row"><a [^>]*>1 Norge har en plan<\/a><\/th><td>da<\/td><td class="n">2</u);
    expect(bySlide).not.toContain('<th scope="row">KS</th>');
    const { record } = await import('../../src/reviewing/record.js');
    const pairs = [
      ['ks', 'no.one'],
      ['kmd', 'no.one'],
      ['kmd', 'no.two'],
    ] as const;
    await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () =>
      pairs.map(([organisation, slide]) => ({
        event: 'waived' as const,
        organisation,
        locale: 'nb',
        slide,
        by: 'leder',
        reason: 'Test',
      })),
    );
    const csrf = await consultant(site).csrf();
    const id = String(events(site).find((one) => one['event'] === 'changes-requested')?.['id']);
    await consultant(site).post('remark', { csrf, id, became: 'done' });
    const last = (await consultant(site).get('release')).text;
    expect(last).toMatch(
      /Klar til utgivelse.*3 av 3: 0 godkjent, 3 frafalt.*<button class="btn pri">Bygg utgivelsen</su,
    );
    expect(last).not.toContain('class="chip ');
    // Each waiver with whoever decided so, and why.
    expect(last).toMatch(
      /Frafalt, med begrunnelse.*<th scope="row">KS<\/th>.*1 Norge har en plan<\/a>.*leder, 9\. mai 2017: Test/su,
    );
    expect(first).not.toContain('Frafalt, med begrunnelse');
    // What the files of each profile hold.
    expect(first).toMatch(/Talernotater<\/td><td>[^T]*<span>Ut<.*De ferdige filene åpnes.*--release --for client /su);
    const review = (await consultant(site).get('release?for=review')).text;
    expect(review).toMatch(
      /Talernotater<\/td><td>[^T]*<span>Inn<.*De ferdige filene kontrolleres ikke.*demo --for review /su,
    );
  });

  describe('builds a release', () => {
    /** Nothing is missing in Norwegian. */
    async function settled(): Promise<SampleSite> {
      const site = sampleSite();
      const csrf = await consultant(site).csrf();
      for (const [organisation, slides] of [
        ['ks', ['no.one']],
        ['kmd', ['no.one', 'no.two']],
      ] as const)
        for (const slide of slides) {
          const { text } = await consultant(site).get(`?organisation=${organisation}`);
          const shown = new RegExp(`name="slide:${slide}" value="([0-9a-f]{64})"`, 'u').exec(text)?.[1] ?? '';
          const said = { verdict: 'waive', by: 'leder', reason: 'Test', [`slide:${slide}`]: shown };
          await consultant(site).post('register', { csrf, organisation, locale: 'nb', ...said });
        }
      return site;
    }
    const formIn = async (site: SampleSite, query = ''): Promise<Record<string, string>> => {
      const { text } = await consultant(site).get(`release${query}`);
      const form = /<form method="post" action="\/c\/release".*?<\/form>/su.exec(text)?.[0] ?? '';
      return Object.fromEntries(
        [...form.matchAll(/name="([^"]+)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
      );
    };

    it('once for two clicks, by the command itself, and shows the hashes of what was opened and checked', async () => {
      const site = await settled();
      const form = await formIn(site);
      const before = (await consultant(site).get('release')).text;
      expect(before).toMatch(/demo\.nb\.pptx<\/code><\/td><td class="n">–<\/td><td>–</u);
      const replies = await Promise.all([1, 2].map(() => consultant(site).post('release', form)));
      expect(replies.map(({ status }) => status)).toEqual([303, 303]);
      // And a third that comes when all is done.
      expect((await consultant(site).post('release', form)).headers.get('location')).not.toContain('movedOn');
      expect(site.calls).toEqual([
        ['build', 'demo', '--release', '--for', 'client', '--locale', 'nb', '--json', '--project=.'],
      ]);
      expect(events(site).filter(({ event }) => event === 'released').length).toBe(1);
      const [released] = events(site).filter(({ event }) => event === 'released');
      const [{ sha256 = '' } = {}] = (released?.['files'] ?? []) as { sha256?: string }[];
      const after = (await consultant(site).get('release')).text;
      expect(after).toMatch(/Utgitt 9\. mai 2017.*3 filer, åpnet og kontrollert mot profilen «For kunde»/su);
      expect(after).toContain(`<code title="${sha256}">${sha256.slice(0, 4)} ${sha256.slice(4, 8)}</code>`);
      // Nothing was built for another profile.
      expect((await consultant(site).get('release?for=review')).text).toContain(
        'demo.nb.pptx</code></td><td class="n">–<',
      );
    });

    it('of a deck that needs no approval, whomever its slides describe and whatever was remarked', async () => {
      const deck = 'content/decks/demo.yaml';
      const site = sampleSite({ [deck]: `${sampleSite().read(deck)}\napproval: none\n` });
      await remarked(site, 'Tallet er 49');
      await consultant(site).post('release', await formIn(site));
      const { text } = await consultant(site).get('release');
      expect(text).toContain('Klar til utgivelse');
      expect(text).not.toMatch(/checkApprovals|show=open|ikke sendt/u);
      expect(text).toMatch(/demo\.nb\.pdf<\/code><\/td><td class="n">[\d,]+/u);
    });

    it('not in a language of which a text is not translated, though nobody is asked', async () => {
      const deck = 'content/decks/demo.yaml';
      const site = sampleSite({ [deck]: `${sampleSite().read(deck)}\napproval: none\n` });
      const { text } = await consultant(site).get('release?locale=nb&locale=da');
      expect(text).toContain('Utgivelse er sperret');
      expect(text).toMatch(/\d+ tekster mangler ferdig oversettelse \(da\)/u);
      expect(text).toMatch(/ingen reservetekst.*?<td class="n">nb</su);
      expect(await site.world.call(['build', 'demo', '--release', '--locale', 'da', '--project=.'])).toMatchObject({
        exitCode: 1,
      });
    });

    it('and shows no draft for it, though one is of the same profile and languages', async () => {
      const site = await settled();
      await site.world.call(['build', 'demo', '--for', 'client', '--locale', 'nb', '--project=.']);
      expect((await consultant(site).get('release')).text).toContain('demo.nb.pdf</code></td><td class="n">–<');
    });

    it('of which a file was changed by hand shows no hash any more', async () => {
      const site = await settled();
      await consultant(site).post('release', await formIn(site));
      await site.world.output('output').write(new Map([['demo.nb.pdf', new Uint8Array([1])]]));
      const { text } = await consultant(site).get('release');
      expect(text).toContain('demo.nb.pdf</code></td><td class="n">–</td><td>–</td>');
      expect(text).toContain('Klar til utgivelse');
    });

    it('not where the gate is shut, whoever posts: the program says why, beside the button', async () => {
      const site = await settled();
      const form = await formIn(site);
      const { status, headers } = await consultant(site).post('release', { ...form, locales: 'da' });
      expect(status).toBe(303);
      const { text } = await consultant(site).get(headers.get('location')?.replace('/c/', '') ?? '');
      expect(text).toMatch(/role="alert">.*Ingenting ble bygd.*no\.one is not approved by/su);
      expect(events(site).some(({ event }) => event === 'released')).toBe(false);
      expect((await consultant(site).get('release')).text).not.toContain('Ingenting ble bygd');
    });

    it('not on a log that is another one than the page has shown, nor of what the deck does not have', async () => {
      const site = await settled();
      const form = await formIn(site);
      const moved = await consultant(site).post('release', { ...form, head: '0'.repeat(64) });
      expect(moved.headers.get('location')).toContain('said=movedOn');
      for (const wrong of [{ locales: 'sv' }, { locales: '' }, { for: '--out=x' }])
        expect((await consultant(site).post('release', { ...form, ...wrong })).status).toBe(400);
      expect(site.calls).toEqual([]);
    });
  });

  it('records an answer that came otherwise, on the version that stood on the page', async () => {
    const site = sampleSite();
    const [shown, csrf] = [await shownIn(site, 'no.one'), await consultant(site).csrf()];
    const form = { csrf, organisation: 'ks', locale: 'nb', by: 'direktør, e-post', 'slide:no.one': shown };
    expect((await consultant(site).post('register', { ...form, verdict: 'approve' })).status).toBe(303);
    expect(events(site)).toMatchObject([
      { event: 'approved', organisation: 'ks', locale: 'nb', slide: 'no.one', shown, by: 'direktør, e-post' },
    ]);
    for (const [wrong, status] of [
      [{ verdict: 'waive' }, 400],
      [{ by: '' }, 400],
      [{ organisation: 'nobody' }, 400],
      [{ locale: 'sv' }, 400],
      [{ 'slide:no.two': shown }, 400],
      [{ 'slide:no.one': '0'.repeat(64) }, 409],
      [{ verdict: 'released' }, 400],
    ] as const)
      expect([
        wrong,
        (await consultant(site).post('register', { ...form, verdict: 'approve', ...wrong })).status,
      ]).toEqual([wrong, status]);
    expect(events(site).length).toBe(1);
    const waived = await consultant(site).post('register', { ...form, verdict: 'waive', reason: 'Offentlig dokument' });
    expect(waived.status).toBe(303);
    expect(events(site).at(-1)).toMatchObject({
      event: 'waived' as const,
      reason: 'Offentlig dokument',
      by: 'direktør, e-post',
    });
  });

  it('makes a pack with its letter, records that it was sent, and says why where there is none', async () => {
    const site = sampleSite(Object.fromEntries([...STYLES, SCRIPT].map((path) => [path, read(path)])));
    const csrf = await consultant(site).csrf();
    const to = { csrf, organisation: 'ks', locale: 'nb' };
    const refused = await consultant(site).post('pack', { ...to, deadline: 'tomorrow' });
    expect([refused.status, refused.text.includes('Ingen pakke ble laget.')]).toEqual([409, true]);
    expect(site.read(LOG)).toBe('');
    const { status, text } = await consultant(site).post('pack', { ...to, deadline: '2017-05-12' });
    expect([status, text.includes('Pakken er laget.')]).toEqual([200, true]);
    expect(text).toMatch(/<code>[^<]*review\/ks\/demo\.nb\.letter\.eml<\/code>/u);
    expect(events(site)).toMatchObject([{ event: 'sent', organisation: 'ks', locale: 'nb', deadline: '2017-05-12' }]);
  });

  it('reminds who is past the last day, after a look at whom and at the letter, and nobody twice', async () => {
    const site = sampleSite();
    const { record } = await import('../../src/reviewing/record.js');
    const sent = (organisation: string, deadline: string) =>
      ({
        event: 'sent',
        organisation,
        locale: 'nb',
        deadline,
        slides: [{ slide: 'no.one', shown: '0'.repeat(64) }],
        files: [],
      }) as const;
    await record(LOG, '.', '2017-05-01T08:12:00Z', site.world, () => [
      sent('ks', '2017-05-02'),
      sent('kmd', '2017-05-20'),
    ]);
    expect((await consultant(site).get('')).text).toContain('Send påminnelse til 1 …');
    const { text } = await consultant(site).get('remind?locale=nb');
    expect(text).toContain('name="to:ks"');
    expect(text).not.toContain('name="to:kmd"');
    const csrf = await consultant(site).csrf();
    const form = {
      csrf,
      locale: 'nb',
      lines: /name="lines" value="(\d+)"/u.exec(text)?.[1] ?? '',
      text: 'Hei {name}, fristen var {deadline}.',
      'to:kmd': 'on',
    };
    // Who is not late is reminded by nobody's hand.
    expect((await consultant(site).post('remind', form)).status).toBe(400);
    expect((await consultant(site).post('remind', { ...form, 'to:ks': 'on', text: ' ' })).status).toBe(400);
    expect((await consultant(site).post('remind', { ...form, 'to:ks': 'on' })).status).toBe(303);
    const again = await consultant(site).post('remind', { ...form, 'to:ks': 'on' });
    expect([again.status, again.text.includes('De er alt påminnet')]).toEqual([409, true]);
    expect(again.text).toContain('Hei {name}, fristen var {deadline}.');
    const reminded = events(site).filter(({ event }) => event === 'reminded');
    expect(reminded).toMatchObject([{ organisation: 'ks', locale: 'nb', files: [{ file: 'demo.nb.reminder.eml' }] }]);
    const [, body = ''] = site.read('ks/demo.nb.reminder.eml').split('base64\r\n\r\n');
    const letter = Buffer.from(body.split('--')[0] ?? '', 'base64').toString();
    expect(letter).toContain('Hei KS, fristen var 2. mai 2017.');
    expect(letter).toContain('Side\u00a01: Norge har en plan');
  });

  it('makes a link that lets the organisation in, shows it once, and takes it back', async () => {
    const site = sampleSite();
    const csrf = await consultant(site).csrf();
    const made = await consultant(site).post('link', { csrf, organisation: 'ks', locale: 'nb' });
    const [, id = '', secret = ''] = /\/r\/([0-9a-f]+)\/enter\/([\w-]+)"/u.exec(made.text) ?? [];
    expect((await visit(site, { id, secret }).get('')).status).toBe(200);
    expect((await consultant(site).get('?organisation=ks')).text).not.toContain(secret);
    expect((await consultant(site).post('unlink', { csrf, organisation: 'ks', locale: 'nb' })).status).toBe(303);
    expect((await visit(site, { id, secret }).get('')).status).toBe(410);
  });

  it('is shown the last good pages and what is wrong, where the content has an error', async () => {
    const site = sampleSite();
    site.write(
      'content/slides/two.yaml',
      'id: no.two\ntype: nothing\ntitle: Planen virker ikke\norganisations: [kmd]\n',
    );
    const { text } = await consultant(site).get('');
    expect(text).toContain('content/slides/two.yaml:2');
    expect(text).toContain('Planen virker');
    expect(text).not.toContain('Planen virker ikke');
  });

  it('can record nothing in a log that is broken, and is told its line', async () => {
    const site = sampleSite({ [LOG]: '{"n":1}\n' });
    const { text } = await consultant(site).get('?organisation=ks');
    expect(text).toContain('Loggen er endret ved linje 1');
    expect(text).not.toContain('action="/c/register"');
  });

  it('looks at one slide in each language, with whom it describes, and at the lines its words stand on', async () => {
    const site = sampleSite();
    const id = await remarked(site, 'Skriv om');
    const remark = (await consultant(site).get(`remarks?remark=${id}`)).text;
    const [, slide = '', source = ''] =
      /href="\/c\/(slide\?[^"]+)">.*?href="\/c\/(source\?[^"#]+)#at"/su.exec(remark) ?? [];
    const { text } = await consultant(site).get(slide.replaceAll('&amp;', '&'));
    expect(text).toContain('<h1>1 · Norge har en plan</h1>');
    expect(text).toContain('<svg');
    expect(text).toMatch(/<a href="\/c\/\?organisation=ks&amp;locale=nb#slide-no\.one">KS<\/a>.*?Endring ønsket/su);
    expect((await consultant(site).get('slide?slide=no.one&locale=da')).text).toContain('aria-current="true">Dansk');
    const lines = (await consultant(site).get(source.replaceAll('&amp;', '&'))).text;
    expect(lines).toMatch(/<li id="at" value="\d+" class="here" aria-current="true"><code>title: Norge har en plan/u);
    // As the file stands by now, whatever is shown of the deck.
    site.edit('content/slides/one.yaml', site.read('content/slides/one.yaml').replace('har en plan', 'har <i>to</i>'));
    expect((await consultant(site).get(source.replaceAll('&amp;', '&'))).text).toContain('har &lt;i&gt;to&lt;/i&gt;');
  });

  it.each([
    'slide?slide=no.nothing',
    'slide',
    'source',
    'source?file=content/slides/one.yaml&line=0',
    'source?file=content/slides/one.yaml&line=9999',
    'source?file=content/slides/one.yaml&line=x',
    `source?file=${LOG}&line=1`,
    'source?file=content/slides/../approvals/demo.jsonl&line=1',
    'source?file=../package.json&line=1',
    'source?file=/etc/hosts&line=1',
  ])('is shown nothing at %s', async (path) => {
    const site = sampleSite();
    await remarked(site, 'Skriv om');
    expect((await consultant(site).get(path)).status).toBe(404);
    expect((await visit(site, await site.link('ks')).get(path)).status).toBe(404);
  });

  it('reads words of others as text, never as markup', async () => {
    const site = sampleSite();
    await remarked(site, '<img src=x onerror=alert(1)>');
    for (const path of ['', 'remarks', 'answers?organisation=ks', '?organisation=ks', 'log'])
      expect((await consultant(site).get(path)).text).not.toContain('<img');
    expect((await consultant(site).get('remarks')).text).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
