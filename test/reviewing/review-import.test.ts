import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { packSnapshot } from '../../src/review/snapshot-file.js';
import { snapshotPath } from '../../src/review/snapshot.js';
import { CONTENTS, FACTS, type Pack, packOf, typedOver, withNew, withPart } from '../proposals/packs.js';
import { type Contents, DECK, skald } from '../commands/sample-world.js';

const LOG = 'content/approvals/demo.jsonl';
const SLIDE = `# One slide
id: no.one
type: sheet
title: "{{org:kmd}} har planen, og KS leder"   # who leads
organisations: [kmd, ks]
rows:
  a: {text: "Departementet har {{fact:kmd.staff}}", more: Den virker}
  b: {text: "De to har {{sum:kmd.staff+ks.staff}}", more: Den varer}
`;
const PO = `msgid ""
msgstr ""
"Language: da\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

`;

const base: Contents = { ...CONTENTS, 'content/slides/one.yaml': SLIDE };
let pack: Pack;
let project: Contents;
beforeAll(async () => {
  pack = await packOf(base);
  project = { ...base, [snapshotPath(pack.snapshot)]: packSnapshot(pack.snapshot) };
});

interface Document {
  readonly proposals: readonly { readonly id: string; readonly [key: string]: unknown }[];
  readonly remarks: readonly { readonly id: string }[];
  readonly unread: readonly unknown[];
  readonly applied: readonly string[];
  readonly stale: readonly unknown[];
  readonly verdicts?: readonly unknown[];
  readonly replies?: readonly { readonly state: string }[];
}

const imported = async (
  file: Uint8Array,
  args = '',
  changes: Contents = {},
  world: Parameters<typeof skald>[3] = {},
) => {
  const all = { ...project, ...changes, 'back.pptx': file };
  const ran = await skald(`review import back.pptx --json ${args}`.trim(), all, {}, world);
  return { ...ran, document: JSON.parse(ran.stdout) as Document };
};

const textOf = (bytes: Uint8Array | string | undefined): string =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);

const edited = (): Uint8Array =>
  typedOver(typedOver(pack.pptx, 'og KS leder', 'men KS leder'), 'Den varer', 'Den varer lenge');

const WHY = 'The slide was recognised by the name of the slide, the text';

