/** The consultant's page of files that came back, asked as browsers ask. */
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_UPLOADED } from '../../src/server/body.js';
import { packSnapshot } from '../../src/review/snapshot-file.js';
import { snapshotPath } from '../../src/review/snapshot.js';
import { type Contents, DECK, skald } from '../commands/sample-world.js';
import { type LogEvent } from '../../src/review/events.js';
import { linesFor, readLog } from '../../src/review/log.js';
import { CONTENTS, FACTS, packOf, savedBy, typedOver, withNew } from '../proposals/packs.js';
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

/** Its words: what is gone between hyphens, what is new between plus signs. */
const plain = (text: string): string =>
  text
    .replaceAll(/<\/?del>/gu, '-')
    .replaceAll(/<\/?ins>/gu, '+')
    .replaceAll(/<kbd>.*?<\/kbd>/gu, '')
    .replaceAll(/<(?:p|div|li|td|dt)\b[^>]*>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/[\s\u00A0]+/gu, ' ');

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
    expect(text).toContain(
      `<a href="/c/source?file=${encodeURIComponent(FILE)}&amp;line=4#at"><code>${FILE}:4</code></a>`,
    );
    expect(text).toContain(
      '<a href="/c/slide?slide=no.one&amp;locale=nb">1 · Kommunaldepartementet har planen, og KS leder</a>',
    );
    // Framed on the picture of its slide.
    expect(text).toContain('<g class="mark"');
    expect(text).toContain('ca. 260 ansatte → ca. 280 ansatte');
    // Again: nothing twice.
    await taken(site);
    expect(names(site)).toEqual(['commented', 'commented', 'commented']);
  });

  it('says once who saved it, when and in which program, and beside each text from when it is', async () => {
    const sent = {
      event: 'sent',
      organisation: 'kmd',
      locale: 'nb',
      files: [],
      slides: [{ slide: 'no.one', shown: '0'.repeat(64) }],
    };
    const { text: line } = linesFor([sent as unknown as LogEvent], '2017-04-19T08:00:00Z', readLog(''));
    const site = sampleSite({ ...project, [LOG]: line });
    const file = savedBy(edited, 'Kari <Nord>', 'Microsoft Office PowerPoint');
    const text = plain((await consultant(site).get(await taken(site, file))).text);
    expect(text).toMatch(
      /back\.pptx Kari &lt;Nord&gt; · lagret 8\. mai 2017, \d\d:02 i Microsoft Office PowerPoint · /u,
    );
    expect(text).toContain('I pakken og nå 19. april 2017');
    expect(text).toContain('Kommunaldepartementet skrev 8. mai 2017');
    // The command says it too.
    const changes = { ...project, [LOG]: line, 'back.pptx': file as unknown as string };
    expect((await skald('review import back.pptx', changes)).stdout).toContain(
      'The file was saved at 2017-05-08T12:02:00Z by Kari <Nord> in Microsoft Office PowerPoint',
    );
  });

  it('stands with what could not be read in it, why, what can be done, and the file as it came', async () => {
    const site = sampleSite(project);
    const drawn = withNew(edited, 'ppt/ink/ink1.xml', '<ink/>', 1);
    const page = await taken(site, withNew(drawn, 'ppt/diagrams/data1.xml', '<data/>'));
    const list = (await consultant(site).get(page)).text;
    expect(plain(list)).toContain('2 deler av filen Håndskrift, Diagram Ikke tatt inn');
    const { text } = await consultant(site).get(`${page}&proposal=unread`);
    expect(plain(text)).toMatch(
      /Håndskrift, Side 1 i filenppt\/ink\/ink1\.xml Håndtegninger og diagrammer som programmet selv tegner, leses ikke.* Be Kommunaldepartementet skrive det/u,
    );
    expect(plain(text)).toMatch(
      /ppt\/diagrams\/data1\.xml Håndtegninger og diagrammer som programmet selv tegner, leses ikke.* Se på stedet i filen/u,
    );
    const [, address = ''] = /href="\/c\/(import\/file[^"]+)"/u.exec(text) ?? [];
    const { status, headers, text: came } = await consultant(site).get(address);
    expect([status, headers.get('content-type'), headers.get('content-disposition'), came.slice(0, 2)]).toEqual([
      200,
      'application/octet-stream',
      'attachment; filename="back.pptx"',
      'PK',
    ]);
    expect((await consultant(site).get('import/file?file=0123456789abcdef')).status).toBe(404);
    expect((await visit(site, await site.link('ks')).get(address)).status).toBe(404);
    // Nothing but what could not be read: that is looked at at once.
    const only = await taken(site, withNew(untouched, 'ppt/ink/ink1.xml', '<ink/>', 1));
    expect((await consultant(site).get(only)).text).toContain('Hva du kan gjøre');
  });

  it('has what could not be read put into the answer list once, with what can be done or in words of our own', async () => {
    const site = sampleSite(project);
    const reckoned = withNew(typedOver(untouched, '300', '400'), 'ppt/ink/ink1.xml', '<ink/>', 1);
    const page = await taken(site, reckoned);
    const file = page.slice(-16);
    const csrf = await consultant(site).csrf();
    expect(plain((await consultant(site).get(page)).text)).toContain('Legg alle 2 i svarlisten');
    const { status, headers } = await consultant(site).post('import/tell', { csrf, file });
    expect([status, headers.get('location')]).toEqual([303, `/c/import?file=${file}&proposal=unread&said=told#rh`]);
    const after = plain((await consultant(site).get(`${page}&proposal=unread&said=told`)).text);
    expect(after).toContain('Det som ikke kunne leses, står i svarlisten.');
    expect(after).toContain('2 deler av filen Håndskrift, no.one/rows.b.text I svarlisten');
    expect(after).not.toContain('Legg');
    const told = ['commented', 'remark-declined', 'commented', 'remark-declined'];
    expect(names(site)).toEqual(told);
    await consultant(site).post('import/tell', { csrf, file });
    expect(names(site)).toEqual(told);
    // Nobody knows what was said, so nobody has commented, and nothing waits for an answer.
    const matrix = (await consultant(site).get('?organisation=kmd')).text;
    expect(matrix).toContain('Ikke sendt');
    expect((await consultant(site).get('remarks')).text).toContain('0 åpne');
    const answers = plain((await consultant(site).get('answers?organisation=kmd')).text);
    expect(answers).toMatch(
      /Kunne ikke leses Hele siden [^<]* Håndskrift \(Side 1 i filen\) Begrunnelse: Vi kunne ikke lese dette\. Skriv det som tekst/u,
    );
    expect(answers).toMatch(/ca\. -300- \+400\+ ansatte Begrunnelse: Tallet regnes ut av andre tall\./u);
    // In words of our own, what is new.
    const drawn = await taken(site, withNew(untouched, 'ppt/diagrams/data1.xml', '<data/>'));
    await consultant(site).post('import/tell', { csrf, file: drawn.slice(-16), reason: ' Figuren <b>mangler</b> ' });
    expect((await consultant(site).get('answers?organisation=kmd')).text).toContain('Figuren &lt;b&gt;mangler');
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
    // What each place prints before and after, in all languages, and what a sum is reckoned from.
    expect(plain(text)).toContain(
      'sitatet byttes, siden det gamle sier det gamle tallet. 2 steder på 1 side følger med.',
    );
    expect(plain(text)).toContain('nb, da «Departementet har ca. -260-+280+ ansatte»');
    expect(plain(text)).toContain('nb, da «…to har ca. -300-+320+ ansatte» · regnet: 280 + 40');
    expect(plain(text)).toContain('Får plass: 1 av 1 linje');
    // Each slide that prints it can be looked at, and the line of its fact.
    expect(text).toContain('<td><a href="/c/slide?slide=no.one&amp;locale=nb">');
    const [, fact = ''] = /href="\/c\/(source\?[^#"]+)#at"><code>content\/facts\.yaml:1</u.exec(text) ?? [];
    const lines = (await consultant(site).get(fact.replaceAll('&amp;', '&'))).text;
    expect(lines).toContain('<li id="at" value="1" class="here" aria-current="true"><code>kmd.staff: { value: 260,');
    // The sum too, on the slide as it is and as it would be.
    expect(framesIn(text)).toEqual(['mark other', 'mark']);
    expect(text).toContain('Grønt og stiplet: andre steder på siden som viser samme tall.');
    expect(framesIn((await consultant(site).get(`${page}&proposal=${id}&view=then`)).text)).toEqual([
      'mark other',
      'mark',
    ]);
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

  it('takes a figure that no source says yet: it is marked where it stands, check tells it, and a source takes the mark back', async () => {
    const site = sampleSite(project);
    const page = await taken(site);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const id = idOf((await consultant(site).get(page)).text, 'ca. 260');
    const choice = { csrf, file, id, became: 'accepted' };
    // Nothing is taken for «no source» that was not said to be.
    expect((await consultant(site).post('import/choose', { ...choice, source: '' })).status).toBe(400);
    expect((await consultant(site).post('import/choose', { ...choice, source: '-' })).status).toBe(303);
    const chosen = (await consultant(site).get(`${page}&proposal=${id}`)).text;
    expect(plain(chosen)).toContain('Ingen kilde ennå Uten kilde merkes tallet i faktafilen');
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(seen).toContain(`--apply ${id} --unproved`);
    await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    const written = site.read('content/facts.yaml');
    expect(written).toBe(
      FACTS.replace('value: 260', 'value: 280').replace('quote: 260 ansatte', 'quote: 260 ansatte, proof: missing'),
    );
    const told = await skald('check --json', { ...project, 'content/facts.yaml': written });
    expect(told.stdout).toContain('"unproved-figure"');
    const proved = await skald(`review import back.pptx --apply ${id} --source plan --quote 280`, {
      ...project,
      'content/facts.yaml': FACTS.replace('quote: 260 ansatte', 'quote: 260 ansatte, proof: missing'),
      'back.pptx': edited,
    });
    expect(new TextDecoder().decode(proved.written.get('content/facts.yaml'))).toContain(
      'value: 280, unit: employees, qualifier: about, source: plan, quote: "280", proof: given',
    );
  });

  it('leads from a remark to the proposal for the same part, as long as the server has its file', async () => {
    const site = sampleSite(project);
    const page = await taken(site);
    const file = page.slice(-16);
    const id = idOf((await consultant(site).get(page)).text, '[^<]*men KS');
    const { text } = await consultant(site).get('remarks');
    const address = `import?file=${file}&amp;proposal=${id}#rh`;
    expect(text).toContain(`<a href="/c/${address}">Se forslaget i back.pptx</a>`);
    const there = (await consultant(site).get(address.replace('&amp;', '&').replace('#rh', ''))).text;
    expect(there).toMatch(/id="rh"[^>]*>Tittel/u);
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
    expect(text).toMatch(/I pakken<.*og KS leder.*skrev.*<ins>men<\/ins>.*Innholdet nå .*<ins>som<\/ins>/su);
    expect(plain(text)).toContain('Konflikter først 1 · Tittel ');
    expect(plain(text)).toContain('Side 1 slik den er nå');
    expect(text).not.toContain('btn pri" name="became"');
    expect(plain(text)).toContain('Begge får plass: 1 av 2 linjer');
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

  it('takes another figure than theirs, typed as slides print it, and writes it where its fact stands', async () => {
    const site = sampleSite(project);
    const page = await taken(site);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const id = idOf((await consultant(site).get(page)).text, 'ca. 260');
    const looked = (await consultant(site).get(`${page}&proposal=${id}`)).text;
    expect(looked).toMatch(/<textarea id="own"[^>]*>ca\.\s280 ansatte<\/textarea>/u);
    expect(plain(looked)).toMatch(/med de samme ordene rundt: «ca\. 260 ansatte»/u);
    // No id twice: where the figure stands is asked for of theirs and of our own.
    const ids = [...looked.matchAll(/ id="([^"]+)"/gu)].map(([, one]) => one);
    expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
    const own = (text: string, quote = '300 ansatte') =>
      consultant(site).post('import/choose', { csrf, file, id, became: 'own', text, source: 'plan', quote });
    expect((await own('ca. 300 ansatte', '')).status).toBe(400);
    const same = await own('ca. 260 ansatte');
    expect([same.status, same.text.includes('Teksten står der allerede')]).toEqual([400, true]);
    const wrong = await own('300 stykker');
    const left = (await consultant(site).get((wrong.headers.get('location') ?? '').replace('/c/', ''))).text;
    expect(left).toContain('<details class="own" open>');
    expect(left).toMatch(/>300 stykker<\/textarea>.*<option value="plan" selected>.*>300 ansatte<\/textarea>/su);
    const fit = (text: string) =>
      consultant(site).get(`import/fit?file=${file}&proposal=${id}&text=${encodeURIComponent(text)}`);
    expect((await fit('300 stykker')).text).toContain('endre kmd.staff for hånd');
    expect(plain((await fit('ca. 300 ansatte')).text)).toContain('Får plass: 1 av 1 linje');
    expect((await own('ca. 300 ansatte')).status).toBe(303);
    const chosen = (await consultant(site).get(`${page}&proposal=${id}`)).text;
    expect(plain(chosen)).toContain('Eget tallca. -260-+300+ ansatte');
    expect(plain(chosen)).toContain('nb, da «…to har ca. -300-+340+ ansatte» · regnet: 300 + 40');
    expect((await consultant(site).get(`${page}&proposal=${id}&view=then`)).text).toContain('340');
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(seen).toContain('--text &#39;ca. 300 ansatte&#39;');
    await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read('content/facts.yaml')).toContain('value: 300,');
    expect(events(site).at(-1)).toMatchObject({ event: 'remark-done', id, reworded: true });
  });

  it('whose figure stands between other words can be put into those of the slide', async () => {
    const site = sampleSite(project);
    const page = await taken(site, typedOver(untouched, 'ca. 260', 'over 280'));
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const { text } = await consultant(site).get(page);
    expect(text).toContain('Gjøres for hånd');
    const id = idOf(text, 'ca. 260');
    const choice = { csrf, file, id, became: 'own', text: 'ca. 280 ansatte', source: 'plan', quote: '280 ansatte' };
    expect((await consultant(site).post('import/choose', choice)).status).toBe(303);
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read('content/facts.yaml')).toContain('value: 280,');
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
    expect(then).toContain('Side\u00a01 med forslaget');
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

  it('that does not fit says by how many lines, is accepted by no way, and may be written shorter', async () => {
    const site = sampleSite(project);
    const long = typedOver(
      typedOver(typedOver(untouched, 'Den varer', 'Den varer lenge'), 'og KS leder', 'og KS leder '.repeat(20)),
      'Den virker',
      'Den virker '.repeat(400),
    );
    const page = await taken(site, long);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const list = plain((await consultant(site).get(`${page}&show=check`)).text);
    expect(list).toContain('4 av 2 linjer Får ikke plass');
    const id = idOf((await consultant(site).get(page)).text, '(?:39|4) av');
    const title = plain((await consultant(site).get(`${page}&proposal=${id}`)).text);
    expect(title).toMatch(
      /For lang med 2 linjer 4 av 2 linjer Kan ikke godtas slik den står\. Kort ned med om lag \d+ tegn\./u,
    );
    const { text } = await consultant(site).get(`${page}&proposal=${id}`);
    expect(text).toMatch(/<button type="button" class="btn off" aria-disabled="true" aria-describedby="fit">Godta/u);
    expect(text).not.toContain('value="accepted"');
    // Nor by a form that was open before, nor with all that are sure.
    const accepted = await consultant(site).post('import/choose', { csrf, file, id, became: 'accepted' });
    expect(accepted.headers.get('location')).toContain(`proposal=${id}`);
    await consultant(site).post('import/sure', { csrf, file });
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(seen).toContain('<h1>1 endring i 1 fil</h1>');
    await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read(FILE)).toBe(SLIDE.replace('Den varer', 'Den varer lenge'));
    const own = { csrf, file, id, became: 'own', text: '{{org:kmd}} leder' };
    expect((await consultant(site).post('import/choose', own)).status).toBe(303);
    expect(plain((await consultant(site).get(`${page}&proposal=${id}`)).text)).toContain('Får plass: 1 av 2 linjer');
  });

  it('is measured while somebody writes a text in place of it, and when it is sent without script', async () => {
    const site = sampleSite(project);
    const page = await taken(site);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    const id = idOf((await consultant(site).get(page)).text, 'Kommunaldepartementet har planen, men');
    const { text } = await consultant(site).get(`${page}&proposal=${id}`);
    const [, address = ''] = /data-fit="\/c\/([^"]+)"/u.exec(text) ?? [];
    const measured = async (words: string, at = address) => {
      const { status, text } = await consultant(site).get(
        `${at.replaceAll('&amp;', '&')}&text=${encodeURIComponent(words)}`,
      );
      return [status, plain(text).trim()];
    };
    const long = '{{org:kmd}} har planen '.repeat(12);
    expect(await measured('{{org:kmd}} leder')).toEqual([200, 'Får plass: 1 av 2 linjer']);
    expect(await measured(long)).toEqual([
      200,
      expect.stringMatching(/^For lang med 4 linjer 6 av 2 linjer Kan ikke godtas/u),
    ]);
    // Half a reference is measured as it stands; what is written is no markup.
    expect(await measured('{{org:km')).toEqual([200, 'Får plass: 1 av 2 linjer']);
    expect((await measured('<b>x'))[1]).not.toContain('<b>');
    expect(await measured(' ')).toEqual([200, '']);
    expect((await measured('x', address.replace(id, 'p0123456789')))[0]).toBe(404);
    await consultant(site).post('import/choose', { csrf, file, id, became: 'own', text: long });
    const left = plain((await consultant(site).get(`${page}&proposal=${id}`)).text);
    expect(left).toContain('Egen tekst{{org:kmd}} har planen');
    expect(left).toMatch(/mens du skriver\. ?For lang med 4 linjer/u);
    expect(site.read(FILE)).toBe(SLIDE);
  });

  it('of which each fits, but not all together, says so; what is left says why, and the rest is written', async () => {
    const site = sampleSite(project);
    const half = (words: string): string => `${words} `.repeat(220);
    const long = typedOver(typedOver(untouched, 'Den varer', half('Den varer')), 'Den virker', half('Den virker'));
    const page = await taken(site, long);
    const [csrf, file] = [await consultant(site).csrf(), page.slice(-16)];
    await consultant(site).post('import/sure', { csrf, file });
    const seen = (await consultant(site).get(`import/preview?file=${file}`)).text;
    expect(seen).toContain('Samlet kan dette ikke skrives.');
    const { headers } = await consultant(site).post('import/write', { csrf, file, seen: seenIn(seen) });
    expect(site.read(FILE)).toContain('Den virker Den virker');
    expect(site.read(FILE)).not.toContain('Den varer Den varer');
    const after = (await consultant(site).get((headers.get('location') ?? '').replace('/c/', ''))).text;
    expect(after).toContain('1 endring er skrevet. 1 ble ikke skrevet: se hvorfor i listen.');
    expect(after).toMatch(/Kan ikke skrives:<\/b> <span lang="en">The proposal p[0-9a-f]{10} was not written: /u);
  });

  it('is measured a few at once and the rest between requests, for as long as the content stays', async () => {
    const names = [...'abcdefghi'].map((one) => one.repeat(4));
    const rows = names.map((name) => `  ${name}: {text: Rad ${name} sier noe}\n`).join('');
    const base = { ...CONTENTS, [FILE]: SLIDE + rows };
    const { pptx, snapshot } = await packOf(base);
    const site = sampleSite({ ...base, [snapshotPath(snapshot)]: packSnapshot(snapshot) });
    const many = names.reduce((file, name) => typedOver(file, `Rad ${name} sier`, `Rad ${name} sier ikke`), pptx);
    const page = await taken(site, many);
    await consultant(site).get(page);
    let pieces = 0;
    while (site.work()) pieces += 1;
    expect(pieces).toBe(3);
    await consultant(site).get(page);
    expect(site.work()).toBe(false);
  });

  it('that no program writes is said to be done by hand, and then is', async () => {
    const site = sampleSite(project);
    const removed = typedOver(untouched, 'Den varer', '');
    const page = await taken(site, removed);
    const csrf = await consultant(site).csrf();
    const { text } = await consultant(site).get(page);
    expect(text).toMatch(/value="by-hand" data-key="a">Lagt inn for hånd/u);
    const id = /proposal=(p[0-9a-f]{10})#rh/u.exec(text)?.[1] ?? '';
    const choice = { csrf, file: page.slice(-16), id, became: 'by-hand' };
    expect((await consultant(site).post('import/choose', choice)).status).toBe(303);
    expect(events(site).at(-1)).toMatchObject({ event: 'remark-done', id });
    // What a program can write is not closed by a word.
    const other = await taken(site);
    const open = idOf((await consultant(site).get(other)).text, 'Den varer lenge');
    const wrong = { ...choice, file: other.slice(-16), id: open };
    expect((await consultant(site).post('import/choose', wrong)).status).toBe(400);
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

/** Those on the picture of the whole slide. */
const framesIn = (text: string): readonly (string | undefined)[] =>
  [...(/<div class="framed".*?<\/svg>/su.exec(text)?.[0] ?? '').matchAll(/<g class="(mark[^"]*)"/gu)].map(
    ([, look]) => look,
  );

const seenIn = (text: string): string => /name="seen" value="([0-9a-f]{64})"/u.exec(text)?.[1] ?? '';

describe('a stale slide', () => {
  it('says in the details of its organisation which parts have changed, between which versions, and how', async () => {
    const site = sampleSite(project);
    const csrf = await consultant(site).csrf();
    const drawer = async (): Promise<string> => (await consultant(site).get('?organisation=kmd')).text;
    const shown = /name="slide:no\.one" value="([0-9a-f]{64})"/u.exec(await drawer())?.[1] ?? '';
    const approval = { csrf, organisation: 'kmd', locale: 'nb', by: 'leder', verdict: 'approve' };
    expect((await consultant(site).post('register', { ...approval, 'slide:no.one': shown })).status).toBe(303);
    expect(await drawer()).not.toContain('Endret etter godkjenningen');
    site.write(FILE, SLIDE.replace('Den varer', 'Den <ikke> varer'));
    const text = await drawer();
    expect(text).toMatch(/Endret etter godkjenningen [^<]*2017[^<]*: «[^»]+»\. Går teksten tilbake til versjon/u);
    expect(text).toContain(`Versjon <code>${shown.slice(0, 4)} ${shown.slice(4, 8)}</code> → <code>`);
    expect(text).toMatch(
      /<summary>Se endringene<\/summary>.*<code>no\.one\/rows\.b\.more<\/code>.*<ins>&lt;ikke&gt; ?<\/ins>/su,
    );
    expect(text).toMatch(/href="\/c\/slide\?slide=no\.one[^"]*">Åpne siden/u);
    site.write(FILE, SLIDE);
    expect(await drawer()).not.toContain('Endret etter godkjenningen');
  });
});
