import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/reviewing/import/import.js';
import { read, skald } from '../commands/sample-world.js';
import { CONSULTANT, consultant, HOST, LOG, sampleSite, type SampleSite, visit } from './sample-site.js';

const REVIEWER = ['', 'state', 'answers', 'answers?lang=da', 'answers.html', 'slides.css'];
const CONSULTING = ['', 'remarks', 'answers?organisation=kmd', 'log', 'release', 'slides.css', '?organisation=kmd'];

const ask = async (site: SampleSite, path: string, headers: Record<string, string> = {}) =>
  site.app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } });

/** Digest of what a slide tells, as its page says it. */
async function shownOf(site: SampleSite, key: Parameters<typeof visit>[1], slide: string): Promise<string> {
  const { slides } = JSON.parse((await visit(site, key).get('state')).text) as {
    slides: { slide: string; shown: string }[];
  };
  return slides.find((one) => one.slide === slide)?.shown ?? '';
}

const events = (site: SampleSite) =>
  site
    .read(LOG)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const named = (site: SampleSite, event: string) => events(site).filter((one) => one['event'] === event);

const answer = (slide: string, shown: string, more: object = {}, organisation = 'ks') =>
  JSON.stringify({
    skald: 'answer/1',
    deck: 'demo',
    organisation,
    locale: 'nb',
    who: 'direktør',
    when: '2017-05-09T08:12:00Z',
    slides: [{ slide, shown, verdict: 'approved', comments: [], ...more }],
  });

describe('who is let in', () => {
  it('comes by an address that sets a cookie for the link alone, and goes on by itself', async () => {
    const site = sampleSite();
    const { id, secret } = await site.link('ks');
    const response = await ask(site, `/r/${id}/enter/${secret}`);
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toBe(`skald_${id}=${secret}; Max-Age=2592000; Path=/r/${id}/; HttpOnly; SameSite=Strict`);
    expect(await response.text()).toContain(`content="0;url=/r/${id}/"`);
  });

  it.each(REVIEWER)(
    'sees «%s» with its secret; without, with a guessed one or with that of another link nobody does',
    async (path) => {
      const site = sampleSite();
      const [ks, kmd] = [await site.link('ks'), await site.link('kmd')];
      expect((await visit(site, ks).get(path)).status).toBe(200);
      const address = `/r/${ks.id}/${path}`;
      for (const cookie of [
        '',
        `skald_${ks.id}=guess`,
        `skald_${kmd.id}=${kmd.secret}`,
        `skald_${ks.id}=${kmd.secret}`,
        `skald_${ks.id}=${CONSULTANT}`,
      ])
        expect([cookie, (await ask(site, address, { cookie })).status]).toEqual([cookie, 404]);
    },
  );

  it.each(CONSULTING)('sees «%s» of the consultant with that secret alone', async (path) => {
    const site = sampleSite();
    const ks = await site.link('ks');
    expect((await consultant(site).get(path)).status).toBe(200);
    for (const cookie of ['', 'skald_consultant=guess', `skald_consultant=${ks.secret}`, `skald_${ks.id}=${ks.secret}`])
      expect((await ask(site, `/c/${path}`, { cookie })).status).toBe(404);
  });

  it.each([...REVIEWER, 'enter'])('is nobody at «%s» once the link has expired or was taken back', async (path) => {
    const site = sampleSite();
    const { id, secret } = await site.link('ks', 'nb', 1);
    const full = path === 'enter' ? `/r/${id}/enter/${secret}` : `/r/${id}/${path}`;
    const status = async () => (await ask(site, full, { cookie: `skald_${id}=${secret}` })).status;
    expect(await status()).toBe(200);
    site.pass(86_400_000);
    expect(await status()).toBe(410);
    site.pass(-86_400_000);
    expect(await status()).toBe(200);
    expect(
      (await consultant(site).post('unlink', { csrf: await consultant(site).csrf(), organisation: 'ks', locale: 'nb' }))
        .status,
    ).toBe(303);
    expect(await status()).toBe(410);
  });

  it('learns from no answer whether a link is there', async () => {
    const site = sampleSite();
    const { id } = await site.link('ks');
    const [known, unknown] = [await ask(site, `/r/${id}/`), await ask(site, '/r/0123456789ab/')];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
  });

  it('is told of in a log that holds no secret, ten lines a second at most', async () => {
    const site = sampleSite();
    const { id, secret } = await site.link('ks');
    for (let n = 0; n < 50; n += 1) await ask(site, `/r/${id}/enter/guess-${n}`);
    site.pass(2000);
    await ask(site, `/r/${id}/`, { cookie: `skald_${id}=guess` });
    expect(site.told.length).toBe(11);
    expect(site.told.at(-1)).toBe('2017-05-09T08:12:02Z refused 404 GET reviewer: unknown (and 40 before it)');
    expect(site.told.join('\n')).not.toMatch(new RegExp(`guess|${secret}`, 'u'));
  });
});