describe('skald review import', () => {
  it('gives nothing for a file that nobody touched, and records nothing', async () => {
    const { exitCode, document, written } = await imported(pack.pptx);
    expect([exitCode, written.size, document.proposals, document.remarks, document.unread]).toEqual([0, 0, [], [], []]);
  });

  it('counts what came back as people do', async () => {
    const said = async (file: Uint8Array): Promise<string> =>
      (await skald('review import back.pptx', { ...project, 'back.pptx': file })).stdout;
    expect(await said(typedOver(pack.pptx, 'Den varer', 'Den varer lenge'))).toContain(
      ': 0 remarks, 1 proposal, 0 parts that could not be read.',
    );
    expect(await said(edited())).toContain(': 0 remarks, 2 proposals, 0 parts that could not be read.');
  });

  it('proposes what was changed, where it stands, and records it once', async () => {
    const { exitCode, document, written } = await imported(edited());
    expect([exitCode, document.proposals]).toEqual([
      0,
      [
        {
          id: expect.stringMatching(/^p[0-9a-f]{10}$/u) as string,
          slide: 'no.one',
          unit: 'no.one/title',
          file: 'content/slides/one.yaml',
          line: 4,
          old: '{{org:kmd}} har planen, og KS leder',
          new: '{{org:kmd}} har planen, men KS leder',
          kind: 'title',
          confidence: 'sure',
          why: `${WHY} by the name of its shape.`,
        },
        {
          id: expect.stringMatching(/^p[0-9a-f]{10}$/u) as string,
          slide: 'no.one',
          unit: 'no.one/rows.b.more',
          file: 'content/slides/one.yaml',
          line: 8,
          old: 'Den varer',
          new: 'Den varer lenge',
          kind: 'cell',
          confidence: 'sure',
          why: `${WHY} by the name of its shape.`,
        },
      ],
    ]);
    const events = textOf(written.get(LOG))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(events.map(({ event }) => event)).toEqual(['commented', 'commented']);
    expect((await imported(edited(), '', { [LOG]: written.get(LOG) })).written.size).toBe(0);
  });

  it('writes proposals after a yes, and nothing else of the file', async () => {
    const asked = await imported(edited(), '--apply');
    expect([asked.exitCode, asked.written.has('content/slides/one.yaml')]).toEqual([1, false]);
    expect(asked.stdout).toContain('not-confirmed');
    const confirm = (yes: boolean) => ({ confirm: () => Promise.resolve(yes) });
    const refused = await imported(edited(), '--apply', {}, confirm(false));
    expect([refused.exitCode, refused.written.has('content/slides/one.yaml')]).toEqual([1, false]);
    const agreed = await imported(edited(), '--apply', {}, confirm(true));
    expect([agreed.exitCode, agreed.written.has('content/slides/one.yaml')]).toEqual([0, true]);
    const { exitCode, document, written } = await imported(edited(), '--apply --yes');
    expect([exitCode, document.applied.length]).toEqual([0, 2]);
    expect(textOf(written.get('content/slides/one.yaml'))).toBe(
      SLIDE.replace('og KS', 'men KS').replace('Den varer', 'Den varer lenge'),
    );
    const changes = { 'content/slides/one.yaml': written.get('content/slides/one.yaml'), [LOG]: written.get(LOG) };
    expect((await imported(edited(), '', changes)).document.proposals).toEqual([]);
    const left = await skald('review remarks --open --json', { ...project, ...changes });
    expect(JSON.parse(left.stdout)).toEqual([]);
  });

  it('tells the approvals that hold no longer, before the yes and after it', async () => {
    const other: Contents = {
      'content/slides/two.yaml':
        'id: no.two\ntype: sheet\ntitle: "Planen har {{fact:kmd.staff}}"\norganisations: [ks]\n',
    };
    const start = async (command: string, log: Contents) =>
      skald(`review ${command} --by leder --locale nb --at 2017-05-09T08:12:00Z`, { ...project, ...other, ...log });
    const digests = JSON.parse((await skald('review digest --json', { ...project, ...other })).stdout) as {
      slide: string;
      locale: string;
      digest: string;
    }[];
    const shown = digests.filter(({ locale }) => locale === 'nb').map(({ digest }) => digest);
    let log: Contents = {};
    for (const [organisation, slides] of [
      ['kmd', 'no.one'],
      ['ks', 'no.one,no.two'],
    ] as const) {
      const ran = await start(`approve ${organisation} --slides ${slides} --shown ${shown.join(',')}`, log);
      expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
      log = { [LOG]: ran.written.get(LOG) };
    }
    const of = (slide: string, organisation: string) => ({ deck: 'demo', organisation, locale: 'nb', slide });
    const asked: string[] = [];
    const confirm = (question: string): Promise<boolean> => Promise.resolve(asked.push(question) > 1);
    const refused = await imported(edited(), '--apply', { ...other, ...log }, { confirm });
    expect([refused.exitCode, asked]).toEqual([
      1,
      [
        '2 proposals are written into the content. These approvals no longer hold then: no.one by kmd (demo, nb), no.one by ks (demo, nb). Go on?',
      ],
    ]);
    const agreed = await imported(edited(), '--apply', { ...other, ...log }, { confirm });
    expect(agreed.document.stale).toEqual([of('no.one', 'kmd'), of('no.one', 'ks')]);
    const file = typedOver(pack.pptx, 'ca. 260 ansatte', 'ca. 280 ansatte');
    const [{ id } = { id: '' }] = (await imported(file, '', other)).document.proposals;
    const figure = await imported(file, `--apply ${id} --source plan --quote 280`, { ...other, ...log });
    expect(figure.document.stale).toEqual([of('no.one', 'kmd'), of('no.one', 'ks'), of('no.two', 'ks')]);
    expect((await imported(file, '', { ...other, ...log })).document.stale).toEqual([]);
  });

  it('writes the one that is named', async () => {
    const [, cell] = (await imported(edited())).document.proposals;
    const { written } = await imported(edited(), `--apply ${cell?.id}`);
    expect(textOf(written.get('content/slides/one.yaml'))).toBe(SLIDE.replace('Den varer', 'Den varer lenge'));
    const unknown = await imported(edited(), '--apply p0');
    expect([unknown.exitCode, unknown.stdout.includes('unknown-proposal')]).toEqual([1, true]);
  });

  it('writes another text in place of the one that is named, and records that it is neither theirs nor ours', async () => {
    const [title] = (await imported(edited())).document.proposals;
    const apply = (text: string, ids = title?.id ?? '') => imported(edited(), `--apply ${ids} --text ${text}`);
    const { document, written } = await apply('Planen');
    expect(document.applied).toEqual([title?.id]);
    expect(textOf(written.get('content/slides/one.yaml'))).toBe(
      SLIDE.replace('"{{org:kmd}} har planen, og KS leder"', '"Planen"'),
    );
    expect(textOf(written.get(LOG))).toContain(
      `"event":"remark-done","organisation":"kmd","locale":"nb","id":"${title?.id}","reworded":true`,
    );
    const changes = { 'content/slides/one.yaml': written.get('content/slides/one.yaml'), [LOG]: written.get(LOG) };
    const answers = await skald('review answers kmd', { ...project, ...changes });
    const list = [...answers.written].find(([path]) => path.endsWith('.md'))?.[1];
    expect(textOf(list)).toContain('**Skrevet om**');
    const all = await imported(edited(), '--apply --yes --text Planen');
    expect([all.exitCode, all.stdout.includes('wrong-usage'), all.written.has('content/slides/one.yaml')]).toEqual([
      1,
      true,
      false,
    ]);
    const figure = await imported(typedOver(pack.pptx, '260', '280'));
    const [fact] = figure.document.proposals;
    const other = await imported(
      typedOver(pack.pptx, '260', '280'),
      `--apply ${fact?.id} --text ca.\u00A0300\u00A0ansatte --source plan --quote 300\u00A0ansatte`,
    );
    expect(other.document.applied).toEqual([fact?.id]);
    expect(textOf(other.written.get('content/facts.yaml')).replace('\u00A0', ' ')).toBe(
      FACTS.replace('260', '300').replace('260', '300'),
    );
    const unknown = await apply('{{org:nobody}}');
    expect([unknown.exitCode, unknown.stdout.includes('refused-proposal')]).toEqual([1, true]);
  });

  it('shows the three texts where the content has changed too, and takes that one only by name', async () => {
    const changes = { 'content/slides/one.yaml': SLIDE.replace('og KS leder', 'og KS følger') };
    const { document } = await imported(edited(), '--apply --yes', changes);
    expect(document.proposals[0]).toMatchObject({
      pack: '{{org:kmd}} har planen, og KS leder',
      old: '{{org:kmd}} har planen, og KS følger',
      new: '{{org:kmd}} har planen, men KS leder',
    });
    expect(document.applied).toEqual([document.proposals[1]?.id]);
  });

  it('proposes a changed figure for its fact, and writes it with its source', async () => {
    const file = typedOver(pack.pptx, 'ca. 260 ansatte', 'ca. 280 ansatte');
    const { document } = await imported(file);
    expect(document.proposals).toEqual([
      expect.objectContaining({
        file: 'content/facts.yaml',
        line: 1,
        old: '260',
        new: '280',
        kind: 'cell',
        fact: 'kmd.staff',
        slides: ['no.one'],
      }),
    ]);
    const [{ id } = { id: '' }] = document.proposals;
    const refused = await imported(file, `--apply ${id}`);
    expect([refused.exitCode, refused.stdout.includes('refused-proposal')]).toEqual([1, true]);
    expect([...refused.written.keys()]).toEqual([LOG]);
    const { written } = await imported(file, `--apply ${id} --source plan --quote 280`);
    expect(textOf(written.get('content/facts.yaml'))).toBe(
      FACTS.replace('260, ', '280, ').replace('260 ansatte', '"280"'),
    );
  });

  it('proposes a figure that the layout prints itself for its fact, and names the facts of one that is reckoned', async () => {
    const figures = SLIDE.replace('rows:', 'facts: [kmd.staff, ks.staff]\nrows:');
    const made = await packOf({ ...base, 'content/slides/one.yaml': figures });
    const changes = {
      'content/slides/one.yaml': figures,
      [snapshotPath(made.snapshot)]: packSnapshot(made.snapshot),
    };
    const cell = (old: string, now: string): Uint8Array => typedOver(made.pptx, old, now);
    const { document } = await imported(cell('ca. 260', 'ca. 280'), '', changes);
    expect(document.unread).toEqual([]);
    expect(document.proposals).toMatchObject([
      {
        file: 'content/facts.yaml',
        unit: null,
        old: '260',
        new: '280',
        kind: 'cell',
        fact: 'kmd.staff',
        confidence: 'sure',
      },
    ]);
    const [{ id } = { id: '' }] = document.proposals;
    const { written } = await imported(cell('ca. 260', 'ca. 280'), `--apply ${id} --source plan --quote 280`, changes);
    expect(textOf(written.get('content/facts.yaml'))).toBe(
      FACTS.replace('260, ', '280, ').replace('260 ansatte', '"280"'),
    );
    const wrong = await imported(cell('ca. 260', 'ca. 280'), `--apply ${id}`, changes);
    expect([
      wrong.exitCode,
      wrong.stdout.includes('refused-proposal'),
      wrong.written.has('content/facts.yaml'),
    ]).toEqual([1, true, false]);
    const words = await imported(cell('ca. 260', 'mange'), '', changes);
    expect([words.document.proposals, words.document.unread]).toEqual([
      [],
      [
        {
          part: expect.stringMatching(/^slide 1, .*, row 2, column 2$/u) as string,
          why: '“ca. 260” became “mange”, where the slide prints {{fact:kmd.staff}} itself.',
        },
      ],
    ]);
    const sum = await imported(cell('ca. 300', 'ca. 400'), '', changes);
    expect(sum.document.proposals).toEqual([]);
    expect(JSON.stringify(sum.document.unread)).toContain(
      'It is reckoned from the facts kmd.staff, ks.staff: change what that is reckoned from.',
    );
  });

  it('proposes a value of a chart for its fact, and names the facts of the slide where none has it', async () => {
    const chart = `{{#if facts}}<chart x="40" y="300" w="300" h="80" label-width="84" title="T" alt="Stolper" not-stated="-" break="-"><series id="s" style="barOther">Alle</series>{{#each facts}}<point series="s" value="{{value this}}">{{@index}}</point>{{/each}}</chart>{{/if}}`;
    const own = {
      'content/slides/one.yaml': SLIDE.replace('rows:', 'facts: [kmd.staff, ks.staff]\nrows:'),
      'layouts/sheet/layout.hbs': String(base['layouts/sheet/layout.hbs']).replace('</slide>', `${chart}</slide>`),
    };
    const made = await packOf({ ...base, ...own });
    const changes = { ...own, [snapshotPath(made.snapshot)]: packSnapshot(made.snapshot) };
    const part = Object.keys(unzipSync(made.pptx)).find((name) => /^ppt\/charts\/chart[^/]*\.xml$/u.test(name)) ?? '';
    const file = withPart(made.pptx, part, (xml) => xml.replace('<c:v>40</c:v>', '<c:v>45</c:v>'));
    const { document } = await imported(file, '', changes);
    expect(document.unread).toEqual([]);
    expect(document.proposals).toMatchObject([
      {
        slide: 'no.one',
        unit: null,
        file: 'content/facts.yaml',
        line: 2,
        old: '40',
        new: '45',
        fact: 'ks.staff',
        confidence: 'sure',
      },
    ]);
    const [{ id } = { id: '' }] = document.proposals;
    const { written } = await imported(file, `--apply ${id} --source plan --quote 45`, changes);
    expect(textOf(written.get('content/facts.yaml'))).toContain(
      'ks.staff: { value: 45, unit: employees, source: plan, quote: "45" }',
    );
    const now = {
      ...changes,
      'content/facts.yaml': FACTS.replace('value: 40', 'value: 41').replace('40 ansatte', '41 ansatte'),
    };
    const other = await imported(file, '', now);
    expect([
      other.document.proposals,
      JSON.stringify(other.document.unread).includes('of its facts kmd.staff, ks.staff'),
    ]).toEqual([[], true]);
  });

  it('records a row that was put in as a remark, with its words', async () => {
    const more = withPart(pack.pptx, 'ppt/slides/slide1.xml', (xml) => {
      const [, row = ''] = xml.match(/<a:tr [^]*?<\/a:tr>/gu) ?? [];
      return xml.replace(row, () => row + row.replace('Den virker', 'Den er ny'));
    });
    const { document, written } = await imported(more);
    expect(document.unread).toEqual([]);
    expect(document.proposals).toMatchObject([
      { kind: 'added', slide: 'no.one', new: 'Departementet har ca. 260 ansatte | Den er ny' },
    ]);
    expect(textOf(written.get(LOG))).toContain('"text":"Departementet har ca. 260 ansatte | Den er ny"');
    const { stdout } = await skald('review remarks --open', { ...project, [LOG]: written.get(LOG) });
    expect(stdout).toContain('Den er ny');
  });

  it('lets people choose where two facts are printed alike', async () => {
    const figures = SLIDE.replace('rows:', 'facts: [kmd.staff, ks.staff]\nrows:');
    const facts = FACTS.replace('value: 40, unit: employees', 'value: 260, unit: employees, qualifier: about').replace(
      '40 ansatte',
      '260 ansatte',
    );
    const own = { 'content/slides/one.yaml': figures, 'content/facts.yaml': facts };
    const made = await packOf({ ...base, ...own });
    const changes = { ...own, [snapshotPath(made.snapshot)]: packSnapshot(made.snapshot) };
    const { document } = await imported(typedOver(made.pptx, 'ca. 260', 'ca. 280'), '', changes);
    expect(document.proposals).toMatchObject([
      { fact: 'kmd.staff', new: '280', confidence: 'unsure' },
      { fact: 'ks.staff', new: '280', confidence: 'unsure' },
    ]);
  });

  it('refuses what would not fit, with the reason, and writes the rest', async () => {
    const long = typedOver(edited(), 'Den virker', 'Den virker '.repeat(400).trim());
    const { exitCode, document, stdout, written } = await imported(long, '--apply --yes');
    expect([exitCode, document.applied.length, stdout.includes('was not written')]).toEqual([1, 2, true]);
    expect(textOf(written.get('content/slides/one.yaml'))).not.toContain('virker Den');
  });

  it('writes a translation into its PO file', async () => {
    const po = `${PO}msgctxt "no.one/title"\nmsgid "{{org:kmd}} har planen, og KS leder"\nmsgstr "{{org:kmd}} har planen, og KS fører"\n`;
    const danish = { ...base, 'locales/da/demo.po': po };
    const made = await packOf(danish, true, 'da');
    const changes = { ...danish, [snapshotPath(made.snapshot)]: packSnapshot(made.snapshot) };
    const { written } = await imported(typedOver(made.pptx, 'og KS fører', 'men KS fører'), '--apply --yes', changes);
    expect(textOf(written.get('locales/da/demo.po'))).toBe(po.replace('og KS fører', 'men KS fører'));
    expect(written.has('content/slides/one.yaml')).toBe(false);
  });

  it.each([
    ['no file of ours', 'PK', 2, 'unknown-file'],
    ['a text', 'Hei', 2, 'unknown-file'],
  ])('says of %s that it is none', async (_, text, exitCode, code) => {
    const ran = await imported(new TextEncoder().encode(text));
    expect([ran.exitCode, ran.stdout.includes(code), ran.written.size]).toEqual([exitCode, true, 0]);
  });

  it('says of another deck’s file whose it is, and of one that was never sent', async () => {
    const ran = await imported(pack.pptx, '--as ks');
    expect([ran.exitCode, ran.stdout.includes('Packs were made for kmd')]).toEqual([2, true]);
    const renamed = await packOf(
      { ...base, 'content/decks/demo.yaml': DECK.replace('id: demo', 'id: fremmed') },
      true,
      'nb',
      'fremmed',
    );
    const foreign = await imported(renamed.pptx);
    expect([foreign.exitCode, foreign.stdout.includes('The file is of the deck fremmed, not of demo.')]).toEqual([
      2,
      true,
    ]);
    expect(foreign.written.size).toBe(0);
  });
});

