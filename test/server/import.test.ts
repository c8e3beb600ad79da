/** The consultant's page of files that came back, asked as browsers ask. */
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_UPLOADED } from '../../src/server/body.js';
import { packSnapshot } from '../../src/review/snapshot-file.js';
import { snapshotPath } from '../../src/review/snapshot.js';
import { type Contents, DECK, skald } from '../commands/sample-world.js';
import { CONTENTS, FACTS, packOf, typedOver } from '../proposals/packs.js';
import { consultant, LOG, sampleSite, type SampleSite, visit } from './sample-site.js';

const FILE = 'content/slides/one.yaml';
const SLIDE = `# One slide
id: no.one
type: sheet
title: "{{org:kmd}} har planen, og KS leder"   # who leads
organisations: [kmd, ks]
rows:
  a: {text: "Departementet har {{fact:kmd.staff}}", more: Den virker}
  b: {text: "De to har {{sum:kmd.staff+ks.staff}}", more: Den varer}
`;

let project: Contents;
let edited: Uint8Array;
let untouched: Uint8Array;
beforeAll(async () => {
  const base = { ...CONTENTS, [FILE]: SLIDE };
  const { pptx, snapshot } = await packOf(base);
  project = { ...base, [snapshotPath(snapshot)]: packSnapshot(snapshot) };
  untouched = pptx;
  edited = typedOver(
    typedOver(typedOver(pptx, 'og KS leder', 'men KS leder'), 'Den varer', 'Den varer lenge'),
    '260',
    '280',
  );
});

const events = (site: SampleSite) =>
  site
    .read(LOG)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const names = (site: SampleSite) => events(site).map(({ event }) => event);

/** The address of a file that was taken. */
async function taken(site: SampleSite, file = edited): Promise<string> {
  const csrf = await consultant(site).csrf();
  const { status, headers, text } = await consultant(site).upload('import', file, { csrf });
  expect([status, text]).toEqual([303, '']);
  return (headers.get('location') ?? '').replace('/c/', '');
}

const idOf = (text: string, words: string): string =>
  new RegExp(`proposal=(p[0-9a-f]{10})#rh"[^>]*>[^<]*</a><p>[^<]*${words}`, 'u').exec(text)?.[1] ?? '';