describe('an organisation', () => {
  it('sees its own slides and remarks, and nothing of others', async () => {
    const site = sampleSite();
    const [ks, kmd] = [await site.link('ks'), await site.link('kmd')];
    const shown = await shownOf(site, kmd, 'no.two');
    await visit(site, kmd).post(
      'answer',
      answer('no.two', shown, { verdict: null, comments: [{ text: 'Hemmelig' }] }, 'kmd'),
      {
        'x-csrf': await visit(site, kmd).csrf(),
      },
    );
    expect((await visit(site, kmd).get('answers')).text).toContain('Hemmelig');
    for (const path of REVIEWER) {
      const { text } = await visit(site, ks).get(path);
      expect(text).not.toMatch(/Hemmelig|Planen virker|no\.two|kmd|Kommunaldepartementet/u);
    }
    expect((await visit(site, ks).get('')).text).toContain('Norge har en plan');
  });

  it('cannot answer for a slide that does not describe it, or for another organisation or locale', async () => {
    const site = sampleSite();
    const [ks, kmd] = [await site.link('ks'), await site.link('kmd')];
    const headers = { 'x-csrf': await visit(site, ks).csrf() };
    const foreign = await visit(site, ks).post('answer', answer('no.two', await shownOf(site, kmd, 'no.two')), headers);
    expect(foreign.status).toBe(409);
    expect(JSON.parse(foreign.text)).toMatchObject({
      ok: false,
      recorded: [],
      refused: [{ slide: 'no.two', why: 'foreign', shown: null }],
    });
    const own = await shownOf(site, ks, 'no.one');
    const other = await visit(site, ks).post('answer', answer('no.one', own, {}, 'kmd'), headers);
    expect([other.status, JSON.parse(other.text)]).toEqual([403, { ok: false, why: 'foreign' }]);
    const danish = answer('no.one', own).replace('"locale":"nb"', '"locale":"da"');
    expect((await visit(site, ks).post('answer', danish, headers)).status).toBe(403);
    expect(named(site, 'approved')).toEqual([]);
  });

  it('approves the version on the screen, once however often it is sent', async () => {
    const site = sampleSite();
    const ks = await site.link('ks');
    const visitor = visit(site, ks);
    const [shown, csrf] = [await shownOf(site, ks, 'no.one'), await visitor.csrf()];
    const comments = [{ unit: 'no.one/title', text: 'Bra' }];
    for (let n = 0; n < 2; n += 1) {
      const sent = await visitor.post('answer', answer('no.one', shown, { comments }), { 'x-csrf': csrf });
      expect(sent.status).toBe(200);
    }
    expect(named(site, 'approved')).toMatchObject([
      { organisation: 'ks', locale: 'nb', slide: 'no.one', shown, by: 'direktør' },
    ]);
    expect(named(site, 'commented')).toMatchObject([{ unit: 'no.one/title', text: 'Bra' }]);
  });

  it('that comes in a file too is recorded once', async () => {
    const site = sampleSite();
    const ks = await site.link('ks');
    const visitor = visit(site, ks);
    const [shown, csrf] = [await shownOf(site, ks, 'no.one'), await visitor.csrf()];
    const said = [
      answer('no.one', shown, { verdict: 'changes-requested', comments: [{ unit: 'no.one/title', text: 'Skriv om' }] }),
      answer('no.one', shown, { comments: [{ text: 'Bra' }] }),
    ];
    for (const json of said) {
      expect((await visitor.post('answer', json, { 'x-csrf': csrf })).status).toBe(200);
      const before = site.read(LOG);
      const given = { project: '.', apply: true, yes: true } as const;
      const world = { ...site.world, ...site.world.asItIsNow(), given: () => new TextEncoder().encode(json) };
      expect((await importFile('back.json', given, world)).exitCode).toBe(0);
      expect(site.read(LOG)).toBe(before);
    }
  });

  it('is refused where the slide has changed meanwhile, with the new version in hand and its words kept', async () => {
    const site = sampleSite();
    const ks = await site.link('ks');
    const visitor = visit(site, ks);
    const [shown, csrf] = [await shownOf(site, ks, 'no.one'), await visitor.csrf()];
    site.write(
      'content/slides/one.yaml',
      'id: no.one\ntype: note\ntitle: Norge har to planer\norganisations: [kmd, ks]\n',
    );
    const now = await shownOf(site, ks, 'no.one');
    expect(now).not.toBe(shown);
    const json = await visitor.post('answer', answer('no.one', shown), { 'x-csrf': csrf });
    expect(json.status).toBe(409);
    expect(JSON.parse(json.text)).toMatchObject({
      ok: false,
      refused: [{ slide: 'no.one', why: 'moved', shown: now }],
    });
    const text = 'Tallet er <b>49</b> & ikke 47';
    const form = await visitor.post('answer', {
      csrf,
      slide: 'no.one',
      shown,
      verdict: 'changes-requested',
      by: 'leder',
      text,
    });
    expect(form.status).toBe(409);
    expect(form.text).toContain('Tallet er &lt;b&gt;49&lt;/b&gt; &amp; ikke 47</textarea>');
    expect(form.text).toContain(encodeURIComponent(text).replaceAll("'", '&#39;'));
    expect(form.text).toContain('href="/r/');
    expect(named(site, 'approved').concat(named(site, 'changes-requested'))).toEqual([]);
    const { text: page } = await visitor.get('');
    expect(page).toContain('Norge har to planer');
  });

  it('sees its slides in another language beside its own, and nothing of others', async () => {
    const site = sampleSite();
    const ks = visit(site, await site.link('ks'));
    const alone = (await ks.get('')).text;
    expect(alone).toContain('href="?compare=da#s1"');
    expect(alone).not.toContain('class="other"');
    const { text } = await ks.get('?compare=da');
    expect(text).toContain('href="slides.css?compare=da"');
    expect(text.match(/class="other" lang="da[-A-Z]*"/gu)?.length).toBe(1);
    expect(text).toContain('Til orientering: du vurderer norsk bokmål');
    expect(text).not.toContain('Planen virker');
    // Ids stand once, and the answer is for what is answered for.
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text.match(/name="shown" value="[0-9a-f]{64}"/gu)?.length).toBe(1);
    expect((await ks.get('?compare=sv')).text).not.toContain('class="other"');
  });

  it('sees what has changed since the version that it was sent', async () => {
    const own = ['base.css', 'reviewer.css', 'reviewer.js'].map((name) => [`pages/${name}`, read(`pages/${name}`)]);
    const sent = await skald('review send ks --locale nb --deadline 2017-05-12', Object.fromEntries(own));
    expect([sent.exitCode, sent.stderr]).toEqual([0, '']);
    const site = sampleSite({
      ...Object.fromEntries([...sent.written].filter(([path]) => path.startsWith('content/'))),
      'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har to planer\norganisations: [kmd, ks]\n',
    });
    const { text } = await visit(site, await site.link('ks')).get('');
    expect(text).toContain('<del>en plan</del>');
    expect(text).toContain('<ins>to planer</ins>');
    expect(text).toContain('fredag 12. mai 2017');
  });

  it('answers by forms where there is no script, and takes an approval back', async () => {
    const site = sampleSite();
    const ks = await site.link('ks');
    const visitor = visit(site, ks);
    const [shown, csrf] = [await shownOf(site, ks, 'no.one'), await visitor.csrf()];
    const form = { csrf, slide: 'no.one', shown, by: 'direktør', text: '', unit: '' };
    const sent = await visitor.post('answer', { ...form, verdict: 'approved' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/r/${ks.id}/?slide=no.one&said=approved`]);
    expect((await visitor.get('')).text).toContain('value="withdrawn"');
    expect((await visitor.post('answer', { ...form, verdict: 'withdrawn' })).status).toBe(303);
    expect(events(site).map((one) => one['event'])).toEqual(['opened', 'approved', 'approval-withdrawn']);
    for (const [wrong, status] of [
      [{ by: ' ' }, 400],
      [{ verdict: 'changes-requested' }, 400],
      [{ verdict: 'released' }, 400],
      [{ shown: 'x' }, 400],
      [{ slide: 'no.two' }, 403],
    ] as const)
      expect([wrong, (await visitor.post('answer', { ...form, verdict: 'approved', ...wrong })).status]).toEqual([
        wrong,
        status,
      ]);
    expect(events(site).length).toBe(3);
  });

  it('answers our questions by the address for answers too, past its last day, once and its own alone', async () => {
    const site = sampleSite();
    const [ks, kmd] = [visit(site, await site.link('ks')), visit(site, await site.link('kmd'))];
    const { record } = await import('../../src/reviewing/record.js');
    const to = { organisation: 'ks', locale: 'nb' } as const;
    await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () => [
      { event: 'sent', ...to, deadline: '2017-05-12', slides: [{ slide: 'no.one', shown: '0' }], files: [] },
      { event: 'commented', ...to, slide: 'no.one', by: 'leder', id: 'r1', text: 'Tallet er 49' },
    ]);
    site.pass(4 * 86_400_000);
    const post = async (visitor: typeof ks, replies: unknown, organisation = 'ks') => {
      const all = { ...(JSON.parse(answer('no.one', '0', {}, organisation)) as object), slides: [], replies };
      const sent = await visitor.post('answer', JSON.stringify(all), { 'x-csrf': await visitor.csrf() });
      return [sent.status, JSON.parse(sent.text)];
    };
    const reply = { id: 'r1', text: 'Siden mai' };
    expect(await post(ks, [reply])).toMatchObject([200, { ok: true, replies: [{ id: 'r1', state: 'recorded' }] }]);
    expect(await post(ks, [reply])).toMatchObject([200, { ok: true, recorded: [], replies: [{ state: 'known' }] }]);
    expect(await post(kmd, [reply], 'kmd')).toMatchObject([409, { ok: false, replies: [{ state: 'unknown' }] }]);
    expect((await post(ks, 'Siden mai'))[0]).toBe(400);
    expect(named(site, 'replied')).toMatchObject([{ ...to, ...reply, by: 'direktør', theirs: true }]);
  });

  it('cannot answer past its last day, and gets its words back', async () => {
    const site = sampleSite();
    const ks = await site.link('ks', 'nb', 100);
    const shown = await shownOf(site, ks, 'no.one');
    const csrf = await visit(site, ks).csrf();
    const { record } = await import('../../src/reviewing/record.js');
    await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () => [
      {
        event: 'sent',
        organisation: 'ks',
        locale: 'nb',
        deadline: '2017-05-12',
        slides: [{ slide: 'no.one', shown }],
        files: [],
      },
    ]);
    site.pass(4 * 86_400_000);
    const form = await visit(site, ks).post('answer', {
      csrf,
      slide: 'no.one',
      shown,
      verdict: 'commented',
      by: 'x',
      text: 'For sent',
    });
    expect([form.status, form.text.includes('For sent</textarea>')]).toEqual([409, true]);
    // Without script the page says so, and offers nothing to fill in.
    const { text } = await visit(site, ks).get('');
    expect(text).toMatch(/class="banner nojs">.*Fristen er ute, og sidene kan bare leses/u);
    expect(text).not.toContain('<form method="post"');
    expect(named(site, 'commented')).toEqual([]);
  });

  it('gets back what it wrote where the log is broken', async () => {
    const site = sampleSite({ [LOG]: '{"n":1}\n' });
    const ks = await site.link('ks');
    const [shown, csrf] = [await shownOf(site, ks, 'no.one'), await visit(site, ks).csrf()];
    const form = await visit(site, ks).post('answer', {
      csrf,
      slide: 'no.one',
      shown,
      verdict: 'commented',
      by: 'x',
      text: 'Ord',
    });
    expect([form.status, form.text.includes('Ord</textarea>')]).toEqual([409, true]);
    expect(site.read(LOG)).toBe('{"n":1}\n');
  });

  it('is told that nothing can be recorded while the log is broken, and not of a last day that may be an old one', async () => {
    const site = sampleSite();
    const ks = visit(site, await site.link('ks'));
    const { record } = await import('../../src/reviewing/record.js');
    const to = { organisation: 'ks', locale: 'nb' } as const;
    await record(LOG, '.', '2017-05-09T08:12:00Z', site.world, () => [
      { event: 'sent', ...to, deadline: '2017-05-12', slides: [{ slide: 'no.one', shown: '0' }], files: [] },
    ]);
    site.pass(4 * 86_400_000);
    site.write(LOG, `${site.read(LOG)}{"n":\n`);
    const { text } = await ks.get('');
    expect(text).toContain('Svar kan ikke registreres akkurat nå');
    expect(text).not.toMatch(/<form method="post"|fredag 12\. mai 2017|<span>Fristen er ute/u);
    expect(JSON.parse((await ks.get('state')).text)).toMatchObject({ valid: false, closed: false });
    const sent = await ks.post('answer', answer('no.one', 'a'.repeat(64)), { 'x-csrf': await ks.csrf() });
    expect([sent.status, JSON.parse(sent.text)]).toEqual([409, { ok: false, why: 'unwritten' }]);
  });
});

describe('a post', () => {
  const POSTS = [
    ['reviewer', 'answer'],
    ['consultant', 'register'],
    ['consultant', 'remark'],
    ['consultant', 'link'],
    ['consultant', 'unlink'],
  ] as const;

  it.each(POSTS)('of the %s to «%s» needs the token, and comes from no other site', async (who, path) => {
    const site = sampleSite();
    const visitor = who === 'reviewer' ? visit(site, await site.link('ks')) : consultant(site);
    const csrf = await visitor.csrf();
    const body = { organisation: 'ks', locale: 'nb', text: 'Mine ord' };
    for (const [token, headers] of [
      ['', {}],
      ['wrong', {}],
      [csrf, { origin: 'https://evil.example' }],
      [csrf, { origin: 'null' }],
      [csrf, { 'sec-fetch-site': 'cross-site' }],
      [csrf, { 'sec-fetch-site': 'same-site' }],
    ] as const) {
      const sent = await visitor.post(path, { ...body, csrf: token }, headers);
      expect([token, headers, sent.status, sent.text.includes('Mine ord</textarea>')]).toEqual([
        token,
        headers,
        403,
        true,
      ]);
    }
    const own = await visitor.post(
      path,
      { ...body, csrf },
      { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' },
    );
    expect(own.status).not.toBe(403);
  });

  it('has 1 MB at most, whatever it says of itself', async () => {
    const site = sampleSite();
    const visitor = visit(site, await site.link('ks'));
    const csrf = await visitor.csrf();
    const large = { csrf, text: 'x'.repeat(1_000_001) };
    expect((await visitor.post('answer', large)).status).toBe(413);
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(100_000))),
    });
    const request = new Request(`http://${HOST}${visitor.prefix}answer`, {
      method: 'POST',
      headers: { host: HOST, 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    });
    expect((await site.app.request(request)).status).toBe(413);
  });

  it.each([
    ['{', 'application/json'],
    ['[]', 'application/json'],
    ['null', 'application/json'],
    ['{"skald":"answer/1"}', 'application/json'],
    ['{"skald":"answer/1","deck":{"__proto__":1}}', 'application/json'],
    ['{}', 'text/plain'],
    ['{}', 'multipart/form-data; boundary=x'],
  ])('that is malformed is refused: %s as %s', async (body, type) => {
    const site = sampleSite();
    const visitor = visit(site, await site.link('ks'));
    const sent = await visitor.post('answer', body, { 'content-type': type, 'x-csrf': await visitor.csrf() });
    expect(sent.status).toBe(400);
  });

  it.each(['/c/x', '/r/x/answer'])(
    'that is nested without end, or breaks off, is refused to whoever sends it: %s',
    async (path) => {
      const site = sampleSite();
      const post = async (body: string | ReadableStream): Promise<number> => {
        const headers = { host: HOST, 'content-type': 'application/json' };
        const request = new Request(`http://${HOST}${path}`, { method: 'POST', headers, body, duplex: 'half' });
        return (await site.app.request(request)).status;
      };
      expect(await post('['.repeat(400_000) + ']'.repeat(400_000))).toBe(400);
      const cut = new ReadableStream({ start: (controller) => controller.error(new Error('aborted')) });
      expect(await post(cut)).toBe(400);
    },
  );

  it('that the program fails at is told in one line without words, some of them', async () => {
    const site = sampleSite();
    site.app.post('/failing', () => {
      throw Object.assign(new RangeError('Mine ord'), { code: 'ERANGE' });
    });
    for (let count = 0; count < 30; count += 1) {
      const failed = await site.app.request(`http://${HOST}/failing`, { method: 'POST', headers: { host: HOST } });
      expect([failed.status, await failed.text()]).toEqual([500, 'Something went wrong here.\n']);
    }
    expect(site.told).toHaveLength(10);
    expect(site.told[0]).toMatch(/^\S+ refused 500 POST reviewer: RangeError ERANGE at app\.test\.ts:\d+:\d+$/u);
  });

  it('is one of 60 a minute for a link; others and the consultant have their own', async () => {
    const site = sampleSite();
    const [ks, kmd] = [await site.link('ks'), await site.link('kmd')];
    const visitor = visit(site, ks);
    const csrf = await visitor.csrf();
    const status = async () => (await visitor.post('answer', { csrf, verdict: 'x' })).status;
    // What nobody let in sends does not count.
    for (let n = 0; n < 100; n += 1) await visitor.post('answer', { csrf: 'guess' });
    for (let n = 0; n < 60; n += 1) expect(await status()).toBe(400);
    expect(await status()).toBe(429);
    expect((await visit(site, kmd).post('answer', { csrf: await visit(site, kmd).csrf(), verdict: 'x' })).status).toBe(
      400,
    );
    site.pass(60_000);
    expect(await status()).toBe(400);
  });
});

describe('every answer', () => {
  it.each(['/', '/assets/base.css', '/c/', '/r/x/', '/nowhere'])('is sealed: %s', async (path) => {
    const { headers } = await ask(sampleSite({ 'pages/base.css': '' }), path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is for our own names alone, so that no other site reaches us under its own', async () => {
    const site = sampleSite();
    const { id, secret } = await site.link('ks');
    for (const host of ['evil.example', 'evil.example:7420', '127.0.0.1:80', ''])
      expect((await ask(site, `/r/${id}/enter/${secret}`, { host })).status).toBe(421);
    expect((await ask(site, `/r/${id}/enter/${secret}`, { host: 'localhost:7420' })).status).toBe(200);
  });
});