describe('an answer file', () => {
  const answer = (slides: readonly object[], more: object = {}): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify({
        skald: 'answer/1',
        deck: 'demo',
        build: '0',
        organisation: 'kmd',
        locale: 'nb',
        who: 'leder',
        when: '2017-05-09T08:12:00Z',
        slides,
        ...more,
      }),
    );
  const seen = (): string => pack.snapshot.pages[0]?.shown ?? '';
  const approved = () => ({
    slide: 'no.one',
    shown: seen(),
    verdict: 'approved',
    comments: [{ unit: 'no.one/title', text: 'Fin <b>side</b>' }],
  });

  it('is recorded: what was said at once, verdicts after a yes, each once', async () => {
    const first = await imported(answer([approved()]));
    expect(first.document.verdicts).toEqual([
      { slide: 'no.one', shown: seen(), verdict: 'approved', state: 'not recorded' },
    ]);
    const events = (bytes: Uint8Array | undefined): readonly string[] =>
      textOf(bytes)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events(first.written.get(LOG))).toEqual(['commented']);
    expect((await imported(answer([approved()]), '--apply')).exitCode).toBe(2);
    const log = { [LOG]: first.written.get(LOG) };
    const second = await imported(answer([approved()]), '--apply --yes', log);
    expect(events(second.written.get(LOG))).toEqual(['commented', 'approved']);
    expect(
      (await imported(answer([approved()]), '--apply --yes', { [LOG]: second.written.get(LOG) })).written.size,
    ).toBe(0);
  });

  it('says to our questions what the organisation says, once, as long as they are open', async () => {
    const asked = await imported(answer([{ ...approved(), verdict: null }]));
    const id = /"id":"(r[0-9a-f]+)"/u.exec(textOf(asked.written.get(LOG)))?.[1] ?? '';
    const replies = [
      { id, text: 'Siden 1. mai' },
      { id: 'r0000000000', text: 'Hva er dette?' },
    ];
    const first = await imported(answer([], { replies }), '', { [LOG]: asked.written.get(LOG) });
    const log = first.written.get(LOG);
    expect(first.document.replies).toMatchObject([
      { id, text: 'Siden 1. mai', by: 'leder', state: 'recorded' },
      { text: 'Hva er dette?', state: 'unknown' },
    ]);
    expect([first.exitCode, first.stdout.includes('unknown-remark')]).toEqual([1, true]);
    expect(textOf(log)).toMatch(/"event":"replied".*"text":"Siden 1\. mai","theirs":true/u);
    const again = await imported(answer([], { replies: [{ id, text: 'Siden 1. mai' }] }), '', { [LOG]: log });
    expect([again.exitCode, again.written.size, again.document.replies?.[0]?.state]).toEqual([0, 0, 'known']);
  });

  it('says the same words anew to a question that we have asked since, and twice in a file only once', async () => {
    const asked = await imported(answer([{ ...approved(), verdict: null }]));
    const id = /"id":"(r[0-9a-f]+)"/u.exec(textOf(asked.written.get(LOG)))?.[1] ?? '';
    const replies = [
      { id, text: 'Ja' },
      { id, text: ' Ja\r\n' },
    ];
    const yes = (hour: number) => answer([], { replies, when: `2017-05-09T${hour}:00:00Z` });
    const first = await imported(yes(10), '--at 2017-05-09T10:30:00Z', { [LOG]: asked.written.get(LOG) });
    expect(first.document.replies?.map(({ state }) => state)).toEqual(['recorded', 'known']);
    const more = await skald(`review reply ${id} --text Alle? --at 2017-05-09T11:00:00Z`, {
      ...project,
      [LOG]: first.written.get(LOG) ?? '',
    });
    const log = { [LOG]: more.written.get(LOG) };
    expect((await imported(yes(10), '', log)).written.size).toBe(0);
    const second = await imported(yes(12), '--at 2017-05-09T12:30:00Z', log);
    expect(textOf(second.written.get(LOG)).match(/"text":"Ja","theirs":true/gu)).toHaveLength(2);
    expect((await imported(yes(12), '', { [LOG]: second.written.get(LOG) })).written.size).toBe(0);
  });

  it('is told as recorded nowhere where the log is broken', async () => {
    const { exitCode, stdout, document, written } = await imported(answer([approved()]), '', { [LOG]: '{"n":1}\n' });
    expect([exitCode, stdout.includes('broken-log'), written.size]).toEqual([1, true, 0]);
    expect(document).toMatchObject({ ok: false });
  });

  it('says of a remark that is settled that nothing of it is recorded, with the words', async () => {
    const asked = await imported(answer([{ ...approved(), verdict: null }]));
    const id = /"id":"(r[0-9a-f]+)"/u.exec(textOf(asked.written.get(LOG)))?.[1] ?? '';
    const done = await skald(`review done ${id}`, { ...project, [LOG]: asked.written.get(LOG) ?? '' });
    const late = await imported(answer([], { replies: [{ id, text: 'Siden 1. mai' }] }), '', {
      [LOG]: done.written.get(LOG),
    });
    expect([late.exitCode, late.written.size]).toEqual([1, 0]);
    expect(late.stdout).toMatch(/settled-remark.*It says: Siden 1\. mai/su);
  });

  it('keeps the words of a slide whose version is unknown, and refuses the verdict', async () => {
    const { exitCode, stdout, written } = await imported(
      answer([{ ...approved(), shown: '0'.repeat(64) }]),
      '--apply --yes',
    );
    expect([exitCode, stdout.includes('unknown-digest')]).toEqual([1, true]);
    expect(textOf(written.get(LOG)).match(/"event":"[a-z-]+"/gu)).toEqual(['"event":"commented"']);
  });

  it.each([
    [{ deck: 'fremmed' }, 'foreign-file'],
    [{ organisation: 'kmdd' }, 'unknown-organisation'],
    [{ locale: 'xx' }, 'foreign-file'],
    [{ who: '' }, 'It lacks who.'],
    [{ who: ' ' }, 'nameless-answer'],
    [{ replies: { id: 'r1', text: 'Ja' } }, 'One of its replies lacks'],
    [{ replies: [{ id: 'r1', text: ' ' }] }, 'One of its replies lacks'],
    [{ slides: [{ slide: 'no.one', shown: '0'.repeat(64), comments: 'Bra' }] }, 'the text of a comment'],
  ])('with %j is refused', async (more, said) => {
    const { exitCode, stdout, written } = await imported(answer([approved()], more));
    expect([exitCode, stdout.includes(said), written.size]).toEqual([2, true, 0]);
  });
});