describe('a file that came back', () => {
  it('is recorded as the command does, and each change stands with its words, how sure it is, and its slide', async () => {
    const site = sampleSite(project);
    const { text } = await consultant(site).get(await taken(site));
    expect(names(site)).toEqual(['commented', 'commented', 'commented']);
    expect(text).toContain('Retur fra Kommunaldepartementet:');
    expect(text).toContain('<b>0 av 3</b> behandlet');
    expect(text).toContain('har planen, <del>og</del> KS leder');
    expect(text).toContain('har planen, <ins>men</ins> KS leder');
    expect(text).toContain('<span>Sikker</span>');
    expect(text).toContain(`<code>${FILE}:4</code>`);
    // Framed on the picture of its slide.
    expect(text).toContain('<g class="mark"');
    expect(text).toContain('ca. 260 ansatte → ca. 280 ansatte');
    // Again: nothing twice.
    await taken(site);
    expect(names(site)).toEqual(['commented', 'commented', 'commented']);
  });

  it('that nobody touched holds no changes', async () => {
    const site = sampleSite(project);
    expect((await consultant(site).get(await taken(site, untouched))).text).toContain('Ingen endringer i filen.');
    expect(names(site)).toEqual([]);
  });

  it('is written after a look at the lines and a yes, and nothing before', async () => {
    const site = sampleSite(project);
    const page = await taken(site);
    const file = page.slice(-16);
    const csrf = await consultant(site).csrf();
    await consultant(site).post('import/sure', { csrf, file });
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(site.read(FILE)).toBe(SLIDE);
    expect(seen).toContain('2 endringer');
    expect(seen).toContain(`<del>- title: &quot;{{org:kmd}} har planen, og KS leder&quot;   # who leads</del>`);
    expect(seen).toContain(`<ins>+ title: &quot;{{org:kmd}} har planen, men KS leder&quot;   # who leads</ins>`);
    // A yes to something else is none.
    expect((await consultant(site).post('import/write', { csrf, file, seen: '' })).status).toBe(409);
    expect(site.read(FILE)).toBe(SLIDE);
    const { headers } = await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read(FILE)).toBe(SLIDE.replace('og KS', 'men KS').replace('Den varer', 'Den varer lenge'));
    const after = (await consultant(site).get((headers.get('location') ?? '').replace('/c/', ''))).text;
    expect(after).toContain('2 endringer er skrevet.');
    expect(after).toContain('<b>2 av 3</b> behandlet');
    expect(names(site).slice(-2)).toEqual(['remark-done', 'remark-done']);
  });

  it('changes a fact only with a source and a quote, and says whose approvals fall', async () => {
    const site = sampleSite(project);
    const { slides } = JSON.parse((await visit(site, await site.link('ks')).get('state')).text) as {
      slides: { shown: string }[];
    };
    const csrf = await consultant(site).csrf();
    const approval = { csrf, organisation: 'ks', locale: 'nb', by: 'leder', verdict: 'approve' };
    await consultant(site).post('register', { ...approval, 'slide:no.one': slides[0]?.shown ?? '' });
    const page = await taken(site);
    const file = page.slice(-16);
    const id = idOf((await consultant(site).get(page)).text, 'ca. 260');
    const { text } = await consultant(site).get(`${page}&proposal=${id}`);
    expect(text).toContain('<code>kmd.staff</code>');
    expect(text).toContain('<td>KS (nb)</td>');
    const choice = { csrf, file, id, became: 'accepted', source: 'plan' };
    const refused = await consultant(site).post('import/choose', { ...choice, quote: ' ' });
    expect([refused.status, refused.text.includes('Kilde og sitat mangler')]).toEqual([400, true]);
    expect((await consultant(site).post('import/choose', { ...choice, quote: '280 ansatte' })).status).toBe(303);
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(seen).toContain('1 godkjenning blir foreldet');
    await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read('content/facts.yaml')).toBe(
      FACTS.replace('value: 260', 'value: 280').replace('260 ansatte', '280 ansatte'),
    );
  });

  it('says which approvals of other decks fall too, since they share its facts', async () => {
    const slide = 'id: no.other\ntype: sheet\ntitle: "KMD har {{fact:kmd.staff}}"\norganisations: [ks]\n';
    const deck = DECK.replace('id: demo', 'id: other').replace('[no.one]', '[no.other]').replace('[nb, da]', '[nb]');
    const other: Contents = { 'content/slides/other.yaml': slide, 'content/decks/other.yaml': deck };
    const digests = await skald('review digest other --locale nb --json', { ...project, ...other });
    const [{ digest }] = JSON.parse(digests.stdout) as [{ digest: string }];
    const approval = `review approve ks --deck other --locale nb --slides no.other --shown ${digest} --by leder`;
    const approved = await skald(approval, { ...project, ...other });
    expect([approved.exitCode, approved.stderr]).toEqual([0, '']);
    const log = 'content/approvals/other.jsonl';
    const site = sampleSite({ ...project, ...other, [log]: new TextDecoder().decode(approved.written.get(log)) });
    const page = await taken(site);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const id = idOf((await consultant(site).get(page)).text, 'ca. 260');
    const choice = { csrf, file, id, became: 'accepted', source: 'plan', quote: '280 ansatte' };
    expect((await consultant(site).post('import/choose', choice)).status).toBe(303);
    const { text } = await consultant(site).get(`import/preview?file=${file}`);
    expect(text).toContain('1 godkjenning blir foreldet');
    expect(text).toContain('<li>other: no.other: KS (nb)</li>');
  });

  it('shows all three texts where the content has changed too, and takes no side', async () => {
    const site = sampleSite({ ...project, [FILE]: SLIDE.replace('og KS leder', 'som KS leder') });
    const page = await taken(site);
    const { text } = await consultant(site).get(page);
    expect(text).toContain('Kommunaldepartementet og vi har endret samme tekst, hver for oss.');
    expect(text).toMatch(/I pakken<.*og KS leder.*skrev<.*<ins>men<\/ins>.*Innholdet nå<.*<ins>som<\/ins>/su);
    expect(text).not.toContain('btn pri" name="became"');
    const csrf = await consultant(site).csrf();
    await consultant(site).post('import/sure', { csrf, file: page.slice(-16) });
    expect((await consultant(site).get(`import/preview?file=${page.slice(-16)}`)).text).not.toContain('men KS leder');
  });

  it('takes a third text, tried on its slide, which is neither theirs nor ours; the answer says so', async () => {
    const ours = SLIDE.replace('og KS leder', 'som KS leder');
    const site = sampleSite({ ...project, [FILE]: ours });
    const page = await taken(site);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const { text } = await consultant(site).get(page);
    // It begins with the text of today, as it stands in the content.
    expect(text).toContain('>{{org:kmd}} har planen, som KS leder</textarea>');
    const id = idOf(text, 'Kommunaldepartementet har planen, men');
    const own = (words: string) =>
      consultant(site).post('import/choose', { csrf, file, id, became: 'own', text: words });
    expect((await own(' ')).status).toBe(400);
    const same = await own('{{org:kmd}} har planen, som KS leder');
    expect([same.status, same.text.includes('Teksten står der allerede')]).toEqual([400, true]);
    const wrong = await own('{{org:nobody}} har planen');
    const left = (await consultant(site).get((wrong.headers.get('location') ?? '').replace('/c/', ''))).text;
    expect(left).toMatch(/Kan ikke skrives:<\/b> <span lang="en">[^<]*nobody/u);
    expect(left).toContain('<details class="own" open>');
    expect(left).toContain('>{{org:nobody}} har planen</textarea>');
    expect((await own('{{org:kmd}} har planen\r\nsammen med KS')).status).toBe(303);
    const chosen = (await consultant(site).get(`${page}&proposal=${id}`)).text;
    expect(chosen).toContain('<span>Egen tekst</span>');
    expect(chosen).toMatch(/<div class="own"><dt>Egen tekst<\/dt><dd>.*?<ins>/su);
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(seen).toContain(`--apply ${id} --text &#39;{{org:kmd}} har planen`);
    expect(site.read(FILE)).toBe(ours);
    await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read(FILE)).toBe(ours.replace(', som KS leder', '\\nsammen med KS'));
    expect(events(site).at(-1)).toMatchObject({ event: 'remark-done', id, reworded: true });
    const answers = (await visit(site, await site.link('kmd')).get('answers')).text;
    expect(answers).toContain('<span>Skrevet om</span>');
    expect(answers).not.toContain('<span>Tatt med</span>');
  });

  it('is shown on its slide before anything is written: as it came, as it was reworded, or why it cannot be', async () => {
    const site = sampleSite(project);
    const long = typedOver(edited, 'Den virker', 'Den virker '.repeat(400));
    const page = await taken(site, long);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const { text } = await consultant(site).get(page);
    const idFor = (words: string): string => idOf(text, words);
    const view = async (id: string, view: 'now' | 'then') =>
      (await consultant(site).get(`${page}&proposal=${id}&view=${view}`)).text;
    const drawn = (html: string): string => /<div class="framed".*?<\/svg>/su.exec(html)?.[0] ?? '';
    const title = idFor('Kommunaldepartementet har planen, men');
    expect(drawn(await view(title, 'now'))).toContain('og KS leder');
    const then = await view(title, 'then');
    expect(drawn(then)).toContain('men KS leder');
    expect(then).toContain('Siden med forslaget');
    expect(then).toContain('<span>Får plass</span>');
    await consultant(site).post('import/choose', { csrf, file, id: title, became: 'own', text: '{{org:kmd}} alene' });
    expect(drawn(await view(title, 'then'))).toContain('Kommunaldepartementet alene');
    expect(drawn(await view(idFor('ca. 260'), 'then'))).toContain('280');
    const tooLong = await view(idFor('Den virker Den virker'), 'then');
    expect(tooLong).toContain('Siden kan ikke vises med forslaget:');
    expect(tooLong).not.toContain('<span>Får plass</span>');
    expect(drawn(tooLong)).toContain('og KS leder');
    // Its letters are set in sizes that the deck may have nowhere else.
    const style = /href="([^"]*then\.css[^"]*)"/u.exec(then)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await consultant(site).get(style.replace('/c/', ''))).text).toContain('.sk-page');
    expect(site.read(FILE)).toBe(SLIDE);
  });

  it('stands beside what anybody remarked on the same part', async () => {
    const site = sampleSite(project);
    const asker = visit(site, await site.link('ks'));
    const { slides } = JSON.parse((await asker.get('state')).text) as { slides: { shown: string }[] };
    const said = { csrf: await asker.csrf(), slide: 'no.one', shown: slides[0]?.shown ?? '', by: 'leder' };
    const remark = { verdict: 'commented', text: 'Vi leder den ikke', unit: 'no.one/title' };
    expect((await asker.post('answer', { ...said, ...remark })).status).toBe(303);
    const { text } = await consultant(site).get(await taken(site));
    expect(text).toMatch(/Merknader til samme del<.*<b>KS<\/b>.*Vi leder den ikke/su);
  });

  it('is declined with a reason alone, which the organisation reads', async () => {
    const site = sampleSite(project);
    const page = await taken(site);
    const csrf = await consultant(site).csrf();
    const id = idOf((await consultant(site).get(page)).text, 'Den varer lenge');
    const choice = { csrf, file: page.slice(-16), id, became: 'declined' };
    expect((await consultant(site).post('import/choose', { ...choice, reason: ' ' })).status).toBe(400);
    expect((await consultant(site).post('import/choose', { ...choice, reason: 'Vi vet ikke' })).status).toBe(303);
    expect(events(site).at(-1)).toMatchObject({ event: 'remark-declined', id, reason: 'Vi vet ikke' });
    expect((await visit(site, await site.link('kmd')).get('answers')).text).toContain('Vi vet ikke');
    // Who comes second is told.
    expect((await consultant(site).post('import/choose', { ...choice, reason: 'Sent' })).status).toBe(409);
  });

  it('that does not fit stays, with the reason, and the rest is written', async () => {
    const site = sampleSite(project);
    const long = typedOver(
      typedOver(untouched, 'Den varer', 'Den varer lenge'),
      'Den virker',
      'Den virker '.repeat(400),
    );
    const page = await taken(site, long);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    await consultant(site).post('import/sure', { csrf, file });
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(seen).toContain('Samlet kan dette ikke skrives.');
    const { headers } = await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read(FILE)).toBe(SLIDE.replace('Den varer', 'Den varer lenge'));
    const after = (await consultant(site).get((headers.get('location') ?? '').replace('/c/', ''))).text;
    expect(after).toContain('1 endring er skrevet. 1 ble ikke skrevet: se hvorfor i listen.');
    expect(after).toMatch(/Kan ikke skrives:<\/b> <span lang="en">The proposal p[0-9a-f]{10} was not written: /u);
  });

  it('of another kind, too large, or from somebody else is refused, and nothing is recorded', async () => {
    const site = sampleSite(project);
    const csrf = await consultant(site).csrf();
    const upload = (file: Uint8Array, fields: Record<string, string>, name?: string) =>
      consultant(site).upload('import', file, fields, name);
    const other = await upload(new TextEncoder().encode('<script>alert(1)</script>'), { csrf }, '../../etc/<b>x.pptx');
    expect([other.status, other.text.includes('Filen ble ikke tatt imot.')]).toEqual([400, true]);
    expect(other.text).not.toContain('<script>alert');
    expect((await upload(new Uint8Array(MOST_UPLOADED), { csrf })).status).toBe(413);
    expect((await upload(edited, { csrf: 'guessed' })).status).toBe(403);
    expect((await consultant(site).upload('remark', edited, { csrf })).status).toBe(400);
    expect((await visit(site, await site.link('ks')).upload('answer', edited, { csrf })).status).toBe(400);
    expect((await visit(site, { id: 'x', secret: 'y' }).upload('import', edited, { csrf })).status).toBe(404);
    expect((await upload(new Uint8Array(), { csrf })).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`field-${index}`, 'x']));
    expect((await upload(untouched, { csrf, ...many })).status).toBe(400);
    expect(names(site)).toEqual([]);
  });

  it('with answers is recorded after a yes, each on the version that was on the screen', async () => {
    const site = sampleSite(project);
    const { slides } = JSON.parse((await visit(site, await site.link('ks')).get('state')).text) as {
      slides: { shown: string }[];
    };
    const shown = slides[0]?.shown ?? '';
    const comments = [{ text: 'Bra', unit: 'no.one/title' }];
    const answer = {
      skald: 'answer/1',
      deck: 'demo',
      build: 'x',
      organisation: 'ks',
      locale: 'nb',
      who: 'leder',
      when: '2017-05-09T08:12:00Z',
      slides: [{ slide: 'no.one', shown, verdict: 'approved', comments }],
    };
    const page = await taken(site, new TextEncoder().encode(JSON.stringify(answer)));
    expect(names(site)).toEqual(['commented']);
    const { text } = await consultant(site).get(page);
    expect(text).toContain('Registrer 1 svar');
    const csrf = await consultant(site).csrf();
    expect((await consultant(site).post('import/record', { csrf, file: page.slice(-16) })).status).toBe(303);
    expect(events(site).at(-1)).toMatchObject({ event: 'approved', organisation: 'ks', slide: 'no.one', shown });
    expect((await consultant(site).get(page)).text).toContain('<td>Registrert</td>');
  });
});

const seenIn = (text: string): string => /name="seen" value="([0-9a-f]{64})"/u.exec(text)?.[1] ?? '';