describe('remarks', () => {
  it('are done or declined with a reason, which the answer list tells, escaped', async () => {
    const first = await imported(withNew(edited(), 'ppt/ink/ink1.xml', '<ink/>', 1), '--tell-unread');
    const [title, cell] = first.document.proposals;
    let log: Contents = { [LOG]: first.written.get(LOG) };
    const refused = await skald(`review decline ${cell?.id}`, { ...project, ...log });
    expect([refused.exitCode, refused.stderr.includes('--reason is missing')]).toEqual([2, true]);
    const mute = await skald(`review reply ${cell?.id}`, { ...project, ...log });
    expect([mute.exitCode, mute.stderr.includes('--text is missing')]).toEqual([2, true]);
    const asked = await skald(`review reply ${cell?.id} --text Hvorfor? --by konsulent`, { ...project, ...log });
    expect([asked.exitCode, asked.stdout.includes('is still open')]).toEqual([0, true]);
    const nobody = await skald(`review reply ${cell?.id} --theirs --text Derfor`, { ...project, ...log });
    expect([nobody.exitCode, nobody.stderr.includes('--by is missing')]).toEqual([2, true]);
    expect(
      (await skald(`review reply ${cell?.id} --theirs --by= --text Derfor`, { ...project, ...log })).exitCode,
    ).toBe(2);
    log = { [LOG]: asked.written.get(LOG) };
    const theirs = `review reply ${cell?.id} --theirs --by direktør --text Derfor`;
    const told = await skald(theirs, { ...project, ...log });
    expect(textOf(told.written.get(LOG))).toMatch(/"by":"direktør","id":"[^"]+","text":"Derfor","theirs":true/u);
    expect((await skald(theirs, { ...project, [LOG]: told.written.get(LOG) })).written.size).toBe(0);
    const question = await skald('review answers kmd --out svar', { ...project, ...log });
    expect(textOf(question.written.get('demo.nb.answers.md'))).toMatch(/\*\*Vi spør\*\*.*Vårt svar: Hvorfor\?/su);
    // The file that came back has none of our replies, and none of theirs that is new.
    expect((await imported(edited(), '', log)).written.has(LOG)).toBe(false);
    const declined = await skald(`review decline ${cell?.id} --reason <i>Kilden</i>`, { ...project, ...log });
    log = { [LOG]: declined.written.get(LOG) };
    const late = await skald(`review reply ${cell?.id} --text Nei`, { ...project, ...log });
    expect([late.exitCode, late.stderr.includes('done or declined already')]).toEqual([2, true]);
    const done = await skald(`review done ${title?.id}`, { ...project, ...log });
    log = { [LOG]: done.written.get(LOG) };
    const again = await skald(`review done ${title?.id}`, { ...project, ...log });
    expect([again.exitCode, again.written.size, again.stdout.includes('was done before')]).toEqual([0, 0, true]);
    const applied = await imported(edited(), `--apply ${title?.id}`, log);
    expect([applied.document.applied, applied.written.has(LOG)]).toEqual([[title?.id], false]);
    const unknown = await skald('review done r0', { ...project, ...log });
    expect([unknown.exitCode, unknown.stderr.includes('unknown-remark')]).toEqual([2, true]);
    const ran = await skald('review answers kmd --out svar', { ...project, ...log });
    expect(ran.exitCode).toBe(0);
    expect([...ran.written.keys()]).toEqual(['demo.nb.answers.md', 'demo.nb.answers.html', 'demo.nb.answers.eml']);
    const page = textOf(ran.written.get('demo.nb.answers.html'));
    expect(page).toContain('<html lang="nb-NO">');
    expect(page).toContain(
      '<strong>Ikke tatt med</strong></p><p>Før: Den varer</p><p>Nå: Den varer lenge</p><p>Vårt svar: Hvorfor?</p><p>Begrunnelse: &lt;i&gt;Kilden&lt;/i&gt;</p>',
    );
    const list = textOf(ran.written.get('demo.nb.answers.md'));
    expect(list).toContain('- **Tatt med**: ');
    expect(list).toContain(
      '- **Kunne ikke leses**: Håndskrift (Side\u00a01 i filen)\n\n  Begrunnelse: Vi kunne ikke lese dette. Skriv det som tekst',
    );
    const mail = textOf(ran.written.get('demo.nb.answers.eml'));
    expect(mail).toContain('\r\nX-Unsent: 1\r\n');
    expect(mail.split('\r\n').every((line) => line.length <= 78)).toBe(true);
    const [said = '', attached = ''] = mail.split(/--=_\w+\r\n/u).slice(1);
    const decoded = (part: string): string =>
      Buffer.from(part.split(/\r\n\r\n|\r\n--/u)[1] ?? '', 'base64').toString('utf8');
    expect(decoded(said)).toContain(
      '- Ikke tatt med\r\n  Før: Den varer\r\n  Nå: Den varer lenge\r\n  Vårt svar: Hvorfor?\r\n  Begrunnelse: <i>Kilden</i>',
    );
    expect(decoded(attached)).toBe(page);
  });
});
